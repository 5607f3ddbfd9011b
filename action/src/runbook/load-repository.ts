import { type Finding, sortFindings } from '../source/finding.ts';
import { readTrusted } from '../source/read-source-file.ts';
import type { SourceFile } from '../source/source-file.ts';
import { type Config, normaliseConfig } from './config.ts';
import { explainYaml } from './explain-yaml.ts';
import { configPath, listRunbooks } from './list-runbooks.ts';
import { loadConfig } from './load-config.ts';
import { type LoadedRunbook, loadRunbook } from './load-runbook.ts';
import type { LoadedTests } from './load-tests.ts';
import { placesOf } from './places.ts';

/** What is wrong in a root. */
export type CheckedRepository = {
  readonly root: string;
  /** The least severity of a finding that makes a check fail, by the settings of the root. */
  readonly failOn: Config['fail_on'];
  /** The files that were read as runbooks, and those of them that are usable. */
  readonly files: readonly string[];
  readonly usable: readonly string[];
  readonly findings: readonly Finding[];
  /** The text of a file that a finding names or that became a runbook. */
  readonly textOf: (path: string) => string | undefined;
};

/** Everything a root holds: its usable runbooks in the order of their paths, its settings, and all that is wrong. */
export type Repository = CheckedRepository & {
  readonly config: Config;
  readonly runbooks: readonly LoadedRunbook[];
  /** The test files by the ids of their runbooks, read when they are first asked for. */
  readonly testFiles: () => Promise<ReadonlyMap<string, LoadedTests>>;
};

/** Reads every runbook below `runbooks/` of a root, inside the root only; never rejects for bad input. */
export async function loadRepository(root: string): Promise<Repository> {
  const runbooks: LoadedRunbook[] = [];
  const checked = await readRepository(root, (loaded) => {
    loaded.packed();
    runbooks.push(loaded);
  });
  const files = new Map(runbooks.map(({ file }) => [file.path, file]));
  let tests: ReadonlyMap<string, LoadedTests> | undefined;
  return {
    ...checked,
    runbooks,
    textOf: (path) => checked.textOf(path) ?? files.get(path)?.text ?? testText(tests, path),
    testFiles: async () => {
      const { loadAllTests } = await import('./load-all-tests.ts');
      tests ??= loadAllTests(root, runbooks, checked.files);
      return tests;
    },
  };
}

/** Says what is wrong in a root; each text that is read and each usable runbook is handed over once and not kept. */
export async function readRepository(
  root: string,
  keep: (loaded: LoadedRunbook) => void,
  seen: (file: SourceFile) => void = () => undefined,
): Promise<Omit<Repository, 'runbooks' | 'testFiles'>> {
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

  const config = await readConfig(root, listed.paths, add, seen);
  const paths = listed.paths.filter((path) => path !== configPath);
  for (const path of paths) {
    const { file, findings: unreadable } = readTrusted(root, path);
    if (unreadable.length > 0) {
      add(file, unreadable);
      continue;
    }
    seen(file);
    const { loaded, findings: found } = loadRunbook(file, { config });
    add(file, await explained(file, found));
    if (loaded === undefined) continue;
    keep(loaded);
    usable.push(path);
    const first = pathOfId.get(loaded.id);
    // A piece of a text keeps the whole text in memory: the id is copied out of it.
    if (first === undefined) pathOfId.set(Buffer.from(loaded.id).toString(), path);
    else {
      const other = readTrusted(root, first).file;
      texts.set(first, other.text);
      add(file, [duplicateId(loaded, other)]);
    }
  }
  return {
    root,
    config,
    failOn: config.fail_on,
    files: paths,
    usable,
    findings: sortFindings(findings),
    textOf: (path) => texts.get(path),
  };
}

function testText(tests: ReadonlyMap<string, LoadedTests> | undefined, path: string): string | undefined {
  for (const { file } of tests?.values() ?? []) if (file.path === path) return file.text;
  return undefined;
}

async function readConfig(
  root: string,
  paths: readonly string[],
  add: (file: SourceFile, findings: readonly Finding[]) => void,
  seen: (file: SourceFile) => void,
): Promise<Config> {
  const defaults = normaliseConfig({});
  if (!paths.includes(configPath)) return defaults;
  const { file, findings: unreadable } = readTrusted(root, configPath);
  seen(file);
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
