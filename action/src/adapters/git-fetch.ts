import type { Git } from './git-command.ts';
import { type Patience, withPatience } from './git-patience.ts';
import { remoteName } from './git-remote-name.ts';
import { remoteTrouble } from './git-remote-trouble.ts';

/** What to fetch: a ref or commit into a ref of this repository, or objects by their ids. */
export type Wanted =
  | { readonly from: string; readonly to: string; readonly window: readonly string[]; readonly whole?: true }
  | { readonly objects: readonly string[] };

/** What came of a fetch; `no-window`: the window holds no commit, `no-ref`: there is nothing by that name. */
export type Fetched = 'fetched' | 'no-ref' | 'no-window';

/** Fetches from the remote, without the contents of files unless the whole is asked for; patient as `withPatience` says; `beforeEach` is called before each try. */
export async function fetchFrom(
  git: Git,
  patience: Patience,
  wanted: Wanted,
  beforeEach: () => void,
): Promise<Fetched> {
  const isWhole = 'whole' in wanted;
  const words = [
    // Else the server would not send what belongs to a commit that is here.
    ...(isWhole || 'objects' in wanted ? ['-c', 'fetch.negotiationAlgorithm=noop'] : []),
    'fetch',
    '--no-tags',
    '--no-write-fetch-head',
    '--recurse-submodules=no',
    '--no-auto-maintenance',
    ...(isWhole ? [] : ['--filter=blob:none']),
    ...('objects' in wanted
      ? ['--stdin', remoteName]
      : [...wanted.window, remoteName, `+${wanted.from}:${wanted.to}`]),
  ];
  const input = 'objects' in wanted ? wanted.objects.map((id) => `${id}\n`).join('') : '';
  const outcome = await withPatience(patience, 'reading the journal', async () => {
    beforeEach();
    const { ok, stderr } = await git.try(words, { input, partial: !isWhole, timeoutSeconds: 300 });
    if (ok) return { kind: 'fetched' as const };
    return noCommits.test(stderr) ? { kind: 'no-window' as const } : remoteTrouble(stderr);
  });
  return outcome.kind;
}

const noCommits = /no commits selected for shallow requests|error processing shallow info/;
