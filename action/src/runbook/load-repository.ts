import { statSync } from 'node:fs';
import { join } from 'node:path';

import { type Finding, sortFindings } from '../source/finding.ts';
import { listFiles } from '../source/list-files.ts';
import { readSourceFile, readTrusted } from '../source/read-source-file.ts';
import type { SourceFile } from '../source/source-file.ts';
import { type Config, normaliseConfig } from './config.ts';
import { explainYaml } from './explain-yaml.ts';
import { loadConfig } from './load-config.ts';
import { type LoadedRunbook, loadRunbook } from './load-runbook.ts';
import { placesOf } from './places.ts';

/** What is wrong in a root, and its settings. */
export type CheckedRepository = {
  readonly root: string;
  readonly config: Config;
  /** The files that were read as runbooks, and those of them that are usable. */
  readonly files: readonly string[];
  readonly usable: readonly string[];
  readonly findings: readonly Finding[];
  /** The text of a file that a finding names or that became a runbook. */
  readonly textOf: (path: string) => string | undefined;
};

/** Everything a root holds: its usable runbooks in the order of their paths, its settings, and all that is wrong. */
export type Repository = CheckedRepository & { readonly runbooks: readonly LoadedRunbook[] };

const folder = 'runbooks';
const configPath = `${folder}/config.yaml`;

/** Reads every runbook below `runbooks/` of a root, inside the root only; never rejects for bad input. */
export async function loadRepository(root: string): Promise<Repository> {
  const runbooks: LoadedRunbook[] = [];
  const checked = await readRepository(root, (loaded) => runbooks.push(loaded));
  const files = new Map(runbooks.map(({ file }) => [file.path, file]));
  return { ...checked, runbooks, textOf: (path) => checked.textOf(path) ?? files.get(path)?.text };
}

/** Says what is wrong in a root like `loadRepository`, but keeps no runbook: for many more files than fit into memory. */
export async function checkRepository(root: string): Promise<CheckedRepository> {
  return readRepository(root, () => undefined);
}

async function readRepository(root: string, keep: (loaded: LoadedRunbook) => void): Promise<CheckedRepository> {
  const findings: Finding[] = [];
  const texts = new Map<string, string>();
  const usable: string[] = [];
  const pathOfId = new Map<string, string>();
  const listed = listRunbooks(root);
  const add = (file: SourceFile, found: readonly Finding[]): void => {
    findings.push(...found);
    if (found.length > 0) texts.set(file.path, file.text);
  };
  findings.push(...listed.findings);

  const config = await readConfig(root, listed.paths, add);
  const paths = listed.paths.filter((path) => path !== configPath);
  for (const path of paths) {
    const { file, findings: unreadable } = readTrusted(root, path);
    if (unreadable.length > 0) {
      add(file, unreadable);
      continue;
    }
    const { loaded, findings: found } = loadRunbook(file, { config });
    add(file, await explained(file, found));
    if (loaded === undefined) continue;
    keep(loaded);
    usable.push(path);
    const first = pathOfId.get(loaded.id);
    if (first === undefined) pathOfId.set(loaded.id, path);
    else {
      const other = readTrusted(root, first).file;
      texts.set(first, other.text);
      add(file, [duplicateId(loaded, other)]);
    }
  }
  return { root, config, files: paths, usable, findings: sortFindings(findings), textOf: (path) => texts.get(path) };
}

function listRunbooks(root: string): { readonly paths: readonly string[]; readonly findings: readonly Finding[] } {
  const stat = statSync(join(root, folder), { throwIfNoEntry: false });
  if (stat === undefined) {
    return { paths: [], findings: [about(folder, 'no-runbooks', 'Unexpected root without a folder `runbooks`, expected one')] };
  }
  const link = readSourceFile(root, `${folder}/x`).findings.find(({ rule }) => rule === 'symbolic-link');
  if (link !== undefined) return { paths: [], findings: [{ ...link, file: folder }] };
  const { paths, findings } = listFiles(root, folder, (path) => path === `${folder}/automations`);
  const misnamed = paths.filter((path) => path.endsWith('.yml'));
  return {
    paths: paths.filter((path) => path.endsWith('.yaml') && !path.endsWith('.test.yaml')),
    findings: [
      ...findings,
      ...misnamed.map((path) => ({
        ...about(path, 'file-extension', 'Unexpected extension `.yml`, expected `.yaml`'),
        hint: `Rename it to \`${path.slice(0, -'.yml'.length)}.yaml\``,
      })),
    ],
  };
}

async function readConfig(
  root: string,
  paths: readonly string[],
  add: (file: SourceFile, findings: readonly Finding[]) => void,
): Promise<Config> {
  const defaults = normaliseConfig({});
  if (!paths.includes(configPath)) return defaults;
  const { file, findings: unreadable } = readTrusted(root, configPath);
  const { config, findings } = unreadable.length > 0 ? { findings: unreadable } : loadConfig(file);
  add(file, await explained(file, findings));
  return config ?? defaults;
}

async function explained(file: SourceFile, findings: readonly Finding[]): Promise<readonly Finding[]> {
  return findings.some(({ rule }) => rule === 'yaml-syntax') ? explainYaml(file, findings) : findings;
}

function duplicateId({ id, file, places }: LoadedRunbook, first: SourceFile): Finding {
  const pointer = '/metadata/runbook_id';
  return {
    rule: 'duplicate-id',
    severity: 'error',
    message: `Unexpected second runbook \`${id}\`, expected each id in one file`,
    file: file.path,
    span: places.spanOf(pointer),
    related: [{ message: 'first used here', file: first.path, span: placesOf(first.text).spanOf(pointer) }],
  };
}

function about(file: string, rule: string, message: string): Finding {
  return { rule, severity: 'error', message, file, span: { start: 0, end: 0 } };
}
