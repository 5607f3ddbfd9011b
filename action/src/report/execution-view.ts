import type { Event } from '../engine/event.ts';
import type { State } from '../engine/state.ts';
import type { Runbook } from '../runbook/runbook.ts';

/** An execution with all that is needed to talk about it. */
export type ExecutionView = {
  readonly state: State;
  /** Its journal; what only the events tell (who answered, the timeline) is empty without them. */
  readonly events: readonly Event[];
  readonly runbook: Runbook;
  /** How the program is called, such as `node action/dist/cli.js`; every command that is printed begins with it. */
  readonly program: string;
};
