import type { Config } from '../runbook/config.ts';
import type { LoadedRunbook } from '../runbook/load-runbook.ts';
import type { LoadedCase } from '../runbook/load-tests.ts';
import { type Change, change, risk } from './change.ts';
import { compareConditions } from './compare-conditions.ts';
import { compareVariables } from './compare-declarations.ts';
import { compareDisables } from './compare-disables.ts';
import { bypasses, compareFlow, type FlowChange } from './compare-flow.ts';
import { compareMetadata } from './compare-metadata.ts';
import { compareSteps } from './compare-steps.ts';
import { compareTests } from './compare-tests.ts';
import { matchSteps } from './match-steps.ts';
import { listed } from './shown.ts';

/** A runbook at one time, with what it was loaded and tested with. */
export type RunbookVersion = {
  readonly loaded: LoadedRunbook;
  readonly cases: readonly LoadedCase[];
  /** Whether none of its cases is missing because something is wrong with it. */
  readonly hasAllCases: boolean;
  readonly config: Pick<Config, 'gates'>;
};

/** All that is different about one runbook. */
export type RunbookChange = {
  readonly runbookId: string;
  readonly title: string;
  readonly status: 'added' | 'removed' | 'changed';
  /** Where it stands; of a removed one where it stood. */
  readonly file: string;
  readonly changes: readonly Change[];
  readonly flow: FlowChange;
  /** The runbook before and now; null where there was or is none. */
  readonly before: LoadedRunbook | null;
  readonly after: LoadedRunbook | null;
};

const noFlow: FlowChange = { removed: [], added: [] };

/**
 * Says how two versions of a runbook behave differently; null where they do not, and their files say the same. `mended` tells a
 * runbook that could not be read before from a new one.
 */
export function compareRunbooks(
  before: RunbookVersion | null,
  after: RunbookVersion | null,
  mended = false,
): RunbookChange | null {
  if (before !== null && after !== null) return compareVersions(before, after);
  if (after !== null) return whole('added', after, mended ? nothingBefore : change('runbook-added', 'new'));
  return before === null ? null : whole('removed', before, risk('runbook-removed', 'removed'));
}

const nothingBefore = change(
  'runbook-mended',
  'could not be read before, so there is nothing to compare it with',
);

function whole(status: 'added' | 'removed', { loaded, cases }: RunbookVersion, what: Change): RunbookChange {
  const { metadata } = loaded.runbook;
  return {
    runbookId: loaded.id,
    title: metadata.title,
    status,
    file: loaded.file.path,
    changes: [what, ...(status === 'added' ? compareTests([], cases, true) : [])],
    flow: noFlow,
    before: status === 'removed' ? loaded : null,
    after: status === 'added' ? loaded : null,
  };
}

function compareVersions(before: RunbookVersion, after: RunbookVersion): RunbookChange | null {
  const [from, to] = [before.loaded.runbook, after.loaded.runbook];
  const steps = matchSteps(from.steps, to.steps);
  const gateMinutes = {
    before: before.config.gates[from.metadata.severity],
    after: after.config.gates[to.metadata.severity],
  };
  const flow = compareFlow(from, to, steps);
  const moved = flow.added.length + flow.removed.length > 0;
  const changes = [
    ...identity(before.loaded, after.loaded),
    ...compareMetadata(from, to, gateMinutes),
    ...compareVariables(from.variables, to.variables),
    ...compareConditions('prerequisites', from.prerequisites, to.prerequisites),
    ...compareSteps(from, to, steps, gateMinutes),
    ...(moved ? bypasses(from, to, steps) : []),
    ...compareConditions('post_conditions', from.post_conditions, to.post_conditions),
    ...compareDisables(before.loaded.file, after.loaded.file),
    ...compareTests(before.cases, after.cases, after.hasAllCases),
  ];
  if (changes.length === 0 && !moved) return null;
  return {
    runbookId: after.loaded.id,
    title: to.metadata.title,
    status: 'changed',
    file: after.loaded.file.path,
    changes,
    flow,
    before: before.loaded,
    after: after.loaded,
  };
}

function identity(before: LoadedRunbook, after: LoadedRunbook): readonly Change[] {
  return [
    ...(before.id === after.id
      ? []
      : [
          risk(
            'runbook_id',
            `has another id: executions of ${listed([before.id])} that wait cannot go on under it`,
            { before: before.id, after: after.id, pointer: '/metadata/runbook_id' },
          ),
        ]),
    ...(before.file.path === after.file.path
      ? []
      : [change('file', 'moved to another file', { before: before.file.path, after: after.file.path })]),
  ];
}
