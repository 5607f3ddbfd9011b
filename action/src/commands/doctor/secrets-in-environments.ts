import { type SecretPlace, secretPlaces } from '../../lint/secret-places.ts';
import { secretsOf } from '../../lint/secrets-of.ts';
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
    const names = [...new Set([...repository.runbooks].flatMap(({ runbook }) => secretsOf(runbook)))];
    if (names.length === 0) return [ok('secrets', 'No runbook declares one')];
    const owned = world.about.ownerType === 'Organization';
    const outside = [
      outsidePoints(await settings.repositorySecrets(), 'the repository', { names, places }, world),
      ...(owned
        ? [outsidePoints(await settings.organizationSecrets(), 'the organisation', { names, places }, world)]
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
  where: 'the repository' | 'the organisation',
  { names, places }: { readonly names: readonly string[]; readonly places: readonly SecretPlace[] },
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
          `${setIn(name, places)}, then ${where === 'the repository' ? `gh secret delete ${name}` : `take it from the organisation: ${page('settings/secrets/actions')}`}`,
        ),
      );
}

function setIn(name: string, places: readonly SecretPlace[]): string {
  const environments = places.filter((place) => place.name === name).map(({ environment }) => environment);
  return (environments.length === 0 ? ['ENVIRONMENT'] : environments)
    .map((environment) => `gh secret set ${name} --env ${environment}`)
    .join(', ');
}

function insidePoints(
  environment: string,
  wanted: readonly SecretPlace[],
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
