import {
  executeWorkflow,
  maintainWorkflow,
  staleWords,
  workflowLists,
  type WorkflowLists,
  type WorkflowRegion,
  workflowRegions,
} from '../lint/workflow-lists.ts';
import { applyFixes } from '../lint/apply-fixes.ts';
import { findingsJson } from '../report/findings-json.ts';
import { findingsText } from '../report/findings-text.ts';
import { noFields } from '../report/no-fields.ts';
import { counted } from '../report/step-facts.ts';
import type { Repository } from '../runbook/load-repository.ts';
import type { SyncReport } from '../schema/sync.report.ts';
import { Failure } from '../source/failure.ts';
import { lineColumn } from '../source/line-column.ts';
import type { SourceFile } from '../source/source-file.ts';
import { visible } from '../source/visible.ts';
import { writeSourceFile } from '../source/write-source-file.ts';
import type { Environment } from './environment.ts';
import { readWorkflow } from './lint-repository.ts';
import type { Outcome } from './outcome.ts';

export type SyncOptions = {
  /** Writes nothing, and fails where something is stale. */
  readonly check: boolean;
};

/** The document of a `sync` that never came to it. */
export const blank: SyncReport = { verb: 'sync', ...noFields, checked: false, files: [] };

/** Refreshes the lists in workflows that GitHub wants written out. */
export async function sync({ check }: SyncOptions, environment: Environment): Promise<Outcome<SyncReport>> {
  const repository = await environment.repository();
  const unusable = unusableRunbooks(repository, environment);
  if (unusable !== null) return unusable;
  const lists = workflowLists(repository.runbooks, repository.config);
  const maintain = readWorkflow(repository.root, maintainWorkflow);
  const files = [
    listsIn(executeFile(repository.root), lists),
    // It starts no runbook, and tells what a channel is for.
    ...(maintain === undefined ? [] : [listsIn(maintain, { ...lists, runbooks: [], secrets: [] })]),
  ];
  const stale = files.filter(({ regions }) => regions.some((region) => region.stale));
  if (!check) {
    for (const { file, regions } of stale) {
      const changes = regions.filter((region) => region.stale);
      writeSourceFile(repository.root, file.path, applyFixes(file.text, changes));
    }
  }
  const { palette, program } = environment;
  const names = stale.map(({ file }) => file.path).join(' and ');
  return {
    exitCode: check && stale.length > 0 ? 1 : 0,
    text: textOf(stale.flatMap(wordsOf), {
      ending: check
        ? `${palette.bad('stale')}: run \`${program} sync\`, and commit the file`
        : `${palette.good('written')}: ${names}; look at it with \`git diff\`, and commit it`,
      fresh: files
        .map(
          ({ file, regions }) =>
            `${palette.good('up to date')}: ${regions.map(sizeOf).join(', ')} in ${file.path}`,
        )
        .join('\n'),
    }),
    json: { ...blank, checked: check, files: files.map((file) => fileJson(file, check)) },
  };
}

/** A workflow and the lists that stand in it. */
type Listed = {
  readonly file: SourceFile;
  readonly regions: readonly WorkflowRegion[];
  readonly lineOf: (offset: number) => number;
};

function executeFile(root: string): SourceFile {
  const file = readWorkflow(root);
  if (file !== undefined) return file;
  throw new Failure(
    'unreadable',
    `There is no file \`${executeWorkflow}\` that can be read`,
    'It comes with the template; without it nothing is executed on GitHub, and there is nothing to refresh',
  );
}

function listsIn(file: SourceFile, lists: WorkflowLists): Listed {
  const { regions, faults } = workflowRegions(file.text, lists);
  const lineOf = (offset: number): number => lineColumn(file.text, offset).line;
  const [fault] = faults;
  if (fault === undefined) return { file, regions, lineOf };
  throw new Failure(
    'unreadable',
    `${file.path}:${lineOf(fault.span.start)}: ${fault.message}`,
    'Write the line that is missing, then run this again',
  );
}

function wordsOf({ file, regions, lineOf }: Listed): readonly string[] {
  return regions
    .filter((region) => region.stale)
    .map((region) =>
      visible(`${file.path}:${lineOf(region.span.start) - 1}: list of ${region.list}: ${staleWords(region)}`),
    );
}

function fileJson({ file, regions, lineOf }: Listed, check: boolean): SyncReport['files'][number] {
  const stale = regions.some((region) => region.stale);
  return {
    file: file.path,
    stale,
    written: !check && stale,
    lists: regions.map((region) => ({
      list: region.list,
      line: lineOf(region.span.start) - 1,
      stale: region.stale,
      missing: [...region.missing],
      extra: [...region.extra],
    })),
  };
}

/** A runbook that does not load would silently leave the list: nothing is written then. */
function unusableRunbooks(
  { files, usable, findings, textOf: textOfFile }: Repository,
  { palette }: Environment,
): Outcome<SyncReport> | null {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (files.length === usable.length && usable.length > 0 && errors.length === 0) return null;
  return {
    exitCode: 1,
    text: findingsText(errors, textOfFile, palette),
    json: {
      ...blank,
      findings: findingsJson(errors, textOfFile),
      error: {
        code: 'invalid-runbook',
        message:
          files.length === 0
            ? 'There is no runbook to list'
            : 'Not every runbook can be read, so the lists would lose some',
        hint:
          files.length === 0 ? 'Write one: `runbook new`' : 'Mend what is said above; nothing was written',
      },
    },
  };
}

function textOf(
  stale: readonly string[],
  { ending, fresh }: { readonly ending: string; readonly fresh: string },
): string {
  return stale.length === 0 ? `${fresh}\n` : `${stale.join('\n')}\n${ending}\n`;
}

function sizeOf({ list, text }: WorkflowRegion): string {
  return counted(text.split('\n').length - 1, sizeNames[list]);
}

const sizeNames = { runbooks: 'runbook', secrets: 'secret', 'channel-secrets': 'channel secret' } as const;
