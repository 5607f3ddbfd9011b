import { actionsPermissions } from './actions-permissions.ts';
import { channelSecrets } from './channel-secrets.ts';
import { codeOwnerNames } from './code-owner-names.ts';
import { codeOwners } from './code-owners.ts';
import { defaultBranchRules } from './default-branch-rules.ts';
import type { DoctorCheck } from './doctor-check.ts';
import { environmentsAsPlanned } from './environments-as-planned.ts';
import { journalBranch } from './journal-branch.ts';
import { labels } from './labels.ts';
import { localTools } from './local-tools.ts';
import { pagesSource } from './pages-source.ts';
import { pinnedActions } from './pinned-actions.ts';
import { planLimits } from './plan-limits.ts';
import { runbookFiles } from './runbook-files.ts';
import { runnerLabels } from './runner-labels.ts';
import { secretsInEnvironments } from './secrets-in-environments.ts';
import { workflowChoices } from './workflow-choices.ts';
import { workflowFiles } from './workflow-files.ts';

/** Every check, in the order in which they are said: this machine, the files, then GitHub. */
export const doctorChecks: readonly DoctorCheck[] = [
  localTools,
  runbookFiles,
  workflowFiles,
  workflowChoices,
  pinnedActions,
  codeOwners,
  planLimits,
  environmentsAsPlanned,
  secretsInEnvironments,
  channelSecrets,
  defaultBranchRules,
  journalBranch,
  codeOwnerNames,
  actionsPermissions,
  runnerLabels,
  labels,
  pagesSource,
];
