import { differs, type EnvironmentPlan } from '../../github/environment-plan.ts';
import { wantedEnvironments } from '../../github/wanted-environments.ts';
import { planEnvironments } from '../environment-states.ts';
import { type DoctorCheck, type DoctorPoint, failing, ok, type OnlineWorld } from './doctor-check.ts';

/** Each environment asks whom it should, and only the default branch may use it. */
export const environmentsAsPlanned: DoctorCheck = {
  id: 'environments',
  title: 'Environments',
  online: async (world) => {
    const { repository, about, page } = world;
    const runbooks = [...repository.runbooks].map(({ runbook }) => runbook);
    const wanted = wantedEnvironments(repository.config, runbooks);
    if (wanted.length === 0) return [ok('environments', 'None is named by a runbook or the settings')];
    const { defaultBranch, owner } = about;
    const place = { ...world, defaultBranch, owner, page: page('settings/environments') };
    const plans = await planEnvironments(wanted, place);
    return plans.flatMap((plan) => pointsOf(plan, world));
  },
};

function pointsOf(plan: EnvironmentPlan, { program, page, about }: OnlineWorld): readonly DoctorPoint[] {
  const { name, action, problem, differences } = plan;
  const apply = `${program} environments apply`;
  const advice = differences.flatMap(({ advice: only, byHand, setting, before }) =>
    only ? [failing(name, 'info', `${setting.replaceAll('_', ' ')}: ${before}`, byHand ?? apply)] : [],
  );
  if (action === 'unknown') {
    const permission = 'Actions: read, and Environments: read';
    const message = problem?.message ?? '';
    return [{ about: name, state: 'unknown', severity: 'info', message, mend: null, permission }];
  }
  if (problem !== null) return [failing(name, 'error', problem.message, problem.hint)];
  if (action === 'create') {
    return [
      failing(name, 'error', 'It does not exist: a job that names it would make one without any rule', apply),
    ];
  }
  if (!differs(plan)) {
    return [ok(name, `asks whom it should, and only ${about.defaultBranch} may use it`), ...advice];
  }
  return [
    ...differences
      .filter((difference) => !difference.advice)
      .map(({ setting, before, after, byHand }) =>
        failing(
          name,
          'error',
          `Unexpected ${setting.replaceAll('_', ' ')}: ${before}, expected ${after}`,
          byHand === null ? apply : `By hand: ${page('settings/environments')}`,
        ),
      ),
    ...advice,
  ];
}
