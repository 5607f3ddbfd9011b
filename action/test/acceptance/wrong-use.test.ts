import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { workspace, type Workspace } from './workspace.ts';

let place: Workspace;
let id: string;

beforeAll(async () => {
  place = await workspace();
  const { document } = await place.json(['run', 'RB-CRASH-001', '--as', 'alice', '--choose', '2=left']);
  id = document.execution_id;
});

afterAll(() => place.remove());

type Use = readonly [
  words: string,
  code: number,
  error: string,
  message: string | RegExp,
  hint: string | RegExp,
];

const wrong: readonly Use[] = [
  ['rnu RB-CRASH-001', 2, 'usage', "unknown command 'rnu'", 'Did you mean run?'],
  ['run', 2, 'usage', "missing required argument 'runbook'", /./],
  ['run RB-CRASH-002', 2, 'unknown-runbook', /`RB-CRASH-002`/, 'Did you mean `RB-CRASH-001`?'],
  ['run RB-CRASH-001 --chose 2=left', 2, 'usage', "unknown option '--chose'", 'Did you mean --choose?'],
  ['run RB-CRASH-001 --var FAILL=true', 2, 'usage', /no variable `FAILL`/, 'Did you mean `FAIL`?'],
  ['run RB-CRASH-001 --var FAIL=maybe', 2, 'usage', /`maybe`.*`true` or `false`/, /--var FAIL=/],
  ['run RB-CRASH-001 --var FAIL', 2, 'usage', /expected NAME=VALUE/, /./],
  ['run RB-CRASH-001 --var FAIL=true --var FAIL=false', 2, 'usage', /second --var FAIL/, /./],
  ['run RB-CRASH-001 --choose 2', 2, 'usage', /expected STEP=BRANCH/, /3=rotate_now/],
  ['run RB-CRASH-001 --confirm 5=donne', 2, 'usage', /`donne`/, 'Did you mean `done`?'],
  [
    'run RB-CRASH-001 --start-at 11 --reason x',
    2,
    'missing-input',
    /rollback step/,
    /Steps are 1, 2, 3, 4, 5, 6, 7, 8/,
  ],
  ['run RB-CRASH-001 --start-at x --reason x', 2, 'usage', /positive whole number/, /./],
  ['run RB-CRASH-001 --continues ID', 2, 'missing-input', /needs a step to begin at/, /--start-at/],
  ['run RB-CRASH-001', 1, 'locked', /ID holds the lock/, /resume ID/],
  ['resume exec-nothing', 2, 'unknown-execution', /`exec-nothing`/, /executions/],
  ['resume IDx', 2, 'unknown-execution', /./, 'Did you mean `ID`?'],
  ['status exec-nothing', 2, 'unknown-execution', /./, /./],
  ['journal exec-nothing --verify', 2, 'unknown-execution', /./, /./],
  ['rollback exec-nothing', 2, 'unknown-execution', /./, /./],
  ['rollback ID --to 99', 2, 'usage', /no step 99/, /Steps are/],
  ['abort exec-nothing', 2, 'unknown-execution', /./, /./],
  ['approve ID 9 --as bob', 1, 'no-such-gate', /./, /waits for the approval of 4/],
  ['choose ID 2=left', 1, 'no-such-gate', /./, /./],
  ['confirm ID 5=done', 1, 'no-such-gate', /./, /./],
  ['handover ID', 2, 'usage', /--to/, /./],
  ['executions --prune', 2, 'usage', /age/, /90d/],
  ['executions --prune --older-than tomorrow', 2, 'usage', /`tomorrow`/, /90d/],
  ['show RB-CRASH-001 --format pdf', 2, 'usage', /pdf/, /./],
  ['alert Nothing', 2, 'unknown-runbook', /`Nothing`/, /search/],
  ['validate runbooks/none.yaml', 2, 'unreadable', /none\.yaml/, /./],
  ['list --dir nowhere', 2, 'usage', /nowhere/, /runbooks/],
  ['new --id RB-NEW-001', 2, 'missing-input', '--title', /terminal/],
  ['import', 2, 'usage', "unknown command 'import'", /./],
  ['sync', 2, 'unreadable', /execute-runbook\.yml/, /template/],
  ['environments', 2, 'usage', "missing required argument 'action'", /./],
  ['environments chek', 2, 'usage', /`chek`.*`check` or `apply`/, /./],
  ['environments check', 2, 'missing-input', /which repository/, /GITHUB_REPOSITORY/],
];

test.each(wrong)('%s: exit %i', async (words, code, error, message, hint) => {
  const asked = words.split(' ').map((word) => word.replace('ID', id));
  const { document, code: exit } = await place.json(asked);
  expect({ exit, error: document.error }).toMatchObject({ exit: code, error: { code: error } });
  expect(document.error?.message).toMatch(filled(message));
  expect(document.error?.hint).toMatch(filled(hint));
  const plain = await place.run(asked);
  expect(plain.code).toBe(code);
  expect(plain.stderr).toContain(`error: ${document.error?.message ?? ''}`);
  expect(plain.stderr).not.toMatch(/\n\s+at /);
});

test('nothing that was refused left anything behind', async () => {
  expect(await place.executions()).toEqual([id]);
});

test('without a verb it says how it is used', async () => {
  const { code, stdout, stderr } = await place.run([]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^Usage: /);
});

test('a runbook that is not usable is not executed: its findings are printed', async () => {
  const broken = await workspace();
  const file = broken.path('runbooks/RB-CRASH-001.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replace('left: 3', 'left: 33'));
  const { code, stdout, stderr } = await broken.run(['run', 'RB-CRASH-001', '--as', 'alice']);
  expect({ code, stderr }).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('cannot be executed') as string,
  });
  expect(stdout).toMatch(/runbooks\/RB-CRASH-001\.yaml:\d+:\d+: error: /);
  const { document } = await broken.json(['run', 'RB-CRASH-001']);
  expect(document).toMatchObject({ error: { code: 'invalid-runbook' }, findings: [{ severity: 'error' }] });
  expect(await broken.executions()).toEqual([]);
  await writeFile(file, 'metadata: [\n');
  expect(await broken.json(['show', 'RB-CRASH-001'])).toMatchObject({
    code: 1,
    document: { error: { code: 'invalid-runbook' } },
  });
  await broken.remove();
});

test('a broken journal is refused by every verb that reads it, with the line', async () => {
  const broken = await workspace(place.root, ['runbooks', '.runbook']);
  const month =
    id
      .match(/-(\d{4})(\d{2})\d{2}T/)
      ?.slice(1, 3)
      .join('-') ?? '';
  const file = broken.path('.runbook/executions', month, `${id}.jsonl`);
  const lines = (await readFile(file, 'utf8')).split('\n');
  lines[1] = (lines[1] ?? '').replace('"by":', '"by" :');
  await writeFile(file, lines.join('\n'));
  for (const verb of ['status', 'resume', 'approve', 'rollback', 'abort', 'journal']) {
    expect(await broken.json([verb, id])).toMatchObject({
      code: 1,
      document: { error: { code: 'broken-journal' } },
    });
  }
  expect(await broken.json(['journal', id, '--verify'])).toMatchObject({
    code: 1,
    document: { error: { code: 'broken-journal', message: expect.stringMatching(/line [23]/) as string } },
  });
  await broken.remove();
});

function filled(pattern: string | RegExp): string | RegExp {
  return typeof pattern === 'string'
    ? pattern.replace('ID', id)
    : new RegExp(pattern.source.replace('ID', id), pattern.flags);
}
