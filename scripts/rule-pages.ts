import type { Example } from '../action/src/lint/example.ts';
import type { Rule } from '../action/src/lint/rule.ts';
import { lint } from '../action/src/lint/lint.ts';
import { allRules } from '../action/src/lint/rules/index.ts';
import { loadRules } from '../action/src/runbook/load-rules.ts';
import { laidOver } from '../action/test/lint/lay-over.ts';
import { table } from './reference-tables.ts';

/** The folder of the pages, relative to the root of the repository. */
export const rulesFolder = 'docs/reference/rules';

/** Every page about rules by its file name: one for each rule of lint, and the list of all. */
export function rulePages(): ReadonlyMap<string, string> {
  return new Map([
    ['README.md', listPage()],
    ...allRules.map((rule): readonly [string, string] => [`${rule.id}.md`, rulePage(rule)]),
  ]);
}

function listPage(): string {
  return `# Rules

\`runbook lint\` looks at every runbook with these rules. A severity is set, or a rule switched off, under \`rules\` of
[\`config.yaml\`](../config.md); for one place a comment does it, with a reason:

\`\`\`yaml
# runbook-disable-next-line no-triggers -- started by hand, once a quarter
triggers: []
\`\`\`

A comment hides what begins on the next line, and all of a text block that begins there; inside of a command it is a comment
of the script. Rules that need a fact that is not at hand, such as the base of a change, say nothing.

${table(
  ['rule', 'severity', 'what it asks for'],
  allRules.map(({ id, severity, summary }) => [`[\`${id}\`](${id}.md)`, severity, summary]),
)}

## What makes a file unusable

\`runbook validate\` says these, and so does \`lint\`. An error of them cannot be hidden: a runbook with one does not run.

${table(
  ['rule', 'what it asks for'],
  Object.entries(loadRules).map(([id, summary]) => [`\`${id}\``, summary]),
)}
`;
}

function rulePage({ id, severity, summary, why, needs = [], good, bad }: Rule): string {
  const facts = needs.map((fact) => factNames[fact]);
  return `# \`${id}\`

${summary}.

Severity: ${severity}${facts.length === 0 ? '' : `. It needs ${facts.join(' and ')}`}.

${why}

${good.map((given, index) => `## Good ${index + 1}\n\n${example(given)}`).join('\n\n')}

${bad.map((given, index) => `## Bad ${index + 1}\n\n${example(given)}\n\n${findings(given)}`).join('\n\n')}
`;
}

function findings(given: Example): string {
  const { repository, facts } = laidOver(given);
  return lint(repository, facts)
    .map(
      ({ severity, message, hint }) =>
        `> ${severity}: ${message}${hint === undefined ? '' : `  \n> hint: ${hint}`}`,
    )
    .join('\n>\n');
}

const factNames: Readonly<Record<NonNullable<Rule['needs']>[number], string>> = {
  today: 'the day',
  touched: 'the files that a change touches',
  base: 'the base of the change (`--base`)',
  coverage: 'the coverage of the rehearsals',
  shellcheck: 'what ShellCheck says, where it is installed',
};

function example(given: Example): string {
  const { runbook, ...more } = typeof given === 'string' ? { runbook: given } : given;
  const parts = [
    ...(more.base === undefined ? [] : [`Before:\n\n${fence(more.base)}\n\nAfter:`]),
    ...(more.file === undefined ? [] : [`In the file \`${more.file}\`:`]),
    ...(runbook === '' ? ['The smallest runbook.'] : [fence(runbook)]),
    ...(more.other === undefined || more.other === ''
      ? []
      : [`Beside another runbook:\n\n${fence(more.other)}`]),
    ...(more.config === undefined ? [] : [`With these settings:\n\n${fence(more.config)}`]),
    ...(more.workflow === undefined
      ? []
      : [`With this in \`.github/workflows/execute-runbook.yml\`:\n\n${fence(more.workflow)}`]),
    ...(more.touched === true ? ['In a change that touches the runbook.'] : []),
    ...(more.untested === true ? ['Without any test cases.'] : []),
    ...(more.uncovered ?? []).map(({ message }) => `Where the rehearsals say: ${message}.`),
  ];
  return parts.join('\n\n');
}

function fence(yaml: string): string {
  return `\`\`\`yaml\n${yaml}\n\`\`\``;
}
