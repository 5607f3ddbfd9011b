import type { Event } from '../engine/event.ts';
import type { Actor, Owner } from '../schema/event.ts';
import { millisecondsBetween } from '../source/time.ts';
import type { ApprovalEntry, CommentFacts, Fact, RunFacts } from './facts.ts';

/** What GitHub says about what a journal names. */
export type OnlineFacts = {
  readonly runs: ReadonlyMap<number, Fact<RunFacts>>;
  readonly comments: ReadonlyMap<number, Fact<CommentFacts>>;
  /** By the ids of runs. */
  readonly approvals: ReadonlyMap<number, Fact<readonly ApprovalEntry[]>>;
};

/** The ids that a journal names. */
export type NamedOnline = {
  readonly runs: ReadonlySet<number>;
  readonly comments: ReadonlySet<number>;
  /** Runs whose reviews it names. */
  readonly reviewed: ReadonlySet<number>;
};

/** A line of a journal that GitHub does not confirm. `unknown`: it could not be asked. */
export type OnlineProblem = {
  readonly line: number;
  readonly kind: 'contradicted' | 'missing' | 'unknown';
  readonly message: string;
};

/** What has to be asked before the evidence can be judged. */
export function namedOnline(events: readonly Event[]): NamedOnline {
  const actors = events.flatMap(({ by }) => by ?? []);
  const owners = events.flatMap(ownerIn);
  return {
    runs: new Set([
      ...actors.flatMap(({ run }) => run ?? []),
      ...owners.flatMap(({ workflow_run: run }) => run?.id ?? []),
    ]),
    comments: new Set(actors.flatMap(({ comment }) => comment ?? [])),
    reviewed: new Set(
      actors.flatMap(({ run, environment }) => (environment === undefined ? [] : (run ?? []))),
    ),
  };
}

/** Which lines GitHub does not confirm, and how many it does; lines that name nothing online are not counted. */
export function onlineEvidence(
  events: readonly Event[],
  facts: OnlineFacts,
): { readonly confirmed: number; readonly problems: readonly OnlineProblem[] } {
  const problems: OnlineProblem[] = [];
  let confirmed = 0;
  const [first] = events;
  const issue = first?.type === 'ExecutionStarted' ? (first.issue ?? null) : null;
  for (const event of events) {
    const findings = [
      ...(event.by === null ? [] : actorFindings(event, event.by, issue, facts)),
      ...ownerIn(event).flatMap((owner) => ownerFindings(event, owner, facts)),
    ];
    problems.push(
      ...findings.flatMap((finding) => (finding === 'confirmed' ? [] : [{ line: event.seq, ...finding }])),
    );
    if (findings.length > 0 && findings.every((finding) => finding === 'confirmed')) confirmed += 1;
  }
  return { confirmed, problems };
}

type Finding = 'confirmed' | Omit<OnlineProblem, 'line'>;

/** Clocks of runners and of GitHub differ. */
const toleranceMilliseconds = 5 * 60_000;

function actorFindings(
  event: Event,
  by: Actor,
  issue: number | null,
  facts: OnlineFacts,
): readonly Finding[] {
  switch (by.via) {
    case 'local':
      return [];
    case 'github-dispatch':
      return [dispatchFinding(event, by, facts)];
    case 'github-comment':
      return [commentFinding(event, by, issue, facts)];
    case 'github-environment':
      return [reviewFinding(by, facts)];
    default:
      return by.via satisfies never;
  }
}

function dispatchFinding({ at, type, ...event }: Event, by: Actor, { runs }: OnlineFacts): Finding {
  if (by.run === undefined) {
    return contradicted(`\`${by.person}\` is said to have started a run, and none is named`);
  }
  const fact = runs.get(by.run);
  if (fact?.ok !== true) return notToldOf(`run ${by.run}`, fact);
  const run = fact.value;
  if (run.event !== 'workflow_dispatch') {
    return contradicted(`Run ${run.id} was caused by ${run.event}, not dispatched`);
  }
  // A later attempt may have another one who triggered it; the word was given in the first.
  if (!samePerson(run.actor, by.person)) {
    return contradicted(`Run ${run.id} was started by \`${run.actor}\`, not by \`${by.person}\``);
  }
  const commit =
    type === 'ExecutionStarted' ? (event as { readonly commit?: string | null }).commit : undefined;
  if (typeof commit === 'string' && commit !== run.headSha) {
    return contradicted(`Run ${run.id} ran commit ${run.headSha.slice(0, 12)}, not ${commit.slice(0, 12)}`);
  }
  return isAfter(run.createdAt, at)
    ? contradicted(`Run ${run.id} began only at ${run.createdAt}`)
    : 'confirmed';
}

function commentFinding({ at }: Event, by: Actor, issue: number | null, { comments }: OnlineFacts): Finding {
  if (by.comment === undefined) {
    return contradicted(`\`${by.person}\` is said to have commented, and no comment is named`);
  }
  const fact = comments.get(by.comment);
  if (fact?.ok !== true) return notToldOf(`comment ${by.comment}`, fact);
  const comment = fact.value;
  if (!samePerson(comment.author, by.person)) {
    return contradicted(`Comment ${comment.id} is by \`${comment.author}\`, not by \`${by.person}\``);
  }
  if (issue !== null && comment.issue !== issue) {
    return contradicted(`Comment ${comment.id} is on issue ${comment.issue}, not on ${issue}`);
  }
  if (comment.updatedAt !== comment.createdAt) {
    return contradicted(`Comment ${comment.id} was edited at ${comment.updatedAt}`);
  }
  return isAfter(comment.createdAt, at)
    ? contradicted(`Comment ${comment.id} was written only at ${comment.createdAt}`)
    : 'confirmed';
}

function reviewFinding(by: Actor, { approvals }: OnlineFacts): Finding {
  const { run, environment, entry, person } = by;
  if (run === undefined || environment === undefined) {
    return contradicted(
      `\`${person}\` is said to have reviewed a deployment, and no run and environment are named`,
    );
  }
  const fact = approvals.get(run);
  if (fact?.ok !== true) return notToldOf(`reviews of run ${run}`, fact);
  const reviews = fact.value.filter(({ environments }) => environments.includes(environment));
  if (entry === undefined) {
    return reviews.some((review) => samePerson(review.user, person))
      ? 'confirmed'
      : contradicted(`\`${person}\` has not reviewed \`${environment}\` in run ${run}`);
  }
  const review = reviews.filter(({ state }) => state === 'approved')[entry - 1];
  return review !== undefined && samePerson(review.user, person)
    ? 'confirmed'
    : contradicted(
        `Approval ${entry} of \`${environment}\` in run ${run} is ${review === undefined ? 'not there' : `by \`${review.user}\``}, and \`${person}\` is named`,
      );
}

function ownerFindings(
  { at }: Event,
  { workflow_run: named }: Owner,
  { runs }: OnlineFacts,
): readonly Finding[] {
  if (named === undefined) return [];
  const fact = runs.get(named.id);
  if (fact?.ok !== true) return [notToldOf(`run ${named.id}`, fact)];
  const run = fact.value;
  if (named.attempt > run.attempt) return [contradicted(`Run ${run.id} has no attempt ${named.attempt}`)];
  return [
    isAfter(run.createdAt, at) ? contradicted(`Run ${run.id} began only at ${run.createdAt}`) : 'confirmed',
  ];
}

function ownerIn(event: Event): readonly Owner[] {
  return event.type === 'ExecutionStarted' || event.type === 'ExecutionResumed' ? [event.owner] : [];
}

function notToldOf(what: string, fact: Fact<unknown> | undefined): Finding {
  if (fact?.ok === false && fact.reason === 'missing') {
    return { kind: 'missing', message: `GitHub has no ${what}` };
  }
  const why = fact?.ok === false ? `: ${fact.message}` : '';
  return { kind: 'unknown', message: `GitHub did not tell about ${what}${why}` };
}

function contradicted(message: string): Finding {
  return { kind: 'contradicted', message };
}

function samePerson(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function isAfter(created: string, at: string): boolean {
  return millisecondsBetween(at, created) > toleranceMilliseconds;
}
