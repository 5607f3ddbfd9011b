import type { Event } from '../../engine/event.ts';
import { hasEnded, type State } from '../../engine/state.ts';
import { lostText } from '../../github/execution-page/lost-text.ts';
import { driveNowhere } from './drive-nowhere.ts';
import { formerOwner } from './former-owner.ts';
import type { Hub } from './hub.ts';
import type { LastJob } from './jobs-before.ts';
import type { OpenedInJob } from './open-in-job.ts';
import { pageFacts, viewInJob } from './page-facts-in-job.ts';
import { personOfRun } from './person-of-run.ts';
import { recordInJob } from './record-in-job.ts';
import { settledAs, type Settled } from './settled.ts';
import { wasInJob } from './was-in-job.ts';

/** Whether the last job ended without saying how the execution stands, and nobody else works on it or is asked. */
export async function isLost(hub: Hub, opened: OpenedInJob, last: LastJob): Promise<boolean> {
  const { state, events } = opened;
  if (last.result === 'success' || state.gate !== null) return false;
  const isHandedOn = ['segment', 'child-run'].includes(state.interrupted?.reason ?? '');
  if (state.halted && !isHandedOn) return false;
  const taken = events.filter(isTakenUp).map(({ owner }) => owner.workflow_run?.id);
  const { runId } = hub.context;
  if (taken.at(-1) === runId) return true;
  // Another run has it: that is this run's loss only where its first job never came to take it up. A comment that was
  // refused, and a run that was overtaken, say nothing about the run that goes on elsewhere.
  if (last.name !== 'open' || taken.includes(runId)) return false;
  if (state.owner === null) return true;
  return (await formerOwner(state, hub.context, hub.facts, hub.self))(state.owner) === 'gone';
}

function isTakenUp(event: Event): event is Extract<Event, { readonly owner: unknown }> {
  return event.type === 'ExecutionStarted' || event.type === 'ExecutionResumed';
}

/** A job that ended without a word. */
export type LostJob = {
  readonly run: number;
  readonly job: string | null;
  /** Whether it took the execution up before. */
  readonly began: boolean;
  readonly isCancelled: boolean;
};

/** The last job of this run as one that is lost. */
export function lostJob(hub: Hub, opened: OpenedInJob, { name, result }: LastJob): LostJob {
  const began = wasInJob(opened, hub, name);
  return { run: hub.context.runId, job: name, began, isCancelled: result === 'cancelled' };
}

/**
 * A job ended without a word: what it was at is not known, and a person is asked. Where nothing is unclear, a run of the bot
 * goes on, once: what ended this job may end the next one as well, and a person who cancels a run means it.
 */
export async function settleLost(hub: Hub, opened: OpenedInJob, lost: LostJob): Promise<Settled> {
  const found = lost.began && !opened.state.halted ? (await driveNowhere(hub, opened)).state : opened.state;
  const { child } = settledAs(found, 'lost');
  const goesOn = child !== null && lost.began && !lost.isCancelled && personOfRun(hub) !== null;
  const isOpen = found.gate === null && !hasEnded(found) && !goesOn;
  const state = isOpen ? await interrupt(hub, opened, lost.isCancelled) : found;
  if (state.issue !== null) {
    const facts = await pageFacts(hub, opened, { state });
    await hub.issue.say(state.issue, lostText(await viewInJob(hub, opened, state), facts, lost));
  }
  return { state, child: goesOn ? child : null };
}

/** Leaves it to a person: nothing goes on by itself. */
async function interrupt(hub: Hub, opened: OpenedInJob, isCancelled: boolean): Promise<State> {
  const reason = isCancelled ? 'cancelled' : 'signal';
  const input = { type: 'Interrupt', at: hub.clock.now(), reason, signal: null } as const;
  return (await recordInJob(hub, opened, [input])).state;
}
