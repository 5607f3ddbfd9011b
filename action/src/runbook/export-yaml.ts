import { CORE_SCHEMA, dump } from 'js-yaml';

import { validate } from '../schema/runbook.validator.js';
import { runbookKeys } from './known-keys.ts';
import type { LoadedRunbook } from './load-runbook.ts';
import type { Runbook, Step, VariableDeclaration, OutputDeclaration } from './runbook.ts';

/** A loaded runbook as YAML: the text of its file, comments and all. */
export function exportYaml({ file }: LoadedRunbook): string {
  return file.text;
}

/** A runbook as YAML that loads to the same runbook; what a default says is left out. */
export function toYaml(runbook: Runbook): string {
  const file = toFile(runbook);
  if (!validate(file)) {
    throw new Error(`the runbook does not fit its schema: ${JSON.stringify(validate.errors)}`);
  }
  return dump(file, { schema: CORE_SCHEMA, lineWidth: 120, noRefs: true, quoteStyle: 'double' });
}

function toFile(runbook: Runbook): Record<string, unknown> {
  const { metadata } = runbook;
  const steps = runbook.steps.map((step) => stepToFile(step, metadata.approvers));
  return {
    metadata: without(metadata, {
      services_affected: [],
      triggers: [],
      approvers: [],
      tags: [],
      requires_change_ticket: false,
      automation_level: 'semi-automated',
      symptoms: [],
      lock: metadata.runbook_id,
      auto_start: false,
    }),
    ...without({ variables: mapped(runbook.variables, variableToFile) }, { variables: {} }),
    ...without({ prerequisites: runbook.prerequisites.map(conditionToFile) }, { prerequisites: [] }),
    steps,
    ...without({ post_conditions: runbook.post_conditions.map(conditionToFile) }, { post_conditions: [] }),
    ...without(
      {
        related_runbooks: runbook.related_runbooks,
        references: runbook.references,
        changelog: runbook.changelog,
      },
      { related_runbooks: [], references: [], changelog: [] },
    ),
  };
}

// As the schema lists them, which is how people write them.
const stepKeys = runbookKeys['/steps/*'] ?? [];

function stepToFile(step: Step, approvers: readonly string[]): Record<string, unknown> {
  const { decision_branches, outputs, retry, ...rest } = step;
  const fields = without(
    {
      ...rest,
      decision_branches: { ...decision_branches },
      outputs: mapped(outputs, outputToFile),
      retry: without(retry, { attempts: 1, delay_seconds: 0, backoff: 'fixed' }),
    },
    {
      commands: [],
      estimated_duration_minutes: 5,
      requires_approval: false,
      decision_branches: {},
      decide: [],
      verify: [],
      outputs: {},
      on_failure: 'stop',
      retry: {},
      timeout_seconds: 300,
      idempotent: false,
      max_parallel: 1,
      max_errors: 0,
      approvers,
      recheck: [],
      output: 'tail',
    },
  );
  return Object.fromEntries(stepKeys.filter((key) => key in fields).map((key) => [key, fields[key]]));
}

function variableToFile(variable: VariableDeclaration): Record<string, unknown> {
  return without(variable, {
    type: 'string',
    description: '',
    required: variable.default === undefined,
    secret: false,
  });
}

function outputToFile(output: OutputDeclaration): Record<string, unknown> {
  return without(output, { type: 'string', secret: false });
}

function conditionToFile({ description, check }: Runbook['prerequisites'][number]): unknown {
  return check === undefined ? description : { description, check };
}

/** The fields that differ from their defaults. */
function without(fields: object, defaults: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const kept = Object.entries(fields).filter(
    ([key, value]) =>
      value !== undefined &&
      !(Object.hasOwn(defaults, key) && JSON.stringify(value) === JSON.stringify(defaults[key])),
  );
  return Object.fromEntries(kept);
}

function mapped<From>(
  record: Readonly<Record<string, From>>,
  change: (value: From) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
