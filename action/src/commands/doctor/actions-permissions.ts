import { type DoctorCheck, failing, ok, unknown } from './doctor-check.ts';

/** The token of a job may do little unless its workflow asks for more. */
export const actionsPermissions: DoctorCheck = {
  id: 'actions-permissions',
  title: 'What Actions may do',
  online: async ({ settings, page }) => {
    const mend = page('settings/actions');
    const permission = 'Administration: read';
    const enabled = await settings.actionsEnabled();
    const found = await settings.workflowPermissions();
    return [
      !enabled.ok
        ? unknown('Actions', enabled, permission)
        : enabled.value
          ? ok('Actions', 'enabled')
          : failing('Actions', 'error', 'Actions are switched off, so nothing can run', mend),
      ...(found.ok
        ? [
            found.value.writes
              ? failing(
                  'GITHUB_TOKEN',
                  'warning',
                  'A workflow that asks for nothing gets a token that may write',
                  mend,
                )
              : ok('GITHUB_TOKEN', 'may only read unless a workflow asks for more'),
            found.value.approvesPullRequests
              ? failing(
                  'pull requests',
                  'error',
                  'Actions may create and approve pull requests, so a workflow could agree to a change',
                  mend,
                )
              : ok('pull requests', 'Actions may not approve them'),
          ]
        : [unknown('GITHUB_TOKEN', found, permission)]),
    ];
  },
};
