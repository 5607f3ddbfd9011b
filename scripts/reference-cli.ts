import type { Verb } from '../action/src/cli/verb.ts';
import { verbs } from '../action/src/cli/verbs.ts';
import { table } from './reference-tables.ts';

/** One section a verb: how it is written, its arguments and flags, an example. */
export function verbSections(): string {
  return verbs.map(section).join('\n\n');
}

function section(verb: Verb): string {
  const usage = ['runbook', verb.name, ...verb.arguments.map(({ name }) => name)].join(' ');
  const rows = [
    ...verb.arguments.map(({ name, help }) => [`\`${name}\``, help]),
    ...verb.flags.map((flag) => [`\`${flag.name}\``, flagText(flag)]),
  ];
  const parts = [
    `### ${verb.name}`,
    `${capital(verb.summary)}.`,
    `\`\`\`sh\n${usage}${verb.flags.length > 0 ? ' [options]' : ''}\n\`\`\``,
    ...(rows.length > 0
      ? [
          table(
            ['argument or option', 'meaning'],
            rows.map((row) => row.map(cell)),
          ),
        ]
      : []),
    `\`\`\`sh\n# for example\nnode action/dist/cli.js ${verb.example}\n\`\`\``,
  ];
  return parts.join('\n\n');
}

function flagText({ help, repeats, required, choices, preset }: Verb['flags'][number]): string {
  const notes = [
    ...(choices === undefined ? [] : [`one of ${choices.map((choice) => `\`${choice}\``).join(', ')}`]),
    ...(preset === undefined ? [] : [`default \`${preset}\``]),
    ...(required === true ? ['needed'] : []),
    ...(repeats === true ? ['may be given several times'] : []),
  ];
  return notes.length === 0 ? help : `${help}; ${notes.join('; ')}`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function cell(text: string): string {
  return text.replaceAll('|', String.raw`\|`);
}
