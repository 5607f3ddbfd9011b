import { homedir, userInfo } from 'node:os';
import { cacheFolder, checkedRoots, programDigest } from '../adapters/checked-roots.ts';
import type { Environment } from '../commands/environment.ts';
import type { SoundRoots } from '../runbook/check-repository.ts';
import type { Repository } from '../runbook/load-repository.ts';
import { paletteFor } from './palette-for.ts';

/** What every verb gets on this machine. */
export function localEnvironment(
  system: NodeJS.Process,
  about: { readonly root: string; readonly program: string; readonly version: string },
): Environment {
  let repository: Promise<Repository> | null = null;
  const variable = (name: string): string | undefined => system.env[name];
  return {
    ...about,
    palette: paletteFor(system.stdout, variable),
    repository: () => {
      repository ??= import('../runbook/load-repository.ts').then(({ loadRepository }) =>
        loadRepository(about.root),
      );
      return repository;
    },
    soundRoots: () => soundRootsOf(system, variable),
    now: () => new Date().toISOString(),
    variable,
    user: () => systemUser(variable),
  };
}

/** A job on GitHub always looks for itself. */
function soundRootsOf(
  system: NodeJS.Process,
  variable: (name: string) => string | undefined,
): SoundRoots | null {
  const program = variable('GITHUB_ACTIONS') === undefined ? programDigest(import.meta.filename) : null;
  return program === null
    ? null
    : checkedRoots({ folder: cacheFolder(system.platform, homedir(), variable), program });
}

/** A user of a container may have a number and no name. */
function systemUser(variable: (name: string) => string | undefined): string {
  try {
    return userInfo().username;
  } catch {
    return variable('USER') ?? variable('LOGNAME') ?? 'unknown';
  }
}
