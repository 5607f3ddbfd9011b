import { executionsText } from '../report/lists-text.ts';
import type { ExecutionsReport } from '../schema/executions.report.ts';
import { Failure } from '../source/failure.ts';
import { addMinutes } from '../source/time.ts';
import type { StoreEnvironment } from './environment.ts';
import { noFields } from '../report/no-fields.ts';
import type { Outcome } from './outcome.ts';
import { summaries } from './summaries.ts';

export type ExecutionsOptions = {
  readonly prune: boolean;
  /** `90d`, `12h`, or a date. */
  readonly olderThan?: string;
};

/** The document of an `executions` that never came to it. */
export const blank: ExecutionsReport = { verb: 'executions', ...noFields, executions: [], pruned: [] };

/** Lists executions, oldest first; with `prune` it first removes those that ended long enough ago. */
export async function executions(
  { prune, olderThan }: ExecutionsOptions,
  environment: StoreEnvironment,
): Promise<Outcome<ExecutionsReport>> {
  const pruned = prune ? await pruneOld(olderThan, environment) : [];
  if (!prune && olderThan !== undefined) {
    throw new Failure('usage', 'Unexpected --older-than without --prune', 'Say --prune --older-than 90d');
  }
  const all = await summaries(environment);
  const removed = prune && pruned.length === 0 ? ['nothing to remove'] : pruned.map((id) => `removed ${id}`);
  const lines = [...removed, ...executionsText(all, environment.palette)];
  return {
    exitCode: 0,
    text: lines.map((line) => `${line}\n`).join(''),
    json: { ...blank, executions: all, pruned },
  };
}

async function pruneOld(
  olderThan: string | undefined,
  { store, now }: StoreEnvironment,
): Promise<readonly string[]> {
  if (olderThan === undefined) {
    throw new Failure('usage', 'To prune needs an age', 'Say --prune --older-than 90d');
  }
  const at = now();
  return store.prune({ olderThan: readLimit(olderThan, at), now: at });
}

/** The moment that an age or a date means. */
function readLimit(text: string, now: string): string {
  const age = /^(\d{1,6})(d|h)$/.exec(text);
  if (age !== null) return addMinutes(now, -Number(age[1]) * (age[2] === 'd' ? 1440 : 60));
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))) return `${text}T00:00:00.000Z`;
  throw new Failure(
    'usage',
    `Unexpected age \`${text}\`, expected one like 90d or 12h, or a date`,
    'Say --prune --older-than 90d',
  );
}
