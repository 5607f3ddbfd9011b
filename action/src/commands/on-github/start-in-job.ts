import { executionIdOf } from '../../engine/execution-id.ts';
import type { Plan } from '../../engine/plan.ts';
import { startDrafts, type StartRequest } from '../../engine/start.ts';
import { readInputs, type ReadInputs } from '../../engine/inputs.ts';
import { executionSuffix } from '../../github/execution-suffix.ts';
import { requestComment } from '../../github/execution-page/request-comment.ts';
import type { IssueSubject } from '../../github/execution-page/issue-page.ts';
import type { Request } from '../../github/request.ts';
import type { LoadedRunbook } from '../../runbook/load-runbook.ts';
import type { Actor } from '../../schema/event.ts';
import { Failure } from '../../source/failure.ts';
import { findRunbook } from '../find-runbook.ts';
import { sha256 } from '../sha256.ts';
import type { Hub } from './hub.ts';
import { openIssue } from './issue-in-job.ts';
import { planInJob } from './open-in-job.ts';

/** What somebody, or an alert, asks for. */
export type Wanted = {
  readonly runbookId: string;
  readonly by: Actor | null;
  readonly operator: string;
  readonly variables: Readonly<Record<string, string>>;
  /** Values that were given as an answer to a question. */
  readonly asked: Readonly<Record<string, string>>;
  readonly incident: string | null;
  readonly changeTicket: string | null;
  readonly breakGlass: string | null;
  readonly alert?: Request['alert'];
  /** The name of an execution that an alert asks for: here it is only asked for, and another run begins it. */
  readonly asksFor?: string;
  /** The request that this completes; its execution keeps its name and its issue. */
  readonly former: Request | null;
};

/** An execution that began, or that waits for what it lacks. */
export type StartedInJob = {
  readonly executionId: string;
  readonly issue: number;
  readonly waits: ReadInputs['missing'] | null;
  /** Nothing is missing, and the runbook may begin without a person: another run has to do it. */
  readonly mayBegin?: boolean;
};

/** Begins an execution, or opens its issue and asks there for what is missing. Fails naming what stands in the way, and nothing is begun. */
export async function startInJob(hub: Hub, wanted: Wanted): Promise<StartedInJob> {
  const { found, plan } = await runbookFor(hub, wanted);
  const inputs = inputsFor(found, wanted);
  const at = hub.clock.now();
  const executionId =
    wanted.former?.execution_id ??
    wanted.asksFor ??
    executionIdOf(wanted.runbookId, at, executionSuffix(hub.context.runId, hub.random()));
  const subject: IssueSubject = {
    executionId,
    runbook: found.runbook,
    incident: wanted.incident,
    changeTicket: wanted.changeTicket,
    by: wanted.by,
    at,
    commit: hub.context.sha,
    breakGlass: wanted.breakGlass,
  };
  const file = `${hub.folder}${found.file.path}`;
  const waits = inputs.missing.length > 0 || (wanted.by === null && !mayStartAlone(found));
  if (waits || wanted.asksFor !== undefined) {
    return await wait(hub, wanted, { found, subject, file, inputs });
  }
  const request = requestOf(hub, wanted, { executionId, at, inputs });
  await refuseWhileLocked(hub, plan, request);
  const issue = wanted.former?.issue ?? (await openIssue(hub, subject, file));
  const drafts = startDrafts(plan, { ...request, issue });
  if (!drafts.ok) throw new Failure('missing-input', drafts.refusal.message, drafts.refusal.hint);
  const started = await hub.store.start(drafts.drafts, false);
  if (!started.ok) {
    const failure = lockedBy(started.holder, drafts.lock);
    await hub.issue.say(issue, `${failure.message}. ${failure.hint}`);
    await hub.issue.close(issue, 'not_planned');
    throw failure;
  }
  return { executionId, issue, waits: null };
}

function mayStartAlone({ runbook: { metadata } }: LoadedRunbook): boolean {
  return metadata.auto_start && metadata.automation_level === 'fully-automated';
}

async function runbookFor(
  hub: Hub,
  { runbookId, breakGlass, incident, by }: Wanted,
): Promise<{ readonly found: LoadedRunbook; readonly plan: Plan }> {
  const repository = await hub.repository();
  const { found, findings } = findRunbook(repository, runbookId);
  const bad = findings.find(({ severity }) => severity === 'error');
  if (found === null || bad !== undefined) {
    throw new Failure(
      'invalid-runbook',
      `${runbookId} cannot be executed as it is: ${bad?.message ?? 'it cannot be read'} (${bad?.file ?? ''})`,
      'Mend it by a pull request; nothing was started',
    );
  }
  const { config } = repository;
  if (breakGlass !== null) refuseGlass(config.break_glass, breakGlass, incident, by);
  return { found, plan: planInJob(found.runbook, sha256(found.file.text), config, breakGlass) };
}

function refuseGlass(
  settings: { readonly who: readonly string[] } | undefined,
  reason: string,
  incident: string | null,
  by: Actor | null,
): void {
  if (settings === undefined) {
    throw new Failure(
      'refused',
      'Nobody may break the glass in this repository',
      'Start without `break_glass`, or add `break_glass: {who: [ROLE], environment: NAME}` to runbooks/config.yaml',
    );
  }
  if (incident === null || by === null || reason.trim() === '') {
    throw new Failure(
      'usage',
      'Breaking the glass needs a reason and an incident',
      'Fill in `incident` as well',
    );
  }
}

function inputsFor({ runbook }: LoadedRunbook, { variables, asked }: Wanted): ReadInputs {
  const open = Object.entries(runbook.variables).filter(([, { secret }]) => !secret);
  const secrets = Object.keys(runbook.variables).filter((name) => runbook.variables[name]?.secret === true);
  const inputs = readInputs(
    { ...runbook, variables: Object.fromEntries(open) },
    { given: variables, asked, former: {}, secrets: {} },
  );
  const [problem] = inputs.problems;
  if (problem !== undefined) throw new Failure('usage', problem.message, problem.hint);
  // Their values are known only to the jobs that run commands.
  return { ...inputs, secrets };
}

function requestOf(
  { context, version, self }: Hub,
  { by, incident, changeTicket, breakGlass }: Wanted,
  {
    executionId,
    at,
    inputs,
  }: { readonly executionId: string; readonly at: string; readonly inputs: ReadInputs },
): StartRequest {
  return {
    executionId,
    at,
    by,
    engine: version,
    commit: context.sha,
    dirty: false,
    overrode: null,
    incident,
    changeTicket,
    variables: inputs.variables,
    secrets: inputs.secrets,
    startAt: null,
    continues: null,
    carried: {},
    reason: null,
    owner: self,
    ...(breakGlass === null ? {} : { breakGlass }),
  };
}

/** Looks before an issue is opened for nothing; the journal's own claim is what counts. */
async function refuseWhileLocked({ store }: Hub, plan: Plan, request: StartRequest): Promise<void> {
  const drafts = startDrafts(plan, request);
  if (!drafts.ok) throw new Failure('missing-input', drafts.refusal.message, drafts.refusal.hint);
  const holder = (await store.open()).find(({ lock }) => lock === drafts.lock);
  if (holder !== undefined) throw lockedBy(holder.executionId, drafts.lock, holder.issue);
}

function lockedBy(holder: string, lock: string, issue?: number): Failure {
  const where = issue === undefined ? '' : ` (#${issue})`;
  return new Failure(
    'refused',
    `${holder}${where} holds the lock \`${lock}\` and has not ended`,
    'Go on with that one on its issue, or end it there with /abort',
  );
}

async function wait(
  hub: Hub,
  wanted: Wanted,
  {
    found,
    subject,
    file,
    inputs,
  }: {
    readonly found: LoadedRunbook;
    readonly subject: IssueSubject;
    readonly file: string;
    readonly inputs: ReadInputs;
  },
): Promise<StartedInJob> {
  const { executionId } = subject;
  const issue = wanted.former?.issue ?? (await openIssue(hub, subject, file));
  const request: Request = {
    execution_id: executionId,
    runbook_id: wanted.runbookId,
    issue,
    by: wanted.former === null ? wanted.by : wanted.former.by,
    operator: wanted.operator,
    variables: { ...wanted.variables, ...wanted.asked },
    incident: wanted.incident,
    change_ticket: wanted.changeTicket,
    break_glass: wanted.breakGlass,
    requested_at: wanted.former?.requested_at ?? subject.at,
    ...(wanted.alert === undefined ? {} : { alert: wanted.alert }),
  };
  await hub.store.requests.write(executionId, JSON.stringify(request, null, 2));
  const missing = inputs.missing.map(({ name }) => name);
  const mayBegin = wanted.asksFor !== undefined && missing.length === 0 && mayStartAlone(found);
  if (mayBegin) return { executionId, issue, waits: inputs.missing, mayBegin };
  await hub.issue.say(issue, requestComment(request, found.runbook, { missing, wrong: [] }));
  return { executionId, issue, waits: inputs.missing };
}
