import { type DoctorCheck, failing, ok, unknown } from './doctor-check.ts';

const workflow = '.github/workflows/publish-docs.yml';

/** The site is published by the workflow, where there is one. */
export const pagesSource: DoctorCheck = {
  id: 'pages-source',
  title: 'The documentation site',
  online: async ({ settings, page, text }) => {
    if (text(workflow) === null) return [ok('Pages', `not used: there is no \`${workflow}\``)];
    const found = await settings.pages();
    const mend = page('settings/pages');
    if (!found.ok) {
      return found.reason === 'missing'
        ? [
            failing(
              'Pages',
              'warning',
              'Pages is not switched on, so no site is published',
              `Choose “GitHub Actions” as the source: ${mend}`,
            ),
          ]
        : [unknown('Pages', found, 'Pages: read')];
    }
    return found.value.buildType === 'workflow'
      ? [ok('Pages', 'published by the workflow')]
      : [
          failing(
            'Pages',
            'warning',
            'Pages is built from a branch, not by the workflow',
            `Choose “GitHub Actions” as the source: ${mend}`,
          ),
        ];
  },
};
