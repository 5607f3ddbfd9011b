import { expect, test } from 'vitest';
import { holds, textOf, textsOf, valueOf } from './evaluate.ts';
import { parsedWorkflow } from './parsed-workflow.ts';

const workflow = (job: string, more = ''): string => `
on: workflow_dispatch
${more}
jobs:
  first: &first
    runs-on: ubuntu-latest
    steps: [{uses: ./action}]
  second:
    needs: first
    runs-on: \${{ fromJSON(needs.first.outputs.runner) }}
    steps: [{id: it, uses: ./action, if: failure(), with: {a: 'x \${{ needs.first.result }} y', b: 7, c: true}}]
${job}`;

const scope = (success: boolean, more: object = {}): Parameters<typeof holds>[1] => ({
  contexts: {
    needs: { first: { result: 'success', outputs: { runner: '["a", "b"]', empty: '' } } },
    ...more,
  },
  status: { success, failure: !success, cancelled: false },
});

test('a condition without a status function asks for success as well', async () => {
  const { jobs } = await parsedWorkflow('x.yml', workflow('    if: needs.first.result'));
  expect(jobs[1]?.if).toBe('success() && (needs.first.result)');
  expect([true, false].map((success) => holds(jobs[1]!.if, scope(success)))).toEqual([true, false]);
  expect(jobs[1]?.steps[0]).toMatchObject({ id: 'it', uses: './action', if: 'failure()' });
});

test.each([
  ['needs.first.outputs.empty', false],
  ["needs.first.outputs.missing == ''", true],
  ["needs.other.result != 'skipped'", true],
  ['always() && !cancelled()', true],
  ["contains(fromJSON('[\"a\"]'), 'A')", true],
])('%s is %s', (expression, expected) => {
  expect(holds(expression, scope(true))).toBe(expected);
});

test('values and texts are GitHub’s', async () => {
  const { jobs } = await parsedWorkflow('x.yml', workflow(''));
  const [, second] = jobs;
  expect(valueOf(second?.token.find('runs-on'), scope(true))).toEqual(['a', 'b']);
  expect(textsOf(second?.steps[0]?.token.find('with'), scope(true))).toEqual({
    a: 'x success y',
    b: '7',
    c: 'true',
  });
  expect(textOf(undefined, scope(true))).toBe('');
});

test('anchors are written out', async () => {
  const { jobs } = await parsedWorkflow('x.yml', workflow('  third: *first'));
  expect(jobs.map(({ name, steps }) => [name, steps.length])).toEqual([
    ['first', 1],
    ['second', 1],
    ['third', 1],
  ]);
});

test.each([
  ['  third: {runs-on: x, steps: [{run: echo}]}', 'does not know `run`'],
  ['  third: {runs-on: x, strategy: {matrix: {a: [1]}}, steps: [{uses: ./action}]}', 'strategy'],
  ['  third: {uses: ./.github/workflows/y.yml}', 'does not know `uses`'],
  ['  third: {runs-on: x, if: secrets.A, steps: [{uses: ./action}]}', 'secrets'],
  ['  third: {runs-on: x, needs: fourth, steps: [{uses: ./action}]}', 'fourth'],
])('what it does not know, or what is wrong, is refused: %s', async (job, message) => {
  await expect(parsedWorkflow('x.yml', workflow(job))).rejects.toThrow(message);
});

test('an unknown context is an error, not an empty text', () => {
  expect(() => holds('inputs.a', scope(true))).toThrow('inputs');
});
