import type { FakeGithub } from './fake-github.ts';
import type { Caller } from './fake-token.ts';

/** What GitHub answers to a request. */
export type Answer = {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

/** A request, read. */
export type Call = {
  readonly github: FakeGithub;
  /** What the path holds in its places, such as `issue_number`. */
  readonly values: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  readonly caller: Caller;
};

/** Answers by method and path of the description, such as `GET /user`. */
export type Routes = Readonly<Record<string, (call: Call) => Answer | Promise<Answer>>>;

const documentation_url = 'https://docs.github.com/rest';

export const missing: Answer = { status: 404, body: { message: 'Not Found', documentation_url } };

export function refusal(message = 'Resource not accessible by integration'): Answer {
  return { status: 403, body: { message, documentation_url } };
}

export function invalid(resource: string, field: string): Answer {
  const errors = [{ resource, field, code: 'invalid' }];
  return { status: 422, body: { message: 'Validation Failed', documentation_url, errors } };
}

export function fine(body: unknown): Answer {
  return { status: 200, body };
}

/** One page of a list. */
export function pageOf<Item>({ github, query }: Call, items: readonly Item[]): Answer & { body: Item[] } {
  const size = Number(query.get('per_page') ?? 30);
  const number = Number(query.get('page') ?? 1);
  const hasNext = items.length > number * size;
  return {
    status: 200,
    body: items.slice((number - 1) * size, number * size),
    headers: hasNext ? { link: `<${github.url}/next>; rel="next"` } : {},
  };
}

/** One page of a list that stands in an object beside the count of all. */
export function countedPage(call: Call, field: string, items: readonly unknown[]): Answer {
  const page = pageOf(call, items);
  return { ...page, body: { total_count: items.length, [field]: page.body } };
}
