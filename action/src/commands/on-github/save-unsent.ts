import { join } from 'node:path';
import type { Driven } from '../../engine/drive.ts';
import { journalTroubleText } from '../../github/execution-page/journal-trouble-text.ts';
import { writeUnsent } from '../unsent-file.ts';
import type { Hub, JobEnd } from './hub.ts';
import type { OpenedInJob } from './open-in-job.ts';
import { pageFacts, viewInJob } from './page-facts-in-job.ts';

/** Folder of the job whose files the workflow keeps as an artifact. */
const folderName = 'runbook-unsent';

/** Keeps what the journal did not take for `runbook journal --push`, and says how to go on by hand. */
export async function saveUnsent(hub: Hub, opened: OpenedInJob, driven: Driven): Promise<JobEnd> {
  const { state } = driven;
  const { context } = hub;
  writeUnsent(join(context.temp, folderName), driven, hub.secrets);
  const message = 'The journal could not be written for a while; what ran is kept in an artifact of this run';
  const artifact = `${folderName}-${context.job}-${context.attempt}`;
  const facts = await pageFacts(hub, opened, { state });
  const text = journalTroubleText(await viewInJob(hub, opened, state), facts, {
    message,
    unsent: driven.unsent?.drafts.length ?? 0,
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
