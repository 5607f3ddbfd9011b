import type { Environment, View } from '../commands/environment.ts';
import { visible } from '../source/visible.ts';
import { paletteFor } from './palette-for.ts';
import { plainView } from './plain-view.ts';
import type { GlobalOptions } from './verb-call.ts';

/** How progress is shown and people are asked here: live and with questions on a terminal, else in plain lines. */
export async function viewFor(
  system: NodeJS.Process,
  { variable, now }: Environment,
  how: GlobalOptions & { readonly attended: boolean },
): Promise<View> {
  const stream = how.json ? system.stderr : system.stdout;
  const palette = paletteFor(stream, variable);
  const unattended = !how.attended || (variable('CI') ?? '') !== '' || variable('TERM') === 'dumb';
  const asks = !how.json && !unattended && system.stdin.isTTY && system.stdout.isTTY;
  const live = stream.isTTY && !unattended && !how.plain;
  const prompts = asks ? await import('./prompts.ts') : null;
  const shown = live
    ? (await import('./live-terminal.ts')).liveTerminal(stream, palette, now)
    : plainView(stream, palette);
  return {
    begin: ({ runbook }) => shown.begin(runbook),
    recorded: shown.recorded,
    line: shown.line,
    say: (text) => shown.say(text.split('\n').map((line) => palette.warn(visible(line)))),
    ask:
      prompts === null
        ? null
        : async (view, gate, signal) => {
            shown.suspend();
            return prompts.askGate(view, gate, palette, signal);
          },
    askInput: prompts === null ? null : prompts.askInput,
    end: shown.end,
  };
}
