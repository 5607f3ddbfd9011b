import { listFiles } from '../source/list-files.ts';
import { readTrusted } from '../source/read-source-file.ts';
import type { LoadedRunbook } from './load-runbook.ts';
import { type LoadedTests, loadTests } from './load-tests.ts';
import { placesOf } from './places.ts';

const ending = '.test.yaml';

/** Reads every test file below `runbooks/`, by the id of the runbook beside it; by its path where there is none that can be used. */
export function loadAllTests(
  root: string,
  runbooks: readonly LoadedRunbook[],
  files: readonly string[],
): ReadonlyMap<string, LoadedTests> {
  const byPath = new Map(runbooks.map((loaded) => [loaded.file.path, loaded]));
  const { paths } = listFiles(root, 'runbooks', (path) => path === 'runbooks/automations');
  const found = new Map<string, LoadedTests>();
  for (const path of paths.filter((candidate) => candidate.endsWith(ending))) {
    const beside = `${path.slice(0, -ending.length)}.yaml`;
    const loaded = byPath.get(beside);
    const tests = readTests(root, path, loaded);
    const known = loaded !== undefined || files.includes(beside);
    found.set(loaded?.id ?? path, known ? tests : withoutRunbook(tests, beside));
  }
  return found;
}

function readTests(root: string, path: string, loaded: LoadedRunbook | undefined): LoadedTests {
  const { file, findings } = readTrusted(root, path);
  if (findings.length === 0) return loadTests(file, loaded);
  return { file, cases: [], written: 0, findings, places: placesOf(file.text) };
}

function withoutRunbook(tests: LoadedTests, beside: string): LoadedTests {
  const { file, findings } = tests;
  const message = `Unexpected test file without a runbook, expected \`${beside}\` beside it`;
  const finding = {
    rule: 'test-runbook',
    severity: 'error',
    message,
    file: file.path,
    span: { start: 0, end: 0 },
  } as const;
  return { ...tests, cases: [], findings: [finding, ...findings] };
}
