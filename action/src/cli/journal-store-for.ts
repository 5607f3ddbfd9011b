import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GitJournal } from '../adapters/journal-git.ts';
import { fileJournal } from '../adapters/journal-file.ts';
import type { LocalJournal } from '../adapters/local-journal.ts';
import type { Journal, Owners, Secrets } from '../engine/ports.ts';
import type { Environment } from '../commands/environment.ts';
import { Failure } from '../source/failure.ts';

type Shared = { readonly owners: Owners; readonly secrets?: Pick<Secrets, 'mask'> };

/** The store that `runbooks/config.yaml` names, or RUNBOOK_JOURNAL in its place. */
export async function journalStoreFor(
  environment: Environment,
  shared: Shared,
): Promise<Journal & LocalJournal> {
  return (await keptWhere(environment)) === 'git'
    ? gitStoreOf(environment, shared)
    : fileJournal({ root: environment.root, ...shared });
}

/** The journal branch of the checkout's remote `origin`; its code is only loaded here. */
export async function gitStoreOf(
  { root, variable }: Environment,
  { secrets }: Partial<Shared> = {},
): Promise<GitJournal> {
  const [{ gitJournal }, { userAccess }, { systemClock }, { storePaths }, { prepareFolder }] =
    await Promise.all([
      import('../adapters/journal-git.ts'),
      import('../adapters/git-user-access.ts'),
      import('../adapters/clock.ts'),
      import('../adapters/store-paths.ts'),
      import('../adapters/local-store.ts'),
    ]);
  const access = await userAccess(root, variable);
  prepareFolder(storePaths(root));
  return gitJournal({
    ...access,
    folder: join(root, '.runbook', 'cache', 'journal.git'),
    outputs: root,
    clock: systemClock(),
    // Somebody sits here and waits.
    patienceSeconds: 20,
    ...(secrets === undefined ? {} : { secrets }),
  });
}

async function keptWhere({ root, variable }: Environment): Promise<'local' | 'git'> {
  const said = variable('RUNBOOK_JOURNAL');
  if (said === 'local' || said === 'git') return said;
  if (said !== undefined && said !== '') {
    throw new Failure(
      'usage',
      `Unexpected RUNBOOK_JOURNAL \`${said}\``,
      'Set it to `local` or `git`, or unset it',
    );
  }
  const text = readConfig(root);
  // To read YAML takes longer than most of what a local store is asked for.
  if (!/\bgit\b/.test(text)) return 'local';
  const { loadConfig } = await import('../runbook/load-config.ts');
  const { config, findings } = loadConfig({ path: 'runbooks/config.yaml', text });
  if (config !== undefined) return config.journal.store;
  throw new Failure(
    'invalid-runbook',
    `runbooks/config.yaml says where journals are kept, and cannot be read: ${findings[0]?.message ?? 'it is no configuration'}`,
    findings[0]?.hint ?? 'Look at it with `runbook validate`',
  );
}

function readConfig(root: string): string {
  try {
    return readFileSync(join(root, 'runbooks', 'config.yaml'), 'utf8');
  } catch {
    return '';
  }
}
