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

/** Everything a root holds: its usable runbooks in the order of their paths, its settings, and all that is wrong. */
export type Repository = {
  readonly root: string;
  readonly runbooks: readonly LoadedRunbook[];
  readonly config: Config;
  readonly findings: readonly Finding[];
  /** The text of a file that a finding names or that became a runbook. */
  readonly textOf: (path: string) => string | undefined;
};

const folder = 'runbooks';
const configPath = `${folder}/config.yaml`;

/** Reads every runbook below `runbooks/` of a root, inside the root only; never rejects for bad input. */
export async function loadRepository(root: string): Promise<Repository> {
  const findings: Finding[] = [];
  const texts = new Map<string, string>();
  const runbooks: LoadedRunbook[] = [];
  const listed = listRunbooks(root);
  const add = (file: SourceFile, found: readonly Finding[]): void => {
    findings.push(...found);
    if (found.length > 0) texts.set(file.path, file.text);
  };
  findings.push(...listed.findings);

  const config = await readConfig(root, listed.paths, add);
  for (const path of listed.paths) {
    if (path === configPath) continue;
    const { file, findings: unreadable } = readTrusted(root, path);
    if (unreadable.length > 0) {
      add(file, unreadable);
      continue;
    }
    const { loaded, findings: found } = loadRunbook(file, { config });
    if (loaded !== undefined) runbooks.push(loaded);
    add(file, await explained(file, found));
  }
  findings.push(...duplicateIds(runbooks));
  const files = new Map(runbooks.map(({ file }) => [file.path, file]));
  return {
    root,
    runbooks,
    config,
    findings: sortFindings(findings),
    textOf: (path) => texts.get(path) ?? files.get(path)?.text,
  };
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

function duplicateIds(runbooks: readonly LoadedRunbook[]): readonly Finding[] {
  const first = new Map<string, LoadedRunbook>();
  const findings: Finding[] = [];
  for (const loaded of runbooks) {
    const id = loaded.runbook.metadata.runbook_id;
    const other = first.get(id);
    if (other === undefined) first.set(id, loaded);
    else {
      findings.push({
        rule: 'duplicate-id',
        severity: 'error',
        message: `Unexpected second runbook \`${id}\`, expected each id in one file`,
        file: loaded.file.path,
        span: loaded.places.spanOf('/metadata/runbook_id'),
        related: [{ message: 'first used here', file: other.file.path, span: other.places.spanOf('/metadata/runbook_id') }],
      });
    }
  }
  return findings;
}

function about(file: string, rule: string, message: string): Finding {
  return { rule, severity: 'error', message, file, span: { start: 0, end: 0 } };
}
