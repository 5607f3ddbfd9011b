import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Event } from '../../engine/event.ts';
import type { EarlierOutput } from '../../github/execution-page/approval-blocks.ts';
import { stepByNumber } from '../../runbook/flow.ts';
import type { OpenedInJob } from './open-in-job.ts';

const mostSteps = 10;
const longestText = 4000;

/** What the latest steps of this job printed, as it was kept: masked, and the end of it where it is long. */
export function earlierOutput(
  { plan, root }: OpenedInJob,
  events: readonly Event[],
): readonly EarlierOutput[] {
  const texts = new Map<number, string>();
  for (const event of events) {
    if (event.type !== 'CommandFinished' || event.stdout.kept === null) continue;
    const text = readKept(join(root, '.runbook', 'output', event.stdout.kept));
    if (text === null) continue;
    const all = (texts.get(event.step) ?? '') + text;
    // The latest visit stands last.
    texts.delete(event.step);
    texts.set(event.step, all);
  }
  return [...texts].slice(-mostSteps).map(([step, text]) => ({
    step,
    title: stepByNumber(plan.runbook, step)?.title ?? '',
    text: text.slice(-longestText),
  }));
}

/** Null where it was kept by another job. */
function readKept(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
