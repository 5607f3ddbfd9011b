import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Output } from '../schema/event.ts';
import type { KeptText } from './kept-text.ts';

/** What one command wrote to one stream. */
export type Written = { readonly bytes: number; readonly kept: KeptText };

/** Keeps parts of outputs in `.runbook/output/`. */
export type OutputStore = {
  /** Bytes that this execution may still keep, of 1 MiB. */
  readonly left: (executionId: string) => number;
  /** Keeps both streams of a command within `limit` bytes. Where it cannot write, nothing is kept. */
  readonly save: (place: {
    readonly executionId: string;
    readonly name: string;
    readonly limit: number;
    readonly stdout: Written;
    readonly stderr: Written;
  }) => { readonly stdout: Output; readonly stderr: Output };
};

const executionLimit = 1024 * 1024;

/** The store below a root; `finalMask` is applied once more to what is kept, for secrets that became known late. */
export function outputStore(root: string, finalMask: (text: string) => string): OutputStore {
  const left = new Map<string, number>();
  const folders = new Set<string>();
  const folderOf = (executionId: string): string => join(root, '.runbook', 'output', executionId);
  const leftOf = (executionId: string): number => {
    const known = left.get(executionId);
    if (known !== undefined) return known;
    const found = Math.max(0, executionLimit - sizeOf(folderOf(executionId)));
    left.set(executionId, found);
    return found;
  };
  const write = (executionId: string, file: string, text: Buffer): boolean => {
    try {
      if (!folders.has(executionId)) mkdirSync(folderOf(executionId), { recursive: true, mode: 0o700 });
      folders.add(executionId);
      writeFileSync(join(folderOf(executionId), file), text, { mode: 0o600 });
    } catch {
      return false;
    }
    left.set(executionId, Math.max(0, leftOf(executionId) - text.length));
    return true;
  };
  const keep = (executionId: string, file: string, { bytes, kept }: Written, budget: number): Output => {
    const taken = kept.take(budget);
    const text = taken.length === 0 ? taken : Buffer.from(finalMask(taken.toString()));
    if (text.length === 0 || !write(executionId, file, text)) return { bytes, sha256: null, kept: null };
    return { bytes, sha256: hash('sha256', text, 'hex'), kept: `${executionId}/${file}` };
  };
  return {
    left: leftOf,
    save: ({ executionId, name, limit, stdout, stderr }) => {
      const budget = Math.min(limit, leftOf(executionId));
      // Half each, and what one stream does not use goes to the other.
      const half = Math.floor(budget / 2);
      const out = Math.max(half, budget - stderr.kept.size());
      const error = Math.max(half, budget - stdout.kept.size());
      return {
        stdout: keep(executionId, `${name}.stdout`, stdout, out),
        stderr: keep(executionId, `${name}.stderr`, stderr, error),
      };
    },
  };
}

function sizeOf(folder: string): number {
  try {
    return readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  } catch {
    return 0;
  }
}
