import { expect, test } from 'vitest';
import { everyPage } from '../../../test/pages/every-page.ts';

const pages = everyPage();

test.each(Object.keys(pages))('%s reads like this', async (name) => {
  await expect(pages[name]).toMatchFileSnapshot(`__snapshots__/${name}.md`);
});

test('the first screen of what waits says what is awaited, who must act, and what to type', () => {
  const phone = (name: string): string => (pages[name] ?? '').split('\n').slice(0, 14).join('\n');
  expect(phone('status-approval')).toContain('Waits for an approval: step 4 Promote the replica');
  expect(phone('status-approval')).toContain('(https://github.com/acme/ops/actions/runs/18234567890)');
  expect(phone('status-approval')).toContain('`dba` (`alice`, `bob`, `acme/dba`); not `maria`');
  expect(phone('status-approval')).toContain('`/reject 4 REASON`');
  expect(phone('status-decision')).toContain('`/choose 2 promote` – Goes on with step 3, Stop the writers');
  expect(phone('status-nobody-asks')).toContain('`/resume`');
  expect(phone('status-escalated')).toContain('`/retry 5`');
  expect(phone('awaited-by-hand')).toContain('`/done 6`');
});

test('where approvals are comments, the line with its nonce is shown; where the glass is broken, nobody is excluded', () => {
  expect(pages['status-approval-by-comment']).toMatch(/`\/approve 4 [0-9a-f]{8}`/);
  expect(pages['status-approval-by-comment']).not.toContain('; not `maria`');
});
