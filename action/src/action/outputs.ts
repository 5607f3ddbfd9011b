import { setOutput } from '@actions/core';

/** Every output of the action, as `action.yml` declares it. */
export const outputs: { readonly [name in OutputName]: { readonly description: string } } = {
  passed: { description: '`check`: whether everything is as `config.yaml` asks for, `true` or `false`.' },
  findings: { description: '`check`: how many findings there are.' },
  errors: { description: '`check`: how many of them are errors.' },
  warnings: { description: '`check`: how many of them are warnings.' },
  tests: { description: '`check`: how many cases were rehearsed.' },
  'failed-tests': { description: '`check`: the cases that failed, as a JSON list of names; at most 100.' },
  coverage: { description: '`check`: the share of steps and edges that the cases reach, in percent.' },
  issues: { description: '`maintain`: how many issues were opened, changed or closed.' },
};

export type OutputName =
  | 'passed'
  | 'findings'
  | 'errors'
  | 'warnings'
  | 'tests'
  | 'failed-tests'
  | 'coverage'
  | 'issues';

/** Hands outputs to the runner. */
export function writeOutputs(values: Partial<Readonly<Record<OutputName, string | number | boolean>>>): void {
  for (const [name, value] of Object.entries(values)) setOutput(name, String(value));
}
