import { stepByNumber } from '../runbook/flow.ts';
import type { Runbook } from '../runbook/runbook.ts';
import type { Explored } from './explore.ts';

/** What is special about an execution: a name for its case, and a sentence. */
export function storyOf(
  runbook: Runbook,
  { choices, met }: Explored,
): { readonly id: string; readonly text: string } {
  const special = met.flatMap(({ key, options }) => {
    const option = choices[key] ?? 0;
    if (options[option] === 'wait') return [];
    // A branch is worth telling even where it is the usual one.
    return option > 0 || key.startsWith('decision ') ? [partOf(runbook, key, options[option] ?? '')] : [];
  });
  const ids = special.map(({ id }) => id);
  const texts = special.map(({ text }) => text);
  const usual = met.every(({ key }) => key.startsWith('decision ') || (choices[key] ?? 0) === 0);
  return {
    id: [...ids, ...(usual ? ['goes-well'] : [])].join('-'),
    text: [...texts, ...(usual ? ['everything goes well'] : [])].map(capitalOfFirst).join('; '),
  };
}

type Part = { readonly id: string; readonly text: string };

function partOf(runbook: Runbook, key: string, option: string): Part {
  const [kind = '', subject = '', third = ''] = key.split(' ');
  const number = kind === 'attempts' || kind === 'outputs' ? third : subject;
  const step = stepByNumber(runbook, Number(number));
  const name = step === undefined ? subject : `step ${number} (${step.title})`;
  switch (kind) {
    case 'input':
      return { id: `${slug(subject)}-${slug(option)}`, text: `${subject} is ${option}` };
    case 'attempts':
      return { id: `step-${number}-fails`, text: `${name} fails` };
    case 'outputs':
      return { id: `step-${number}-publishes-other-values`, text: `${name} publishes other values` };
    case 'approval':
      return {
        id: `step-${number}-${option}`,
        text: option === 'expired' ? `nobody approves ${name} in time` : `${name} is ${option}`,
      };
    case 'decision':
      return { id: slug(option), text: `${name}: ${option}` };
    case 'confirmation':
      return {
        id: `step-${slug(number)}-${option === 'rollback' ? 'rolled-back' : option}`,
        text: `somebody answers \`${option}\` about ${name}`,
      };
    default:
      return { id: slug(key), text: key };
  }
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

function capitalOfFirst(text: string, index: number): string {
  return index === 0 ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
