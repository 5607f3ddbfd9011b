import fc from 'fast-check';
import { expect, test } from 'vitest';

import { type Contexts, evaluate, interpolate, isTrue } from './expression.ts';

const contexts: Contexts = {
  vars: {
    TARGET: 'anthropic',
    COUNT: 3,
    EMPTY: '',
    FLAG: true,
    JSON: '{"lag": 4, "nodes": ["a", "b"], "none": null}',
    constructor: 'own',
  },
  steps: {
    '4': {
      status: 'completed',
      exit_code: 0,
      outputs: { LAG: 12 },
      items: [
        { item: 'a', status: 'failed' },
        { item: 'b', status: 'completed' },
      ],
    },
    '5': { status: 'skipped', outputs: {}, items: [] },
  },
  execution: {
    id: 'exec-1',
    runbook: 'RB-X-001',
    operator: 'alice',
    incident: null,
    change_ticket: 'CHG-1',
    started_at: '2026-11-23T10:00:00Z',
  },
  stdout: 'rolled out\n',
  exit_code: 0,
};

test.each([
  ["vars.TARGET == 'anthropic'", true],
  ["vars.TARGET == 'ANTHROPIC'", true],
  ['vars.COUNT < 5 && vars.FLAG', true],
  ["steps['4'].outputs.LAG >= 12", true],
  ["steps['4'].items[0].status", 'failed'],
  ["join(steps['4'].items.*.item, '+')", 'a+b'],
  ['fromJSON(vars.JSON).lag', 4],
  ['fromJSON(vars.JSON).nodes', ['a', 'b']],
  ['fromJSON(vars.JSON)', { lag: 4, nodes: ['a', 'b'], none: null }],
  ["contains(stdout, 'rolled')", true],
  ['exit_code == 0', true],
  ['execution.incident', null],
  ["execution.incident || 'none'", 'none'],
  ["'it''s o''clock'", "it's o'clock"],
  ['vars.constructor', 'own'],
  ["format('{0}-{1}', vars.TARGET, vars.COUNT)", 'anthropic-3'],
  ["case(vars.FLAG, 'yes', 'no')", 'yes'],
  ['!vars.FLAG', false],
  ["'10' > 9", true],
])('%s', (expression, value) => {
  expect(evaluate(expression, contexts)).toEqual({ ok: true, value });
});

test.each([
  ["fromJSON('{}').lag < 5", 'Unexpected missing key `lag`, expected an object that is not empty'],
  [
    'vars.TYPO < 5',
    'Unexpected missing key `TYPO`, expected `TARGET`, `COUNT`, `EMPTY`, `FLAG`, `JSON`, `constructor`',
  ],
  [
    'vars.toString',
    'Unexpected missing key `toString`, expected `TARGET`, `COUNT`, `EMPTY`, `FLAG`, `JSON`, `constructor`',
  ],
  ['fromJSON(\'{"a": 1}\').constructor', 'Unexpected missing key `constructor`, expected `a`'],
  ['vars.EMPTY < 5', 'Unexpected empty text in a comparison by `<` with `5`, expected a number'],
  ['vars.EMPTY == 0', 'Unexpected empty text in a comparison by `==` with `0`, expected a number'],
  ['0 != vars.EMPTY', 'Unexpected empty text in a comparison by `!=` with `0`, expected a number'],
  ['fromJSON(vars.JSON).none < 5', 'Unexpected null in a comparison by `<` with `5`, expected a number'],
  ['execution.incident == 0', 'Unexpected null in a comparison by `==` with `0`, expected a number'],
  ["'12 MB' < 5", 'Unexpected text `12 MB` in a comparison by `<` with `5`, expected a number'],
  ["fromJSON('[]') < 5", 'Unexpected a list in a comparison by `<` with `5`, expected a number'],
  ["steps['4'].items[2]", 'Unexpected index `2`, expected 0 to 1'],
  ["steps['5'].items[0]", 'Unexpected index `0`, expected a list that is not empty'],
  ["steps['5'].exit_code", 'Unexpected missing key `exit_code`, expected `status`, `outputs`, `items`'],
  ['execution.incident.id', 'Unexpected key `id` of null, expected a list or an object'],
  ['vars.COUNT.x', 'Unexpected key `x` of `3`, expected a list or an object'],
  ["fromJSON('')", 'Unexpected empty text, expected JSON for `fromJSON`'],
  ['stderr', 'Unexpected name `stderr`, expected one of `vars`, `steps`, `execution`, `stdout`, `exit_code`'],
  [
    "toString('x')",
    'Unexpected function `toString`, expected one of `case`, `contains`, `endsWith`, `format`, `fromJson`, `join`, `startsWith`, `toJson`',
  ],
])('strict: %s', (expression, message) => {
  expect(evaluate(expression, contexts)).toEqual({ ok: false, message });
});

test('JSON that is none is an error, and says so', () => {
  expect(evaluate("fromJSON('{lag')", contexts)).toMatchObject({
    ok: false,
    message: expect.stringMatching(/^Unexpected text that is no JSON/),
  });
});

test('an expression with very many operators has an end', () => {
  expect(evaluate(`1${' == 1'.repeat(4000)}`, contexts).ok).toBeTypeOf('boolean');
  expect(evaluate('('.repeat(10_000), contexts)).toMatchObject({ ok: false });
});

test.each([
  [null, false],
  [undefined, false],
  [false, false],
  [0, false],
  [Number.NaN, false],
  ['', false],
  [true, true],
  [1, true],
  ['0', true],
  ['false', true],
  [[], true],
  [{}, true],
])('%j is true: %s', (value, expected) => {
  expect(isTrue(value)).toBe(expected);
});

test.each([
  ['Failed over to ${{ vars.TARGET }} (${{vars.COUNT}}).', 'Failed over to anthropic (3).'],
  ['${{ execution.incident }}|${{ vars.FLAG }}', '|true'],
  ["${{ format('{0}}}', 'x') }} }}", 'x} }}'],
  ['no expression, $HOME, ${X}', 'no expression, $HOME, ${X}'],
])('%s', (text, expected) => {
  expect(interpolate(text, contexts)).toEqual({ ok: true, text: expected });
});

test.each([
  ['${{ vars.TARGET', 'Unexpected end of the text, expected `}}`'],
  ["${{ steps['4'].items }}", 'Unexpected list in a text, expected `toJSON(…)` around it'],
  [
    '${{ vars.NOPE }}',
    'Unexpected missing key `NOPE`, expected `TARGET`, `COUNT`, `EMPTY`, `FLAG`, `JSON`, `constructor`',
  ],
])('refused: %s', (text, message) => {
  expect(interpolate(text, contexts)).toEqual({ ok: false, message });
});

test('what a value holds is never evaluated again', () => {
  const text = '${{ vars.TARGET }}';
  expect(interpolate(text, { ...contexts, vars: { TARGET: '${{ vars.SECRET }}' } })).toEqual({
    ok: true,
    text: '${{ vars.SECRET }}',
  });
});

test('any text is evaluated to something or refused, never thrown', () => {
  const piece = fc.constantFrom(
    'vars',
    '.',
    'TARGET',
    '[',
    ']',
    '(',
    ')',
    "'",
    "''",
    ' ',
    '==',
    '<',
    '&&',
    '!',
    '1',
    '*',
    'fromJSON',
    ',',
    'null',
    "steps['4']",
    '$',
    '"',
    '\n',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece).map((pieces) => pieces.join('')),
      ),
      (source) => {
        const first = evaluate(source, contexts);
        expect(evaluate(source, contexts)).toEqual(first);
        expect(first.ok || first.message.length > 0).toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
});
