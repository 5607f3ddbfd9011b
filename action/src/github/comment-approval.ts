import { visible } from '../source/visible.ts';
import { approvalNonce } from './approval-nonce.ts';
import type { CommentCommand } from './comment-command.ts';
import { holders, holds, isOperator, samePerson, type Steering } from './steering.ts';
import type { CommentRefusal } from './comment-reasons.ts';

/** Why a comment does not approve the step; null where it does. */
export function approveProblem(
  command: Extract<CommentCommand, { verb: 'approve' }>,
  steering: Steering,
): CommentRefusal | null {
  if (steering.approvals === 'environment') {
    return {
      code: 'approve-needs-environment',
      message: 'This repository approves with GitHub environments; a comment approves nothing',
      hint: 'Open the workflow run that waits, then *Review deployments*; `/reject STEP` works as a comment',
    };
  }
  const problem = approverProblem(command, steering);
  const { gate } = steering.state;
  if (problem !== null || gate?.kind !== 'approval') return problem;
  const nonce = approvalNonce(gate);
  return command.nonce === nonce
    ? null
    : {
        code: 'wrong-nonce',
        message: `\`${command.nonce}\` does not belong to what step ${gate.step} would do now`,
        hint: `Read the request of step ${gate.step} as it is now on this issue; it shows the line to write`,
      };
}

/** Why the person may not approve or reject the step now; null where it counts. */
export function approverProblem(
  { verb, step }: Extract<CommentCommand, { verb: 'approve' | 'reject' }>,
  steering: Steering,
): CommentRefusal | null {
  const { person, state } = steering;
  const { gate } = state;
  if (gate?.kind !== 'approval' || gate.step !== step) {
    return {
      code: 'no-such-gate',
      message: `No approval of step ${step} is waiting`,
      hint:
        gate === null
          ? 'Nothing is waiting for an answer'
          : `What waits is the ${gate.kind} of ${gate.subject}`,
    };
  }
  const others = [...new Set(holders(steering, gate.approvers))].filter(
    (holder) => !samePerson(holder, state.operator),
  );
  const hint =
    others.length === 0
      ? `Nobody else holds ${gate.approvers.map(visible).join(' or ')}: add a person to the role in runbooks/config.yaml`
      : `One of these can: ${others.map(visible).join(', ')}`;
  if (!holds(steering, gate.approvers)) {
    return {
      code: 'approver-not-listed',
      message: `${visible(person)} holds none of the roles that may \`/${verb}\`: ${gate.approvers.map(visible).join(', ')}`,
      hint,
    };
  }
  // With the glass broken the engine decides whose own word may count.
  return isOperator(steering) && state.breakGlass === null
    ? {
        code: 'approver-is-operator',
        message: `${visible(person)} operates this execution and can neither approve nor reject its steps`,
        hint: `${hint}; the operator can \`/pause\` or \`/abort\``,
      }
    : null;
}
