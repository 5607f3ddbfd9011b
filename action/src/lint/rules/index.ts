import type { Rule } from '../rule.ts';
import { alertConflict } from './alert-conflict.ts';
import { approversWithoutApproval } from './approvers-without-approval.ts';
import { branchFallThrough } from './branch-fall-through.ts';
import { changeWithoutRollback } from './change-without-rollback.ts';
import { changeWithoutVerification } from './change-without-verification.ts';
import { curlWithoutFail } from './curl-without-fail.ts';
import { dangerousWithoutApproval } from './dangerous-without-approval.ts';
import { decisionWithOneBranch } from './decision-with-one-branch.ts';
import { disableWithoutReason } from './disable-without-reason.ts';
import { duplicateTitle } from './duplicate-title.ts';
import { durationMismatch } from './duration-mismatch.ts';
import { endlessLoop } from './endless-loop.ts';
import { failureLoop } from './failure-loop.ts';
import { filenameMatchesId } from './filename-matches-id.ts';
import { forEachWithoutItem } from './for-each-without-item.ts';
import { futureDate } from './future-date.ts';
import { gateAsEnvironment } from './gate-as-environment.ts';
import { gateEnvironment } from './gate-environment.ts';
import { gateSecretOutsideGate } from './gate-secret-outside-gate.ts';
import { hiddenFailure } from './hidden-failure.ts';
import { interactiveCommand } from './interactive-command.ts';
import { kubectlWithoutNamespace } from './kubectl-without-namespace.ts';
import { missingChangeLog } from './missing-change-log.ts';
import { missingTest } from './missing-test.ts';
import { noTriggers } from './no-triggers.ts';
import { overdueReview } from './overdue-review.ts';
import { proseFailureAction } from './prose-failure-action.ts';
import { proseSuccessCriteria } from './prose-success-criteria.ts';
import { relatedRunbookMissing } from './related-runbook-missing.ts';
import { retryNotIdempotent } from './retry-not-idempotent.ts';
import { retryWithoutDelay } from './retry-without-delay.ts';
import { reviewDateTooFar } from './review-date-too-far.ts';
import { reviewDueSoon } from './review-due-soon.ts';
import { secretInText } from './secret-in-text.ts';
import { secretNotMarked } from './secret-not-marked.ts';
import { secretWithoutEnvironment } from './secret-without-environment.ts';
import { shellcheck } from './shellcheck.ts';
import { sleepInsteadOfWait } from './sleep-instead-of-wait.ts';
import { staleUpdatedAt } from './stale-updated-at.ts';
import { staleWorkflowChoices } from './stale-workflow-choices.ts';
import { stepNotAtomic } from './step-not-atomic.ts';
import { symptomMissing } from './symptom-missing.ts';
import { timeoutBelowDuration } from './timeout-below-duration.ts';
import { tmpFileFixedName } from './tmp-file-fixed-name.ts';
import { tooFewApprovers } from './too-few-approvers.ts';
import { uncoveredBranch } from './uncovered-branch.ts';
import { undeclaredOutput } from './undeclared-output.ts';
import { unknownApprover } from './unknown-approver.ts';
import { unknownRule } from './unknown-rule.ts';
import { unpinnedDownload } from './unpinned-download.ts';
import { unpublishedOutput } from './unpublished-output.ts';
import { unquotedVariable } from './unquoted-variable.ts';
import { unreachableStep } from './unreachable-step.ts';
import { unusedDisable } from './unused-disable.ts';
import { unusedOutput } from './unused-output.ts';
import { unusedVariable } from './unused-variable.ts';
import { versionNotBumped } from './version-not-bumped.ts';

/** Every rule, by name. */
export const allRules: readonly Rule[] = [
  alertConflict,
  approversWithoutApproval,
  branchFallThrough,
  changeWithoutRollback,
  changeWithoutVerification,
  curlWithoutFail,
  dangerousWithoutApproval,
  decisionWithOneBranch,
  disableWithoutReason,
  duplicateTitle,
  durationMismatch,
  endlessLoop,
  failureLoop,
  filenameMatchesId,
  forEachWithoutItem,
  futureDate,
  gateAsEnvironment,
  gateEnvironment,
  gateSecretOutsideGate,
  hiddenFailure,
  interactiveCommand,
  kubectlWithoutNamespace,
  missingChangeLog,
  missingTest,
  noTriggers,
  overdueReview,
  proseFailureAction,
  proseSuccessCriteria,
  relatedRunbookMissing,
  retryNotIdempotent,
  retryWithoutDelay,
  reviewDateTooFar,
  reviewDueSoon,
  secretInText,
  secretNotMarked,
  secretWithoutEnvironment,
  shellcheck,
  sleepInsteadOfWait,
  staleUpdatedAt,
  staleWorkflowChoices,
  stepNotAtomic,
  symptomMissing,
  timeoutBelowDuration,
  tmpFileFixedName,
  tooFewApprovers,
  uncoveredBranch,
  undeclaredOutput,
  unknownApprover,
  unknownRule,
  unpinnedDownload,
  unpublishedOutput,
  unquotedVariable,
  unreachableStep,
  unusedDisable,
  unusedOutput,
  unusedVariable,
  versionNotBumped,
];
