import { codeOwnersPaths } from '../../github/code-owners.ts';
import { type DoctorCheck, failing, ok, unknown } from './doctor-check.ts';

/** The owners in CODEOWNERS exist and may write; a line with one who does not counts for nothing. */
export const codeOwnerNames: DoctorCheck = {
  id: 'code-owner-names',
  title: 'Names of code owners',
  online: async ({ settings, page, about, text }) => {
    const path = codeOwnersPaths.find((one) => text(one) !== null);
    if (path === undefined) return [];
    const found = await settings.codeOwnersErrors();
    if (!found.ok) return [unknown(path, found, 'Contents: read')];
    const mend = page(`blob/${about.defaultBranch}/${path}`);
    return found.value.length === 0
      ? [ok(path, `GitHub understands every line of it on ${about.defaultBranch}`)]
      : found.value.map(({ line, message }) => failing(`${path}:${line}`, 'error', message, mend));
  },
};
