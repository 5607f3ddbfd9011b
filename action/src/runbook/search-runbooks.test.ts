import { expect, test } from 'vitest';

import { loadRunbook, type LoadedRunbook } from './load-runbook.ts';
import { runbooksForAlert } from './runbooks-for-alert.ts';
import { searchRunbooks } from './search-runbooks.ts';
import { smallestRunbook } from './smallest-runbook.test-support.ts';

function runbook(id: string, severity: string, metadata: string): LoadedRunbook {
  const text = smallestRunbook({ metadata }).replace('RB-X-001', id).replace('sev3', severity);
  const { loaded } = loadRunbook({ path: `runbooks/${id}.yaml`, text }, {});
  if (loaded === undefined) throw new Error(`${id} is good`);
  return loaded;
}

const runbooks = [
  runbook('RB-A', 'sev1', '  services_affected: [api]\n  tags: [fast, queue]\n  triggers: [QueueFull]\n'),
  runbook('RB-B', 'all', '  services_affected: [db]\n  tags: [slow]\n  triggers: [QueueFull, DiskFull]\n'),
  runbook('RB-C', 'sev3', '  symptoms: [{group: Mail, symptom: Letters are late}]\n'),
];

test.each([
  [{}, 'RB-A RB-B RB-C'],
  [{ category: 'maintenance' } as const, 'RB-A RB-B RB-C'],
  [{ category: 'security' } as const, ''],
  [{ severity: 'sev1' } as const, 'RB-A RB-B'],
  [{ severity: 'sev4' } as const, 'RB-B'],
  [{ service: 'db' }, 'RB-B'],
  [{ tags: ['slow', 'queue'] }, 'RB-A RB-B'],
  [{ tags: [] }, 'RB-A RB-B RB-C'],
  [{ text: 'LATE letters' }, 'RB-C'],
  [{ text: 'rb-b' }, 'RB-B'],
  [{ text: 'queue workers restarts' }, 'RB-A RB-B RB-C'],
  [{ text: 'queue nowhere' }, ''],
  [{ severity: 'sev1', service: 'api', tags: ['fast'], text: 'restart' } as const, 'RB-A'],
])('%j finds %s', (search, ids) => {
  expect(
    searchRunbooks(runbooks, search)
      .map(({ id }) => id)
      .join(' '),
  ).toBe(ids);
});

test('all runbooks of an alert are named', () => {
  expect(runbooksForAlert(runbooks, 'QueueFull').map(({ id }) => id)).toEqual(['RB-A', 'RB-B']);
  expect(runbooksForAlert(runbooks, 'DiskFull').map(({ id }) => id)).toEqual(['RB-B']);
  expect(runbooksForAlert(runbooks, 'queuefull')).toEqual([]);
});
