import { retryWait } from '../github/retry-wait.ts';

/** What GitHub answered; `status` is null where no answer came. */
export type GithubAnswer =
  | { readonly ok: true; readonly data: unknown; readonly hasNext: boolean }
  | { readonly ok: false; readonly status: number | null; readonly message: string };

export type GithubMethod = 'GET' | 'POST' | 'PATCH';

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
};

const mostAttempts = 4;
const answerTimeout = 30_000;
// GitHub allows 80 creations a minute.
const mostChangesInAMinute = 60;

/** A client that waits where GitHub says so, and sends again what cannot be done twice by it. */
export function githubClient(access: GithubAccess): GithubClient {
  const changes: number[] = [];
  return async (method, path, body) => {
    for (let attempt = 1; ; attempt++) {
      if (method !== 'GET') await pace(changes, access);
      const { answer, header } = await send(access, method, path, body);
      if (answer.ok || attempt === mostAttempts) return answer;
      const wait = retryWait({ method, ...answer, header, attempt, now: access.now() });
      if (wait === null || wait > access.patience) return answer;
      await access.sleep(wait);
    }
  };
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
    const answer: GithubAnswer = response.ok
      ? { ok: true, data, hasNext: (header('link') ?? '').includes('rel="next"') }
      : { ok: false, status: response.status, message: messageOf(response, data) };
    return { answer, header };
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
