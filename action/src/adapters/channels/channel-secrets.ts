import type { Secrets } from '../../engine/ports.ts';
import type { Channel } from '../../runbook/config.ts';
import { secretProblem } from '../secret-forms.ts';

/** The value of a channel's secret, or why there is none; the text names the variable and never its value. */
export type ChannelSecret =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly error: string };

/** Finds secrets by their names. What it finds is masked everywhere from then on, and no command gets it undeclared. */
export function channelSecrets(
  channels: Readonly<Record<string, Channel>>,
  {
    variable,
    secrets,
  }: {
    readonly variable: (name: string) => string | undefined;
    readonly secrets: Pick<Secrets, 'add'>;
  },
): (name: string) => ChannelSecret {
  const found = new Map<string, ChannelSecret>();
  for (const name of new Set(Object.values(channels).flatMap(secretNames))) {
    const value = variable(name)?.trim() ?? '';
    const problem = value === '' ? 'is not set' : secretProblem(value);
    if (problem === null) secrets.add(value, name);
    found.set(
      name,
      problem === null
        ? { ok: true, value }
        : { ok: false, error: `the environment variable \`${name}\` ${problem}` },
    );
  }
  return (name) => found.get(name) ?? { ok: false, error: `the environment variable \`${name}\` is not set` };
}

/** Names of the environment variables a channel needs. */
function secretNames(channel: Channel): readonly string[] {
  switch (channel.type) {
    case 'terminal':
    case 'issue':
      return [];
    case 'slack':
      return [channel.url_secret];
    case 'pagerduty':
      return [channel.routing_key_secret];
    case 'webhook':
      return [channel.url_secret, channel.signing_secret];
    default:
      return channel satisfies never;
  }
}

/** The address that a secret holds; null where it is none, would send in the clear, or holds a password. */
export function safeAddress(value: string): URL | null {
  if (!URL.canParse(value)) return null;
  const url = new URL(value);
  if (url.username !== '' || url.password !== '') return null;
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  return url.protocol === 'https:' || (url.protocol === 'http:' && local) ? url : null;
}
