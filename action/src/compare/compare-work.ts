import type { Step } from '../runbook/runbook.ts';
import { programsOf } from '../runbook/bash.ts';
import { type Change, change, risk } from './change.ts';
import { errorsHidden } from './errors-hidden.ts';
import { lineDiff, sameLines } from './line-diff.ts';
import { listed, oneLine, values } from './shown.ts';
import type { StepContext } from './step-context.ts';

/** What is different about what a step does. */
export function compareWork(context: StepContext): readonly Change[] {
  return [
    ...typeOf(context),
    ...commandsOf(context),
    ...automationOf(context),
    ...itemsOf(context),
    ...keptOf(context),
    ...notifyOf(context),
  ];
}

function typeOf({ before, after }: StepContext): readonly Change[] {
  const [from, to] = [before.step_type, after.step_type];
  if (from === to) return [];
  const shown = { before: from, after: to, pointer: '/step_type' };
  if (from === 'verification') return [risk('step_type', 'is no verification any more', shown)];
  if (from === 'decision') return [risk('step_type', 'is no decision any more', shown)];
  if (from === 'manual') return [risk('step_type', 'is done without a person now', shown)];
  if (from === 'notification') return [risk('step_type', 'is no notification any more', shown)];
  return [change('step_type', 'is a step of another type', shown)];
}

function commandsOf({ before, after }: StepContext): readonly Change[] {
  const [from, to] = [scriptOf(before), scriptOf(after)];
  if (sameLines(from, to)) {
    // Each command is a script of its own: what is set in one is lost in the next.
    return before.commands.length === after.commands.length
      ? []
      : [
          change('commands', `is ${after.commands.length} commands instead of ${before.commands.length}`, {
            pointer: '/commands',
          }),
        ];
  }
  const pointer = after.commands.length === 0 ? null : '/commands';
  const diff = lineDiff(from, to);
  const verifies = after.step_type === 'verification';
  const changes = [
    change('commands', verifies ? 'verifies with other commands' : 'other commands', { diff, pointer }),
  ];
  if (verifies && proves(from) && !proves(to)) {
    changes.push(risk('commands', 'runs nothing any more that could fail', { pointer }));
  } else if (verifies && !diff.some(({ kind, text }) => kind === 'added' && text.trim() !== '')) {
    changes.push(risk('commands', 'verifies less', { pointer }));
  }
  const hidden = errorsHidden(to) - errorsHidden(from);
  if (hidden > 0) {
    changes.push(risk('commands', 'hides an error of its commands that failed it before', { pointer }));
  }
  return changes;
}

function scriptOf({ commands }: Pick<Step, 'commands'>): string {
  return commands.map((command) => command.replace(/\n*$/, '\n')).join('');
}

/** Whether it runs a program, or a builtin that looks at something. */
function proves(script: string): boolean {
  return (
    programsOf(script).some((program) => program !== 'true') ||
    /(?:^|[\s;|&(!])(?:test|\[\[?|grep|false|exit [1-9])(?:\s|$)/.test(script)
  );
}

function automationOf({ before, after }: StepContext): readonly Change[] {
  const [from, to] = [before.automation_script ?? null, after.automation_script ?? null];
  if (from === to) return [];
  const pointer = to === null ? null : '/automation_script';
  return [change('automation_script', 'another automation', { before: from, after: to, pointer })];
}

function itemsOf({ before, after, expression }: StepContext): readonly Change[] {
  const from = itemsText(typeof before.for_each === 'string' ? expression(before.for_each) : before.for_each);
  const to = itemsText(after.for_each);
  if (from === to) return [];
  const shown = { before: from, after: to, pointer: to === null ? null : '/for_each' };
  return [change('for_each', 'is done for other items', shown)];
}

function itemsText(items: Step['for_each']): string | null {
  if (items === undefined) return null;
  return typeof items === 'string' ? oneLine(items) : values(items);
}

const kept = { none: 0, tail: 1, full: 2 } as const;

function keptOf({ before, after }: StepContext): readonly Change[] {
  if (before.output === after.output) return [];
  const shown = { before: before.output, after: after.output, pointer: '/output' };
  return kept[after.output] > kept[before.output]
    ? [risk('output', 'more of its output is kept', shown)]
    : [change('output', 'less of its output is kept', shown)];
}

function notifyOf({ before, after }: StepContext): readonly Change[] {
  const [from, to] = [before.notify, after.notify];
  if (from === undefined && to === undefined) return [];
  if (to === undefined) return [risk('notify', 'tells nobody any more', { before: from?.channel ?? null })];
  const pointer = '/notify';
  if (from === undefined) return [change('notify', `tells ${listed([to.channel])}`, { pointer })];
  const shown = { before: from.channel, after: to.channel, pointer };
  if (from.channel !== to.channel) return [change('notify', 'tells somebody else', shown)];
  return from.message === to.message
    ? []
    : [
        change('notify', 'another message', {
          before: oneLine(from.message),
          after: oneLine(to.message),
          pointer,
        }),
      ];
}
