import { stepByNumber } from '../runbook/flow.ts';
import type { Effect } from './effect.ts';
import type { Report } from './input.ts';
import type { Plan } from './plan.ts';
import type { DeclaredOutputs, Ports } from './ports.ts';

/** Does what an effect describes and reports how it ended; null where an interruption left nothing to report. */
export async function perform(
  ports: Ports,
  plan: Plan,
  executionId: string,
  effect: Effect,
  signal: AbortSignal,
): Promise<Report | null> {
  switch (effect.type) {
    case 'RunCommand':
    case 'RunAutomation': {
      const declared = declaredOutputs(plan, effect.step);
      const end =
        effect.type === 'RunCommand'
          ? await ports.shell.run(executionId, effect, declared, signal)
          : await ports.automations.run(executionId, effect, declared, signal);
      const { step, visit, attempt, item, index } = effect;
      return { type: 'CommandEnded', at: ports.clock.now(), step, visit, attempt, item, index, end };
    }
    case 'CheckCondition': {
      const { exitCode, detail } = await ports.shell.check(executionId, effect, signal);
      return signal.aborted
        ? null
        : { type: 'ConditionEnded', at: ports.clock.now(), subject: effect.subject, exitCode, detail };
    }
    case 'Preflight': {
      const missing = await ports.shell.missing(effect.programs);
      return signal.aborted
        ? null
        : { type: 'PreflightEnded', at: ports.clock.now(), programs: effect.programs, missing };
    }
    case 'Notify': {
      const { error } = await ports.notifier.send(effect.channel, effect.message);
      // Whether it was sent, nobody knows.
      if (signal.aborted && error !== null) return null;
      const { step, visit, channel, message } = effect;
      return { type: 'NotifyEnded', at: ports.clock.now(), step, visit, channel, message, error };
    }
    case 'Wait': {
      await ports.clock.sleep(effect.seconds, signal);
      const { step, visit, attempt, item } = effect;
      return signal.aborted ? null : { type: 'Waited', at: ports.clock.now(), step, visit, attempt, item };
    }
    default:
      return effect satisfies never;
  }
}

function declaredOutputs(plan: Plan, step: number): DeclaredOutputs {
  return stepByNumber(plan.runbook, step)?.outputs ?? {};
}
