import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hasTerminal, onTerminal, type Typing } from './on-terminal.ts';
import { until, workspace } from './workspace.ts';

const [enter, down, escape] = ['\r', '\u{1b}[B', '\u{1b}'];

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
