import { visible } from '../source/visible.ts';
import { type CommentCommand, commandLine } from './comment-command.ts';
import { approveProblem, approverProblem } from './comment-approval.ts';
import { grammarOf, rightText } from './comment-grammar-table.ts';
import type { Fact, PermissionFacts } from './facts.ts';
import { permissionProblem } from './permission-problem.ts';
import { quoted } from './quoted.ts';
import { holds, isOperator, samePerson, type Steering } from './steering.ts';
import type { CommentRefusal } from './comment-reasons.ts';

/** Why this person may not say this now; null where it counts. */
export function steerProblem(command: CommentCommand, steering: Steering): CommentRefusal | null {
  const { state } = steering;
  if (command.verb === 'take') return takeProblem(steering);
  if (command.verb === 'note') return null;
  if (state.operator === '') return command.verb === 'abort' ? null : noOperator(command);
  switch (command.verb) {
    case 'abort':
      return isOperator(steering) || holds(steering, approvingRoles(steering))
        ? null
        : notAllowed(command, steering);
    case 'approve':
      return approveProblem(command, steering);
    case 'reject':
      return approverProblem(command, steering);
    case 'handover':
      return isOperator(steering) ? handoverProblem(command, steering) : notAllowed(command, steering);
    case 'choose':
    case 'done':
    case 'failed':
    case 'skip':
    case 'retry':
    case 'rollback':
    case 'pause':
    case 'resume':
    case 'lost':
    case 'set':
      return isOperator(steering) ? null : notAllowed(command, steering);
    default:
      return command satisfies never;
  }
}

/** The first of these commands that the person may not say, each seen as the ones before it leave things: `/take` lets steer what follows. */
export function steerProblems(
  commands: readonly CommentCommand[],
  steering: Steering,
): { readonly command: CommentCommand; readonly refusal: CommentRefusal } | null {
  let { state } = steering;
  for (const command of commands) {
    const refusal = steerProblem(command, { ...steering, state });
    if (refusal !== null) return { command, refusal };
    if (command.verb === 'take') state = { ...state, operator: steering.person };
    if (command.verb === 'handover') state = { ...state, operator: command.to };
  }
  return null;
}

/** Why the person who is to take over could not operate it: without write access no comment of theirs would count. */
export function handoverAccessProblem(to: string, permission: Fact<PermissionFacts>): CommentRefusal | null {
  const problem = permissionProblem(to, permission);
  return problem?.code === 'no-write-access'
    ? {
        ...problem,
        code: 'handover-without-access',
        hint: 'Hand over to a person who has write access, or have it given first',
      }
    : problem;
}

/** To end what looks wrong, a role of the runbook suffices as well as one of the step that waits. */
function approvingRoles({ state, approvers }: Steering): readonly string[] {
  return state.gate?.kind === 'approval' ? [...approvers, ...state.gate.approvers] : approvers;
}

function takeProblem(steering: Steering): CommentRefusal | null {
  return isOperator(steering)
    ? {
        code: 'already-operator',
        message: `${visible(steering.person)} operates this execution already`,
        hint: 'Go on with what is asked; to give it away: `/handover @LOGIN`',
      }
    : null;
}

function noOperator(command: CommentCommand): CommentRefusal {
  return {
    code: 'no-operator',
    message: `\`/${command.verb}\` needs an operator, and nobody operates this execution yet`,
    hint: `Whoever will operate it writes \`/take\`${
      grammarOf(command.verb).right === 'operator'
        ? `, if wanted with ${quoted(commandLine(command))} on the next line of the same comment`
        : '; then another person can approve or reject'
    }`,
  };
}

function notAllowed({ verb }: CommentCommand, { person, state }: Steering): CommentRefusal {
  const { right } = grammarOf(verb);
  return {
    code: 'not-the-operator',
    message: `\`/${verb}\` counts only from ${rightText(right)}; the operator is ${visible(state.operator)}, not ${visible(person)}`,
    hint: `${visible(state.operator)} writes it, or hands over with \`/handover @${visible(person)}\`; anybody with write access takes over with \`/take\``,
  };
}

function handoverProblem(
  { to }: Extract<CommentCommand, { verb: 'handover' }>,
  { person }: Steering,
): CommentRefusal | null {
  if (to.toLowerCase().endsWith('[bot]')) {
    return {
      code: 'handover-to-program',
      message: `${visible(to)} is a program; only people operate`,
      hint: 'Name a person: `/handover @octocat`',
    };
  }
  return samePerson(to, person)
    ? {
        code: 'handover-to-oneself',
        message: `${visible(to)} operates this execution already`,
        hint: 'Name the other person: `/handover @octocat`',
      }
    : null;
}
