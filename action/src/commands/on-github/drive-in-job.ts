import { drive, type Answerer, type Driven, type InputSource } from '../../engine/drive.ts';
import type { Observer } from '../../engine/followed-journal.ts';
import type { Place } from '../../engine/place.ts';
import type { OutputLine } from '../../engine/ports.ts';
import type { Actor } from '../../schema/event.ts';
import { channelsInJob } from './channels-in-job.ts';
import { formerOwner } from './former-owner.ts';
import type { Hub } from './hub.ts';
import type { OpenedInJob } from './open-in-job.ts';

/** How a job takes an execution up. */
export type JobDrive = {
  readonly by: Actor | null;
  readonly place: Place;
  readonly answer: Answerer;
  readonly recorded?: Observer['recorded'];
  readonly onLine?: (line: OutputLine) => void;
  /** True where this job itself was the owner, in a process that has ended. */
  readonly ownerEnded?: boolean;
  /** What is recorded before the job takes the execution up. */
  readonly before?: readonly InputSource[];
};

/** Takes an execution up in this job and goes on as far as the place allows. */
export async function driveInJob(hub: Hub, opened: OpenedInJob, how: JobDrive): Promise<Driven> {
  const { facts, context, self, clock, signal } = hub;
  const { plan, state, root } = opened;
  const notifier = channelsInJob(hub, opened, state);
  const former = how.ownerEnded === true ? ownerGone : await formerOwner(state, context, facts, self);
  const ports = hub.ports(root, former, (line) => {
    hub.log.line(line);
    how.onLine?.(line);
  });
  const recorded: Observer['recorded'] = (events, now) => {
    hub.log.recorded(events, now, plan.runbook);
    how.recorded?.(events, now);
  };
  const resume: InputSource = (current) => ({
    type: 'Resume',
    at: clock.now(),
    by: how.by,
    owner: self,
    former: current.owner === null ? 'gone' : former(current.owner),
    takeOver: false,
    tornBytes: 0,
    reason: null,
  });
  return await drive(
    { ...ports, notifier },
    { ...plan, place: how.place },
    state.executionId,
    [...(how.before ?? []), resume],
    { answer: how.answer, observer: { recorded }, signal },
  );
}

const ownerGone = (): 'gone' => 'gone';
