import { expect, test } from 'vitest';

import { findingsText } from '../../src/report/findings-text.ts';
import { plain } from '../../src/report/palette.ts';
import { explainYaml } from '../../src/runbook/explain-yaml.ts';
import { loadRunbook } from '../../src/runbook/load-runbook.ts';
import { smallestRunbook } from '../../src/runbook/smallest-runbook.test-support.ts';
import { largestFileBytes } from '../../src/source/read-source-file.ts';

// Nearly the largest file there may be; what takes time by the square of its size would not end in time.
const size = largestFileBytes - 2000;
const full = (piece: string): string => piece.repeat(Math.floor(size / piece.length));

function each(piece: (number: number) => string, length = size): string {
  let text = '';
  for (let number = 1; text.length < length; number++) text += piece(number);
  return text;
}

const step = (number: number, more = '', commands = '[ls]'): string =>
  `  - {step_number: ${number}, title: a, description: b, step_type: automated, commands: ${commands}${more}}\n`;
const withSteps = (steps: string): string => smallestRunbook({ steps });
const withCommand = (script: string): string => withSteps(step(1, '', `[${JSON.stringify(script)}]`));
const withBlock = (style: string, lines: string): string =>
  withSteps(
    `  - step_number: 1\n    title: a\n    description: b\n    step_type: automated\n    commands:\n      - ${style}\n${lines}`,
  );

const texts: Readonly<Record<string, string>> = {
  'open brackets': full('['),
  'open braces': full('{a: '),
  'one quoted text': `"${full('\\x41')}"`,
  dashes: full('- '),
  colons: full(': '),
  'empty lines': full('\n'),
  tabs: full('\t'),
  anchors: each((number) => `a${number}: &a${number} x\n`),
  'different keys': each((number) => `k${number}: 1\n`),
  'the same key': full('k: 1\n'),
  'deep keys': each((number) => `${' '.repeat(number % 90)}k${number}:\n`),
  'a long list through aliases': `a: &a [${'x,'.repeat(200_000)}x]\nb: [${'*a,'.repeat(99)}*a]\n`,
  'many empty steps': withSteps(`  [${'~,'.repeat(40_000)}~]`),
  'many steps': withSteps(each((number) => step(number), 900_000)),
  'many steps of one number': withSteps(each(() => step(1), 900_000)),
  'many steps that publish and read': withSteps(
    each(
      (number) => step(number, `, outputs: {O${number}: {}}, when: vars.O${Math.max(1, number - 1)} == 'x'`),
      500_000,
    ),
  ),
  'a chain of rollbacks': withSteps(
    each((number) => step(number, `, rollback_step: ${number + 1}`), 900_000),
  ),
  'targets that are missing': withSteps(each((number) => step(number, `, next: 9${number}999`), 900_000)),
  'many variables': smallestRunbook({
    top: `variables:\n${each((number) => `  V${number}: {default: x}\n`, 900_000)}`,
  }),
  'many branches': withSteps(
    `${step(1)}  - {step_number: 2, title: a, description: b, step_type: decision, decision_branches: {${each((number) => `b${number}: 99${number}, `, 900_000)}}}\n`,
  ),
  'many commands': withSteps(step(1, '', `[${each((number) => `'echo $X${number}',`, 900_000)}]`)),
  'many names in a block': withBlock(
    '|',
    each((number) => `        echo $Y${number}\n`, 120_000),
  ),
  'many names in a folded block': withBlock(
    '>',
    each((number) => `        echo $Y${number}\n`, 120_000),
  ),
  'nested substitutions': withCommand('$('.repeat(20_000)),
  'nested backticks': withCommand('`a'.repeat(60_000)),
  'nested parentheses': withCommand('('.repeat(100_000)),
  'open here-documents': withCommand('cat <<A\n'.repeat(10_000)),
  'a long condition': withCommand(`${'a && '.repeat(20_000)}a`),
  'a long sum': withCommand(`echo $((${'1+'.repeat(50_000)}1))`),
  'many templates in a command': withCommand('${{ '.repeat(30_000)),
  'a long comparison': withSteps(step(1, `, when: "${'1 == '.repeat(4000)}1"`)),
  'a long conjunction': withSteps(step(1, `, when: "${'true && '.repeat(2600)}true"`)),
  'an expression that is too long': withSteps(step(1, `, when: "${'true && '.repeat(5000)}true"`)),
  'many expressions': withSteps(step(1, `, verify: [${each((number) => `vars.X${number} == 1,`, 900_000)}]`)),
};

test.each(Object.entries(texts))('%s', async (_, text) => {
  expect(text.length).toBeLessThanOrEqual(largestFileBytes);
  const { loaded, findings } = loadRunbook({ path: 'x.yaml', text }, {});
  expect(loaded === undefined).toBe(findings.length > 0);
  expect(findings.length).toBeLessThanOrEqual(201);
  for (const { span } of await explainYaml({ path: 'x.yaml', text }, findings)) {
    expect(span.start).toBeLessThanOrEqual(span.end);
    expect(span.end).toBeLessThanOrEqual(text.length);
  }
  expect(findingsText(findings, () => text, plain).length).toBeLessThan(1_000_000);
});

function messagesOf(text: string): readonly string[] {
  return loadRunbook({ path: 'x.yaml', text }, {}).findings.map(({ rule, message }) => `${rule}: ${message}`);
}

test('limits are named', () => {
  expect(messagesOf(withCommand(`echo ${'é'.repeat(70_000)}`))).toEqual([
    'command-too-long: Unexpected command of 140005 bytes, expected at most 131071',
  ]);
  expect(messagesOf(withCommand(`echo ${'x'.repeat(131_066)}`))).toEqual([]);
  expect(messagesOf(`a: [${'b,'.repeat(100_000)}]`)).toEqual([
    'file-too-large: Unexpected 100003 values, expected at most 100000',
  ]);
  const many = messagesOf(withSteps(each((number) => step(number, '', `['echo $N${number}']`), 40_000)));
  expect(many).toHaveLength(201);
  expect(many.at(-1)).toMatch(/^too-many-findings: Unexpected number of findings: \d+ more are not shown$/);
});
