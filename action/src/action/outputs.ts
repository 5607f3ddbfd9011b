import { setOutput } from '@actions/core';
import type { JobOutput } from '../commands/on-github/hub.ts';

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
  execution: { description: '`plan`, `segment`: the execution that this run works on.' },
  next: { description: '`plan`, `segment`: what comes next: `run`, `approval` or `none`.' },
  environment: {
    description: '`plan`, `segment`: the GitHub environment of steps that need no approval; empty for none.',
  },
  gate: {
    description:
      '`plan`, `segment`: the GitHub environment that asks next; set only where `next` is `approval`.',
  },
  request: {
    description:
      '`plan`, `segment`: which approval that environment is asked for; set only where `next` is `approval`.',
  },
  runner: { description: '`plan`, `segment`: the labels of the runner that comes next, as a JSON list.' },
  status: { description: '`plan`, `segment`: the comment that tells how the execution stands.' },
  child: { description: '`segment`: `true` where another run has to go on.' },
};

export type OutputName =
  | 'passed'
  | 'findings'
  | 'errors'
  | 'warnings'
  | 'tests'
  | 'failed-tests'
  | 'coverage'
  | 'issues'
  | JobOutput;

/** Hands outputs to the runner. */
export function writeOutputs(values: Partial<Readonly<Record<OutputName, string | number | boolean>>>): void {
  for (const [name, value] of Object.entries(values)) setOutput(name, String(value));
}
