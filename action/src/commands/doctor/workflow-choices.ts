import { executeWorkflow, staleWords, workflowLists, workflowRegions } from '../../lint/workflow-lists.ts';
import { type DoctorCheck, failing, ok } from './doctor-check.ts';

/** The lists that GitHub wants written out are those of the runbooks. */
export const workflowChoices: DoctorCheck = {
  id: 'workflow-choices',
  title: 'Lists in the workflow',
  local: async ({ text, repository, program }) => {
    const workflow = text(executeWorkflow);
    if (workflow === null) return [];
    // That a runbook cannot be read is said already, and what it would add is not known.
    if (repository.files.length > repository.usable.length) return [];
    const { regions, faults } = workflowRegions(
      workflow,
      workflowLists(repository.runbooks, repository.config),
    );
    const stale = regions.filter((region) => region.stale);
    if (faults.length === 0 && stale.length === 0) return [ok(executeWorkflow, 'its lists are up to date')];
    return [
      ...faults.map(({ message }) =>
        failing(executeWorkflow, 'warning', message, 'Write both lines around the list'),
      ),
      ...stale.map((region) =>
        failing(
          executeWorkflow,
          'warning',
          `list of ${region.list}: ${staleWords(region)}`,
          `${program} sync`,
        ),
      ),
    ];
  },
};
