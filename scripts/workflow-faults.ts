import { parse } from 'yaml';

type Step = {
  readonly uses?: string;
  readonly run?: string;
  readonly if?: unknown;
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

/** What a workflow may do beyond reading the contents with a hosted runner. */
export type Allowed = {
  /** The scopes that a job may write, by its name. */
  readonly writes: Readonly<Record<string, readonly string[]>>;
  /** The inputs that `./action` has. */
  readonly inputs: readonly string[];
  /** Other actions of the repository itself. */
  readonly actions: readonly string[];
  /** Whether jobs may run where a job before them says. */
  readonly runsOnNeeds: boolean;
  /** Whether secrets may be handed to steps between the markers that `runbook sync` keeps. */
  readonly markedSecrets: boolean;
};

/** What is unsafe in a workflow, beyond what GitHub's own parser finds. */
export function workflowFaults(text: string, allowed: Allowed): readonly string[] {
  const workflow = parse(text) as Workflow;
  const faults: string[] = [];
  if (JSON.stringify(workflow.permissions) !== '{}') faults.push('permissions are not empty at the top');
  for (const trigger of ['pull_request_target', 'workflow_run']) {
    if (trigger in workflow.on) faults.push(`${trigger} has rights that a change from outside must not have`);
  }
  const rest = allowed.markedSecrets ? withoutMarked(text, faults) : text;
  if (/\$\{\{[^}]*\bsecrets\b/.test(rest)) faults.push('a secret is used');
  for (const [name, job] of Object.entries(workflow.jobs)) {
    faults.push(...jobFaults(name, job, allowed).map((fault) => `job ${name}: ${fault}`));
    for (const step of job.steps ?? []) {
      faults.push(...stepFaults(step, text, allowed).map((fault) => `job ${name}: ${fault}`));
    }
  }
  return faults;
}

/** The text without the regions that `runbook sync` writes, which hold nothing but secrets under their own names. */
function withoutMarked(text: string, faults: string[]): string {
  return text.replace(
    /# ((?:channel-)?secrets):begin\n([^]*?)# \1:end/g,
    (_, name: string, lines: string) => {
      for (const line of lines.split('\n').filter((one) => one.trim() !== '')) {
        const strange = !/^ +([A-Z_][A-Z0-9_]*): \$\{\{ secrets\.\1 \}\}$/.test(line);
        if (strange) faults.push(`between the markers of ${name} stands ${line.trim()}`);
      }
      return '';
    },
  );
}

function jobFaults(name: string, job: Job, { writes, runsOnNeeds }: Allowed): readonly string[] {
  const faults: string[] = [];
  const runner = job['runs-on'];
  const isNamedBefore =
    runsOnNeeds && /^\$\{\{ fromJSON\(needs\.[\w-]+\.outputs\.runner\) \}\}$/.test(String(runner));
  if (runner !== 'ubuntu-latest' && !isNamedBefore) faults.push('does not run on a hosted runner');
  if (typeof job['timeout-minutes'] !== 'number') faults.push('has no time limit');
  if (job.permissions === undefined) faults.push('has no permissions of its own');
  for (const [scope, right] of Object.entries(job.permissions ?? {})) {
    if (right !== 'read' && writes[name]?.includes(scope) !== true) faults.push(`may write ${scope}`);
  }
  return faults;
}

function stepFaults(step: Step, text: string, { inputs, actions }: Allowed): readonly string[] {
  const faults: string[] = [];
  if (step.run?.includes('${{') === true) faults.push('an expression stands in `run`');
  const { uses } = step;
  if (uses === undefined) return faults;
  if (uses === './action') {
    // A condition that holds when the run is cancelled keeps SIGINT from the step.
    if (step.if !== undefined) faults.push('./action has a condition');
    const unknown = Object.keys(step.with ?? {}).filter((input) => !inputs.includes(input));
    return [...faults, ...unknown.map((input) => `./action has no input ${input}`)];
  }
  if (actions.includes(uses)) return faults;
  const version = new RegExp(`${uses} # v\\d+\\.\\d+\\.\\d+$`, 'm');
  if (!/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(uses)) faults.push(`${uses} is not pinned by a full commit`);
  else if (!version.test(text)) faults.push(`${uses} does not say its version`);
  if (uses.startsWith('actions/checkout@') && step.with?.['persist-credentials'] !== false) {
    faults.push('a checkout keeps its token');
  }
  return faults;
}
