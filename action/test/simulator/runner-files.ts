import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const names = {
  GITHUB_ENV: 'env',
  GITHUB_OUTPUT: 'output',
  GITHUB_PATH: 'path',
  GITHUB_STATE: 'state',
  GITHUB_STEP_SUMMARY: 'summary',
} as const;

/** The files by which a step talks to the runner. */
export type RunnerFiles = {
  readonly env: Readonly<Record<string, string>>;
  readonly read: () => {
    readonly outputs: Readonly<Record<string, string>>;
    readonly state: Readonly<Record<string, string>>;
    readonly variables: Readonly<Record<string, string>>;
    readonly path: readonly string[];
    readonly summary: string;
  };
};

/** Makes empty files in a folder. */
export function runnerFiles(folder: string): RunnerFiles {
  mkdirSync(folder, { recursive: true });
  const paths = Object.fromEntries(Object.entries(names).map(([key, name]) => [key, join(folder, name)]));
  for (const path of Object.values(paths)) writeFileSync(path, '');
  const text = (key: keyof typeof names): string => readFileSync(paths[key] ?? '', 'utf8');
  return {
    env: paths,
    read: () => ({
      outputs: pairsIn(text('GITHUB_OUTPUT')),
      state: pairsIn(text('GITHUB_STATE')),
      variables: pairsIn(text('GITHUB_ENV')),
      path: text('GITHUB_PATH')
        .split('\n')
        .filter((line) => line !== ''),
      summary: text('GITHUB_STEP_SUMMARY'),
    }),
  };
}

/** The pairs in a file, as the runner reads it: `name=value`, or `name<<mark` and lines up to the mark. */
function pairsIn(text: string): Readonly<Record<string, string>> {
  const pairs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line === '') continue;
    const equals = line.indexOf('=');
    const here = line.indexOf('<<');
    if (equals > 0 && (here < 0 || equals < here)) {
      pairs[line.slice(0, equals)] = line.slice(equals + 1);
      continue;
    }
    const mark = line.slice(here + 2);
    const end = lines.indexOf(mark);
    if (here <= 0 || mark === '' || end < 0) throw new Error(`The runner cannot read the line ${line}`);
    pairs[line.slice(0, here)] = lines.splice(0, end).join('\n');
    lines.shift();
  }
  return pairs;
}
