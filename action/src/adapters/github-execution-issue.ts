import type { Fact } from '../github/facts.ts';
import { executionLabel, executionOfBody } from '../github/execution-page/issue-page.ts';
import { statusMark } from '../github/execution-page/status-mark.ts';
import type { Fields } from './answer-fields.ts';
import { apiPath } from './api-path.ts';
import { askAll, askOne, failed, noSuchPath, understood } from './ask-github.ts';
import type { GithubClient, GithubMethod } from './github-client.ts';

/** How a comment is answered before words are. */
export type Reaction = 'eyes' | 'rocket' | '+1' | '-1' | 'confused';

/** The issue of an execution on GitHub; never rejects. */
export type ExecutionIssue = {
  /** Opens an issue, and with it labels that were not there; its number. */
  readonly open: (draft: {
    readonly title: string;
    readonly body: string;
    readonly labels: readonly string[];
  }) => Promise<Fact<number>>;
  /** From now on only people with write access can answer. */
  readonly lock: (issue: number) => Promise<Fact<null>>;
  /** Writes the status comment over the one before, which is looked for where its id is not known or it is gone; its id. */
  readonly status: (issue: number, body: string, known: number | null) => Promise<Fact<number>>;
  /** Writes a comment; its id. */
  readonly say: (issue: number, body: string) => Promise<Fact<number>>;
  /** The newest comment of ours since a moment (RFC 3339) that begins with the mark; null where there is none. */
  readonly said: (issue: number, mark: string, since: string) => Promise<Fact<number | null>>;
  /** Writes a comment anew. */
  readonly rewrite: (comment: number, body: string) => Promise<Fact<null>>;
  /** Shows the author of a comment that it was seen; whether GitHub took it, which nothing depends on. */
  readonly react: (comment: number, reaction: Reaction) => Promise<boolean>;
  readonly edit: (
    issue: number,
    changes: { readonly title?: string; readonly body?: string; readonly labels?: readonly string[] },
  ) => Promise<Fact<null>>;
  readonly close: (issue: number, reason: 'completed' | 'not_planned') => Promise<Fact<null>>;
  readonly reopen: (issue: number) => Promise<Fact<null>>;
  /** The issue whose body names the execution, null where there is none; a hint, which only the journal confirms. */
  readonly find: (executionId: string) => Promise<Fact<number | null>>;
};

/** The execution issues of `owner/name`, over a client. */
export function executionIssue(client: GithubClient, repository: string): ExecutionIssue {
  const [owner = '', name = ''] = repository.split('/');
  const at = (...parts: readonly (string | number)[]): string | null =>
    apiPath('repos', owner, name, 'issues', ...parts);
  const say: ExecutionIssue['say'] = (issue, body) => idOf(client, 'POST', at(issue, 'comments'), { body });
  const edit = (issue: number, changes: object): Promise<Fact<null>> =>
    done(client, 'PATCH', at(issue), changes);
  return {
    say,
    edit,
    async open(draft) {
      const path = at();
      if (path === null) return noSuchPath;
      const answer = await client('POST', path, draft);
      return answer.ok ? understood(answer.data, (from) => from.number('number')) : failed(answer);
    },
    lock: (issue) => done(client, 'PUT', at(issue, 'lock')),
    async status(issue, body, known) {
      const kept = known === null ? null : await idOf(client, 'PATCH', at('comments', known), { body });
      if (kept !== null && (kept.ok || kept.reason !== 'missing')) return kept;
      const found = await statusOf(client, at(issue, 'comments'));
      if (!found.ok) return found;
      return found.value === null
        ? say(issue, body)
        : idOf(client, 'PATCH', at('comments', found.value), { body });
    },
    async said(issue, mark, since) {
      const list = { field: null, query: { since } };
      const comments = await askAll(client, at(issue, 'comments'), list, readComment);
      if (!comments.ok) return comments;
      const found = comments.value.findLast(
        ({ body, isBot, createdAt }) =>
          isBot && body.startsWith(mark) && Date.parse(createdAt) >= Date.parse(since),
      );
      return { ok: true, value: found?.id ?? null };
    },
    rewrite: (comment, body) => done(client, 'PATCH', at('comments', comment), { body }),
    async react(comment, content) {
      const path = at('comments', comment, 'reactions');
      return path !== null && (await client('POST', path, { content })).ok;
    },
    close: (issue, reason) => edit(issue, { state: 'closed', state_reason: reason }),
    reopen: (issue) => edit(issue, { state: 'open', state_reason: 'reopened' }),
    async find(executionId) {
      const list = { field: null, query: { labels: executionLabel, state: 'all' } };
      const issues = await askAll(client, at(), list, (from) => ({
        number: from.number('number'),
        body: from.orNull('body', from.text) ?? '',
        isPull: from.has('pull_request'),
      }));
      if (!issues.ok) return issues;
      const found = issues.value.find(({ body, isPull }) => !isPull && executionOfBody(body) === executionId);
      return { ok: true, value: found?.number ?? null };
    },
  };
}

async function done(
  client: GithubClient,
  method: GithubMethod,
  path: string | null,
  body?: object,
): Promise<Fact<null>> {
  if (path === null) return noSuchPath;
  const answer = await client(method, path, body);
  return answer.ok ? { ok: true, value: null } : failed(answer);
}

async function idOf(
  client: GithubClient,
  method: GithubMethod,
  path: string | null,
  body: object,
): Promise<Fact<number>> {
  if (path === null) return noSuchPath;
  const answer = await client(method, path, body);
  return answer.ok ? understood(answer.data, (from) => from.number('id')) : failed(answer);
}

/** The status comment that we wrote before; what other people write is never taken for it, whatever it holds. */
async function statusOf(client: GithubClient, path: string | null): Promise<Fact<number | null>> {
  const comments = await askAll(client, path, { field: null, query: {} }, readComment);
  if (!comments.ok) return comments;
  const marked = comments.value.filter(({ body }) => body.startsWith(statusMark));
  const byBot = marked.find(({ isBot }) => isBot);
  if (marked.length === 0 || byBot !== undefined) {
    return { ok: true, value: byBot?.id ?? null };
  }
  // The token of a job has no user; with a person's, the comments are that person's.
  const login = await askOne(client, '/user', (from) => from.text('login'));
  const own = login.ok ? marked.find(({ author }) => author === login.value) : undefined;
  return { ok: true, value: own?.id ?? null };
}

function readComment(from: Fields): {
  readonly id: number;
  readonly body: string;
  readonly author: string;
  readonly isBot: boolean;
  readonly createdAt: string;
} {
  const user = from.inside('user');
  return {
    id: from.number('id'),
    body: from.orNull('body', from.text) ?? '',
    // The account may be gone.
    author: from.has('user') ? user.text('login') : '',
    isBot: from.has('user') && user.text('type') === 'Bot',
    createdAt: from.text('created_at'),
  };
}
