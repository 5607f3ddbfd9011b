import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findingsJson } from '../report/findings-json.ts';
import { findingsText } from '../report/findings-text.ts';
import { loadRunbook } from '../runbook/load-runbook.ts';
import type { NewReport } from '../schema/new.report.ts';
import { Failure } from '../source/failure.ts';
import { addMinutes } from '../source/time.ts';
import type { Environment } from './environment.ts';
import { type NewRunbook, newRunbookText } from './new-runbook-text.ts';
import { noFields } from '../report/no-fields.ts';
import type { Outcome } from './outcome.ts';
import { writeNewFile } from './write-file.ts';

export type NewOptions = Omit<NewRunbook, 'today' | 'reviewDate'>;

/** The document of a `new` that never came to it. */
export const blank: NewReport = { verb: 'new', ...noFields, file: null, text: null };

/** Writes a runbook to begin with, which validates; never over a file that is there. */
export async function newRunbook(options: NewOptions, environment: Environment): Promise<Outcome<NewReport>> {
  const { root, program, palette } = environment;
  if (!/^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$/.test(options.id)) {
    throw new Failure(
      'usage',
      `Unexpected id \`${options.id}\`, expected letters and digits, with single hyphens, dots or underscores between them`,
      'For instance RB-CACHE-001',
    );
  }
  const repository = await environment.repository();
  const file = `runbooks/${options.id}.yaml`;
  const taken =
    repository.runbooks.find(({ id }) => id === options.id)?.file.path ??
    (existsSync(join(root, file)) ? file : null);
  if (taken !== null) {
    throw new Failure(
      'refused',
      `There already is a runbook ${options.id} (${taken})`,
      'Choose another id; nothing was written',
    );
  }
  const now = environment.now();
  const today = now.slice(0, 10);
  const reviewDate = addMinutes(now, repository.config.review.months * 30 * 1440).slice(0, 10);
  const text = newRunbookText({ ...options, today, reviewDate });
  const { findings } = loadRunbook({ path: file, text }, { config: repository.config });
  const textOf = (path: string): string | undefined => (path === file ? text : repository.textOf(path));
  if (findings.some(({ severity }) => severity === 'error')) {
    return {
      exitCode: 1,
      text: findingsText(findings, textOf, palette),
      json: {
        ...blank,
        runbook_id: options.id,
        findings: findingsJson(findings, textOf),
        text,
        error: {
          code: 'invalid-runbook',
          message: 'What was given makes no valid runbook',
          hint: 'Mend what is said above; nothing was written',
        },
      },
    };
  }
  writeNewFile(join(root, file), text);
  return {
    exitCode: 0,
    text: `wrote ${file}\nCheck it with: ${program} validate\nSee what it would do: ${program} run ${options.id} --dry-run\n`,
    json: { ...blank, runbook_id: options.id, findings: findingsJson(findings, textOf), file, text },
  };
}
