import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { maskDraft } from '../adapters/mask-draft.ts';
import type { Driven } from '../engine/drive.ts';
import type { Secrets } from '../engine/ports.ts';

/** Writes what the journal did not take into a folder, for `journal --push`, with its secrets masked as a journal masks them; returns the file. */
export function writeUnsent(
  folder: string,
  { state, unsent }: Driven,
  { mask }: Pick<Secrets, 'mask'>,
): string {
  const { expected = state.position, drafts = [] } = unsent ?? {};
  const file = join(folder, `${state.executionId}.json`);
  const masked = drafts.map((draft) => maskDraft(draft, mask));
  const text = JSON.stringify({ execution_id: state.executionId, expected, drafts: masked }, null, 2);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(file, `${text}\n`, { mode: 0o600 });
  return file;
}
