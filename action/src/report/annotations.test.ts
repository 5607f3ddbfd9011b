import { expect, test } from 'vitest';
import { commandsIn } from '../../test/runner/commands-in.ts';
import type { Finding, Severity } from '../source/finding.ts';
import { annotations } from './annotations.ts';

const text = 'metadata:\n  title: x\nsteps: []\n';
const textOf = (path: string): string | undefined => (path === 'runbooks/A.yaml' ? text : undefined);

function finding(severity: Severity, message: string, more: Partial<Finding> = {}): Finding {
  const base = { rule: 'some-rule', file: 'runbooks/A.yaml', span: { start: 12, end: 17 } };
  return { ...base, severity, message, ...more };
}

test('an annotation stands on the line of its finding', () => {
  expect(
    annotations(
      [
        finding('error', 'Unexpected `x`, expected `y`', {
          hint: '100 %: sure',
          related: [{ message: 'first used here', file: 'runbooks/A.yaml', span: { start: 23, end: 28 } }],
        }),
        finding('warning', 'over lines', { span: { start: 0, end: 25 } }),
        finding('info', 'no text', { file: 'runbooks/gone:1,2.yaml' }),
        finding('info', 'no file', { file: '' }),
      ],
      textOf,
      { folder: 'sub/' },
    ),
  ).toMatchInlineSnapshot(`
    [
      "::error file=sub/runbooks/A.yaml,line=2,endLine=2,col=3,endColumn=8,title=some-rule::Unexpected \`x\`, expected \`y\`%0Afirst used here: sub/runbooks/A.yaml:3%0AHint: 100 %25: sure",
      "::warning file=sub/runbooks/A.yaml,line=1,endLine=3,title=some-rule::over lines",
      "::notice file=sub/runbooks/gone%3A1%2C2.yaml,title=some-rule::no text",
      "::notice title=some-rule::no file",
    ]
  `);
});

test('a message is cut where the runner would cut it, never within a character', () => {
  const [line = ''] = annotations([finding('error', `${'a'.repeat(4094)}😀tail`)], textOf);
  expect(commandsIn(line)[0]?.data).toBe(`${'a'.repeat(4094)}…`);
  expect(
    commandsIn(annotations([finding('error', 'a'.repeat(4096))], textOf)[0] ?? '')[0]?.data,
  ).toHaveLength(4096);
});

test.each([
  { error: 10, warning: 10, info: 10, shown: [10, 10, 10], rest: null },
  { error: 11, warning: 0, info: 0, shown: [10, 0, 0], rest: '1 error' },
  { error: 3, warning: 12, info: 10, shown: [3, 10, 9], rest: '2 warnings, 1 info' },
  { error: 500, warning: 20, info: 20, shown: [10, 10, 9], rest: '490 errors, 10 warnings, 11 info' },
])(
  'of $error errors, $warning warnings and $info info the worst are shown',
  ({ error, warning, info, shown, rest }) => {
    const findings = [
      ...Array.from({ length: info }, (_, index) => finding('info', `i${index}`)),
      ...Array.from({ length: warning }, (_, index) => finding('warning', `w${index}`)),
      ...Array.from({ length: error }, (_, index) => finding('error', `e${index}`)),
    ];
    const commands = commandsIn(annotations(findings, textOf).join('\n'));
    const last = commands.at(-1)?.properties['title'] === 'More findings' ? commands.at(-1) : undefined;
    const kept = commands.filter((command) => command !== last);
    expect(
      ['error', 'warning', 'notice'].map((name) => kept.filter((one) => one.name === name).length),
    ).toEqual(shown);
    expect(commands.filter(({ name }) => name === 'notice').length).toBeLessThanOrEqual(10);
    expect(kept[0]?.data).toBe(error > 0 ? 'e0' : 'w0');
    expect(last?.data ?? null).toBe(
      rest === null ? null : `Not shown here: ${rest}; the job summary and the log have all`,
    );
  },
);

test('a run has its own limit', () => {
  const findings = Array.from({ length: 9 }, () => finding('error', 'e'));
  expect(annotations(findings, textOf, { limits: { perLevel: 10, total: 4 } })).toHaveLength(4);
});
