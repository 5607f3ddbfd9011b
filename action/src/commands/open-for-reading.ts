import { fold } from '../engine/evolve.ts';
import type { State } from '../engine/state.ts';
import type { Runbook } from '../runbook/runbook.ts';
import { Failure } from '../source/failure.ts';
import type { StoreEnvironment } from './environment.ts';
import { openExecution, type OpenedExecution, readJournal } from './open-execution.ts';
import { planOf } from './plan-of.ts';

/** Opens an execution to look at it or to end it: where its version of the runbook is gone, today's or none lends the titles. */
export async function openForReading(
  environment: StoreEnvironment,
  executionId: string,
): Promise<OpenedExecution> {
  try {
    return await openExecution(environment, executionId);
  } catch (error) {
    if (!(error instanceof Failure) || (error.code !== 'not-here' && error.code !== 'invalid-runbook')) {
      throw error;
    }
    const { events, tornBytes } = await readJournal(environment, executionId);
    const state = fold(events);
    const { runbooks, config } = await environment.repository();
    const today = runbooks.find(({ id }) => id === state.runbookId)?.runbook;
    const plan = planOf(today ?? unknownRunbook(state), state.digest, config);
    return {
      plan,
      state,
      events,
      tornBytes,
      warnings: [`${error.message}: it can be looked at and ended, not gone on with`],
    };
  }
}

function unknownRunbook({ runbookId, runbookVersion, lock }: State): Runbook {
  return {
    metadata: {
      runbook_id: runbookId,
      title: '(its file is gone)',
      description: '',
      category: 'maintenance',
      severity: 'all',
      services_affected: [],
      triggers: [],
      author: '',
      version: runbookVersion,
      review_date: '',
      approvers: [],
      tags: [],
      estimated_total_duration_minutes: 0,
      requires_change_ticket: false,
      automation_level: 'manual',
      symptoms: [],
      lock,
      auto_start: false,
    },
    variables: {},
    prerequisites: [],
    steps: [],
    post_conditions: [],
    related_runbooks: [],
    references: [],
    changelog: [],
  };
}
