import { expect, test } from 'vitest';
import { requestComment } from './request-comment.ts';
import { pageRunbook } from '../../../test/pages/page-runbook.ts';

const request = {
  execution_id: 'exec-RB-DB-001-20261123T030405Z-k3v9q2',
  runbook_id: 'RB-DB-001',
  issue: 42,
  by: null,
  operator: '',
  variables: {},
  incident: null,
  change_ticket: null,
  break_glass: null,
  requested_at: '2026-11-23T03:04:05Z',
};

test('the lines to reply stand together, ready to be filled in', () => {
  const page = requestComment(request, pageRunbook(), { missing: ['CLUSTER', 'MODE'], wrong: [] });
  expect(page).toContain('✋ Waits for somebody to take charge and 2 inputs');
  expect(page).toContain('```text\n/take\n/set CLUSTER=\n/set MODE=\n```');
  expect(page).toContain('One of `fast`, `safe`');
});

test('whoever is in charge is not asked to take it, and a secret is never asked for in a comment', () => {
  const page = requestComment({ ...request, operator: 'maria' }, pageRunbook(), {
    missing: ['CLUSTER', 'DB_PASSWORD'],
    wrong: [],
  });
  expect(page).not.toContain('/take');
  expect(page).not.toContain('/set DB_PASSWORD');
  expect(page).toContain('store it as a secret');
});
