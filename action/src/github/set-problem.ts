import { didYouMean } from '../runbook/did-you-mean.ts';
import type { Runbook } from '../runbook/runbook.ts';
import { readValue } from '../runbook/value.ts';
import type { CommentCommand } from './comment-command.ts';
import type { CommentRefusal } from './comment-reasons.ts';

/** Why the runbook cannot take this value; null where it fits. Never repeats what may be a secret. */
export function setProblem(
  { name, value }: Extract<CommentCommand, { verb: 'set' }>,
  { metadata, variables }: Pick<Runbook, 'metadata' | 'variables'>,
): CommentRefusal | null {
  const declaration = Object.hasOwn(variables, name) ? variables[name] : undefined;
  if (declaration === undefined) {
    const names = Object.keys(variables);
    const all = names.length === 0 ? 'It has none at all' : `It has ${names.join(', ')}`;
    return {
      code: 'unknown-variable',
      message: `${metadata.runbook_id} has no variable \`${name}\``,
      hint: didYouMean(name, names) ?? all,
    };
  }
  if (declaration.secret) {
    return {
      code: 'secret-in-comment',
      message: `\`${name}\` is secret and must not stand in a comment, where many can read it`,
      hint: `Delete the comment, replace the secret by a new one, and store that as the GitHub secret ${name}`,
    };
  }
  const read = readValue(name, value, declaration);
  return read.ok
    ? null
    : { code: 'unusable-value', message: read.message, hint: `It is: ${declaration.description}` };
}
