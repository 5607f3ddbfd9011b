import { nearest } from '../runbook/did-you-mean.ts';
import { visible } from '../source/visible.ts';
import { argumentFault, extra, type Fault, lengthFault, missing, unexpected } from './command-fault.ts';
import { firstWord, withoutBlanksBehind } from './command-words.ts';
import type { CommentCommand, CommentVerb } from './comment-command.ts';
import { commentVerbs, grammarOf } from './comment-grammar-table.ts';
import { quoted } from './quoted.ts';
import type { CommentRefusal } from './comment-reasons.ts';

/** A command, or a refusal that teaches how it is written. */
export type ParsedLine =
  | { readonly ok: true; readonly command: CommentCommand }
  | { readonly ok: false; readonly refusal: CommentRefusal };

/** The most characters of what a person may say freely. */
export const longest = { branch: 100, reason: 500, note: 2_000, value: 10_000 } as const;

/** Reads one line that begins with a slash; never throws. */
export function parseCommandLine(line: string): ParsedLine {
  const [word, rest] = firstWord(line.slice(1));
  const verb = commentVerbs.find((known) => known === word);
  if (verb === undefined) return { ok: false, refusal: unknownCommand(word) };
  // Only a value keeps its blanks at the end.
  const read = readers[verb](verb === 'set' ? rest : withoutBlanksBehind(rest));
  return 'fault' in read ? { ok: false, refusal: taught(verb, read) } : { ok: true, command: read };
}

const readers: {
  readonly [V in CommentVerb]: (rest: string) => CommentCommand | Fault;
} = {
  choose: (rest) => {
    const [word, branch] = firstWord(rest);
    const step = readStep('choose', word);
    if (typeof step !== 'number') return step;
    if (branch === '') return missing('choose', 'the name of a branch');
    const fault = argumentFault('choose', branch, longest.branch);
    return fault ?? { verb: 'choose', step, branch };
  },
  done: (rest) => readOutcome('done', rest),
  failed: (rest) => readOutcome('failed', rest),
  skip: (rest) => readOutcome('skip', rest),
  retry: (rest) => readOutcome('retry', rest),
  approve: (rest) => {
    const [word, second] = firstWord(rest);
    const step = readStep('approve', word);
    if (typeof step !== 'number') return step;
    const [nonce, more] = firstWord(second);
    const expected = 'the 8 letters and digits that the question shows';
    if (nonce === '') return missing('approve', expected);
    if (!/^[0-9a-f]{8}$/.test(nonce)) return unexpected('approve', nonce, expected);
    return more === '' ? { verb: 'approve', step, nonce } : extra('approve', more);
  },
  reject: (rest) => {
    const [word, behind] = firstWord(rest);
    const step = readStep('reject', word);
    if (typeof step !== 'number') return step;
    const reason = readReason('reject', behind);
    return isFault(reason) ? reason : { verb: 'reject', step, reason };
  },
  rollback: (rest) => {
    if (rest === '') return { verb: 'rollback', to: null };
    const [word, second] = firstWord(rest);
    if (word !== 'to') return unexpected('rollback', word, 'nothing, or `to` and a step number');
    const [number, more] = firstWord(second);
    const to = readStep('rollback', number);
    if (typeof to !== 'number') return to;
    return more === '' ? { verb: 'rollback', to } : extra('rollback', more);
  },
  abort: (rest) => readWord('abort', rest),
  pause: (rest) => readWord('pause', rest),
  resume: (rest) => readWord('resume', rest),
  lost: (rest) => readWord('lost', rest),
  take: (rest) => (rest === '' ? { verb: 'take' } : extra('take', rest)),
  handover: (rest) => {
    const [word, more] = firstWord(rest);
    if (word === '') return missing('handover', 'one login such as `@octocat`');
    // Names of bots are read, so that they can be refused as what they are.
    const to = /^@([A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?)$/.exec(word)?.[1];
    if (to === undefined) return unexpected('handover', word, 'one login such as `@octocat`');
    return more === '' ? { verb: 'handover', to } : extra('handover', more);
  },
  note: (rest) => {
    const text = said(rest);
    if (text === '') return missing('note', 'the text to keep');
    return lengthFault('note', text, longest.note) ?? { verb: 'note', text };
  },
  set: (rest) => {
    const equals = rest.indexOf('=');
    const [name, value] = equals === -1 ? [rest, ''] : [rest.slice(0, equals), rest.slice(equals + 1)];
    const expected = 'a name and its value such as `TARGET_PROVIDER=azure`, without blanks around the `=`';
    if (rest === '') return missing('set', expected);
    if (equals === -1 || !/^[A-Za-z_][A-Za-z0-9_]{0,99}$/.test(name)) {
      return unexpected('set', name, expected);
    }
    return argumentFault('set', value, longest.value) ?? { verb: 'set', name, value };
  },
};

function readOutcome(verb: 'done' | 'failed' | 'skip' | 'retry', rest: string): CommentCommand | Fault {
  const [subject, behind] = firstWord(rest);
  const expected = 'a step number, `prerequisites.N`, `post_conditions.N` or `preflight`';
  if (subject === '') return missing(verb, expected);
  if (!/^(?:(?:(?:prerequisites|post_conditions)\.)?[1-9]\d{0,5}|preflight)$/.test(subject)) {
    return unexpected(verb, subject, expected);
  }
  const reason = readReason(verb, behind);
  return isFault(reason) ? reason : { verb, subject, reason };
}

function readWord(verb: 'abort' | 'pause' | 'resume' | 'lost', rest: string): CommentCommand | Fault {
  const reason = readReason(verb, rest);
  return isFault(reason) ? reason : { verb, reason };
}

function readStep(verb: CommentVerb, word: string): number | Fault {
  if (word === '') return missing(verb, 'a step number');
  return /^[1-9]\d{0,5}$/.test(word) ? Number(word) : unexpected(verb, word, 'a step number');
}

function readReason(verb: CommentVerb, rest: string): string | null | Fault {
  const reason = said(rest);
  return reason === '' ? null : (lengthFault(verb, reason, longest.reason) ?? reason);
}

/** Free text is kept, with every character that a reader would not see written out. */
function said(rest: string): string {
  return visible(rest.replaceAll('\t', ' '));
}

function isFault(read: string | null | Fault): read is Fault {
  return typeof read === 'object' && read !== null;
}

function taught(verb: CommentVerb, { fault, message }: Fault): CommentRefusal {
  return { code: fault, message, hint: howToWrite(verb) };
}

function unknownCommand(word: string): CommentRefusal {
  // With the slash, which forgives one slip more in a short word.
  const near = nearest(
    `/${word}`,
    commentVerbs.map((verb) => `/${verb}`),
  );
  const meant = commentVerbs.find((verb) => `/${verb}` === near);
  return {
    code: 'unknown-command',
    message: `Unexpected ${quoted(`/${word}`)}, expected a command`,
    hint:
      meant === undefined
        ? `The commands are ${commentVerbs.map((verb) => `\`/${verb}\``).join(', ')}; a line that is none must not begin with a slash`
        : `Did you mean \`/${meant}\`? ${howToWrite(meant)}`,
  };
}

function howToWrite(verb: CommentVerb): string {
  const { form, example } = grammarOf(verb);
  return form === example ? `Write \`${form}\`` : `Write \`${form}\`, for instance \`${example}\``;
}
