import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driven } from '../../engine/drive.ts';
import { journalTroubleText } from '../../github/execution-page/journal-trouble-text.ts';
import type { Hub, JobEnd } from './hub.ts';
import type { OpenedInJob } from './open-in-job.ts';
import { pageFacts, viewInJob } from './page-facts-in-job.ts';

/** Folder of the job whose files the workflow keeps as an artifact. */
const folderName = 'runbook-unsent';

/** Keeps what the journal did not take for `runbook journal --push`, and says how to go on by hand. */
export async function saveUnsent(hub: Hub, opened: OpenedInJob, { state, unsent }: Driven): Promise<JobEnd> {
  const { context } = hub;
  const folder = join(context.temp, folderName);
  const { expected = state.position, drafts = [] } = unsent ?? {};
  const file = { execution_id: state.executionId, expected, drafts };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${state.executionId}.json`), `${JSON.stringify(file, null, 2)}\n`, { mode: 0o600 });
  const message = 'The journal could not be written for a while; what ran is kept in an artifact of this run';
  const artifact = `${folderName}-${context.job}-${context.attempt}`;
  const facts = await pageFacts(hub, opened, { state });
  const text = journalTroubleText(await viewInJob(hub, opened, state), facts, {
    message,
    unsent: drafts.length,
    artifact,
  });
  hub.say(message);
  return {
    exitCode: 1,
    outputs: { execution: state.executionId, next: 'none' },
    summary: text,
    error: {
      title: 'journal-unreachable',
      message: `${message}. Then: runbook journal ${state.executionId} --push ${state.executionId}.json`,
    },
  };
}
