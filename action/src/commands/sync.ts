import {
  executeWorkflow,
  staleWords,
  workflowLists,
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

/** Refreshes the lists in `.github/workflows/execute-runbook.yml` that GitHub wants written out. */
export async function sync({ check }: SyncOptions, environment: Environment): Promise<Outcome<SyncReport>> {
  const repository = await environment.repository();
  const unusable = unusableRunbooks(repository, environment);
  if (unusable !== null) return unusable;
  const file = readWorkflow(repository.root);
  if (file === undefined) {
    throw new Failure(
      'unreadable',
      `There is no file \`${executeWorkflow}\` that can be read`,
      'It comes with the template; without it nothing is executed on GitHub, and there is nothing to refresh',
    );
  }
  const { regions, faults } = workflowRegions(
    file.text,
    workflowLists(repository.runbooks, repository.config),
  );
  const lineOf = (offset: number): number => lineColumn(file.text, offset).line;
  const [fault] = faults;
  if (fault !== undefined) {
    throw new Failure(
      'unreadable',
      `${file.path}:${lineOf(fault.span.start)}: ${fault.message}`,
      'Write the line that is missing, then run this again',
    );
  }
  const stale = regions.filter((region) => region.stale);
  const written = !check && stale.length > 0;
  if (written) writeSourceFile(repository.root, file.path, applyFixes(file.text, stale));
  const words = stale.map(
    (region) =>
      `${file.path}:${lineOf(region.span.start) - 1}: list of ${region.list}: ${staleWords(region)}`,
  );
  const { palette, program } = environment;
  return {
    exitCode: check && stale.length > 0 ? 1 : 0,
    text: textOf(words.map(visible), {
      ending: check
        ? `${palette.bad('stale')}: run \`${program} sync\`, and commit the file`
        : `${palette.good('written')}: ${file.path}; look at it with \`git diff\`, and commit it`,
      fresh: `${palette.good('up to date')}: ${regions.map(sizeOf).join(', ')} in ${file.path}`,
    }),
    json: {
      ...blank,
      checked: check,
      files: [
        {
          file: file.path,
          stale: stale.length > 0,
          written,
          lists: regions.map((region) => ({
            list: region.list,
            line: lineOf(region.span.start) - 1,
            stale: region.stale,
            missing: [...region.missing],
            extra: [...region.extra],
          })),
        },
      ],
    },
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
