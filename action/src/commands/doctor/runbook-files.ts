import { counted } from '../../report/step-facts.ts';
import { type DoctorCheck, failing, ok } from './doctor-check.ts';

/** Every runbook and the settings can be read. */
export const runbookFiles: DoctorCheck = {
  id: 'runbook-files',
  title: 'Runbooks',
  local: async ({ repository: { files, usable, findings }, program }) => {
    const errors = findings.filter(({ severity }) => severity === 'error');
    const [first] = errors;
    if (first !== undefined) {
      const message = `${counted(errors.length, 'error')}, the first: ${first.message}`;
      return [failing(first.file, 'error', message, `${program} validate`)];
    }
    return files.length === 0
      ? [failing('runbooks/', 'error', 'There is no runbook', `${program} new`)]
      : [ok('runbooks/', `${counted(usable.length, 'runbook')}, and the settings, can be read`)];
  },
};
