import type { Refusal } from '../../engine/refusal.ts';
import { steerProblem } from '../../github/comment-steering.ts';
import type { DispatchInputs } from '../../github/dispatch-inputs.ts';
import { refusalComment } from '../../github/execution-page/refusal-comment.ts';
import { githubEvent } from '../../github/github-event.ts';
import { parseRequest } from '../../github/request.ts';
import { Failure } from '../../source/failure.ts';
import { answerComment } from './answer-comment.ts';
import { beginAfterStart } from './begin-after-start.ts';
import { dryRunInJob } from './dry-run-in-job.ts';
import type { Hub, JobEnd } from './hub.ts';
import { jobEnd } from './job-end.ts';
import { nextJob } from './next-job.ts';
import { openInJob } from './open-in-job.ts';
import { personOfRun } from './person-of-run.ts';
import { followProgress } from './progress.ts';
import { sayRefusal } from './say-refusal.ts';
import { startInJob } from './start-in-job.ts';

/** Starts or restores the execution that this run is about; runs nothing of it. */
export async function planJob(hub: Hub): Promise<JobEnd> {
  const { context, payload } = hub;
  const misplaced = misplacedRun(hub);
  if (misplaced !== null) return refusedRun(misplaced);
  const event = githubEvent(context.event, payload);
  switch (event.kind) {
    case 'comment':
      return await answerComment(hub, event);
    case 'dispatch': {
      if (!event.inputs.ok) return refusedRun(event.inputs.refusal);
      const { inputs } = event.inputs;
      if (inputs.execution !== null) return await goOn(hub, inputs.execution);
      return inputs.mode === 'dry-run' ? await dryRunInJob(hub, inputs) : await startNew(hub, inputs);
    }
    case 'other':
      return refusedRun({
        code: 'nothing-to-do',
        message: `This run is about no execution: ${event.why}`,
        hint: 'Use *Run workflow*, or answer on the issue of an execution',
      });
    default:
      return event satisfies never;
  }
}

function refusedRun(refusal: Refusal): JobEnd {
  return jobEnd({ next: 'none' }, { refusal });
}

function misplacedRun({ context }: Hub): Refusal | null {
  if (context.attempt !== 1) {
    return {
      code: 'second-attempt',
      message: `This is attempt ${context.attempt} of its run, and only the first one counts`,
      hint: 'Do not re-run jobs: answer /resume on the issue of the execution, or use *Run workflow*',
    };
  }
  return context.ref === `refs/heads/${context.defaultBranch}`
    ? null
    : {
        code: 'not-the-default-branch',
        message: `This run is about ${context.ref}, and runbooks are executed from ${context.defaultBranch} only`,
        hint: `Choose the branch ${context.defaultBranch} in *Run workflow*`,
      };
}

async function startNew(hub: Hub, inputs: DispatchInputs): Promise<JobEnd> {
  const by = personOfRun(hub);
  if (by === null) {
    return refusedRun({
      code: 'not-a-person',
      message: `${hub.context.person} is a program, and only people start an execution like this`,
      hint: 'A person uses *Run workflow*; an alert uses the workflow alert-to-runbook',
    });
  }
  if (inputs.runbook === null) {
    return refusedRun({
      code: 'no-runbook',
      message: 'No runbook was chosen',
      hint: 'Choose one in *Run workflow*, or give the execution to go on with',
    });
  }
  const started = await startInJob(hub, {
    runbookId: inputs.runbook,
    by,
    operator: by.person,
    variables: inputs.variables,
    asked: {},
    incident: inputs.incident,
    changeTicket: inputs.changeTicket,
    breakGlass: inputs.breakGlass,
    former: null,
  });
  return await beginAfterStart(hub, started);
}

/** Goes on with an execution: for its operator, or for the bot with what the journal announced. */
async function goOn(hub: Hub, executionId: string): Promise<JobEnd> {
  const by = personOfRun(hub);
  const read = await hub.store.read(executionId);
  if (!read.ok && read.problem.code === 'unknown-execution' && by === null) {
    return await startAlert(hub, executionId);
  }
  const opened = await openInJob(hub, executionId);
  const { state, config, plan } = opened;
  const refusal =
    by === null
      ? state.interrupted?.reason === 'child-run'
        ? null
        : notAnnounced(hub, executionId)
      : steerProblem(
          { verb: 'resume', reason: null },
          {
            person: by.person,
            state,
            roles: opened.plan.policy.roles,
            approvers: plan.runbook.metadata.approvers,
            approvals: config.approvals,
          },
        );
  if (refusal !== null) return refusedRun(refusal);
  const next = await nextJob(hub, opened, true);
  if (next.refusal !== null) await sayRefusal(hub, state, next.refusal);
  const status = await followProgress(hub, opened, '').end(state, next.outputs);
  return jobEnd({ ...next.outputs, status }, { refusal: next.refusal });
}

/** The bot starts what an alert asked for, where the runbook allows that. */
async function startAlert(hub: Hub, executionId: string): Promise<JobEnd> {
  const text = await hub.store.requests.read(executionId);
  const request = text === null ? null : parseRequest(text);
  if (request?.alert === undefined) return refusedRun(notAnnounced(hub, executionId));
  try {
    const started = await startInJob(hub, {
      runbookId: request.runbook_id,
      by: null,
      operator: '',
      variables: request.variables,
      asked: {},
      incident: request.incident,
      changeTicket: request.change_ticket,
      breakGlass: null,
      alert: request.alert,
      former: request,
    });
    return await beginAfterStart(hub, started);
  } catch (thrown) {
    if (!(thrown instanceof Failure)) throw thrown;
    // Nobody looks at the log of a run that nobody started.
    await hub.issue.say(request.issue, refusalComment(thrown, { quoted: null, example: '/take' }));
    throw thrown;
  }
}

function notAnnounced({ context }: Hub, executionId: string): Refusal {
  return {
    code: 'not-announced',
    message: `${context.person} may only go on with what the journal announces, and ${executionId} announces nothing`,
    hint: 'The operator answers /resume on the issue of the execution',
  };
}
