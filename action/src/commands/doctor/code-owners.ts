import { codeOwnersPaths, ownersOf, readCodeOwners } from '../../github/code-owners.ts';
import { type DoctorCheck, failing, ok } from './doctor-check.ts';

/** One file of each kind that decides what runs, with which rights, and who is asked. */
const guarded = [
  ['runbooks/', 'runbooks/any.yaml', 'what runs on production'],
  ['runbooks/config.yaml', 'runbooks/config.yaml', 'who may approve'],
  ['.github/', '.github/workflows/execute-runbook.yml', 'which rights a job has'],
  ['.github/CODEOWNERS', '.github/CODEOWNERS', 'who must agree'],
  ['action/', 'action/dist/index.js', 'the engine itself'],
] as const;

/** Somebody must agree to a change of what decides. */
export const codeOwners: DoctorCheck = {
  id: 'code-owners',
  title: 'Code owners',
  local: async ({ text }) => {
    const path = codeOwnersPaths.find((one) => text(one) !== null);
    if (path === undefined) {
      const mend =
        'Write `.github/CODEOWNERS`: `/runbooks/ @ORG/TEAM`, and the same for `/.github/` and `/action/`';
      return [
        failing('CODEOWNERS', 'error', 'There is none, so nobody in particular must agree to a change', mend),
      ];
    }
    const patterns = readCodeOwners(text(path) ?? '');
    return guarded.map(([folder, file, what]) => {
      const owners = ownersOf(file, patterns);
      return owners.length > 0
        ? ok(folder, `owned by ${owners.join(', ')}`)
        : failing(folder, 'error', `Nobody owns it: ${what}`, `Add to \`${path}\`: \`/${folder} @ORG/TEAM\``);
    });
  },
};
