import { createHash } from 'node:crypto';
import { filledBody } from './filled-body.ts';

/** The number of an account, always the same for one name. */
export function accountId(login: string): number {
  return Number.parseInt(createHash('sha256').update(login).digest('hex').slice(0, 7), 16);
}

/** An account as it stands in other things. */
export function accountBody(login: string, type: 'Bot' | 'User' | 'Organization' = 'User'): unknown {
  return filledBody('simple-user', {
    login,
    id: accountId(login),
    type,
    html_url: `https://github.com/${encodeURIComponent(login)}`,
  });
}

/** An account on its own. */
export function wholeAccountBody(login: string): unknown {
  return filledBody('public-user', {
    login,
    id: accountId(login),
    type: 'User',
    html_url: `https://github.com/${encodeURIComponent(login)}`,
  });
}
