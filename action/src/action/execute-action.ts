import { randomUUID } from 'node:crypto';
import { executeWorkflow } from '../lint/workflow-lists.ts';
import type { Hub, JobEnd } from '../commands/on-github/hub.ts';
import { commandsOff, workflowCommand } from '../report/workflow-command.ts';
import { jobHub } from './job-hub.ts';
import { type Inputs, inputs, numberOf } from './inputs.ts';
import type { Ended } from './job.ts';

export type ExecuteCommand = 'plan' | 'segment' | 'settle' | 'reconcile' | 'alert' | 'executions';

type Limits = Pick<Inputs, 'alerts-per-hour' | 'ended-hours'>;

const noLimits: Limits = {
  'alerts-per-hour': inputs['alerts-per-hour'].default,
  'ended-hours': inputs['ended-hours'].default,
};

/** Does a job about executions; while it works, nothing in its log is a command to the runner. */
export async function executeAction(
  system: NodeJS.Process,
  command: ExecuteCommand,
  about: {
    readonly root: string;
    readonly version: string;
    readonly payload: unknown;
    readonly inputs?: Limits;
  },
): Promise<Ended> {
  const stop = new AbortController();
  const onSignal = (name: NodeJS.Signals): void => stop.abort(name);
  system.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  const hub = jobHub(system, about, stop.signal);
  const off = commandsOff(randomUUID());
  system.stdout.write(off.stop);
  try {
    const { exitCode, outputs, summary, error } = await jobOf(hub, command, about.inputs ?? noLimits);
    const commands = error === null ? [] : [workflowCommand('error', { title: error.title }, error.message)];
    return { exitCode, log: '', commands, outputs, summary };
  } finally {
    system.stdout.write(off.resume);
    system.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  }
}

async function jobOf(hub: Hub, command: ExecuteCommand, limits: Limits): Promise<JobEnd> {
  switch (command) {
    case 'plan':
      return (await import('../commands/on-github/plan-job.ts')).planJob(hub);
    case 'segment':
      return (await import('../commands/on-github/segment-job.ts')).segmentJob(hub);
    case 'reconcile':
      return (await import('../commands/on-github/reconcile-job.ts')).reconcileJob(hub);
    case 'settle':
      return (await import('../commands/on-github/settle-job.ts')).settleJob(hub);
    case 'alert': {
      const perHour = numberOf('alerts-per-hour', limits['alerts-per-hour']);
      const { alertJob } = await import('../commands/on-github/alert-job.ts');
      return alertJob(aboutExecutions(hub), { perHour });
    }
    case 'executions': {
      const endedHours = numberOf('ended-hours', limits['ended-hours']);
      const { maintainExecutions } = await import('../commands/on-github/maintain-executions.ts');
      return maintainExecutions(aboutExecutions(hub), { endedHours });
    }
    default:
      return command satisfies never;
  }
}

/** Executions belong to another workflow than this job: runs that go on are runs of that one. */
function aboutExecutions(hub: Hub): Hub {
  return { ...hub, context: { ...hub.context, workflow: executeWorkflow } };
}
