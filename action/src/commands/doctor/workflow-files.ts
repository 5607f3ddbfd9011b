import { type DoctorCheck, failing, ok } from './doctor-check.ts';

const files = [
  ['check-runbooks.yml', 'error', 'a pull request shows no findings'],
  ['execute-runbook.yml', 'error', 'nothing can be executed on GitHub'],
  ['maintain-runbooks.yml', 'warning', 'nobody hears of overdue reviews, stale gates and lost executions'],
  ['alert-to-runbook.yml', 'info', 'no alert opens an execution'],
] as const;

/** The workflows that come with the template, and the action they use. */
export const workflowFiles: DoctorCheck = {
  id: 'workflow-files',
  title: 'Workflows and the action',
  local: async ({ text, program }) => [
    ...files.map(([name, weight, without]) => {
      const path = `.github/workflows/${name}`;
      return text(path) === null
        ? failing(path, weight, `Not there: ${without}`, `Copy \`${path}\` from the template`)
        : ok(path, 'present');
    }),
    text('action/action.yml') === null || text('action/dist/index.js') === null
      ? failing(
          'action/',
          'error',
          'The action or its bundle `action/dist/index.js` is not there, so no workflow can run',
          'Commit `action/` of the template, `action/dist` with it (`npm run build` makes that)',
        )
      : ok('action/', `present, used as \`./action\`; here it is \`${program}\``),
  ],
};
