import type { Gate, State } from '../engine/state.ts';
import { didYouMean } from '../runbook/did-you-mean.ts';
import { type CommentCommand, commandLine } from './comment-command.ts';
import { quoted } from './quoted.ts';
import { gateLines, type ReplyLine, reopeningLines } from './reply-lines.ts';
import type { CommentRefusal } from './comment-reasons.ts';

/** As much of the state as decides what a command can mean. */
export type Met = Pick<State, 'status' | 'gate' | 'ending' | 'owner'>;

/** Why the command meets nothing that it could mean; null where it does. */
export function untimely(command: CommentCommand, state: Met): CommentRefusal | null {
  const { verb } = command;
  if (verb === 'note') return null;
  if (state.status === 'not_started') return beforeTheStart(command);
  if (verb === 'set') {
    return {
      code: 'inputs-fixed',
      message: `\`${command.name}\` cannot be set: the execution has begun, and its inputs stay as they are`,
      hint: 'To use another value: `/abort`, then start a new execution',
    };
  }
  if (state.ending !== null) return afterTheEnd(command, state);
  switch (verb) {
    case 'choose':
    case 'done':
    case 'failed':
    case 'skip':
    case 'retry':
    case 'approve':
    case 'reject':
      return answerProblem(command, state.gate);
    case 'lost':
      return state.owner === null || state.gate !== null
        ? {
            code: 'nothing-runs',
            message: 'No runner works on this execution, so none can be lost',
            hint: state.gate === null ? 'To go on: `/resume`' : `What it waits for: ${offered(state.gate)}`,
          }
        : null;
    case 'abort':
    case 'pause':
    case 'resume':
    case 'rollback':
    case 'take':
    case 'handover':
      return null;
    default:
      return command satisfies never;
  }
}

function beforeTheStart({ verb }: CommentCommand): CommentRefusal | null {
  return verb === 'set' || verb === 'take' || verb === 'handover' || verb === 'abort'
    ? null
    : {
        code: 'not-started',
        message: `\`/${verb}\` means nothing yet: the execution has not begun`,
        hint: 'Give what is missing with `/set NAME=value`; `/abort` gives it up',
      };
}

function afterTheEnd(command: CommentCommand, { status, ending }: Met): CommentRefusal | null {
  const { verb } = command;
  const subject = status === 'failed' ? (ending?.subject ?? null) : null;
  const isAnswer = verb === 'done' || verb === 'skip' || verb === 'retry';
  // Whoever is on duty by then may have to take it over first.
  if (status === 'failed' && (verb === 'rollback' || verb === 'take' || verb === 'handover')) return null;
  if (subject !== null && isAnswer) {
    return command.subject === subject
      ? null
      : {
          code: 'not-the-failed-step',
          message: `The execution failed at ${subject}, not at ${command.subject}`,
          hint: `Answer that: \`/${verb} ${subject}\``,
        };
  }
  return {
    code: 'ended',
    message: `The execution has ended (${status}); \`/${verb}\` changes nothing any more`,
    hint:
      status === 'failed'
        ? `It can still go on, with one of ${listed(reopeningLines({ status, ending }))}`
        : 'Start a new one with *Run workflow*; `/note TEXT` still counts',
  };
}

type AnswerCommand = Extract<
  CommentCommand,
  { verb: 'choose' | 'done' | 'failed' | 'skip' | 'retry' | 'approve' | 'reject' }
>;

/** Whether the open question is the one that is answered, and knows the answer. */
function answerProblem(command: AnswerCommand, gate: Gate | null): CommentRefusal | null {
  const subject = 'subject' in command ? command.subject : String(command.step);
  if (gate === null) {
    return {
      code: 'no-such-gate',
      message: `${quoted(commandLine(command), 80)} answers nothing: no question is open`,
      hint: 'The status comment of this issue says what it waits for',
    };
  }
  if (gate.subject !== subject || gate.kind !== kindOf(command)) {
    return {
      code: 'no-such-gate',
      message: `${quoted(commandLine(command), 80)} does not answer what is asked: the ${gate.kind} of ${gate.subject}`,
      hint: `Write one of ${offered(gate)}`,
    };
  }
  if (gate.kind === 'decision' && command.verb === 'choose') return branchProblem(command, gate);
  return gate.kind === 'confirmation' && 'subject' in command ? outcomeProblem(command, gate) : null;
}

function kindOf({ verb }: AnswerCommand): Gate['kind'] {
  if (verb === 'choose') return 'decision';
  return verb === 'approve' || verb === 'reject' ? 'approval' : 'confirmation';
}

function branchProblem(
  { branch }: Extract<CommentCommand, { verb: 'choose' }>,
  gate: Extract<Gate, { kind: 'decision' }>,
): CommentRefusal | null {
  if (Object.hasOwn(gate.branches, branch)) return null;
  const meant = didYouMean(branch, Object.keys(gate.branches));
  return {
    code: 'unknown-branch',
    message: `Step ${gate.step} has no branch ${quoted(branch)}`,
    hint: `${meant === undefined ? '' : `${meant} `}Write one of ${offered(gate)}`,
  };
}

function outcomeProblem(
  command: Extract<AnswerCommand, { readonly subject: string }>,
  gate: Extract<Gate, { kind: 'confirmation' }>,
): CommentRefusal | null {
  const { verb, subject, reason } = command;
  if (!gate.answers.includes(verb)) {
    return {
      code: 'unknown-answer',
      message: `\`/${verb}\` is no answer to ${subject}`,
      hint: `Write one of ${offered(gate)}`,
    };
  }
  const condition = gate.reason === 'condition' || gate.reason === 'preflight';
  return condition && verb === 'skip' && reason === null
    ? {
        code: 'reason-needed',
        message: `Skipping ${subject} needs a reason`,
        hint: `Write it behind: \`/skip ${subject} checked by hand\``,
      }
    : null;
}

/** Without a line that approves: what it must repeat is read off the request itself. */
function offered(gate: Gate): string {
  return listed(gateLines(gate, 'environment'));
}

function listed(lines: readonly ReplyLine[]): string {
  return lines.map(({ line }) => `\`${line}\``).join(', ');
}
