import type { Rule } from '../rule.ts';
import { type ListName, staleWords, workflowRegions } from '../workflow-lists.ts';

const secret = 'variables: {API_TOKEN: {type: string, secret: true, description: Token of the queue}}';
const reads = `steps: [{requires_approval: true, commands: ['queue-cli workers --token-from API_TOKEN']}]`;

/** The workflow that executes runbooks lists those that there are. */
export const staleWorkflowChoices: Rule = {
  id: 'stale-workflow-choices',
  severity: 'warning',
  summary: 'The workflow `execute-runbook.yml` lists every runbook, and every secret that one declares',
  why: 'GitHub offers a fixed list of runbooks to choose from, and gives a job only the secrets that the file names. A runbook that is not on the list cannot be started on the night it is needed, and a secret that is not there is missing in the middle of an execution. `runbook sync` writes these lists, each between its two lines: `# runbooks:begin` and `# runbooks:end`, and the same with `secrets`, and with `channel-secrets` for what channels of `config.yaml` name. Nothing is said where there is no such workflow.',
  good: [
    '',
    { runbook: '', workflow: choices('- RB-X-001') },
    { runbook: `${secret}\n${reads}`, workflow: `${choices('- RB-X-001')}\n${secrets()}` },
  ],
  bad: [
    { runbook: '', other: '', workflow: choices('- RB-X-001') },
    { runbook: '', workflow: choices('- RB-X-001\n# The one before\n- RB-OLD-001') },
    { runbook: `${secret}\n${reads}`, workflow: `${choices('- RB-X-001')}\n${secrets('OLD_TOKEN')}` },
    { runbook: `${secret}\n${reads}`, workflow: choices('- RB-X-001') },
    { runbook: '', workflow: 'options:\n  # runbooks:begin\n  - RB-X-001' },
  ],
  check: () => ({}),
  checkWorkflow: (report, { file, lists }) => {
    const { regions, faults } = workflowRegions(file.text, lists);
    for (const { span, message } of faults) {
      report(span, message, { hint: 'Write both lines around the list, then run `runbook sync`' });
    }
    for (const region of regions) {
      if (!region.stale) continue;
      const { span, text, list } = region;
      report(
        firstLine(file.text, span.start),
        `Unexpected list of ${list}, expected ${wanted[list]}: ${staleWords(region)}`,
        {
          hint: 'Run `runbook sync`, and commit the file',
          fix: { span, text },
        },
      );
    }
  },
};

const wanted: Readonly<Record<ListName, string>> = {
  runbooks: 'all that there are',
  secrets: 'those that runbooks and channels name',
  'channel-secrets': 'those that channels name',
};

/** The mark above a list: the list may be empty. */
function firstLine(text: string, end: number): { readonly start: number; readonly end: number } {
  const line = text.slice(0, end).trimEnd();
  return { start: line.lastIndexOf('#'), end: line.length };
}

function choices(lines: string): string {
  return `options:\n  # runbooks:begin\n${indented(lines)}\n  # runbooks:end`;
}

function secrets(name = 'API_TOKEN'): string {
  return `env:\n  # secrets:begin\n  ${name}: \${{ secrets.${name} }}\n  # secrets:end`;
}

function indented(lines: string): string {
  return lines.replaceAll(/^/gm, '  ');
}
