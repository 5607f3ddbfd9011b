import type { Clock } from '../../engine/ports.ts';
import type { Delivered } from './message.ts';

/** How a request is sent, and how long it is tried. */
export type Posting = {
  readonly clock: Pick<Clock, 'now' | 'sleep'>;
  /** Aborted when nothing must be waited for any more. */
  readonly signal: AbortSignal;
  /** Seconds until an answer must have come. */
  readonly timeoutSeconds: number;
  /** Seconds that may pass in all, waiting for answers that do not come or until a request is sent again. */
  readonly patienceSeconds: number;
};

export type JsonPost = {
  readonly url: URL;
  readonly body: string;
  /** Headers beside the content type, made for each try. */
  readonly headers?: (at: string) => Readonly<Record<string, string>>;
  /** What a refusal means in the service's own words, from the first 4 KiB of its answer. */
  readonly explain?: (answer: string) => string | null;
};

const mostTries = 4;
const longestAnswer = 4096;

type Try =
  | { readonly outcome: 'taken' }
  | { readonly outcome: 'final'; readonly error: string }
  | {
      readonly outcome: 'again';
      readonly error: string;
      readonly retryAfter: string | null;
      readonly timedOut: boolean;
    };

/**
 * Sends JSON, and sends it again where the service is busy, broken or silent. Redirects are not followed: a key must not
 * reach another host. Never rejects; an error names neither the address nor anything that was sent.
 */
export async function postJson(post: JsonPost, posting: Posting): Promise<Delivered> {
  const { clock, signal } = posting;
  let patience = posting.patienceSeconds;
  for (let tries = 1; ; tries++) {
    const result = await send(post, posting);
    if (result.outcome === 'taken') return { error: null };
    if (result.outcome === 'final') return { error: result.error };
    if (result.timedOut) patience -= posting.timeoutSeconds;
    const seconds = waitSeconds(result.retryAfter, tries, clock.now());
    if (signal.aborted || tries === mostTries || seconds > patience) {
      return { error: `${result.error}${tries === 1 ? '' : `, ${tries} times`}` };
    }
    patience -= seconds;
    await clock.sleep(seconds, signal);
  }
}

function waitSeconds(retryAfter: string | null, tries: number, now: string): number {
  const usual = 2 ** (tries - 1);
  if (retryAfter === null || retryAfter === '') return usual;
  const asked = Number(retryAfter);
  const seconds = Number.isFinite(asked) ? asked : (Date.parse(retryAfter) - Date.parse(now)) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : usual;
}

async function send(
  { url, body, headers, explain }: JsonPost,
  { clock, signal, timeoutSeconds }: Posting,
): Promise<Try> {
  const timeout = AbortSignal.timeout(timeoutSeconds * 1000);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        ...headers?.(clock.now()),
        'content-type': 'application/json',
        'user-agent': 'runbooks-as-code',
      },
      body,
      redirect: 'manual',
      signal: AbortSignal.any([signal, timeout]),
    });
    return await judge(response, explain);
  } catch (error) {
    const why = timeout.aborted
      ? `did not answer within ${timeoutSeconds} s`
      : signal.aborted
        ? 'was given up when the execution was interrupted'
        : `did not answer (${codeOf(error)})`;
    return { outcome: 'again', error: why, retryAfter: null, timedOut: timeout.aborted };
  }
}

async function judge(response: Response, explain: JsonPost['explain']): Promise<Try> {
  const { status, headers } = response;
  if (response.ok) {
    await response.body?.cancel();
    return { outcome: 'taken' };
  }
  if (status >= 300 && status < 400) {
    await response.body?.cancel();
    return { outcome: 'final', error: `answered ${status}, a redirect, which is not followed` };
  }
  const meaning = explain?.(await beginning(response)) ?? null;
  const error = `answered ${status}${meaning === null ? '' : ` (${meaning})`}`;
  return status === 429 || status >= 500
    ? { outcome: 'again', error, retryAfter: headers.get('retry-after'), timedOut: false }
    : { outcome: 'final', error };
}

async function beginning({ body }: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of body ?? []) {
    text += decoder.decode(chunk as Uint8Array, { stream: true });
    if (text.length >= longestAnswer) break;
  }
  return text.slice(0, longestAnswer);
}

/** Messages of `fetch` may hold the address: only the system's code is told. */
function codeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code: unknown = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : null;
  return typeof code === 'string' && /^[A-Z0-9_]{1,60}$/.test(code) ? code : 'no connection';
}
