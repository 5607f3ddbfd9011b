import { addMonths } from '../lint/day.ts';
import { noFacts } from '../lint/facts.ts';
import { rehearseAll, type RehearsedRunbook } from '../rehearsal/rehearse-all.ts';
import { findingsJson } from '../report/findings-json.ts';
import { findingsText, type TextOf } from '../report/findings-text.ts';
import { counted } from '../report/step-facts.ts';
import type { Edits } from '../runbook/edit-yaml.ts';
import type { Repository } from '../runbook/load-repository.ts';
import { type LoadedRunbook, loadRunbook } from '../runbook/load-runbook.ts';
import { saveRunbook } from '../runbook/save-runbook.ts';
import type { ReviewReport } from '../schema/review.report.ts';
import { Failure } from '../source/failure.ts';
import { type Finding, sortFindings } from '../source/finding.ts';
import { visible } from '../source/visible.ts';
import { failedRehearsals } from './check-rules.ts';
import { findRunbook } from './find-runbook.ts';
import { lintRepository } from './lint-repository.ts';
import { noFields } from '../report/no-fields.ts';
import type { Outcome } from './outcome.ts';
import { actorOf } from './person.ts';
import { readDay } from './read-day.ts';
import type { TestEnvironment } from './test.ts';

export type ReviewOptions = {
  readonly runbookId: string;
  readonly by?: string;
  /** What was seen. */
  readonly notes?: string;
  /** The day of the review, `yyyy-mm-dd`; the day it is where there is none. */
  readonly today?: string;
};

/** The document of a `review` that never came to it. */
export const blank: ReviewReport = {
  verb: 'review',
  ...noFields,
  file: null,
  by: null,
  date: null,
  former_review_date: null,
  review_date: null,
  notes: null,
  rehearsals: 0,
};

/**
 * Records in a runbook's file that somebody looked through it, and when the next review is due. Only a runbook whose rehearsals
 * pass and that has no error can be reviewed.
 */
export async function review(
  options: ReviewOptions,
  environment: TestEnvironment,
): Promise<Outcome<ReviewReport>> {
  const date = readDay(options.today ?? environment.now().slice(0, 10));
  const { person: by } = actorOf(options.by, environment);
  const notes = readNotes(options.notes);
  const repository = await environment.repository();
  const { found, findings } = findRunbook(repository, options.runbookId);
  const asked = { ...blank, runbook_id: options.runbookId };
  if (found === null) return refused(asked, findings, repository.textOf, environment, 'it has errors');
  const { config } = repository;
  const former = found.runbook.metadata.review_date;
  const next = addMonths(date, config.review.months);
  const edits = editsOf(found, { date, by, notes, next });

  // Judged as it will be: that the review was overdue is what this mends.
  const after = await afterEdits(found, edits, repository);
  const linted = await lintRepository(after, { ...noFacts, today: date });
  const tests = await repository.testFiles();
  const [rehearsed] = await rehearseAll({
    runbooks: [found],
    tests,
    config,
    openFakeWorld: environment.openFakeWorld,
  });
  const about = {
    ...asked,
    file: found.file.path,
    former_review_date: former,
    rehearsals: rehearsed?.results.length ?? 0,
  };
  const errors = sortFindings([
    ...linted.findings.filter(
      ({ file, severity }) => severity === 'error' && concerns(file, found, rehearsed),
    ),
    ...(rehearsed === undefined ? [] : failedRehearsals(rehearsed)),
  ]);
  if (errors.length > 0) {
    const failed = errors.some(({ rule }) => rule === 'failed-rehearsal');
    return refused(
      about,
      errors,
      linted.textOf,
      environment,
      failed ? 'its rehearsals do not pass' : 'it has errors',
    );
  }
  if (about.rehearsals === 0) {
    throw new Failure(
      'refused',
      `${found.id} has no test case, so nothing shows that it works`,
      `Write some to begin with: ${environment.program} test --init ${found.id}`,
    );
  }
  const saved = await saveRunbook(repository.root, found, edits, { config });
  if (!saved.ok) throw new Error(`${found.file.path} did not load after it was edited`);
  return {
    exitCode: 0,
    text: `${visible(`${found.id} reviewed by ${by} on ${date}; ${counted(about.rehearsals, 'rehearsal')} passed`)}\nThe next review is due on ${next} (was ${visible(former)}); commit ${visible(found.file.path)}\n`,
    json: { ...about, by, date, review_date: next, notes },
  };
}

function readNotes(text: string | undefined): string {
  const notes = text?.trim() ?? '';
  if (notes.length > 2000) {
    throw new Failure(
      'usage',
      'Unexpected length of the notes, expected at most 2000 characters',
      'Write the rest into the runbook',
    );
  }
  return notes === '' ? 'Reviewed' : notes;
}

/** What is written: the next date, when it was last touched where the file says that, and an entry of the change log. */
function editsOf(
  { runbook }: LoadedRunbook,
  entry: { readonly date: string; readonly by: string; readonly notes: string; readonly next: string },
): Edits {
  const { metadata, changelog } = runbook;
  const line = { date: entry.date, author: entry.by, changes: entry.notes };
  return {
    '/metadata/review_date': entry.next,
    ...(metadata.updated_at === undefined || metadata.updated_at >= entry.date
      ? {}
      : { '/metadata/updated_at': entry.date }),
    ...(changelog.length === 0
      ? { '/changelog': [line] }
      : { [isNewestFirst(changelog) ? '/changelog/^' : '/changelog/-']: line }),
  };
}

function isNewestFirst(changelog: readonly { readonly date: string }[]): boolean {
  const [first, last] = [changelog[0]?.date ?? '', changelog.at(-1)?.date ?? ''];
  return first >= last;
}

async function afterEdits(found: LoadedRunbook, edits: Edits, repository: Repository): Promise<Repository> {
  const { editYaml } = await import('../runbook/edit-yaml.ts');
  const file = { path: found.file.path, text: editYaml(found.file.text, edits) };
  const { loaded, findings } = loadRunbook(file, { config: repository.config });
  if (loaded === undefined) throw new Error(`${file.path} does not load after it is edited`);
  return {
    ...repository,
    runbooks: repository.runbooks.map((other) => (other === found ? loaded : other)),
    findings: [...repository.findings.filter((finding) => finding.file !== file.path), ...findings],
    textOf: (path) => (path === file.path ? file.text : repository.textOf(path)),
  };
}

function concerns(
  file: string,
  { file: own }: LoadedRunbook,
  rehearsed: RehearsedRunbook | undefined,
): boolean {
  return file === own.path || file === rehearsed?.tests?.file.path;
}

function refused(
  about: ReviewReport,
  findings: readonly Finding[],
  textOf: TextOf,
  { palette }: TestEnvironment,
  why: string,
): Outcome<ReviewReport> {
  return {
    exitCode: 1,
    text: findingsText(findings, textOf, palette),
    json: {
      ...about,
      findings: findingsJson(findings, textOf),
      error: {
        code: 'refused',
        message: `${about.runbook_id ?? ''} was not recorded as reviewed: ${why}`,
        hint: 'Mend what is said above; nothing was written',
      },
    },
  };
}
