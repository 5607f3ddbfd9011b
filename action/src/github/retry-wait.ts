/** What decides whether a refused request is sent again. */
export type RefusedRequest = {
  readonly method: string;
  /** Null where no answer came. */
  readonly status: number | null;
  readonly message: string;
  readonly header: (name: string) => string | null;
  /** How many times it was sent. */
  readonly attempt: number;
  /** Milliseconds since 1970. */
  readonly now: number;
};

/** Milliseconds between two requests to a server that is down. */
const longestPause = 30_000;

/** Milliseconds after which the request should be sent again; null where that is pointless or may do a thing twice. */
export function retryWait(request: RefusedRequest): number | null {
  const { method, status, attempt } = request;
  if (isLimit(request)) return limitWait(request);
  if (status !== null && status < 500) return null;
  // Whether a POST was done before its answer got lost cannot be known; the next run finds out.
  return method === 'POST' ? null : Math.min(longestPause, 1000 * 2 ** (attempt - 1));
}

/** Whether it was refused for being one too many, and not for what it asks. */
export function isLimit({
  status,
  message,
  header,
}: Pick<RefusedRequest, 'status' | 'message' | 'header'>): boolean {
  if (status !== 403) return status === 429;
  return (
    header('retry-after') !== null || header('x-ratelimit-remaining') === '0' || /rate limit/i.test(message)
  );
}

function limitWait({ header, attempt, now }: RefusedRequest): number {
  const after = Number(header('retry-after') ?? Number.NaN);
  if (Number.isFinite(after)) return Math.max(0, after) * 1000;
  const reset = Number(header('x-ratelimit-reset') ?? Number.NaN) * 1000;
  const isUsedUp = header('x-ratelimit-remaining') === '0';
  if (isUsedUp && Number.isFinite(reset)) return Math.max(0, reset - now) + 1000;
  // A secondary limit that says nothing: GitHub asks for a minute, and more each time.
  return 60_000 * 2 ** (attempt - 1);
}
