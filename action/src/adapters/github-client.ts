import { isLimit, retryWait } from '../github/retry-wait.ts';

/** What GitHub answered; `status` is null where no answer came. */
export type GithubAnswer =
  | { readonly ok: true; readonly data: unknown; readonly hasNext: boolean }
  | {
      readonly ok: false;
      readonly status: number | null;
      readonly message: string;
      /** Only where a rate limit refused it, so that a later request may succeed. */
      readonly limited?: true;
    };

export type GithubMethod = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

/** Sends requests to GitHub's REST API; never rejects. */
export type GithubClient = (method: GithubMethod, path: string, body?: object) => Promise<GithubAnswer>;

export type GithubAccess = {
  readonly apiUrl: string;
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** The longest wait, in milliseconds, that is worth it before a request is sent again. */
  readonly patience: number;
  /**
   * Milliseconds in all, waits included, for which an answer is sought, for what must not be taken for a no: evidence.
   * Without it a request is sent four times.
   */
  readonly endurance?: number;
};

const mostAttempts = 4;
const answerTimeout = 30_000;
// GitHub allows 80 creations a minute.
const mostChangesInAMinute = 60;

/** A client that waits where GitHub says so, and sends again what cannot be done twice by it. */
export function githubClient(access: GithubAccess): GithubClient {
  const changes: number[] = [];
  return async (method, path, body) => {
    const began = access.now();
    for (let attempt = 1; ; attempt++) {
      if (method !== 'GET') await pace(changes, access);
      const { answer, header } = await send(access, method, path, body);
      if (answer.ok) return answer;
      const asked = retryWait({ method, ...answer, header, attempt, now: access.now() });
      if (asked === null) return answer;
      // A server that always says “at once” must not be asked without end.
      const wait = attempt < mostAttempts ? asked : Math.max(asked, 1000);
      if (isTooLong(access, { attempt, began, wait })) return answer;
      await access.sleep(wait);
    }
  };
}

function isTooLong(
  { patience, endurance, now }: GithubAccess,
  { attempt, began, wait }: { readonly attempt: number; readonly began: number; readonly wait: number },
): boolean {
  if (wait > patience) return true;
  return endurance === undefined ? attempt >= mostAttempts : now() - began + wait > endurance;
}

async function pace(changes: number[], { now, sleep }: GithubAccess): Promise<void> {
  const earlier = changes.at(-mostChangesInAMinute);
  if (earlier !== undefined) await sleep(Math.max(0, earlier + 60_000 - now()));
  changes.push(now());
}

type Sent = { readonly answer: GithubAnswer; readonly header: (name: string) => string | null };

async function send(
  { apiUrl, token }: GithubAccess,
  method: GithubMethod,
  path: string,
  body: object | undefined,
): Promise<Sent> {
  try {
    const response = await fetch(`${apiUrl}${path}`, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'user-agent': 'runbooks-as-code',
        'x-github-api-version': '2022-11-28',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      // The token must not follow to another host.
      redirect: 'manual',
      signal: AbortSignal.timeout(answerTimeout),
    });
    const header = (name: string): string | null => response.headers.get(name);
    const data = parsed(await response.text());
    if (response.ok) {
      const hasNext = (header('link') ?? '').includes('rel="next"');
      return { answer: { ok: true, data, hasNext }, header };
    }
    const { status } = response;
    const message = messageOf(response, data);
    const limited = isLimit({ status, message, header }) ? { limited: true as const } : {};
    return { answer: { ok: false, status, message, ...limited }, header };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const message = `GitHub did not answer: ${cause instanceof Error ? cause.message : String(cause)}`;
    return { answer: { ok: false, status: null, message }, header: () => null };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function messageOf({ status }: Response, data: unknown): string {
  const said =
    typeof data === 'object' && data !== null && 'message' in data ? `: ${String(data.message)}` : '';
  return `GitHub answered ${status}${said}`;
}
