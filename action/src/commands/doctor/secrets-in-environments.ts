import { secretPlaces } from '../../lint/secret-places.ts';
import type { Fact } from '../../github/facts.ts';
import {
  type DoctorCheck,
  type DoctorPoint,
  failing,
  ok,
  type OnlineWorld,
  unknown,
} from './doctor-check.ts';

/** Each secret of a runbook lies in the environment that its approval guards, and nowhere else. */
export const secretsInEnvironments: DoctorCheck = {
  id: 'secrets-in-environments',
  title: 'Where secrets are kept',
  online: async (world) => {
    const { repository, settings, page } = world;
    const places = secretPlaces(repository.runbooks, repository.config);
    const names = [...new Set(places.map(({ name }) => name))];
    if (names.length === 0) return [ok('secrets', 'No runbook declares one')];
    const outside = [
      outsidePoints(await settings.repositorySecrets(), 'the repository', names, world),
      ...(world.about.ownerType === 'Organization'
        ? [outsidePoints(await settings.organizationSecrets(), 'the organisation', names, world)]
        : []),
    ];
    const inside: DoctorPoint[] = [];
    for (const environment of new Set(places.map((place) => place.environment))) {
      const wanted = places.filter((place) => place.environment === environment);
      const found = await settings.environmentSecrets(environment);
      inside.push(...insidePoints(environment, wanted, found, page('settings/environments')));
    }
    return [...outside.flat(), ...inside];
  },
};

function outsidePoints(
  found: Fact<readonly string[]>,
  where: string,
  names: readonly string[],
  { page }: OnlineWorld,
): readonly DoctorPoint[] {
  const about = `secrets of ${where}`;
  if (!found.ok) return [unknown(about, found, 'Secrets: read')];
  const held = new Set(found.value.map((name) => name.toUpperCase()));
  const loose = names.filter((name) => held.has(name.toUpperCase()));
  return loose.length === 0
    ? [ok(about, 'none that a runbook declares')]
    : loose.map((name) =>
        failing(
          name,
          'error',
          `It is a secret of ${where}, so every job has it, approved or not`,
          where === 'the repository'
            ? `gh secret set ${name} --env ENVIRONMENT, then gh secret delete ${name}`
            : `Set it in the environment, then take it from the organisation: ${page('settings/secrets/actions')}`,
        ),
      );
}

function insidePoints(
  environment: string,
  wanted: readonly { readonly name: string; readonly runbookId: string }[],
  found: Fact<readonly string[]>,
  mend: string,
): readonly DoctorPoint[] {
  const about = `secrets of ${environment}`;
  if (!found.ok) {
    // That the environment itself is missing is said elsewhere.
    return found.reason === 'missing' ? [] : [unknown(about, found, 'Environments: read')];
  }
  const held = new Set(found.value.map((name) => name.toUpperCase()));
  const missing = wanted.filter(({ name }) => !held.has(name.toUpperCase()));
  return missing.length === 0
    ? [ok(about, [...new Set(wanted.map(({ name }) => name))].join(', '))]
    : missing.map(({ name, runbookId }) =>
        failing(
          about,
          'warning',
          `${name} is missing, which ${runbookId} reads there`,
          `gh secret set ${name} --env ${environment}, or ${mend}`,
        ),
      );
}
