import { randomUUID } from 'node:crypto';
import type { Hub, JobEnd } from '../commands/on-github/hub.ts';
import { commandsOff, workflowCommand } from '../report/workflow-command.ts';
import { jobHub } from './job-hub.ts';
import type { Ended } from './job.ts';

export type ExecuteCommand = 'plan' | 'segment' | 'settle' | 'reconcile';

/** Does a job of an execution; while it works, nothing in its log is a command to the runner. */
export async function executeAction(
  system: NodeJS.Process,
  command: ExecuteCommand,
  about: { readonly root: string; readonly version: string; readonly payload: unknown },
): Promise<Ended> {
  const stop = new AbortController();
  const onSignal = (name: NodeJS.Signals): void => stop.abort(name);
  system.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  const hub = jobHub(system, about, stop.signal);
  const off = commandsOff(randomUUID());
  system.stdout.write(off.stop);
  try {
    const { exitCode, outputs, summary, error } = await jobOf(hub, command);
    const commands = error === null ? [] : [workflowCommand('error', { title: error.title }, error.message)];
    return { exitCode, log: '', commands, outputs, summary };
  } finally {
    system.stdout.write(off.resume);
    system.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  }
}

async function jobOf(hub: Hub, command: ExecuteCommand): Promise<JobEnd> {
  switch (command) {
    case 'plan':
      return (await import('../commands/on-github/plan-job.ts')).planJob(hub);
    case 'segment':
      return (await import('../commands/on-github/segment-job.ts')).segmentJob(hub);
    case 'reconcile':
      return (await import('../commands/on-github/reconcile-job.ts')).reconcileJob(hub);
    case 'settle':
      return (await import('../commands/on-github/settle-job.ts')).settleJob(hub);
    default:
      return command satisfies never;
  }
}
