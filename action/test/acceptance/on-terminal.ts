import { spawn, spawnSync } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { expect } from 'vitest';
import { node24 } from '../node-binaries.ts';
import { cleanEnvironment, program, type Workspace } from './workspace.ts';

/** `script` of util-linux gives a program a terminal; elsewhere its flags are others. */
export const hasTerminal: boolean =
  spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') ?? false;

/** What a person types as soon as they see something. */
export type Typing = readonly (readonly [seen: string, typed: string])[];

/** Starts the program on a terminal and types; `screen` is all that was written, without colours. */
export async function onTerminal(
  { root }: Workspace,
  words: readonly string[],
  typing: Typing,
  environment: Readonly<Record<string, string>> = {},
): Promise<{ readonly code: number | null; readonly screen: string; readonly raw: string }> {
  const command = [node24, program, ...words].map((word) => `'${word}'`).join(' ');
  const child = spawn(
    'script',
    ['--quiet', '--return', '--flush', '--command', `stty columns 100 rows 30; ${command}`, '/dev/null'],
    {
      cwd: root,
      env: { ...cleanEnvironment, TERM: 'xterm-256color', ...environment },
    },
  );
  let raw = '';
  let from = 0;
  const left = [...typing];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    raw += text;
    for (let next = left[0]; next !== undefined; next = left[0]) {
      const screen = stripVTControlCharacters(raw);
      const at = screen.indexOf(next[0], from);
      if (at === -1) return;
      from = at + next[0].length;
      left.shift();
      child.stdin.write(next[1]);
    }
  });
  const code = await new Promise<number | null>((done) => child.on('close', done));
  const screen = stripVTControlCharacters(raw);
  expect({ notSeen: left, screen }).toEqual({ notSeen: [], screen });
  return { code, screen, raw };
}
