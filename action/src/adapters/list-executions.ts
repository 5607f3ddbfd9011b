import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beganOf, isExecutionId } from '../engine/execution-id.ts';
import { errorCode, unreadable } from './file-failure.ts';
import type { StorePaths } from './store-paths.ts';

const ending = '.jsonl';

/** Ids of all executions whose journals lie where they belong, oldest first. */
export function listExecutions(paths: StorePaths): readonly string[] {
  const ids = monthsOf(paths).flatMap((month) =>
    namesIn(join(paths.executions, month))
      .filter((name) => name.endsWith(ending))
      .map((name) => name.slice(0, -ending.length))
      .filter((id) => isExecutionId(id) && paths.month(id) === join(paths.executions, month)),
  );
  return ids.sort((a, b) => compare(beganOf(a), beganOf(b)) || compare(a, b));
}

/** The folders of months (`yyyy-mm`), oldest first. */
export function monthsOf(paths: StorePaths): readonly string[] {
  return namesIn(paths.executions)
    .filter((name) => /^\d{4}-\d{2}$/.test(name))
    .sort();
}

/** Names in a folder; none where there is no such folder. */
export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw unreadable(folder, error);
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
