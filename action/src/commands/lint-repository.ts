import type { Facts } from '../lint/facts.ts';
import { lint } from '../lint/lint.ts';
import { executeWorkflow } from '../lint/workflow-lists.ts';
import type { LintFinding } from '../lint/rule.ts';
import { configPath } from '../runbook/list-runbooks.ts';
import type { Repository } from '../runbook/load-repository.ts';
import { readSourceFile } from '../source/read-source-file.ts';
import type { SourceFile } from '../source/source-file.ts';

/** All findings about a repository, and the texts they are about. */
export type Linted = {
  readonly findings: readonly LintFinding[];
  readonly textOf: Repository['textOf'];
};

/** Lints a repository that was loaded, its test files included. */
export async function lintRepository(repository: Repository, facts: Facts): Promise<Linted> {
  const tests = await repository.testFiles();
  const read = readSourceFile(repository.root, configPath);
  // A root needs no settings; if they cannot be read, loading said so.
  const configFile = read.findings.length === 0 ? read.file : undefined;
  const workflowFile = readWorkflow(repository.root);
  const findings = [...repository.findings, ...[...tests.values()].flatMap((test) => test.findings)];
  return {
    findings: lint({ ...repository, findings, tests, configFile, workflowFile }, facts),
    textOf: (path) =>
      repository.textOf(path) ?? [configFile, workflowFile].find((file) => file?.path === path)?.text,
  };
}

/** A workflow, the one that executes runbooks unless another is named; undefined where a root has none that can be read. */
export function readWorkflow(root: string, path: string = executeWorkflow): SourceFile | undefined {
  const { file, findings } = readSourceFile(root, path);
  return findings.length === 0 ? file : undefined;
}
