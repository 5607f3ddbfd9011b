import { expect, test } from 'vitest';
import { parseRequest, type Request } from './request.ts';

const request: Request = {
  execution_id: 'exec-RB-A-001-20261123T030405Z-abc123x',
  runbook_id: 'RB-A-001',
  issue: 7,
  by: null,
  operator: '',
  variables: { REGION: 'eu' },
  incident: null,
  change_ticket: null,
  break_glass: null,
  requested_at: '2026-11-23T03:04:05Z',
};

test('a request is read as it was written', () => {
  expect(parseRequest(JSON.stringify(request))).toEqual(request);
});

test.each(['', '{', 'null', '[]', '{"execution_id":1}', JSON.stringify({ ...request, issue: '7' })])(
  '%j is none',
  (text) => {
    expect(parseRequest(text)).toBeNull();
  },
);
