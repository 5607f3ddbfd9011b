import { reopenHours } from '../engine/answers.ts';
import type { Outcome } from '../engine/input.ts';
import type { Gate, State } from '../engine/state.ts';
import { visible } from '../source/visible.ts';
import { approvalNonce } from './approval-nonce.ts';
import { type CommentRight, grammarOf } from './comment-grammar-table.ts';

/** A line that answers when it is written as a comment; words in capitals are to be filled in. */
export type ReplyLine = {
  readonly line: string;
  readonly does: string;
  readonly right: CommentRight;
};

/** The lines that answer an open question, in the order they are offered; with environments, GitHub itself asks for the approval. */
export function gateLines(gate: Gate, approvals: 'environment' | 'comment'): readonly ReplyLine[] {
  switch (gate.kind) {
    case 'approval':
      return [
        ...(approvals === 'comment'
          ? [
              {
                line: `/approve ${gate.step} ${approvalNonce(gate)}`,
                does: `Approves step ${gate.step}; it runs at once`,
                right: 'approver' as const,
              },
            ]
          : []),
        {
          line: `/reject ${gate.step} REASON`,
          does: `Refuses it; step ${gate.step} is skipped, and what it says about failure follows`,
          right: 'approver',
        },
      ];
    case 'decision':
      return Object.entries(gate.branches).map(([branch, target]) => ({
        line: `/choose ${gate.step} ${visible(branch)}`,
        does: target === 'end' ? 'Ends the runbook' : `Goes on with step ${target}`,
        right: 'operator',
      }));
    case 'confirmation':
      return gate.answers.map((answer) => outcomeLine(gate.subject, answer, gate));
    default:
      return gate satisfies never;
  }
}

/** The lines that are always of use while an execution is in this state, beside the answers to its question. */
export function steeringLines(
  state: Pick<State, 'status' | 'gate' | 'ending' | 'operator' | 'owner'>,
): readonly ReplyLine[] {
  if (state.status === 'not_started') {
    return [
      fromGrammar('/set NAME=value', 'set'),
      fromGrammar('/take', 'take'),
      fromGrammar('/abort', 'abort'),
    ];
  }
  if (state.ending !== null) return reopeningLines(state);
  const take = fromGrammar('/take', 'take');
  const abort = fromGrammar('/abort REASON', 'abort');
  const note = fromGrammar('/note TEXT', 'note');
  // Nothing else counts before somebody is in charge.
  if (state.operator === '') return [take, abort, note];
  const rollback = fromGrammar('/rollback', 'rollback');
  const others = [fromGrammar('/handover @LOGIN', 'handover'), take, note];
  if (state.gate !== null) {
    const offered = gateLines(state.gate, 'environment').map(({ line }) => line);
    return [rollback, abort, ...others].filter(
      ({ line }) => !offered.some((other) => other.split(' ')[0] === line.split(' ')[0]),
    );
  }
  return state.status === 'paused'
    ? [fromGrammar('/resume', 'resume'), rollback, abort, ...others]
    : [fromGrammar('/pause', 'pause'), fromGrammar('/lost', 'lost'), ...others];
}

function outcomeLine(
  subject: string,
  answer: Outcome,
  { reason }: Extract<Gate, { kind: 'confirmation' }>,
): ReplyLine {
  if (answer === 'rollback') {
    return { line: '/rollback', does: 'Undoes what was done, latest first', right: 'operator' };
  }
  if (answer === 'abort') return fromGrammar('/abort', 'abort');
  const condition = reason === 'condition' || reason === 'preflight';
  // Where the engine wants one, it must not look optional.
  const words = answer === 'failed' || (answer === 'skip' && condition) ? ' REASON' : '';
  return {
    line: `/${answer} ${subject}${words}`,
    does: does(answer, subject, reason),
    right: 'operator',
  };
}

function does(
  answer: Exclude<Outcome, 'rollback' | 'abort'>,
  subject: string,
  reason: Extract<Gate, { kind: 'confirmation' }>['reason'],
): string {
  const what = /^\d+$/.test(subject) ? `step ${subject}` : subject;
  switch (answer) {
    case 'done':
      return reason === 'irreversible'
        ? `What ${what} did was put right by hand; the rollback goes on`
        : `Takes ${what} as done and goes on`;
    case 'failed':
      return reason === 'irreversible'
        ? 'It stays as it is; the rollback stops here'
        : `Takes ${what} as failed; what it says about failure follows`;
    case 'skip':
      return reason === 'irreversible'
        ? 'Leaves it as it is; the rollback goes on with what was before it'
        : `Goes on without ${what}`;
    case 'retry':
      return reason === 'condition' || reason === 'preflight' ? `Checks ${what} again` : `Runs ${what} again`;
    default:
      return answer satisfies never;
  }
}

/** The lines after which an execution that failed goes on; none where it did not fail. */
export function reopeningLines({ status, ending }: Pick<State, 'status' | 'ending'>): readonly ReplyLine[] {
  if (status !== 'failed') return [];
  const until = `within ${reopenHours} hours after the end, and before a newer execution held the lock`;
  const rollback: ReplyLine = {
    line: '/rollback',
    does: `Undoes what was done, ${until}`,
    right: 'operator',
  };
  const subject = ending?.subject ?? null;
  const take = fromGrammar('/take', 'take');
  if (subject === null) return [rollback, take];
  const step = /^\d+$/.test(subject);
  return [
    { line: `/retry ${subject}`, does: `Runs it again and goes on, ${until}`, right: 'operator' },
    ...(step
      ? [
          {
            line: `/done ${subject}`,
            does: `Takes it as done and goes on, ${until}`,
            right: 'operator' as const,
          },
        ]
      : []),
    {
      line: step ? `/skip ${subject}` : `/skip ${subject} REASON`,
      does: `Goes on without it, ${until}`,
      right: 'operator',
    },
    rollback,
    take,
  ];
}

function fromGrammar(line: string, verb: Parameters<typeof grammarOf>[0]): ReplyLine {
  const { meaning, right } = grammarOf(verb);
  return { line, does: meaning, right };
}
