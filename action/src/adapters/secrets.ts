import type { Secrets } from '../engine/ports.ts';
import { maskStream, type MaskStream } from './mask-stream.ts';
import { compileMatcher, type Matcher } from './matcher.ts';
import { secretForms, secretProblem } from './secret-forms.ts';
import { tokenShapes } from '../source/token-shapes.ts';

/** Secrets that can also mask texts which arrive in pieces. */
export type StreamingSecrets = Secrets & {
  /** A stream of its own; secrets that are added while it is open count from then on. */
  readonly stream: () => MaskStream;
};

/** Keeps secrets and masks them. `add` throws where `secretProblem` has an objection: ask it first. */
export function createSecrets(
  initial: readonly { readonly name: string; readonly value: string }[],
): StreamingSecrets {
  const values = new Map<string, string>();
  const forms = new Set<string>();
  let matcher: Matcher | null = null;
  const current = (): Matcher => {
    matcher ??= compileMatcher([...tokenShapes, ...[...forms].map((literal) => ({ literal }))]);
    return matcher;
  };
  const add = (value: string, name?: string): void => {
    const problem = secretProblem(value);
    if (problem !== null) throw new Error(`the secret ${name ?? 'without a name'} ${problem}`);
    if (name !== undefined) values.set(name, value);
    const before = forms.size;
    for (const form of secretForms(value)) forms.add(form);
    if (forms.size > before) matcher = null;
  };
  for (const { name, value } of initial) add(value, name);
  return {
    get: (name) => values.get(name),
    add,
    mask: (text) => {
      if (current().find(text, 0) === null && !text.includes('-----BEGIN ')) return text;
      const stream = maskStream(current);
      return stream.write(text) + stream.end();
    },
    stream: () => maskStream(current),
  };
}
