import { missingPrograms } from '../adapters/find-programs.ts';
import type { Facts } from '../lint/facts.ts';
import { scriptsOf } from '../lint/scripts-of.ts';
import type { Repository } from '../runbook/load-repository.ts';
import type { Environment } from './environment.ts';

/** What ShellCheck says about the commands of a repository's files, where it is installed and its rule is not off. */
export async function shellcheckFacts(
  { root, runbooks, config }: Repository,
  { variable }: Pick<Environment, 'variable'>,
  isWanted: (file: string) => boolean = () => true,
): Promise<Pick<Facts, 'shellcheck'>> {
  const missing = missingPrograms(['shellcheck'], { root, path: variable('PATH'), home: variable('HOME') });
  if (missing.length > 0 || config.rules['shellcheck'] === 'off') return { shellcheck: null };
  const { shellcheckRemarks } = await import('../adapters/shellcheck.ts');
  const wanted = [...runbooks].filter(({ file }) => isWanted(file.path));
  return { shellcheck: await shellcheckRemarks(wanted.flatMap(({ runbook }) => scriptsOf(runbook))) };
}
