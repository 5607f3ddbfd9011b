import type { Event } from '../engine/event.ts';
import type { Plan } from '../engine/plan.ts';
import { startDrafts, type StartRequest } from '../engine/start.ts';
import { noExecutionFields } from '../report/execution-report.ts';
import { findingsJson } from '../report/findings-json.ts';
import { findingsText } from '../report/findings-text.ts';
import type { LoadedRunbook } from '../runbook/load-runbook.ts';
import type { RunReport } from '../schema/run.report.ts';
import { Failure } from '../source/failure.ts';
import { driveOutcome } from './drive-outcome.ts';
import { dryRun } from './dry-run.ts';
import type { DriveEnvironment } from './environment.ts';
import { execute } from './execute.ts';
import { findRunbook } from './find-runbook.ts';
import { lockRefusal } from './lock-refusal.ts';
import { readJournal } from './open-execution.ts';
import type { Outcome } from './outcome.ts';
import { actorOf } from './person.ts';
import { planOf } from './plan-of.ts';
import { type GivenAnswers, prepareAnswers } from './prepared-answers.ts';
import { sha256 } from './sha256.ts';
import { startRequest } from './start-request.ts';

export type RunOptions = {
  readonly runbookId: string;
  /** `NAME=value`, as given. */
  readonly variables: readonly string[];
  readonly incident?: string;
  readonly changeTicket?: string;
  readonly as?: string;
  readonly startAt?: number;
  readonly continues?: string;
  readonly reason?: string;
  readonly force: boolean;
  readonly dryRun: boolean;
  readonly answers: GivenAnswers;
};

/** The document of a `run` that never came to it. */
export const blank: RunReport = {
  verb: 'run',
  ...noExecutionFields(null),
  stopped: null,
  unused_answers: [],
  plan: null,
};

/** Executes a runbook, or with `dryRun` says what that would do. A runbook with errors is not executed. */
export async function run(options: RunOptions, environment: DriveEnvironment): Promise<Outcome<RunReport>> {
  const by = actorOf(options.as, environment);
  const answers = prepareAnswers(options.answers);
  const repository = await environment.repository();
  const { found, findings } = findRunbook(repository, options.runbookId);
  const reported: RunReport = {
    ...blank,
    runbook_id: options.runbookId,
    findings: findingsJson(findings, repository.textOf),
  };
  if (found === null || findings.some(({ severity }) => severity === 'error')) {
    const error = {
      code: 'invalid-runbook',
      message: `${options.runbookId} cannot be executed as it is`,
      hint: 'Mend what is said above; nothing was started',
    };
    return {
      exitCode: 1,
      text: findingsText(findings, repository.textOf, environment.palette),
      json: { ...reported, error },
    };
  }
  const plan = planOf(found.runbook, sha256(found.file.text), repository.config);
  const request = await startRequest(options, environment, plan, found, by);
  const drafts = startDrafts(plan, request);
  // A plan may be looked at before there is a ticket.
  if (!drafts.ok && !(options.dryRun && drafts.refusal.code === 'missing-ticket')) {
    throw new Failure('missing-input', drafts.refusal.message, drafts.refusal.hint);
  }
  if (options.dryRun) {
    const planned = await dryRun(plan.runbook, request, environment);
    return { exitCode: 0, text: planned.text, json: { ...reported, plan: planned.plan } };
  }
  if (environment.signal.aborted) {
    return { exitCode: 130, text: 'Nothing was started\n', json: { ...reported, stopped: 'interrupted' } };
  }
  warnOverdue(found, environment);
  const started = await start(environment, plan, request, options.force, found);
  if ('error' in started) {
    return { exitCode: 1, text: started.text, json: { ...reported, error: started.error } };
  }
  const driven = await execute(environment, {
    executionId: request.executionId,
    plan,
    begun: started.events,
    inputs: [{ type: 'Advance', at: environment.ports.clock.now() }],
    answers,
    operator: by.person,
    reason: options.reason ?? null,
  });
  const { events } = await readJournal(environment, request.executionId);
  const { exitCode, text, fields } = driveOutcome(environment, plan, driven, events, answers.unused());
  return {
    exitCode,
    text,
    json: { ...reported, ...fields, findings: reported.findings, unused_answers: answers.unused() },
  };
}

function warnOverdue({ runbook }: LoadedRunbook, { view, now }: DriveEnvironment): void {
  const { runbook_id, review_date } = runbook.metadata;
  if (review_date.slice(0, 10) < now().slice(0, 10)) {
    view.say(`The review of ${runbook_id} is overdue since ${review_date}: it may no longer fit`);
  }
}

/** Records the beginning, or says who holds the lock; `force` overrides the lock and nothing else. */
async function start(
  environment: DriveEnvironment,
  plan: Plan,
  request: StartRequest,
  force: boolean,
  { file }: LoadedRunbook,
): Promise<{ readonly events: readonly Event[] } | Awaited<ReturnType<typeof lockRefusal>>> {
  const { store } = environment;
  const drafts = (overrode: string | null): Parameters<typeof store.start>[0] => {
    const made = startDrafts(plan, { ...request, overrode });
    return made.ok ? made.drafts : [];
  };
  await store.keep(plan.source, file.text);
  let started = await store.start(drafts(null), false);
  if (!started.ok && force) started = await store.start(drafts(started.holder), true);
  return started.ok ? { events: started.events } : lockRefusal(environment, started.holder);
}
