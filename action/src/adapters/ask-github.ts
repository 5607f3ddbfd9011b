import type { Fact } from '../github/facts.ts';
import { type Fields, readAnswer } from './answer-fields.ts';
import type { GithubAnswer, GithubClient } from './github-client.ts';

const pageSize = 100;
// GitHub lists no more than a thousand of anything it pages this way.
const mostPages = 10;

/** Asks for one thing and reads it; a field that is not there makes no value, and nothing is guessed. */
export async function askOne<T>(
  client: GithubClient,
  path: string | null,
  read: (from: Fields) => T,
): Promise<Fact<T>> {
  if (path === null) return noSuchPath;
  const answer = await client('GET', path);
  return answer.ok ? understood(answer.data, read) : failed(answer);
}

/** Asks for all pages of a list, which is the answer itself or one of its fields. */
export async function askAll<T>(
  client: GithubClient,
  path: string | null,
  list: { readonly field: string | null; readonly query: Readonly<Record<string, string>> },
  read: (item: Fields) => T,
): Promise<Fact<readonly T[]>> {
  if (path === null) return noSuchPath;
  const found: T[] = [];
  for (let page = 1; page <= mostPages; page++) {
    const query = new URLSearchParams({ ...list.query, per_page: `${pageSize}`, page: `${page}` });
    const answer = await client('GET', `${path}?${query.toString()}`);
    if (!answer.ok) return failed(answer);
    const items = readItems(answer.data, list.field, read);
    if (!items.ok) return items;
    found.push(...items.value);
    if (!answer.hasNext) return { ok: true, value: found };
  }
  return {
    ok: false,
    reason: 'unreachable',
    message: `GitHub has more than ${mostPages * pageSize} entries at ${path}`,
  };
}

/** Reads a list that is not paged. */
export async function askList<T>(
  client: GithubClient,
  path: string | null,
  read: (item: Fields) => T,
): Promise<Fact<readonly T[]>> {
  if (path === null) return noSuchPath;
  const answer = await client('GET', path);
  return answer.ok ? readItems(answer.data, null, read) : failed(answer);
}

function readItems<T>(data: unknown, field: string | null, read: (item: Fields) => T): Fact<readonly T[]> {
  return field === null
    ? understood({ list: data }, (from) => from.list('list', read))
    : understood(data, (from) => from.list(field, read));
}

/** An answer as a fact. */
export function understood<T>(data: unknown, read: (from: Fields) => T): Fact<T> {
  const result = readAnswer(data, read);
  return result.ok
    ? { ok: true, value: result.value }
    : {
        ok: false,
        reason: 'unreachable',
        message: `GitHub answered without \`${result.field}\`, or with something else there`,
      };
}

/** Why there is no answer, as a fact. */
export function failed({
  status,
  message,
  limited,
}: Extract<GithubAnswer, { ok: false }>): Extract<Fact<never>, { ok: false }> {
  if (status === 404 || status === 410) return { ok: false, reason: 'missing', message };
  const later = status === null || status >= 500 || status === 408 || limited === true;
  return { ok: false, reason: later ? 'unreachable' : 'refused', message };
}

/** What is asked for cannot be the name of anything. */
export const noSuchPath: Extract<Fact<never>, { ok: false }> = {
  ok: false,
  reason: 'missing',
  message: 'Nothing on GitHub can have this name',
};
