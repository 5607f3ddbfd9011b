import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { node24 } from '../node-binaries.ts';
import { cleanEnvironment, program, until, type Workspace, workspace } from './workspace.ts';

// `script` of util-linux gives a program a terminal; elsewhere its flags are others.
const hasTerminal = spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux');
const [enter, down, escape] = ['\r', '\u{1b}[B', '\u{1b}'];

/** What a person types as soon as they see something. */
type Typing = readonly (readonly [seen: string, typed: string])[];

/** Starts the program on a terminal and types; `screen` is all that was written, without colours. */
async function onTerminal(
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

test.runIf(hasTerminal)('on a terminal gates are shown and asked, and the execution goes on', async () => {
  const place = await workspace();
  const { code, screen, raw } = await onTerminal(
    place,
    ['run', 'RB-CRASH-001', '--as', 'alice'],
    [
      ['Which way?', enter],
      ['May it run?', `${down}${enter}`],
      ['Who approves?', `alice${enter}`],
      ['alice operates this execution and cannot approve it', ''],
      ['May it run?', `${down}${enter}`],
      ['Who approves?', `bob${enter}`],
      ['How did it go?', enter],
    ],
  );
  expect({ code, screen }).toMatchObject({
    code: 0,
    screen: expect.stringContaining('echo "4 $FIRST" >> effects.log') as string,
  });
  expect(raw).toContain('\u{1b}[?25l');
  expect(raw.lastIndexOf('\u{1b}[?25h')).toBeGreaterThan(raw.lastIndexOf('\u{1b}[?25l'));
  const [id = ''] = await place.executions();
  expect(
    (await place.events(id))
      .filter(({ by }) => by !== null)
      .map(({ type, by }) => `${type} ${by?.person ?? ''}`),
  ).toEqual([
    'ExecutionStarted alice',
    'DecisionTaken alice',
    'GateRefused alice',
    'ApprovalGranted bob',
    'Confirmed alice',
  ]);
  expect(place.effects()).toEqual(['1', '3', '4 one', '6 a', '6 b', '8']);
  await place.remove();
});

test.runIf(hasTerminal)(
  'whoever does not answer leaves it paused, with the commands that answer',
  async () => {
    const place = await workspace();
    const { code, screen } = await onTerminal(
      place,
      ['run', 'RB-CRASH-001', '--as', 'alice', '--plain'],
      [['Which way?', escape]],
    );
    const [id = ''] = await place.executions();
    expect({ code, screen }).toMatchObject({
      code: 3,
      screen: expect.stringContaining(`choose ${id} 2=left`) as string,
    });
    const later = await onTerminal(
      place,
      ['resume', id, '--as', 'alice', '--choose', '2=left'],
      [['May it run?', enter]],
    );
    expect(later.code).toBe(3);
    await place.remove();
  },
);

test.runIf(hasTerminal)('missing inputs are asked for, and what does not fit is asked again', async () => {
  const place = await workspace();
  const typing: Typing = [
    ['TARGET: Which one', `${down}${enter}`],
    ['COUNT: How many', `many${enter}`],
    ['expected a number', `\u{7f}\u{7f}\u{7f}\u{7f}12${enter}`],
  ];
  const { code } = await onTerminal(
    place,
    ['run', 'RB-INPUT-001', '--as', 'alice', '--incident', 'INC-1'],
    typing,
    { API_KEY: 'a secret' },
  );
  expect(code).toBe(0);
  const [id = ''] = await place.executions();
  expect((await place.events(id))[0]).toMatchObject({
    variables: {
      TARGET: { value: 'green', source: 'asked' },
      COUNT: { value: 12, source: 'asked' },
      FORCE: { source: 'default' },
    },
  });
  await place.remove();
});

test.runIf(hasTerminal)('in CI nobody is asked, terminal or not; NO_COLOR leaves out colours', async () => {
  const place = await workspace();
  const { code, raw } = await onTerminal(
    place,
    ['run', 'RB-CRASH-001', '--as', 'alice'],
    [['Answer with', '']],
    { CI: 'true', NO_COLOR: '1' },
  );
  expect(code).toBe(3);
  expect(raw).not.toContain('\u{1b}[');
  await place.remove();
});

test.runIf(hasTerminal)(
  'a question that somebody else answers meanwhile is not waited for any longer',
  async () => {
    const place = await workspace();
    const asked = onTerminal(
      place,
      ['run', 'RB-WAIT-001', '--as', 'alice', '--plain'],
      [
        ['Which way?', ''],
        ['Somebody else has answered', ''],
      ],
    );
    await until(place.root, () => place.journal().includes('"DecisionRequested"'));
    const [id = ''] = await place.executions();
    expect((await place.run(['choose', id, '1=go', '--as', 'carol'])).code).toBe(0);
    await until(place.root, () => place.effects().length === 1);
    writeFileSync(place.path('go'), '');
    expect((await asked).code).toBe(0);
    await place.remove();
  },
);
