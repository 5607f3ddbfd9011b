import { isCancel, select, text } from '@clack/prompts';
import type { Objection, Said } from '../commands/environment.ts';
import type { MissingInput } from '../engine/inputs.ts';
import type { Gate } from '../engine/state.ts';
import type { ExecutionView } from '../report/execution-view.ts';
import { gateText } from '../report/gate-text.ts';
import type { Palette } from '../report/palette.ts';
import { visible } from '../source/visible.ts';

/** Shows a gate and asks the person at the terminal about it; null where they leave it open. */
export async function askGate(
  view: ExecutionView,
  gate: Gate,
  palette: Palette,
  signal: AbortSignal,
): Promise<Said | null> {
  process.stdout.write(`${gateText(gate, view, palette).join('\n')}\n\n`);
  switch (gate.kind) {
    case 'approval':
      return askApproval(signal);
    case 'decision': {
      const branch = await choose(
        'Which way?',
        Object.entries(gate.branches).map(([name, target]) => ({
          value: name,
          label: visible(name),
          hint: target === 'end' ? 'ends here' : `goes to step ${target}`,
        })),
        signal,
      );
      return branch === null ? null : { kind: 'choose', branch };
    }
    case 'confirmation': {
      const outcome = await choose(
        'How did it go?',
        gate.answers.map((answer) => ({ value: answer, label: answer })),
        signal,
      );
      if (outcome === null) return null;
      const wanted = outcome === 'skip' || outcome === 'failed' ? await ask('Why?', signal) : null;
      return { kind: 'confirm', outcome, reason: wanted === '' ? null : wanted };
    }
    default:
      return gate satisfies never;
  }
}

/** Asks for an input that has no value; null where nothing is given. */
export async function askInput(
  { name, declaration }: MissingInput,
  objection: Objection,
): Promise<string | null> {
  const message = `${name}: ${visible(declaration.description)}`;
  const values = declaration.enum ?? (declaration.type === 'boolean' ? [true, false] : null);
  if (values !== null) {
    return choose(
      message,
      values.map((value) => ({ value: String(value), label: visible(String(value)) })),
    );
  }
  const given = await text({ message, validate: (typed) => objection(typed ?? '') ?? undefined });
  return isCancel(given) ? null : given;
}

async function askApproval(signal: AbortSignal): Promise<Said | null> {
  const answer = await choose(
    'May it run?',
    [
      { value: 'later' as const, label: 'leave it open' },
      { value: 'approve' as const, label: 'approve' },
      { value: 'reject' as const, label: 'reject' },
    ],
    signal,
  );
  if (answer === null || answer === 'later') return null;
  const by = await ask(
    answer === 'approve' ? 'Who approves? (your name; not the operator)' : 'Who rejects?',
    signal,
  );
  if (by === null || by.trim() === '') return null;
  const reason = answer === 'reject' ? await ask('Why?', signal) : null;
  return { kind: answer, by, reason: reason === '' ? null : reason };
}

async function choose<T extends string>(
  message: string,
  options: readonly { readonly value: T; readonly label: string; readonly hint?: string }[],
  signal?: AbortSignal,
): Promise<T | null> {
  const chosen = await select<string>({
    message,
    options: [...options],
    ...(signal === undefined ? {} : { signal }),
  });
  return isCancel(chosen) ? null : (options.find(({ value }) => value === chosen)?.value ?? null);
}

async function ask(message: string, signal: AbortSignal): Promise<string | null> {
  const given = await text({ message, signal });
  return isCancel(given) ? null : (given ?? '');
}
