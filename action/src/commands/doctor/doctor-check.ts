import type { GithubAdmin } from '../../adapters/github-admin.ts';
import type { GithubFacts } from '../../adapters/github-facts.ts';
import type { GithubSettings } from '../../adapters/github-settings.ts';
import type { Fact, RepositoryFacts } from '../../github/facts.ts';
import type { Repository } from '../../runbook/load-repository.ts';
import type { Severity } from '../../source/finding.ts';

/** One thing that was looked at. */
export type DoctorPoint = {
  readonly about: string;
  readonly state: 'ok' | 'failing' | 'unknown';
  /** How much it weighs where it fails. */
  readonly severity: Severity;
  readonly message: string;
  /** The command or page that mends it. */
  readonly mend: string | null;
  /** What the token would need, where that is why it is unknown. */
  readonly permission: string | null;
};

/** The root, this machine, and what they hold. */
export type LocalWorld = {
  readonly program: string;
  readonly repository: Repository;
  /** The text of a file below the root; null where it is not there. */
  readonly text: (path: string) => string | null;
  /** Files in a folder below the root and its folders, posix, sorted. */
  readonly files: (folder: string) => readonly string[];
  /** The version of a program on this machine; null where there is none. */
  readonly version: (program: string) => Promise<string | null>;
};

/** The repository on GitHub. */
export type OnlineWorld = LocalWorld & {
  readonly about: RepositoryFacts;
  readonly name: string;
  /** The address of a page of the repository. */
  readonly page: (path: string) => string;
  /** Whether it lies on an Enterprise Server. */
  readonly isServer: boolean;
  readonly settings: GithubSettings;
  readonly facts: Pick<GithubFacts, 'environment'>;
  readonly admin: Pick<GithubAdmin, 'user' | 'team'>;
};

/** One check: what it looks at, on this machine or on GitHub. */
export type DoctorCheck = { readonly id: string; readonly title: string } & (
  | { readonly local: (world: LocalWorld) => Promise<readonly DoctorPoint[]> }
  | { readonly online: (world: OnlineWorld) => Promise<readonly DoctorPoint[]> }
);

/** A point that is as it should be. */
export function ok(about: string, message: string): DoctorPoint {
  return { about, state: 'ok', severity: 'info', message, mend: null, permission: null };
}

/** A point that is not, and what mends it. */
export function failing(about: string, severity: Severity, message: string, mend: string): DoctorPoint {
  return { about, state: 'failing', severity, message, mend, permission: null };
}

/** A point that could not be asked; `permission` is what the token lacks where GitHub said no. */
export function unknown(
  about: string,
  fact: Exclude<Fact<unknown>, { ok: true }>,
  permission: string,
): DoctorPoint {
  const isRight = fact.reason !== 'unreachable';
  return {
    about,
    state: 'unknown',
    severity: 'info',
    message: fact.message,
    mend: null,
    permission: isRight ? permission : null,
  };
}
