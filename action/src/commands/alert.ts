import { didYouMean } from '../runbook/did-you-mean.ts';
import { runbooksForAlert } from '../runbook/runbooks-for-alert.ts';
import type { AlertReport } from '../schema/alert.report.ts';
import { Failure } from '../source/failure.ts';
import type { Environment } from './environment.ts';
import { foundRunbooks } from './found-runbooks.ts';
import { noFields } from '../report/no-fields.ts';
import type { Outcome } from './outcome.ts';

export type AlertOptions = { readonly name: string };

/** The document of an `alert` that never came to it. */
export const blank: AlertReport = { verb: 'alert', ...noFields, alert: '', runbooks: [] };

/** Finds the runbooks for an alert, all of them where several name it. Fails for an alert that none names. */
export async function alert({ name }: AlertOptions, environment: Environment): Promise<Outcome<AlertReport>> {
  const repository = await environment.repository();
  const found = runbooksForAlert(repository.runbooks, name);
  if (found.length === 0) {
    const known = [...new Set(repository.runbooks.flatMap(({ runbook }) => runbook.metadata.triggers))];
    throw new Failure(
      'unknown-runbook',
      `No runbook names the alert \`${name}\` among its triggers`,
      didYouMean(name, known) ?? 'Look for one with `search`',
    );
  }
  const { runbooks, text } = foundRunbooks(found, repository, environment);
  const [only, ...others] = runbooks;
  return {
    exitCode: 0,
    text:
      only === undefined || others.length > 0
        ? text
        : `${text}Run it with: ${environment.program} run ${only.runbook_id}\n`,
    json: {
      ...blank,
      runbook_id: only !== undefined && others.length === 0 ? only.runbook_id : null,
      alert: name,
      runbooks,
    },
  };
}
