import { fold } from '../../engine/evolve.ts';
import { hasEnded, type State } from '../../engine/state.ts';
import type { ChildRun } from '../../github/execution-page/child-run-text.ts';
import { channelSecrets } from '../../lint/workflow-lists.ts';
import type { Event } from '../../schema/event.ts';
import { Failure } from '../../source/failure.ts';
import { reached } from '../../source/time.ts';
import { driveNowhere } from './drive-nowhere.ts';
import { formerOwner } from './former-owner.ts';
import type { Hub } from './hub.ts';
import { type OpenedInJob, openInJob } from './open-in-job.ts';
import { settledAs, type Settled } from './settled.ts';
import { settleLost } from './settle-lost.ts';
import { tellSettled } from './tell-settled.ts';

/** Why an execution has to be settled that nobody goes on with: its question's time is over, its job is gone, or its next run never came. */
export type Overdue = 'expired' | 'lost' | 'gates' | 'budget';

/** What no run will do any more, from the journal alone; `gone` tells whether the run that owns it has ended. */
function overdue(state: State, now: string): { readonly why: Overdue; readonly onceGone: boolean } | null {
  const { gate, interrupted } = state;
  if (hasEnded(state)) return null;
  if (gate !== null) {
    const isOver = !gate.expired && gate.expiresAt !== null && reached(now, gate.expiresAt);
    return isOver ? { why: 'expired', onceGone: false } : null;
  }
  if (!state.halted) return { why: 'lost', onceGone: true };
  if (interrupted?.reason === 'budget') return { why: 'budget', onceGone: true };
  return interrupted?.reason === 'segment' ? { why: 'gates', onceGone: true } : null;
}

/** Settles an execution where that is due; says what was done, null where nothing was. */
export async function settleOverdue(hub: Hub, executionId: string): Promise<string | null> {
  const read = await hub.store.read(executionId);
  // An issue tells of one that is broken.
  if (!read.ok || !isOnGithub(read.events)) return null;
  const state = fold(read.events);
  const due = overdue(state, hub.clock.now());
  if (due === null || (due.onceGone && !(await isGone(hub, state)))) return null;
  const opened = await openInJob(hub, executionId);
  const found = await settled(hub, opened, due.why);
  if (found.state.position === opened.state.position && found.child === null) {
    return null;
  }
  const lacking = channelSecrets(opened.config).filter((name) => (hub.variable(name) ?? '') === '');
  await tellSettled(hub, opened, found, {
    status: '',
    // Whom nobody could tell here, the next run of the execution tells.
    announced: lacking.length === 0,
    tookOver: true,
  });
  return lacking.length === 0
    ? words[due.why]
    : `${words[due.why]}; no channel was told, for this job lacks \`${lacking.join('`, `')}\``;
}

const words: Readonly<Record<Overdue, string>> = {
  expired: 'nobody answered in time',
  lost: 'its job ended without a word; a person is asked',
  gates: 'the run that goes on never came, and was started',
  budget: 'the run that goes on never came, and was started',
};

/** A journal that was written elsewhere is gone on with where it was begun. */
function isOnGithub([started]: readonly Event[]): boolean {
  return started?.type === 'ExecutionStarted' && started.owner.workflow_run !== undefined;
}

/** Whether the whole run has ended that owns the execution: its last job settles what the others left. */
async function isGone(hub: Hub, state: State): Promise<boolean> {
  const run = state.owner?.workflow_run?.id;
  if (run === undefined || state.owner === null) return false;
  const found = await hub.facts.run(run);
  if (!found.ok && found.reason !== 'missing') {
    throw new Failure(
      'not-here',
      `GitHub does not tell of run ${run}: ${found.message}`,
      'The next run asks again',
    );
  }
  if (found.ok && found.value.status !== 'completed') return false;
  const former = await formerOwner(state, hub.context, hub.facts, hub.self);
  return former(state.owner) === 'gone';
}

async function settled(hub: Hub, opened: OpenedInJob, why: Overdue): Promise<Settled> {
  switch (why) {
    case 'lost':
      return await settleLost(hub, opened, {
        run: opened.state.owner?.workflow_run?.id ?? hub.context.runId,
        job: opened.state.owner?.workflow_run?.job ?? null,
        began: true,
        isCancelled: false,
      });
    case 'gates':
    case 'budget':
      return { state: opened.state, child: why satisfies ChildRun['why'] };
    case 'expired': {
      const driven = await driveNowhere(hub, opened);
      if (driven.refusal !== null) throw new Failure('refused', driven.refusal.message, driven.refusal.hint);
      return settledAs(driven.state, 'expired');
    }
    default:
      return why satisfies never;
  }
}
