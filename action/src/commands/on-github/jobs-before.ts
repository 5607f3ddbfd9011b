import type { Needed } from '../../github/run-context.ts';
import { Failure } from '../../source/failure.ts';
import type { Hub, JobOutput } from './hub.ts';

/** A job of this run that was to do something, and how it ended. */
export type LastJob = Needed & { readonly name: string };

/** The last job of this run that was to do something, and how it ended; null where none was. */
export function lastJob({ context: { needs } }: Hub): LastJob | null {
  const asked = Object.entries(needs).filter(([, { result }]) => result !== 'skipped');
  const [name, job] = asked.at(-1) ?? [];
  return name === undefined || job === undefined ? null : { name, ...job };
}

/** The execution that the jobs before this one work on. */
export function executionOf(hub: Hub): string {
  const [first, ...others] = new Set(told(hub, 'execution'));
  if (first !== undefined && others.length === 0) return first;
  throw new Failure(
    'usage',
    first === undefined
      ? 'No job before this one names an execution'
      : 'The jobs before name several executions',
    "Set NEEDS to '${{ toJSON(needs) }}' in .github/workflows/execute-runbook.yml",
  );
}

/** The execution that a job before this one named first; null where none did. */
export function firstExecution(hub: Hub): string | null {
  return told(hub, 'execution')[0] ?? null;
}

/** The status comment that a job before this one wrote last; empty where none did. */
export function statusOf(hub: Hub): string {
  return told(hub, 'status').at(-1) ?? '';
}

/** The request that the job put out that sent this one through its gate; empty where there is none, or several. */
export function requestOf({ context: { needs } }: Hub): string {
  const [before, ...others] = Object.entries(needs).filter(([name]) => name !== 'plan');
  return before === undefined || others.length > 0 ? '' : (before[1].outputs['request'] ?? '');
}

/** What the jobs before this one put out under a name, in their order. */
function told({ context: { needs } }: Hub, name: JobOutput): readonly string[] {
  return Object.values(needs)
    .map(({ outputs }) => outputs[name] ?? '')
    .filter((value) => value !== '');
}
