import { type Config, normaliseConfig } from '../runbook/config.ts';
import { configPath } from '../runbook/list-runbooks.ts';
import { loadConfig } from '../runbook/load-config.ts';
import { type LoadedRunbook, loadRunbook } from '../runbook/load-runbook.ts';
import { type LoadedTests, loadTests } from '../runbook/load-tests.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { ComparedRevision } from './changes.ts';

/** What a root holds now. */
export type CurrentRevision = Pick<ComparedRevision, 'runbooks' | 'config'> & {
  readonly tests: ReadonlyMap<string, LoadedTests>;
};

/** The files that are different now, as they were. */
export type FormerFiles = {
  readonly touched: ReadonlySet<string>;
  readonly files: readonly SourceFile[];
};

const ending = '.test.yaml';

/** What a root held before a change: what the change does not touch is as it is now. */
export function loadRevision({ touched, files }: FormerFiles, current: CurrentRevision): ComparedRevision {
  const textOf = new Map(files.map((file) => [file.path, file]));
  const config = touched.has(configPath) ? configOf(textOf.get(configPath)) : current.config;
  const unusable = new Set<string>();
  const runbooks = current.runbooks.filter(({ file }) => !touched.has(file.path));
  for (const file of files.filter(({ path }) => isRunbook(path))) {
    const { loaded } = loadRunbook(file, { config });
    if (loaded === undefined) unusable.add(file.path);
    else runbooks.push(loaded);
  }
  runbooks.sort((one, other) => (one.file.path < other.file.path ? -1 : 1));
  const testsNow = new Map([...current.tests.values()].map((tests) => [tests.file.path, tests]));
  const tests = new Map(
    runbooks.flatMap((loaded): readonly (readonly [string, LoadedTests])[] => {
      const path = testPathOf(loaded);
      if (!touched.has(path)) {
        const same = testsNow.get(path);
        return same === undefined ? [] : [[loaded.id, same]];
      }
      const file = textOf.get(path);
      return file === undefined ? [] : [[loaded.id, loadTests(file, loaded)]];
    }),
  );
  return { runbooks, tests, config, unusable };
}

function configOf(file: SourceFile | undefined): Config {
  return (file === undefined ? undefined : loadConfig(file).config) ?? normaliseConfig({});
}

function testPathOf({ file }: LoadedRunbook): string {
  return file.path.replace(/\.yaml$/, ending);
}

function isRunbook(path: string): boolean {
  return (
    path.startsWith('runbooks/') &&
    !path.startsWith('runbooks/automations/') &&
    path.endsWith('.yaml') &&
    !path.endsWith(ending) &&
    path !== configPath &&
    // As `listFiles` passes over them.
    !/(?:^|\/)\./.test(path)
  );
}
