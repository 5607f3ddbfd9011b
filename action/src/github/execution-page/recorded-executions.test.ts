import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Event } from '../../engine/event.ts';
import { fold } from '../../engine/evolve.ts';
import type { ExecutionView } from '../../report/execution-view.ts';
import { loadRunbook } from '../../runbook/load-runbook.ts';
import { awaited } from './awaited.ts';
import { finalReport } from './final-report.ts';
import { pageFacts } from '../../../test/pages/sample-pages.ts';
import { statusComment } from './status-comment.ts';

const folder = join(import.meta.dirname, '../../../test/fixtures/journals/v1');
const names = [
  'aborted',
  'completed',
  'interrupted',
  'rejected',
  'reopened',
  'rolled-back',
  'waiting',
] as const;

function recorded(name: (typeof names)[number]): ExecutionView {
  const lines = readFileSync(join(folder, `${name}.jsonl`), 'utf8')
    .trimEnd()
    .split('\n');
  const events = lines.map((line) => JSON.parse(line) as Event);
  const state = fold(events);
  const text = readFileSync(join(folder, `${state.runbookId}.yaml`), 'utf8');
  const { loaded } = loadRunbook({ path: 'x.yaml', text }, {});
  if (loaded === undefined) throw new Error(`the runbook of ${name} cannot be read`);
  return { events, state, runbook: loaded.runbook, program: 'runbook' };
}

test.each(names)('the recorded execution `%s` is shown', async (name) => {
  const view = recorded(name);
  const facts = { ...pageFacts(), asking: null, tail: null, others: [], now: view.events.at(-1)?.at ?? '' };
  const page = [statusComment(view, facts), awaited(view, facts), finalReport(view, facts)].join(
    '\n=====\n\n',
  );
  await expect(page).toMatchFileSnapshot(`__snapshots__/recorded-${name}.md`);
});
