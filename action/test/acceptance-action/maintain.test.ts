import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeGithub, type FakeGithub } from '../github/fake-github.ts';
import { checkout, type Checkout, type Ran } from './job.ts';

const runbook = 'runbooks/RB-CACHE-001.yaml';

let place: Checkout;
let github: FakeGithub;

beforeEach(async () => {
  place = await checkout();
  github = await fakeGithub();
  github.people.add('alice');
});

afterEach(async () => {
  expect(github.faults).toEqual([]);
  await github.close();
  await place.remove();
});

function maintain(today: string, more: Readonly<Record<string, string>> = {}): Promise<Ran> {
  return place.run({
    with: { command: 'maintain', today, ...more },
    event: { name: 'schedule', payload: { schedule: '23 5 * * *' } },
    env: { GITHUB_API_URL: github.url, GITHUB_TOKEN: 'the-token' },
  });
}

test('a review has one issue from soon due to recorded', async () => {
  expect(await maintain('2027-05-05')).toMatchObject({ code: 0, outputs: { issues: '0' } });
  expect(github.issues).toEqual([]);

  const due = await maintain('2027-05-06');
  expect(due).toMatchObject({ code: 0, outputs: { issues: '1' }, commands: [] });
  expect(due.summary).toMatchSnapshot();
  expect(github.issues).toMatchObject([
    {
      title: 'Review of RB-CACHE-001 is due: Empty the cache',
      labels: ['runbook-review'],
      assignees: ['alice'],
    },
  ]);

  expect(await maintain('2027-05-07')).toMatchObject({ outputs: { issues: '0' } });

  await maintain('2027-05-21');
  expect(github.issues).toMatchObject([
    { title: expect.stringContaining('is overdue') as string, labels: ['runbook-review', 'overdue'] },
  ]);

  github.issues[0]!.state = 'closed';
  github.issues[0]!.state_reason = 'completed';
  await maintain('2027-05-22');
  expect(github.issues).toMatchObject([{ state: 'open' }]);

  place.change(runbook, (text) => text.replace('review_date: 2027-05-20', 'review_date: 2027-11-20'));
  await maintain('2027-05-23');
  expect(github.issues).toMatchObject([{ state: 'closed', state_reason: 'completed' }]);
  expect(github.comments.at(-1)?.body).toContain(
    'Reviewed: the next review of `RB-CACHE-001` is due on 2027-11-20.',
  );

  expect(await maintain('2027-05-24')).toMatchObject({ outputs: { issues: '0' } });
});

test('waits where GitHub says so', async () => {
  github.troubles.push(
    { method: 'GET', status: 502 },
    {
      method: 'POST',
      status: 403,
      headers: { 'retry-after': '0' },
      message: 'You have exceeded a secondary rate limit',
    },
  );
  expect(await maintain('2027-06-01')).toMatchObject({ code: 0, outputs: { issues: '1' } });
  expect(github.issues).toHaveLength(1);
});

test('rehearsals that fail have an issue, until they pass', async () => {
  const job = (failed: readonly string[]): string =>
    JSON.stringify({ result: 'failure', outputs: { tests: '6', 'failed-tests': JSON.stringify(failed) } });
  await maintain('2026-11-23', { rehearsal: job(['RB-CACHE-001 emptied: @acme/all']) });
  expect(github.issues).toMatchObject([
    { title: '1 rehearsal of 6 failed', labels: ['runbook-rehearsal'], state: 'open' },
  ]);
  expect(github.issues[0]?.body).toContain('`RB-CACHE-001 emptied: @acme/all`');
  await maintain('2026-11-24', { rehearsal: job([]) });
  expect(github.issues).toMatchObject([{ state: 'closed' }]);
});

test('a refusal is an error that says what is missing', async () => {
  github.token.writes = false;
  const refused = await maintain('2027-06-01');
  expect(refused).toMatchObject({ code: 1, outputs: { issues: '0' } });
  expect(refused.commands[0]?.data).toContain('Resource not accessible by integration');
  const { commands, code } = await place.run({ with: { command: 'maintain' } });
  expect(code).toBe(1);
  expect(commands[0]?.data).toContain('The job has no token');
});

test('one broken file closes nobody’s issue', async () => {
  await maintain('2027-06-01');
  place.change(runbook, (text) => `${text}: [`);
  expect(await maintain('2027-06-02')).toMatchObject({ outputs: { issues: '0' } });
  expect(github.issues).toMatchObject([{ state: 'open' }]);
});
