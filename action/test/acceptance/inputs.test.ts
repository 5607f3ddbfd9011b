import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { type Workspace, workspace } from './workspace.ts';

const start = ['run', 'RB-INPUT-001', '--as', 'alice'];
const secret = 'correct horse battery';
const environment = { API_KEY: secret };

test('without a terminal each missing input is named, with the way to give it', async () => {
  const place = await workspace();
  const { code, document } = await place.json(start);
  expect({ code, error: document.error }).toEqual({
    code: 2,
    error: {
      code: 'missing-input',
      message: 'Missing: TARGET (Which one), COUNT (How many), API_KEY (The key)',
      hint: 'Give --var TARGET=…, --var COUNT=…, the environment variable API_KEY',
    },
  });
  await place.remove();
});

test('inputs are typed by their declarations, and a secret is none of the command line’s business', async () => {
  const place = await workspace();
  const wrong = async (
    words: readonly string[],
    more: Readonly<Record<string, string>> = environment,
  ): Promise<unknown> => {
    const { code, document, stderr } = await place.json([...start, ...words], { environment: more });
    expect(stderr + JSON.stringify(document)).not.toContain('hunter2');
    return { code, message: document.error?.message };
  };
  expect(await wrong(['--var', 'TARGET=red', '--var', 'COUNT=1'])).toEqual({
    code: 2,
    message: 'Unexpected `red` for `TARGET`, expected one of `blue`, `green`',
  });
  expect(await wrong(['--var', 'TARGET=blue', '--var', 'COUNT=1.5'])).toEqual({
    code: 2,
    message: 'Unexpected `1.5` for `COUNT`, expected to match `[0-9]+`',
  });
  expect(await wrong(['--var', 'TARGET=blue', '--var', 'COUNT=1', '--var', 'API_KEY=hunter2'])).toEqual({
    code: 2,
    message: '`API_KEY` is secret and must not stand on a command line',
  });
  expect(await wrong(['--var', 'TARGET=blue', '--var', 'COUNT=1'], { API_KEY: 'abc' })).toEqual({
    code: 2,
    message: 'The secret API_KEY is shorter than 4 characters, too short to be masked',
  });
  expect(await wrong(['--var', 'TARGET=blue', '--var', 'COUNT=1'])).toEqual({
    code: 2,
    message: 'RB-INPUT-001 needs a change ticket',
  });
  expect(await place.executions()).toEqual([]);
  await place.remove();
});

test('an incident stands for the change ticket, the lock holds an input, an overdue review is said, and the secret is seen nowhere', async () => {
  const place = await workspace();
  const { code, stdout, stderr } = await place.run(
    [...start, '--var', 'TARGET=blue', '--var', 'COUNT=12', '--incident', 'INC-7'],
    { environment },
  );
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('The review of RB-INPUT-001 is overdue since 2000-01-01');
  expect(stdout).toContain('target blue count 12 force false key ***');
  const [id = ''] = await place.executions();
  const [started] = await place.events(id);
  expect(started).toMatchObject({
    lock: 'inputs-blue',
    incident: 'INC-7',
    change_ticket: 'INC-7',
    secrets: ['API_KEY'],
    variables: {
      TARGET: { value: 'blue', source: 'given' },
      COUNT: { value: 12, source: 'given' },
      FORCE: { value: false, source: 'default' },
    },
  });
  expect(await place.json(['status', id])).toMatchObject({ document: { outputs: { SEEN: secret.length } } });
  for (const text of [stdout, ...(await textsBelow(place, '.runbook'))]) {
    expect(text).not.toContain(secret);
    expect(text).not.toContain(Buffer.from(secret).toString('base64'));
  }
  await place.remove();
});

test('a dry run shows the plan, needs neither ticket nor inputs, and writes nothing', async () => {
  const place = await workspace();
  const { code, stdout } = await place.run([...start, '--dry-run', '--var', 'TARGET=green']);
  expect(code).toBe(0);
  expect(stdout).toContain('Nothing runs and nothing is written.');
  expect(stdout).toContain('echo "target $TARGET count $COUNT force $FORCE key $API_KEY"');
  const { document } = await place.json([...start, '--dry-run', '--var', 'TARGET=green'], { environment });
  expect(document).toMatchObject({
    execution_id: null,
    plan: {
      values: [
        { name: 'TARGET', value: 'green', source: 'given' },
        { name: 'COUNT', source: 'missing' },
        { name: 'FORCE', value: false, source: 'default' },
        { name: 'API_KEY', value: null, source: 'environment', secret: true },
      ],
    },
  });
  expect(await readdir(place.root)).toEqual(['runbooks']);
  await place.remove();
});

test('the operator is --as, else RUNBOOK_OPERATOR, else the user', async () => {
  const place = await workspace();
  const operator = async (
    words: readonly string[],
    more: Readonly<Record<string, string>>,
  ): Promise<string> => {
    const { document } = await place.json(['run', 'RB-CRASH-001', ...words], { environment: more });
    await place.run(['abort', document.execution_id]);
    return document.operator ?? '';
  };
  expect(await operator(['--as', 'alice'], { RUNBOOK_OPERATOR: 'carol' })).toBe('alice');
  expect(await operator([], { RUNBOOK_OPERATOR: 'carol' })).toBe('carol');
  expect(await operator([], {})).toBe((await import('node:os')).userInfo().username);
  expect(await place.json(['run', 'RB-CRASH-001', '--as', 'a\u202eb'])).toMatchObject({ code: 2 });
  await place.remove();
});

async function textsBelow(place: Workspace, folder: string): Promise<readonly string[]> {
  const entries = await readdir(place.path(folder), { recursive: true, withFileTypes: true });
  return Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => readFile(`${entry.parentPath}/${entry.name}`, 'utf8')),
  );
}
