import type { OutputLine } from '../../engine/ports.ts';
import type { State } from '../../engine/state.ts';
import { statusComment } from '../../github/execution-page/status-comment.ts';
import type { Hub, JobEnd } from './hub.ts';
import type { OpenedInJob } from './open-in-job.ts';
import { pageFacts, viewInJob } from './page-facts-in-job.ts';

/** How often the status comment follows a running command. */
const secondsBetween = 60;
const tailLines = 20;

/** Keeps the status comment of an execution current while a job works on it. */
export type Progress = {
  readonly recorded: (state: State) => void;
  readonly line: (line: OutputLine) => void;
  /** Writes how it stands at the end of the job; returns the comment's id, empty where there is none. */
  readonly end: (state: State, outputs: JobEnd['outputs']) => Promise<string>;
};

/** Follows an execution; a comment that cannot be written is said in the log and stops nothing. */
export function followProgress(hub: Hub, opened: OpenedInJob, known: string): Progress {
  const { issue, clock, say } = hub;
  const over = new AbortController();
  let { state } = opened;
  let comment = known === '' ? null : Number(known);
  let tail: { step: number; item: string | null; lines: string[] } | null = null;

  const write = async (outputs: JobEnd['outputs'], final: boolean): Promise<void> => {
    if (state.issue === null) return;
    const facts = await pageFacts(hub, opened, { state, outputs, tail: final ? null : tail });
    const body = statusComment(await viewInJob(hub, opened, state), facts);
    const kept = await issue.status(state.issue, body, comment);
    if (kept.ok) comment = kept.value;
    else say(`The status comment could not be written: ${kept.message}`);
  };

  const follow = async (): Promise<void> => {
    for (;;) {
      await clock.sleep(secondsBetween, over.signal);
      if (over.signal.aborted) return;
      await write({}, false).catch((thrown: unknown) =>
        say(`The status comment was not written: ${String(thrown)}`),
      );
    }
  };
  const following = follow();
  return {
    recorded: (now) => {
      state = now;
    },
    line: ({ step, item, text }) => {
      if (typeof step !== 'number') return;
      if (tail === null || tail.step !== step || tail.item !== item) tail = { step, item, lines: [] };
      tail.lines.push(text);
      if (tail.lines.length > tailLines) tail.lines.shift();
    },
    end: async (ended, outputs) => {
      over.abort('over');
      await following;
      state = ended;
      await write(outputs, true);
      return comment === null ? '' : String(comment);
    },
  };
}
