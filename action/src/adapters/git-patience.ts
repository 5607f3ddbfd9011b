import type { Clock } from '../engine/ports.ts';
import { Failure } from '../source/failure.ts';
import type { RemoteTrouble } from './git-remote-trouble.ts';

/** How long a remote that cannot be reached is tried again. */
export type Patience = { readonly clock: Pick<Clock, 'now' | 'sleep'>; readonly seconds: number };

/** There is nothing by that name on the remote. */
export type NoRef = { readonly kind: 'no-ref' };

/** Does something at the remote, again and again while it cannot be reached; rejects at once where the remote says no. */
export async function withPatience<T extends object>(
  { clock, seconds }: Patience,
  doing: string,
  act: () => Promise<T | RemoteTrouble>,
): Promise<T | NoRef> {
  const until = Date.parse(clock.now()) + seconds * 1000;
  for (let wait = 1; ; wait = Math.min(wait * 2, 15)) {
    const result = await act();
    if (!isTrouble(result)) return result;
    if (result.kind === 'no-ref') return { kind: 'no-ref' };
    if (result.kind === 'denied') throw denied(doing, result.text);
    const left = (until - Date.parse(clock.now())) / 1000;
    if (left <= 0) throw unreachable(doing, result.text, seconds);
    await clock.sleep(Math.min(wait, left), new AbortController().signal);
  }
}

function isTrouble(result: object): result is RemoteTrouble {
  const { kind } = result as { readonly kind?: unknown };
  return kind === 'unreachable' || kind === 'denied' || kind === 'no-ref';
}

function denied(doing: string, text: string): Failure {
  return new Failure(
    'journal-unreachable',
    `The remote refused ${doing}: ${text}`,
    'Nothing is recorded there until that is mended: the token or user needs the right to write contents, and a rule for the branch `runbook-journal` may block force pushes and deletion, but no ordinary push',
  );
}

function unreachable(doing: string, text: string, seconds: number): Failure {
  return new Failure(
    'journal-unreachable',
    `The remote could not be reached for ${doing}, tried for ${seconds} s: ${text}`,
    'Look whether the network and the server are up; what could not be recorded can be added later with `runbook journal EXEC --push`',
  );
}
