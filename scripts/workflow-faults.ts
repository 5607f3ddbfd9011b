import { parse } from 'yaml';

type Step = {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
};
type Job = {
  readonly 'runs-on'?: unknown;
  readonly 'timeout-minutes'?: unknown;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps?: readonly Step[];
};
type Workflow = {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
};

/** What a workflow may do beyond reading the contents; by the name of its file. */
export type Allowed = { readonly writes: readonly string[]; readonly inputs: readonly string[] };

/** What is unsafe in a workflow, beyond what GitHub's own parser finds. */
export function workflowFaults(text: string, { writes, inputs }: Allowed): readonly string[] {
  const workflow = parse(text) as Workflow;
  const faults: string[] = [];
  if (JSON.stringify(workflow.permissions) !== '{}') faults.push('permissions are not empty at the top');
  for (const trigger of ['pull_request_target', 'workflow_run']) {
    if (trigger in workflow.on) faults.push(`${trigger} has rights that a change from outside must not have`);
  }
  if (/\$\{\{[^}]*\bsecrets\b/.test(text)) faults.push('a secret is used');
  for (const [name, job] of Object.entries(workflow.jobs)) {
    faults.push(...jobFaults(job, writes).map((fault) => `job ${name}: ${fault}`));
    for (const step of job.steps ?? []) {
      faults.push(...stepFaults(step, text, inputs).map((fault) => `job ${name}: ${fault}`));
    }
  }
  return faults;
}

function jobFaults(job: Job, writes: readonly string[]): readonly string[] {
  const faults: string[] = [];
  if (job['runs-on'] !== 'ubuntu-latest') faults.push('does not run on a hosted runner');
  if (typeof job['timeout-minutes'] !== 'number') faults.push('has no time limit');
  if (job.permissions === undefined) faults.push('has no permissions of its own');
  for (const [scope, right] of Object.entries(job.permissions ?? {})) {
    if (right !== 'read' && !writes.includes(scope)) faults.push(`may write ${scope}`);
  }
  return faults;
}

function stepFaults(step: Step, text: string, inputs: readonly string[]): readonly string[] {
  const faults: string[] = [];
  if (step.run?.includes('${{') === true) faults.push('an expression stands in `run`');
  const { uses } = step;
  if (uses === undefined) return faults;
  if (uses === './action') {
    const unknown = Object.keys(step.with ?? {}).filter((input) => !inputs.includes(input));
    return [...faults, ...unknown.map((input) => `./action has no input ${input}`)];
  }
  const version = new RegExp(`${uses} # v\\d+\\.\\d+\\.\\d+$`, 'm');
  if (!/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(uses)) faults.push(`${uses} is not pinned by a full commit`);
  else if (!version.test(text)) faults.push(`${uses} does not say its version`);
  if (uses.startsWith('actions/checkout@') && step.with?.['persist-credentials'] !== false) {
    faults.push('a checkout keeps its token');
  }
  return faults;
}
