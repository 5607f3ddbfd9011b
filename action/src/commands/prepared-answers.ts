import type { Answer, Outcome } from '../engine/input.ts';
import type { Gate } from '../engine/state.ts';
import { didYouMean } from '../runbook/did-you-mean.ts';
import { Failure } from '../source/failure.ts';

/** Answers as they were given on the command line: `3=rotate_now`, `5=bob`, `7=done`. */
export type GivenAnswers = {
  readonly choose: readonly string[];
  readonly approve: readonly string[];
  readonly confirm: readonly string[];
};

/** Answers given beforehand, each used once, when its gate is asked, in the order in which they were given. */
export type PreparedAnswers = {
  /** The next answer for this gate; null where there is none. */
  readonly take: (
    gate: Gate,
    context: { readonly at: string; readonly operator: string; readonly reason: string | null },
  ) => Answer | null;
  /** Those nobody asked for, as they were given. */
  readonly unused: () => readonly string[];
};

const kinds = { approval: 'approve', decision: 'choose', confirmation: 'confirm' } as const;

/** Reads the answers; fails for one that could never be used. */
export function prepareAnswers(given: GivenAnswers): PreparedAnswers {
  const left = (['choose', 'approve', 'confirm'] as const).flatMap((flag) =>
    given[flag].map((text) => ({ flag, text, ...splitAnswer(flag, text) })),
  );
  for (const { flag, value } of left) if (flag === 'confirm') readOutcome(value);
  return {
    take: (gate, context) => {
      const flag = kinds[gate.kind];
      const index = left.findIndex((answer) => answer.flag === flag && answer.subject === gate.subject);
      const [answer] = index === -1 ? [] : left.splice(index, 1);
      return answer === undefined ? null : answerFor(gate, answer.value, context);
    },
    unused: () => left.map(({ flag, text }) => `--${flag} ${text}`),
  };
}

/** Reads `SUBJECT=VALUE`; fails where it is not that. */
export function splitAnswer(
  flag: 'choose' | 'approve' | 'confirm',
  text: string,
): { readonly subject: string; readonly value: string } {
  const equals = text.indexOf('=');
  const [subject, value] = [text.slice(0, equals).trim(), text.slice(equals + 1).trim()];
  const isStep = /^[1-9]\d*$/.test(subject);
  const isCondition =
    flag === 'confirm' && /^(?:preflight|(?:prerequisites|post_conditions)\.[1-9]\d*)$/.test(subject);
  if (equals === -1 || value === '' || !(isStep || isCondition)) {
    throw new Failure(
      'usage',
      `Unexpected answer \`${text}\`, expected ${forms[flag]}`,
      `For instance \`${examples[flag]}\``,
    );
  }
  return { subject, value };
}

/** Reads the answer to a confirmation; fails for a word that is none. */
export function readOutcome(word: string): Outcome {
  const outcome = outcomes.find((known) => known === word);
  if (outcome === undefined) {
    throw new Failure(
      'usage',
      `Unexpected answer \`${word}\`, expected one of ${outcomes.join(', ')}`,
      didYouMean(word, outcomes) ?? '',
    );
  }
  return outcome;
}

const outcomes: readonly Outcome[] = ['done', 'failed', 'skip', 'retry', 'rollback', 'abort'];
const forms = {
  choose: 'STEP=BRANCH',
  approve: 'STEP=PERSON',
  confirm: 'STEP=ANSWER, or prerequisites.N=ANSWER',
};
const examples = { choose: '3=rotate_now', approve: '5=bob', confirm: '7=done' };

function answerFor(
  gate: Gate,
  value: string,
  {
    at,
    operator,
    reason,
  }: { readonly at: string; readonly operator: string; readonly reason: string | null },
): Answer {
  const by = { person: operator, via: 'local' } as const;
  switch (gate.kind) {
    case 'approval':
      return { type: 'Approve', at, by: { person: value, via: 'local' }, step: gate.step, reason };
    case 'decision':
      return { type: 'Choose', at, by, step: gate.step, branch: value, reason };
    case 'confirmation':
      return { type: 'Confirm', at, by, subject: gate.subject, outcome: readOutcome(value), reason };
    default:
      return gate satisfies never;
  }
}
