import { type Comment, hasMark, stickyBody, stickyComment } from '../github/sticky-comment.ts';
import type { GithubAnswer, GithubClient } from './github-client.ts';
import { jsonField } from './json-field.ts';

/** What came of the comment; `none` where there was nothing to say and nothing to update. */
export type CommentResult =
  | { readonly done: 'created' | 'updated' | 'unchanged' | 'none' }
  | { readonly done: 'refused'; readonly status: number | null; readonly message: string };

const pageSize = 100;
const mostPages = 50;

/**
 * Keeps the one comment about the check up to date. `worth` says whether a new one is wanted; an old one is always
 * updated, or it would say what is not true any more.
 */
export async function keepComment(
  client: GithubClient,
  {
    repository,
    pullRequest,
    markdown,
    worth,
  }: {
    readonly repository: string;
    readonly pullRequest: number;
    readonly markdown: string;
    readonly worth: boolean;
  },
): Promise<CommentResult> {
  const path = `/repos/${repository}/issues`;
  const comments: Comment[] = [];
  for (let page = 1; page <= mostPages; page++) {
    const query = `per_page=${pageSize}&page=${page}`;
    const answer = await client('GET', `${path}/${pullRequest}/comments?${query}`);
    if (!answer.ok) return refused(answer);
    if (Array.isArray(answer.data)) comments.push(...answer.data.flatMap(commentOf));
    if (!answer.hasNext) break;
  }
  const body = stickyBody(markdown);
  const marked = comments.filter(hasMark);
  const known = marked.length === 0 ? null : stickyComment(marked, await loginOf(client));
  if (known === null && !worth) return { done: 'none' };
  if (known === null) {
    const answer = await client('POST', `${path}/${pullRequest}/comments`, { body });
    return answer.ok ? { done: 'created' } : refused(answer);
  }
  if (known.body === body) return { done: 'unchanged' };
  const answer = await client('PATCH', `${path}/comments/${known.id}`, { body });
  return answer.ok ? { done: 'updated' } : refused(answer);
}

/** Whose token it is; null for the token of a job or an app, whose comments are a bot's. */
async function loginOf(client: GithubClient): Promise<string | null> {
  const answer = await client('GET', '/user');
  const login = answer.ok ? jsonField(answer.data, 'login') : null;
  return typeof login === 'string' ? login : null;
}

function refused(answer: Extract<GithubAnswer, { ok: false }>): CommentResult {
  return { done: 'refused', status: answer.status, message: answer.message };
}

function commentOf(data: unknown): readonly Comment[] {
  const id = jsonField(data, 'id');
  const body = jsonField(data, 'body');
  const user = jsonField(data, 'user');
  const author = jsonField(user, 'login');
  if (typeof id !== 'number' || typeof body !== 'string' || typeof author !== 'string') return [];
  return [{ id, body, author, bot: jsonField(user, 'type') === 'Bot' }];
}
