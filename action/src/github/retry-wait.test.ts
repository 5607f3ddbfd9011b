import { expect, test } from 'vitest';
import { retryWait } from './retry-wait.ts';

type Case = {
  readonly what: string;
  readonly method?: string;
  readonly status: number | null;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly attempt?: number;
  readonly wait: number | null;
};

const cases: readonly Case[] = [
  { what: 'a refusal is final', status: 403, message: 'Resource not accessible by integration', wait: null },
  { what: 'not found is final', status: 404, wait: null },
  { what: 'invalid is final', method: 'POST', status: 422, wait: null },
  { what: 'a server that is down', status: 502, wait: 1000 },
  { what: 'still down', status: 503, attempt: 3, wait: 4000 },
  { what: 'down for long', status: 503, attempt: 9, wait: 30_000 },
  { what: 'no answer', status: null, attempt: 2, wait: 2000 },
  { what: 'no answer to a change that can be repeated', method: 'PATCH', status: null, wait: 1000 },
  { what: 'no answer to a setting', method: 'PUT', status: null, wait: 1000 },
  { what: 'no answer to a removal', method: 'DELETE', status: 502, attempt: 2, wait: 2000 },
  { what: 'no answer to a creation', method: 'POST', status: null, wait: null },
  { what: 'a creation that may have been done', method: 'POST', status: 500, wait: null },
  { what: 'told when', method: 'POST', status: 429, headers: { 'retry-after': '7' }, wait: 7000 },
  { what: 'told when, as a refusal', status: 403, headers: { 'retry-after': '0' }, wait: 0 },
  {
    what: 'the hour is used up',
    method: 'POST',
    status: 403,
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1000' },
    wait: 601_000,
  },
  {
    what: 'a reset that has passed',
    status: 429,
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' },
    wait: 1000,
  },
  {
    what: 'too fast',
    method: 'POST',
    status: 403,
    message: 'You have exceeded a secondary rate limit',
    attempt: 2,
    wait: 120_000,
  },
  { what: 'headers that say nothing', status: 429, headers: { 'retry-after': 'soon' }, wait: 60_000 },
];

test.each(cases)('$what', ({ method = 'GET', status, message = '', headers = {}, attempt = 1, wait }) => {
  const header = (name: string): string | null => headers[name] ?? null;
  expect(retryWait({ method, status, message, header, attempt, now: 400_000 })).toBe(wait);
});
