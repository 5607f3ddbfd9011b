import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CommentCommand, commandLine } from './comment-command.ts';
import { longest } from './parse-command-line.ts';
import { mostCommands, parseComment } from './parse-comment.ts';
import { longestComment } from './sticky-comment.ts';

function commandsOf(body: string): readonly CommentCommand[] {
  const parsed = parseComment(body);
  if (!parsed.ok) throw new Error(parsed.refusal.message);
  return parsed.commands;
}

function refusalOf(body: string): string {
  const parsed = parseComment(body);
  if (parsed.ok) throw new Error(`read as ${JSON.stringify(parsed.commands)}`);
  const { code, message, hint } = parsed.refusal;
  return `${parsed.line} ${code}: ${message}. ${hint}`;
}

test.each<[string, CommentCommand]>([
  ['/choose 3 promote_replica', { verb: 'choose', step: 3, branch: 'promote_replica' }],
  ['/choose 3 wait for the vendor ', { verb: 'choose', step: 3, branch: 'wait for the vendor' }],
  ['/done 5', { verb: 'done', subject: '5', reason: null }],
  ['/done 5   by hand, in the console  ', { verb: 'done', subject: '5', reason: 'by hand, in the console' }],
  ['/failed prerequisites.2', { verb: 'failed', subject: 'prerequisites.2', reason: null }],
  ['/skip post_conditions.1 known', { verb: 'skip', subject: 'post_conditions.1', reason: 'known' }],
  ['/retry preflight', { verb: 'retry', subject: 'preflight', reason: null }],
  ['/approve 4 1a2b3c4d', { verb: 'approve', step: 4, nonce: '1a2b3c4d' }],
  ['/reject 4', { verb: 'reject', step: 4, reason: null }],
  ['/reject 4 not now', { verb: 'reject', step: 4, reason: 'not now' }],
  ['/rollback', { verb: 'rollback', to: null }],
  ['/rollback to 12', { verb: 'rollback', to: 12 }],
  ['/abort', { verb: 'abort', reason: null }],
  ['/pause until nine', { verb: 'pause', reason: 'until nine' }],
  ['/resume\t', { verb: 'resume', reason: null }],
  ['/lost', { verb: 'lost', reason: null }],
  ['/take  ', { verb: 'take' }],
  ['/handover @octo-cat', { verb: 'handover', to: 'octo-cat' }],
  ['/handover @mona_acme', { verb: 'handover', to: 'mona_acme' }],
  ['/handover @github-actions[bot]', { verb: 'handover', to: 'github-actions[bot]' }],
  ['/note 5 > 4, and `rm -rf /` was not run', { verb: 'note', text: '5 > 4, and `rm -rf /` was not run' }],
  ['/set TARGET=azure', { verb: 'set', name: 'TARGET', value: 'azure' }],
  ['/set QUERY= a = "b"  ', { verb: 'set', name: 'QUERY', value: ' a = "b"  ' }],
  ['/set EMPTY=', { verb: 'set', name: 'EMPTY', value: '' }],
])('%s', (line, command) => {
  expect(commandsOf(line)).toEqual([command]);
});

test('several leading lines count, whatever ends them, with blank lines before and among them', () => {
  const commands = [
    { verb: 'take' },
    { verb: 'done', subject: '5', reason: null },
    { verb: 'pause', reason: null },
  ];
  expect(commandsOf('/take\n/done 5\n/pause')).toEqual(commands);
  expect(commandsOf('\r\n  \r\n/take\r\n\r\n/done 5 \r\n/pause\r\n')).toEqual(commands);
  expect(commandsOf('/take\r/done 5\r/pause')).toEqual(commands);
  expect(commandsOf('/take\n/done 5\n/pause\nI am looking at it.')).toEqual(commands);
});

test('a blank that does not break, as phones and chats write it, separates words too', () => {
  expect(commandsOf('/done\u{a0}5\u{2007}by hand')).toEqual([
    { verb: 'done', subject: '5', reason: 'by hand' },
  ]);
});

test.each([
  '',
  'Restarting now.',
  'I would /abort',
  'Look:\n/abort',
  '> /abort',
  ' /abort',
  '    /abort',
  '```\n/abort\n```',
  '~~~\n/abort\n~~~',
  '<!--\n/abort\n-->',
  '<details>\n/abort\n</details>',
  '- /abort',
  '\u{feff}/abort',
  '\u{200b}/abort',
  '\u{2028}/abort',
  '／abort',
  '*/abort*',
])('%j holds no command', (body) => {
  expect(parseComment(body)).toEqual({ ok: true, commands: [], unread: [] });
});

test('the first line that is no command ends them; those behind it are named, but for code', () => {
  expect(parseComment('/take\nI look.\n/done 5\n```\n/abort\n```\n/etc/passwd\n/pause\n> /abort')).toEqual({
    ok: true,
    commands: [{ verb: 'take' }],
    unread: [3, 8],
  });
  expect(parseComment('/note a\n<!--\n/abort x\n-->')).toMatchObject({ commands: [{ verb: 'note' }] });
});

test('a refusal says what was found, what was expected, and how it is written', () => {
  const refusals = [
    '/dnoe 5',
    '/Done 5',
    '/done5',
    '/',
    '//',
    '/ done 5',
    '/etc/passwd is broken',
    '/constructor',
    '/done',
    '/done step 5',
    '/done 0',
    '/done 05',
    '/done 5.1',
    '/done #5',
    '/done prerequisites',
    '/done preflight.1',
    '/done 1234567',
    '/choose',
    '/choose 3',
    '/choose promote_replica',
    '/approve 4',
    '/approve 4 1A2B3C4D',
    '/approve 4 1a2b3c4d please',
    '/approve 1a2b3c4d',
    '/reject because',
    '/rollback 4',
    '/rollback to',
    '/rollback to 4 now',
    '/take it',
    '/handover',
    '/handover octocat',
    '/handover @acme/oncall',
    '/handover @a @b',
    '/handover @a;rm',
    '/note',
    '/note   ',
    '/set',
    '/set TARGET',
    '/set TARGET = azure',
    '/set 9LIVES=1',
    '/set =1',
    '/set TAR\u{200b}GET=1',
    '/set TARGET=azu\u{202e}re',
    '/choose 3 pro\u{200b}mote',
    '/choose 3 \u{1b}[31m',
    '/done\u{200b} 5',
    '/done 5\u{200b}',
    '/handover @octo\u{200d}cat',
    '/`code` 5',
    '/done `5`',
  ].map(refusalOf);
  expect(refusals.join('\n')).toMatchSnapshot();
});

test('a refusal in any line refuses the whole comment and names that line', () => {
  expect(refusalOf('\n/take\n\n/doen 5\n/pause')).toBe(
    '4 unknown-command: Line 4: unexpected `/doen`, expected a command. Nothing of the comment was done. ' +
      'Did you mean `/done`? Write `/done SUBJECT [reason]`, for instance `/done 5`',
  );
});

test('reasons and notes are kept, with what hides in them made visible', () => {
  expect(commandsOf('/done 5 a\u{202e}b\u{200b}c\u{7}\n/note \u{2066}x\ty\u{2028}z')).toEqual([
    { verb: 'done', subject: '5', reason: String.raw`a\u{202e}b\u{200b}c\u{7}` },
    { verb: 'note', text: String.raw`\u{2066}x y\u{2028}z` },
  ]);
});

test('text that looks like code is only text', () => {
  const hostile =
    '$(rm -rf ~); `id` ${{ secrets.KEY }} ::set-output:: <img src=x> [x](javascript:0) @everyone';
  expect(commandsOf(`/abort ${hostile}`)).toEqual([{ verb: 'abort', reason: hostile }]);
  expect(commandsOf(`/set TARGET=${hostile}`)).toEqual([{ verb: 'set', name: 'TARGET', value: hostile }]);
});

test('there are limits', () => {
  expect(commandsOf(`/abort ${'x'.repeat(longest.reason)}`)).toHaveLength(1);
  expect(refusalOf(`/abort ${'x'.repeat(longest.reason + 1)}`)).toContain(
    '1 too-long: Line 1: unexpected 501',
  );
  expect(refusalOf(`/abort ${'\u{200b}'.repeat(longest.reason)}`)).toContain('1 too-long');
  expect(refusalOf(`/note ${'x'.repeat(longest.note + 1)}`)).toContain('1 too-long');
  expect(refusalOf(`/set A=${'x'.repeat(longest.value + 1)}`)).toContain('1 too-long');
  expect(refusalOf(`/choose 3 ${'x'.repeat(longest.branch + 1)}`)).toContain('1 too-long');
  expect(commandsOf('/note x\n'.repeat(mostCommands))).toHaveLength(mostCommands);
  expect(refusalOf('/note x\n'.repeat(mostCommands + 1))).toContain(`${mostCommands + 1} too-many-commands`);
  expect(refusalOf(`/take\n${'x'.repeat(longestComment)}`)).toContain('2 too-long');
  expect(parseComment('x'.repeat(3 * longestComment))).toMatchObject({ ok: true, commands: [] });
});

const step = fc.integer({ min: 1, max: 999_999 });
const subject = fc.oneof(
  step.map(String),
  step.map((number) => `prerequisites.${number}`),
  step.map((number) => `post_conditions.${number}`),
  fc.constant('preflight'),
);
const words = fc.oneof(
  fc.stringMatching(/^[!-~](?:[ -~]{0,40}[!-~])?$/),
  fc.constantFrom('größer als 5 µs', '日本語 も', String.raw`a\u{202e}b`, '👍🏽 ok', '/abort', '# x'),
);
const reason = fc.option(words, { nil: null });
const command: fc.Arbitrary<CommentCommand> = fc.oneof(
  fc.record({
    verb: fc.constant('choose' as const),
    step,
    branch: fc.stringMatching(/^[a-z](?:[a-z _-]{0,30}[a-z])?$/),
  }),
  fc.record({ verb: fc.constantFrom('done', 'failed', 'skip', 'retry'), subject, reason }),
  fc.record({ verb: fc.constant('approve' as const), step, nonce: fc.stringMatching(/^[0-9a-f]{8}$/) }),
  fc.record({ verb: fc.constant('reject' as const), step, reason }),
  fc.record({ verb: fc.constant('rollback' as const), to: fc.option(step, { nil: null }) }),
  fc.record({ verb: fc.constantFrom('abort', 'pause', 'resume', 'lost'), reason }),
  fc.record({ verb: fc.constant('take' as const) }),
  fc.record({ verb: fc.constant('handover' as const), to: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,38}$/) }),
  fc.record({ verb: fc.constant('note' as const), text: words }),
  fc.record({
    verb: fc.constant('set' as const),
    name: fc.stringMatching(/^[A-Z_][A-Z0-9_]{0,20}$/),
    value: fc.stringMatching(/^[ -~\t]{0,60}$/),
  }),
);

test('printed commands parse to the same commands, with any text behind them', () => {
  fc.assert(
    fc.property(
      fc.array(command, { maxLength: mostCommands }),
      fc.constantFrom('\n', '\r\n', '\n\n'),
      fc.constantFrom('', 'Some words.', '> /abort', '```\n/abort'),
      (commands, end, after) => {
        const body = commands.map((one) => `${commandLine(one)}${end}`).join('') + after;
        expect(parseComment(body)).toMatchObject({ ok: true, commands });
      },
    ),
  );
});

test('never throws, and what it reads it reads again the same way', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .tuple(
        fc.constantFrom('done', 'choose', 'set', 'note', 'rollback', 'handover', 'x'),
        fc.string({ unit: 'binary' }),
      )
      .map(([verb, rest]) => `/${verb} ${rest}`),
  );
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const parsed = parseComment(lines.join('\n'));
      if (!parsed.ok) {
        expect(parsed.line).toBeGreaterThan(0);
        expect(parsed.refusal.message).not.toMatch(/[\p{Cc}\p{Cs}\u{202e}\u{200b}]/u);
        return;
      }
      expect(parseComment(parsed.commands.map(commandLine).join('\n'))).toEqual({
        ok: true,
        commands: parsed.commands,
        unread: [],
      });
    }),
  );
});

test('a command is its exact trigger, then the end of the line or a blank', () => {
  const verb = fc.constantFrom('done', 'take', 'abort', 'approve');
  const around = fc.constantFrom(
    '',
    ' ',
    '\t',
    '\u{a0}',
    '/',
    '\u{200b}',
    '\u{feff}',
    '-',
    '.',
    '@',
    '(',
    '5',
  );
  const line = fc.tuple(
    fc.constantFrom('', ' ', '>', '\u{feff}'),
    around,
    verb,
    around,
    fc.constantFrom('', ' 5', ' x'),
  );
  fc.assert(
    fc.property(line, ([before, slashed, word, behind, rest]) => {
      const parsed = parseComment(`${before}/${slashed}${word}${behind}${rest}`);
      const isCommand = parsed.ok && parsed.commands.length > 0;
      if (isCommand) {
        expect([before, slashed]).toEqual(['', '']);
        expect(['', ' ', '\t', '\u{a0}']).toContain(behind);
      }
    }),
    { numRuns: 1000 },
  );
});
