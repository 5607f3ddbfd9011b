import { RootCommand, script } from '@bomb.sh/tab';
import { basename } from 'node:path';
import { findRoot } from './find-root.ts';
import { quoted } from './program-name.ts';
import type { Completes, Verb } from './verb.ts';

const shells = ['bash', 'zsh', 'fish', 'powershell'];

/** Prints a completion script, or answers one that asks; false where the command line is about neither. */
export async function completion(
  system: NodeJS.Process,
  words: readonly string[],
  verbs: readonly Verb[],
): Promise<boolean> {
  const [verb, shell, ...more] = words;
  if (verb === 'completion') {
    if (shell === undefined || !shells.includes(shell) || more.length > 0) return false;
    script(shell, 'runbook', executableOf(system));
    return true;
  }
  if (shell !== '--') return false;
  const asked = verbs.find(({ name }) => name === more[0]);
  (await treeOf(system, verbs, asked)).parse([...more]);
  return true;
}

function executableOf({ argv, execPath }: NodeJS.Process): string {
  const [, self = ''] = argv;
  return basename(self) === 'runbook' ? 'runbook' : `${quoted(execPath)} ${quoted(self)}`;
}

/** The verbs as the completion library wants them; only what the verb at hand can take is looked up. */
async function treeOf(
  system: NodeJS.Process,
  verbs: readonly Verb[],
  asked: Verb | undefined,
): Promise<RootCommand> {
  const tree = new RootCommand();
  tree.option('version', 'say which version this is');
  for (const verb of verbs) {
    const command = tree.command(verb.name, verb.summary);
    command
      .option('json', 'print one document on stdout')
      .option('dir', 'the folder that holds `runbooks/`', () => {});
    for (const flag of verb.flags) {
      const name = /^--([\w-]+)/.exec(flag.name)?.[1] ?? '';
      const values = verb === asked ? await valuesOf(system, flag.choices ?? flag.completes) : [];
      if (flag.name.includes('<')) {
        command.option(name, flag.help, (complete) => values.forEach((value) => complete(value, '')));
      } else command.option(name, flag.help);
    }
    for (const argument of verb.arguments) {
      const values = verb === asked ? await valuesOf(system, argument.completes) : [];
      command.argument(
        argument.name,
        (complete) => values.forEach((value) => complete(value, '')),
        argument.name.includes('...'),
      );
    }
  }
  const command = tree.command('completion', 'print a completion script for your shell');
  command.argument('shell', (complete) => shells.forEach((shell) => complete(shell, '')));
  return tree;
}

async function valuesOf(
  system: NodeJS.Process,
  completes: Completes | undefined,
): Promise<readonly string[]> {
  if (completes === undefined) return [];
  if (typeof completes !== 'string') return completes;
  const root = findRoot(undefined, system.cwd());
  if (completes === 'executions') {
    const [{ listExecutions }, { storePaths }] = await Promise.all([
      import('../adapters/list-executions.ts'),
      import('../adapters/store-paths.ts'),
    ]);
    return listExecutions(storePaths(root)).toReversed();
  }
  const { loadRepository } = await import('../runbook/load-repository.ts');
  return (await loadRepository(root)).runbooks.map(({ id }) => id);
}
