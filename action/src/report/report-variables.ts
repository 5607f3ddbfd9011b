import type { ReportVariable } from '../schema/report.ts';
import type { ExecutionView } from './execution-view.ts';

/** The inputs of an execution in the order of the file, and where each came from; secrets without their values. */
export function reportVariables({ state, runbook }: ExecutionView): readonly ReportVariable[] {
  const declared = Object.keys(runbook.variables);
  const names = [...declared, ...Object.keys(state.variables).filter((name) => !declared.includes(name))];
  return names.map((name) => {
    const known = state.variables[name];
    if (state.secrets.includes(name)) {
      return { name, value: null, source: 'environment', secret: true };
    }
    return {
      name,
      value: known?.value ?? null,
      source: known === undefined ? 'missing' : sourceOf(known.source),
      secret: false,
    };
  });
}

/** All values that commands can see now: inputs, values taken over or published, and the names of secrets. */
export function reportValues(view: ExecutionView): readonly ReportVariable[] {
  const { state, runbook } = view;
  const inputs = reportVariables(view).filter((variable) => variable.source !== 'missing');
  const rest = Object.entries(state.values).filter(([name]) => !inputs.some((input) => input.name === name));
  const published = rest.map(([name, value]): ReportVariable => {
    const byStep = state.visits.some(
      (visit) => name in visit.outputs || visit.runs.some((run) => name in run.outputs),
    );
    return { name, value, source: byStep ? 'published' : 'carried', secret: false };
  });
  const secret = runbook.steps.flatMap((step) => {
    const reached = state.visits.some(
      (visit) => visit.step === step.step_number && visit.status === 'completed',
    );
    return reached
      ? Object.entries(step.outputs).flatMap(([name, output]) => (output.secret ? [name] : []))
      : [];
  });
  return [
    ...inputs,
    ...published,
    ...[...new Set(secret)].map((name): ReportVariable => ({
      name,
      value: null,
      source: 'published',
      secret: true,
    })),
  ];
}

/** The step that last published a value; null where none did. */
export function publisherOf({ state }: ExecutionView, name: string): number | null {
  return (
    state.visits.findLast((visit) => name in visit.outputs || visit.runs.some((run) => name in run.outputs))
      ?.step ?? null
  );
}

function sourceOf(source: string): ReportVariable['source'] {
  return source === 'given' || source === 'default' || source === 'asked' ? source : 'given';
}
