import { applyFixes } from '../lint/apply-fixes.ts';
import { type Facts, noFacts } from '../lint/facts.ts';
import type { LintFinding } from '../lint/rule.ts';
import { executeWorkflow } from '../lint/workflow-lists.ts';
import { findingsJson } from '../report/findings-json.ts';
import { counted } from '../report/step-facts.ts';
import { loadRepository, type Repository } from '../runbook/load-repository.ts';
import { writeRunbook } from '../runbook/save-runbook.ts';
import type { LintReport } from '../schema/lint.report.ts';
import { writeSourceFile } from '../source/write-source-file.ts';
import { askedPaths } from './asked-paths.ts';
import { baseFacts } from './base-facts.ts';
import type { Environment } from './environment.ts';
import { findingCounts, someFail } from './finding-counts.ts';
import { lintRepository, readWorkflow } from './lint-repository.ts';
import { type LintFormat, lintText } from './lint-text.ts';
import { noFields } from '../report/no-fields.ts';
import type { Outcome } from './outcome.ts';
import { readDay } from './read-day.ts';
import { shellcheckFacts } from './shellcheck-facts.ts';

export type LintOptions = {
  /** Posix paths relative to the root; findings elsewhere are not printed. None: everything is. */
  readonly paths: readonly string[];
  /** The day on which reviews are due, `yyyy-mm-dd`; the day it is where there is none. */
  readonly today?: string;
  readonly format: LintFormat;
  /** Mends what is certain, then lints again. */
  readonly fix: boolean;
  /** A revision of git that the working tree is compared with. */
  readonly base?: string;
};

/** The document of a `lint` that never came to it. */
export const blank: LintReport = {
  verb: 'lint',
  ...noFields,
  files: 0,
  runbooks: 0,
  counts: { error: 0, warning: 0, info: 0 },
  fixed: 0,
};

/** Says what is wrong, unsafe or out of date about runbooks. Paths filter what is said; the whole root is read all the same. */
export async function lint(options: LintOptions, environment: Environment): Promise<Outcome<LintReport>> {
  const { root } = environment;
  const asked = askedPaths(root, options.paths);
  const today = readDay(options.today ?? environment.now().slice(0, 10));
  let repository = await environment.repository();
  const change = options.base === undefined ? {} : await changeSince(options.base, repository);
  const facts = {
    ...noFacts,
    ...change,
    today,
    ...(await shellcheckFacts(repository, environment, asked.file)),
  };
  let linted = await lintRepository(repository, facts);
  let fixed = 0;
  for (let round = 0; options.fix && round < mostRounds; round++) {
    const mended = mend(
      repository,
      linted.findings.filter(({ file }) => asked.file(file)),
    );
    if (mended === 0) break;
    fixed += mended;
    repository = await loadRepository(root);
    linted = await lintRepository(repository, facts);
  }
  const { textOf } = linted;
  const findings = linted.findings.filter(asked.finding);
  const files = repository.files.filter(asked.file).length;
  const json: LintReport = {
    ...blank,
    findings: findingsJson(findings, textOf),
    files,
    runbooks: repository.usable.filter(asked.file).length,
    counts: findingCounts(findings),
    fixed,
  };
  const mended = fixed > 0 && options.format === 'text' ? `fixed ${counted(fixed, 'finding')}\n\n` : '';
  return {
    exitCode: someFail(findings, repository.failOn) ? 1 : 0,
    text: mended + lintText(options.format, { findings, textOf, files, json }, environment),
    json,
  };
}

async function changeSince(
  revision: string,
  { root, config }: Repository,
): Promise<Pick<Facts, 'base' | 'touched'>> {
  const { readBaseRevision } = await import('../adapters/git-revision.ts');
  return baseFacts(await readBaseRevision(root, revision), config);
}

// A fix may make room for another that touched the same characters.
const mostRounds = 5;

/** Writes what can be mended, file by file; says how many findings that were. A file that would not load any more stays as it is. */
function mend({ root, runbooks, config }: Repository, findings: readonly LintFinding[]): number {
  let count = 0;
  for (const { file } of runbooks) {
    const fixes = findings.flatMap((finding) =>
      finding.file === file.path && finding.fix !== undefined ? [finding.fix] : [],
    );
    const text = fixes.length === 0 ? file.text : applyFixes(file.text, fixes);
    if (text !== file.text && writeRunbook(root, file.path, text, { config }).ok) count += fixes.length;
  }
  return count + mendWorkflow(root, findings);
}

function mendWorkflow(root: string, findings: readonly LintFinding[]): number {
  const fixes = findings.flatMap(({ file, fix }) => (file === executeWorkflow ? (fix ?? []) : []));
  const file = fixes.length === 0 ? undefined : readWorkflow(root);
  if (file === undefined) return 0;
  writeSourceFile(root, file.path, applyFixes(file.text, fixes));
  return fixes.length;
}
