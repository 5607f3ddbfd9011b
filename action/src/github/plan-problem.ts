import type { Event } from '../engine/event.ts';
import type { GatedPlace } from '../engine/plan.ts';
import type { Refusal } from '../engine/turn.ts';
import { gateRefusal } from './gate-refusal.ts';

const again = 'Answer /resume: the step is shown as it is now, and a reviewer is asked again';

/** Where a step runs, as one digest; GitHub ignores the case of names, and labels have no order. */
function placeDigest({ environment, runner }: GatedPlace, digest: (text: string) => string): string {
  const labels = [...new Set(runner.map((label) => label.toLowerCase()))].toSorted();
  return digest(JSON.stringify([environment.toLowerCase(), labels]));
}

/** Why a job must not run a step whose approval was asked for elsewhere. */
export function placeProblem(
  asked: GatedPlace,
  here: GatedPlace,
  digest: (text: string) => string,
): Refusal | null {
  return placeDigest(asked, digest) === placeDigest(here, digest)
    ? null
    : gateRefusal(
        'place-changed',
        `The approval was asked for the environment \`${asked.environment}\` on ${asked.runner.join(', ')}, and this is \`${here.environment}\` on ${here.runner.join(', ')}`,
        again,
      );
}

/** What names a request among those of an execution: where it stands in the journal, and what would run. */
export function requestName({
  request,
  digest,
}: {
  readonly request: number;
  readonly digest: string;
}): string {
  return `${request}-${digest}`;
}

/**
 * Why the reviewers of this job were shown something else than what is asked now. What they were shown is an output of the
 * job before, which GitHub keeps: whoever can push to the journal could add a request of their own meanwhile.
 */
export function requestProblem(shown: string, asked: string): Refusal | null {
  return shown === asked
    ? null
    : gateRefusal(
        'request-changed',
        'What is asked now is not what the reviewers of this job were shown',
        again,
      );
}

/** Neither changes what the step does, nor answers the request. */
const harmless: ReadonlySet<Event['type']> = new Set<Event['type']>([
  'NoteAdded',
  'PauseRequested',
  'HandedOver',
  'GateRefused',
  'Notified',
  'ExecutionResumed',
  // The job that asked ends.
  'ExecutionInterrupted',
]);

/** Why what the journal tells since the request at this position leaves no room for an approval; null where it does. */
export function eventsSince(events: readonly Event[], requestSeq: number): Refusal | null {
  const request = events.find(({ seq }) => seq === requestSeq);
  if (request?.type !== 'ApprovalRequested') {
    return gateRefusal('no-request', `The journal has no request for an approval at ${requestSeq}`, again);
  }
  const since = events.filter(({ seq, type }) => seq > requestSeq && !harmless.has(type));
  const granted = since.find(({ type }) => type === 'ApprovalGranted');
  if (granted !== undefined) {
    return gateRefusal(
      'already-granted',
      `The journal tells of an approval by ${granted.by?.person ?? 'nobody'} that this job did not read from GitHub`,
      again,
    );
  }
  if (since.length === 0) return null;
  const types = [...new Set(since.map(({ type }) => type))].join(', ');
  return gateRefusal(
    'appended-since',
    `The execution went on after the approval was asked for: ${types}`,
    again,
  );
}
