import { executionIdOf } from '../../engine/execution-id.ts';
import type { AlertGroup } from '../../github/alert-group.ts';
import { alertSuffix } from '../../github/alert-names.ts';
import { alertText } from '../../github/alert-text.ts';
import type { Request } from '../../github/request.ts';
import type { LoadedRunbook } from '../../runbook/load-runbook.ts';
import { Failure } from '../../source/failure.ts';
import { millisecondsBetween } from '../../source/time.ts';
import type { Hub } from './hub.ts';
import { startInJob } from './start-in-job.ts';

/** What a group of alerts asks for. */
export type AlertWanted = {
  readonly chosen: LoadedRunbook;
  /** Others that name it too: then none begins without a person. */
  readonly others: readonly LoadedRunbook[];
  readonly digest: string;
};

/** Asks for an execution, on an issue of its own; one that may begin without a person is begun by another run. */
export async function askForAlert(
  hub: Hub,
  group: AlertGroup,
  wanted: AlertWanted,
): Promise<{ readonly executionId: string; readonly said: string }> {
  const { chosen, others, digest } = wanted;
  const executionId = await nameFor(hub, group, wanted);
  const alert = { group: digest, name: (group.names[0] ?? '').slice(0, 200) };
  if (!(await claim(hub, group, { executionId, runbookId: chosen.id, alert }))) {
    return { executionId, said: `Another run opens the issue of \`${executionId}\` for this group.` };
  }
  const started = await asked(hub, group, { executionId, runbookId: chosen.id, alert });
  const begins = started.mayBegin === true && others.length === 0;
  const next = begins
    ? await begin(hub, chosen.id, executionId)
    : 'It begins when somebody takes it: reply with a line /take.';
  const now = hub.clock.now();
  const told = alertText(group, { now, others: others.map(({ id }) => id), next });
  const said = await hub.issue.say(started.issue, told);
  if (!said.ok) hub.say(`What the alert says could not be posted: ${said.message}`);
  return { executionId, said: `Opened issue ${started.issue} for \`${chosen.id}\`. ${next}` };
}

/**
 * The same name for every run that is told of the same alert at the same time, so that only one of them can claim it: the time
 * is that of the alert where it is new, else the hour.
 */
async function nameFor(hub: Hub, group: AlertGroup, { chosen, digest }: AlertWanted): Promise<string> {
  const now = hub.clock.now();
  const day = 24 * 3_600_000;
  const [first] = group.alerts
    .flatMap(({ status, startsAt }) => (status === 'firing' && startsAt !== null ? [startsAt] : []))
    .filter((at) => millisecondsBetween(at, now) >= 0 && millisecondsBetween(at, now) < day)
    .toSorted();
  const named = (at: string): string => executionIdOf(chosen.id, at, alertSuffix(digest));
  const known = new Set(await hub.store.list());
  const shared = [first, `${now.slice(0, 13)}:00:00Z`].flatMap((at) => (at === undefined ? [] : [named(at)]));
  return shared.find((id) => !known.has(id)) ?? named(now);
}

type Claimed = {
  readonly executionId: string;
  readonly runbookId: string;
  readonly alert: NonNullable<Request['alert']>;
};

/** Claims the group before an issue is opened; false where another run was faster. */
async function claim({ store, clock }: Hub, group: AlertGroup, claimed: Claimed): Promise<boolean> {
  const request: Request = {
    execution_id: claimed.executionId,
    runbook_id: claimed.runbookId,
    issue: 0,
    by: null,
    operator: '',
    variables: {},
    incident: group.incident,
    change_ticket: null,
    break_glass: null,
    requested_at: clock.now(),
    alert: claimed.alert,
  };
  try {
    await store.requests.write(claimed.executionId, JSON.stringify(request, null, 2));
    return true;
  } catch (thrown) {
    if (thrown instanceof Failure && thrown.code === 'busy') return false;
    throw thrown;
  }
}

/** Opens the issue; a claim for which that is not possible is given back. */
async function asked(
  hub: Hub,
  group: AlertGroup,
  { executionId, runbookId, alert }: Claimed,
): ReturnType<typeof startInJob> {
  try {
    return await startInJob(hub, {
      runbookId,
      by: null,
      operator: '',
      variables: {},
      asked: {},
      incident: group.incident,
      changeTicket: null,
      breakGlass: null,
      alert,
      asksFor: executionId,
      former: null,
    });
  } catch (thrown) {
    await hub.store.requests
      .write(executionId, null)
      .catch(() => hub.say(`The claim ${executionId} could not be given back; it ends by itself`));
    throw thrown;
  }
}

/** Starts the run that begins the execution; what it says goes onto the issue. */
async function begin({ facts, context }: Hub, runbookId: string, executionId: string): Promise<string> {
  const file = context.workflow.slice(context.workflow.lastIndexOf('/') + 1);
  const run = await facts.dispatch(file, context.defaultBranch, {
    runbook: runbookId,
    execution: executionId,
  });
  return run.ok
    ? 'The runbook begins by itself. Before its first approval somebody has to take charge: reply with a line /take.'
    : `The runbook would begin by itself, but its run could not be started: ${run.message}. Reply with a line /take to begin it.`;
}
