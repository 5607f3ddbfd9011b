import { fold } from '../engine/evolve.ts';
import { gateText } from '../report/gate-text.ts';
import type { ReportError } from '../schema/report.ts';
import type { DriveEnvironment } from './environment.ts';
import { viewOf } from './open-execution.ts';
import { openForReading } from './open-for-reading.ts';

/** Why a start is refused whose lock another execution holds: which one, how it stands and how to go on with it. */
export async function lockRefusal(
  environment: DriveEnvironment,
  holder: string,
): Promise<{ readonly error: ReportError; readonly text: string }> {
  const { program, palette } = environment;
  const read = await environment.store.read(holder);
  const state = read.ok ? fold(read.events) : null;
  const how =
    state === null
      ? 'its journal cannot be read'
      : `${state.status.replace('_', ' ')}, operator ${state.operator}`;
  const error = {
    code: 'locked',
    message: `${holder} holds the lock${state === null ? '' : ` \`${state.lock}\``} (${how})`,
    hint: `See it: ${program} status ${holder}; go on with it: ${program} resume ${holder}; end it: ${program} abort ${holder}; or override the lock with --force`,
  };
  if (state === null || state.gate === null) return { error, text: '' };
  const opened = await openForReading(environment, holder);
  const lines = gateText(state.gate, viewOf(opened, environment), palette);
  return { error, text: lines.map((line) => `${line}\n`).join('') };
}
