import { type DoctorCheck, failing, ok, unknown } from './doctor-check.ts';

/** There is a runner for each set of labels that runbooks may ask for. */
export const runnerLabels: DoctorCheck = {
  id: 'runner-labels',
  title: 'Runners',
  online: async ({ repository, settings, page }) => {
    const own = Object.entries(repository.config.runners).filter(([, wanted]) => !wanted.every(isHosted));
    if (own.length === 0) return [ok('runners', 'only those that GitHub hosts')];
    const found = await settings.runners();
    if (!found.ok) return [unknown('runners', found, 'Administration: read')];
    return own.map(([name, wanted]) => {
      const fitting = found.value.filter(({ labels }) => {
        const had = new Set(labels.map((label) => label.toLowerCase()));
        return wanted.every((label) => had.has(label.toLowerCase()));
      });
      const set = wanted.join(', ');
      if (fitting.some(({ online }) => online)) {
        return ok(
          name,
          `${fitting.length === 1 ? 'a runner has' : `${fitting.length} runners have`} the labels ${set}`,
        );
      }
      return fitting.length > 0
        ? failing(
            name,
            'warning',
            `Every runner with the labels ${set} is offline; ephemeral ones may come when they are needed`,
            page('settings/actions/runners'),
          )
        : failing(
            name,
            'warning',
            `No runner of this repository has the labels ${set} (those of the organisation are not seen here); a job would wait for a day`,
            page('settings/actions/runners'),
          );
    });
  },
};

function isHosted(label: string): boolean {
  return /^(?:ubuntu|windows|macos)-/i.test(label);
}
