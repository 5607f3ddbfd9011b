import type * as file from '../schema/runbook.ts';
import { rollbackNumbers } from './flow.ts';
import type {
  Condition,
  Metadata,
  OutputDeclaration,
  Runbook,
  Step,
  Target,
  VariableDeclaration,
} from './runbook.ts';
import { mapped } from './mapped.ts';

/** The runbook a valid file stands for, every default filled in. */
export function normalise(source: file.RunbookFile): Runbook {
  const steps = source.steps.map((step) => stepOf(step, source.metadata.approvers ?? []));
  return {
    metadata: metadataOf(source.metadata, steps),
    variables: mapped(source.variables, variableOf),
    prerequisites: (source.prerequisites ?? []).map(conditionOf),
    steps,
    post_conditions: (source.post_conditions ?? []).map(conditionOf),
    related_runbooks: source.related_runbooks ?? [],
    references: source.references ?? [],
    changelog: source.changelog ?? [],
  };
}

function metadataOf(source: file.Metadata, steps: readonly Step[]): Metadata {
  return {
    ...source,
    services_affected: source.services_affected ?? [],
    triggers: source.triggers ?? [],
    approvers: source.approvers ?? [],
    tags: source.tags ?? [],
    estimated_total_duration_minutes: source.estimated_total_duration_minutes ?? forwardMinutes(steps),
    requires_change_ticket: source.requires_change_ticket ?? false,
    automation_level: source.automation_level ?? 'semi-automated',
    symptoms: source.symptoms ?? [],
    lock: source.lock ?? source.runbook_id,
    auto_start: source.auto_start ?? false,
  };
}

function forwardMinutes(steps: readonly Step[]): number {
  const rollbacks = rollbackNumbers(steps);
  const forward = steps.filter(({ step_number }) => !rollbacks.has(step_number));
  return forward.reduce((minutes, step) => minutes + step.estimated_duration_minutes, 0);
}

// Written out before the spread: objects that begin alike are quicker to make.
const stepDefaults = {
  commands: [],
  estimated_duration_minutes: 5,
  requires_approval: false,
  decide: [],
  verify: [],
  on_failure: 'stop',
  timeout_seconds: 300,
  idempotent: false,
  max_parallel: 1,
  max_errors: 0,
  recheck: [],
  output: 'tail',
} as const satisfies Partial<Step>;

function stepOf(source: file.Step, approvers: readonly string[]): Step {
  return {
    ...stepDefaults,
    approvers,
    ...source,
    decision_branches: mapped<Target, Target>(source.decision_branches, (target) => target),
    outputs: mapped(source.outputs, outputOf),
    retry: { attempts: 1, delay_seconds: 0, backoff: 'fixed', ...source.retry },
  };
}

function variableOf(source: file.Variable): VariableDeclaration {
  return {
    ...outputOf(source),
    description: source.description ?? '',
    ...(source.default === undefined ? {} : { default: source.default }),
    required: source.required ?? source.default === undefined,
  };
}

function outputOf(source: file.Output): OutputDeclaration {
  return {
    type: source.type ?? 'string',
    ...(source.pattern === undefined ? {} : { pattern: source.pattern }),
    ...(source.enum === undefined ? {} : { enum: source.enum }),
    secret: source.secret ?? false,
  };
}

function conditionOf(source: file.Condition): Condition {
  return typeof source === 'string' ? { description: source } : source;
}
