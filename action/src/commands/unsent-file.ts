import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driven } from '../engine/drive.ts';

/** Writes what the journal did not take into a folder, for `journal --push`; returns the file. */
export function writeUnsent(folder: string, { state, unsent }: Driven): string {
  const { expected = state.position, drafts = [] } = unsent ?? {};
  const file = join(folder, `${state.executionId}.json`);
  const text = JSON.stringify({ execution_id: state.executionId, expected, drafts }, null, 2);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(file, `${text}\n`, { mode: 0o600 });
  return file;
}
