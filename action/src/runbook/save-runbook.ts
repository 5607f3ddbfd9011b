import type { Finding } from '../source/finding.ts';
import { writeSourceFile } from '../source/write-source-file.ts';
import type { Config } from './config.ts';
import type { Edits } from './edit-yaml.ts';
import { type LoadedRunbook, loadRunbook } from './load-runbook.ts';

/** A runbook as it was saved; or what is wrong with what was to be saved, and nothing was written. */
export type Saved =
  | { readonly ok: true; readonly loaded: LoadedRunbook }
  | { readonly ok: false; readonly text: string; readonly findings: readonly Finding[] };

/** Writes a runbook's file with edits by JSON pointer, comments kept; only what loads without an error is written. */
export async function saveRunbook(
  root: string,
  { file }: LoadedRunbook,
  edits: Edits,
  facts: { readonly config?: Config },
): Promise<Saved> {
  const { editYaml } = await import('./edit-yaml.ts');
  return writeRunbook(root, file.path, editYaml(file.text, edits), facts);
}

/** Writes the text of a runbook, new or not, if it loads without an error; a reader sees the old file or the new one. */
export function writeRunbook(
  root: string,
  path: string,
  text: string,
  facts: { readonly config?: Config },
): Saved {
  const { loaded, findings } = loadRunbook({ path, text }, facts);
  if (loaded === undefined) return { ok: false, text, findings };
  writeSourceFile(root, path, text);
  return { ok: true, loaded };
}
