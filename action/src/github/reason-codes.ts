/** Every reason why an approval on GitHub does not count, or why an execution may not go on there, in one sentence each. */
export const gateReasons = {
  unreachable:
    'GitHub gave no usable answer for minutes; nothing is refused, and the same question can be asked again.',
  'not-permitted': "The job's token may not read what has to be checked.",

  'no-environment': 'No environment of `runbooks/config.yaml` asks exactly the roles of the step.',
  'several-environments':
    'More than one environment of `runbooks/config.yaml` asks exactly the roles of the step.',
  'unknown-role': 'A role of the step is not in `runbooks/config.yaml`.',
  'no-break-glass': '`runbooks/config.yaml` does not say who may break the glass.',

  'environment-unnamed': 'The name of the environment is empty, which to GitHub means no gate at all.',
  'environment-missing': 'The environment does not exist; a job that names it would create it without rules.',
  'environment-other': 'GitHub answered about another environment.',
  'environment-asks': 'An environment for steps without approval has required reviewers.',
  'no-approvers': 'Nobody holds the roles that the environment stands for.',
  'no-reviewers': 'The environment has no required reviewers, so GitHub asks nobody.',
  'too-many-reviewers': 'The roles have more than the six people and teams that GitHub can ask.',
  'team-elsewhere': 'A role names a team of another organisation, which GitHub cannot ask.',
  'reviewers-differ': 'The required reviewers of the environment are not the holders of its roles.',
  'self-review-prevented':
    'The break-glass environment does not let the person who starts the run approve it.',
  'admins-bypass': 'Administrators may bypass the environment, and the repository is set to be strict.',

  'no-branch-policy': 'Every branch may use the environment.',
  'branch-policy-protected':
    'The environment is open to “protected branches”, of which people who may write can make more.',
  'branch-policy-empty': 'The environment has branch policies of its own, and none is there.',
  'branch-policy-several': 'More than one branch or tag may use the environment.',
  'branch-policy-tag': 'The one policy of the environment is about tags.',
  'branch-policy-pattern': 'The one policy of the environment is a pattern, which other branches may match.',
  'branch-policy-other': 'The one branch that may use the environment is not the default branch.',

  'second-attempt': 'The run was started again; an approval counts only in the first attempt.',
  'no-approval': 'GitHub has no approval of this environment in this run that is not used up.',
  'several-approvals': 'GitHub has unused approvals by several people, so that it is open whose counts.',
  'approvals-differ': "The journal tells of approvals that are not in GitHub's list.",
  'not-a-person': 'A program approved; only people do.',
  'approver-unknown': 'The account that approved does not exist any more.',
  'no-rejection': 'GitHub has no rejection of this environment in this run.',

  'no-request': 'The journal has no open request that this approval could answer.',
  'request-changed': 'Another approval is asked for than the one that the reviewers of this job were shown.',
  'already-granted': 'The journal tells of an approval that this job did not read from GitHub itself.',
  'appended-since': 'The execution went on after the approval was asked for.',
  'answer-not-confirmed':
    'The journal tells of a decision, an answer or a hand-over that GitHub does not show.',
  'place-changed': 'The environment or the runner of the step is not the one that was shown to the approver.',

  'start-not-on-github': 'The execution was not started on GitHub.',
  'start-without-run': 'The beginning of the execution names no workflow run.',
  'start-run-missing': 'GitHub does not know the run that is said to have started the execution.',
  'start-other-run': 'The beginning of the execution, its id and its run do not belong together.',
  'start-other-title': 'The run that is said to have started the execution was asked for something else.',
  'start-twice': 'Another execution is said to have been started by the same run.',
  'start-other-workflow': 'The run that started the execution is one of another workflow.',
  'start-other-event':
    'The run that started the execution was not started by a person, a comment or an alert.',
  'start-other-branch': 'The run that started the execution ran on another branch.',
  'start-second-attempt': 'The execution is said to have been started by a run that was started again.',
  'start-other-commit': 'The commit of the execution is not the one that its first run checked out.',
  'start-not-on-default-branch': 'The commit of the execution is not part of the default branch.',
  'start-other-person': 'Another person than the one in the journal started the run.',
  'start-other-operator':
    'Another person than the one who started the execution is in charge of it from the beginning.',
  'start-other-comment': 'The comment that is said to have started the execution says nothing of the kind.',
  'start-other-time': 'The execution is said to have begun at a time when its run cannot have started it.',

  'approver-is-operator': 'Whoever approved operates the execution.',
  'approver-not-listed':
    'Whoever approved holds none of the roles that may, in `runbooks/config.yaml` as it is now.',
  'no-operator': 'An alert started the execution, and no person is in charge of it yet.',
} as const;

/** Reason of a refused gate or start. */
export type GateReason = keyof typeof gateReasons;

/** Reasons that the engine finds, from the roles and the operators; all others come from what GitHub tells. */
export const engineReasons: readonly GateReason[] = [
  'approver-is-operator',
  'approver-not-listed',
  'no-operator',
];
