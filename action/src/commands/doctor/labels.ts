import { breakGlassLabel } from '../../github/execution-page/break-glass-issue.ts';
import { executionLabel } from '../../github/execution-page/issue-page.ts';
import { rehearsalLabel } from '../../github/rehearsal-issue.ts';
import { reviewLabel } from '../../github/review-issues.ts';
import { type DoctorCheck, failing, ok, unknown } from './doctor-check.ts';

const wanted = [executionLabel, reviewLabel, rehearsalLabel] as const;

/** The labels by which issues of executions and reviews are found. */
export const labels: DoctorCheck = {
  id: 'labels',
  title: 'Labels of issues',
  online: async ({ settings, repository }) => {
    const found = await settings.labels();
    if (!found.ok) return [unknown('labels', found, 'Issues: read')];
    const present = new Set(found.value.map((name) => name.toLowerCase()));
    const glass = repository.config.break_glass === undefined ? [] : [breakGlassLabel];
    return [...wanted, ...glass].map((name) =>
      present.has(name)
        ? ok(name, 'present')
        : failing(
            name,
            'info',
            'Not there yet: the first issue makes it, without a colour or description',
            `gh label create ${name}`,
          ),
    );
  },
};
