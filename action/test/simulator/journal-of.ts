import type { Event } from '../../src/schema/event.ts';
import { runGit } from './run-git.ts';
import type { SimulatedGithub } from './simulated-github.ts';

const branch = 'refs/heads/runbook-journal';

/** The executions on the journal branch, oldest first. */
export async function executionsOf({ remote }: SimulatedGithub): Promise<readonly string[]> {
  const files = await remote.filesAt(branch, 'executions').catch(() => []);
  return files.map((file) => file.replace(/^.*\/|\.jsonl$/g, ''));
}

/** The events of an execution on the journal branch; of the last one where none is named. */
export async function eventsOf(github: SimulatedGithub, execution?: string): Promise<readonly Event[]> {
  const { remote } = github;
  const files = await remote.filesAt(branch, 'executions');
  const file = files.findLast((one) => execution === undefined || one.endsWith(`/${execution}.jsonl`));
  const text = file === undefined ? null : await remote.fileAt(branch, file);
  if (text === null) throw new Error(`The journal has no execution ${execution ?? ''}`);
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Event);
}

/** The events of each push to the journal, as its commits name them. */
export async function journalPushes({ remote }: SimulatedGithub): Promise<readonly string[]> {
  const log = await runGit(remote.folder, 'log', '--reverse', '--format=%s', branch);
  return log.split('\n');
}
