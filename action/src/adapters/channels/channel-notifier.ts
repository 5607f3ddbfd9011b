import { randomUUID } from 'node:crypto';

import type { Clock, Notifier, Secrets } from '../../engine/ports.ts';
import type { Announcement } from '../../github/announcement.ts';
import type { Channel, Config } from '../../runbook/config.ts';
import { terminalNotifier } from '../terminal-notifier.ts';
import { channelSecrets, type ChannelSecret, safeAddress } from './channel-secrets.ts';
import { issueChannel, type IssueVoice } from './issue-channel.ts';
import { type Deliver, type Delivered, harmless, type Message } from './message.ts';
import { pagerdutyChannel } from './pagerduty-channel.ts';
import type { Posting } from './post-json.ts';
import { slackChannel } from './slack-channel.ts';
import { webhookChannel } from './webhook-channel.ts';

/** Tells people what happens in an execution. Never rejects: what could not be told comes back as an error. */
export type Announcer = { readonly announce: (announcement: Announcement) => Promise<Delivered> };

export type ChannelOptions = {
  /** A variable of this process's environment. */
  readonly variable: (name: string) => string | undefined;
  readonly secrets: Pick<Secrets, 'add' | 'mask'>;
  readonly clock: Pick<Clock, 'now' | 'sleep'>;
  /** Takes a line for whoever watches the terminal. */
  readonly write?: (line: string) => void;
  /** Comments on the execution's issue; null where it has none. */
  readonly issue?: IssueVoice | null;
  /** Aborted when nothing must be waited for any more. */
  readonly signal?: AbortSignal;
  /** Seconds until a service must have answered; 10. */
  readonly timeoutSeconds?: number;
  /** Seconds that may pass with a message before it is given up, the last try not counted; 20. */
  readonly patienceSeconds?: number;
};

/**
 * Hands messages of steps and announcements to the channels of `config.yaml`, without secrets. The secrets of the channels
 * are found at once and masked from then on; one that is missing is the error of each message to its channel.
 */
export function channelNotifier(
  { channels }: Pick<Config, 'channels'>,
  options: ChannelOptions,
): Notifier & Announcer {
  const secret = channelSecrets(channels, options);
  const { mask } = options.secrets;
  const terminal = terminalNotifier({ write: options.write ?? (() => {}), mask });
  const deliver = async (name: string, message: Message): Promise<Delivered> => {
    const channel = Object.hasOwn(channels, name) ? channels[name] : undefined;
    if (channel === undefined) {
      return { error: `Unexpected channel \`${name}\`, expected one of \`channels\` in \`config.yaml\`` };
    }
    const ready = deliverer(channel, secret, options);
    if (!ready.ok) return { error: ready.error };
    const { error } = await ready.deliver(harmless(message, mask));
    return { error: error === null ? null : mask(`${name} ${error}`) };
  };
  return {
    send: async (name, text) => {
      const isTerminal = Object.hasOwn(channels, name) && channels[name]?.type === 'terminal';
      return isTerminal
        ? terminal.send('terminal', text)
        : deliver(name, fromStep(mask(text), options.clock.now()));
    },
    announce: (announcement) => deliver(announcement.channel, announcement),
  };
}

type Ready =
  | { readonly ok: true; readonly deliver: Deliver }
  | { readonly ok: false; readonly error: string };

function deliverer(
  channel: Channel,
  secret: (name: string) => ChannelSecret,
  { clock, issue = null, signal, timeoutSeconds = 10, patienceSeconds = 20 }: ChannelOptions,
): Ready {
  const posting: Posting = {
    clock,
    signal: signal ?? new AbortController().signal,
    timeoutSeconds,
    patienceSeconds,
  };
  switch (channel.type) {
    case 'terminal':
      return { ok: false, error: 'nothing is announced on a terminal' };
    case 'issue':
      return issue === null
        ? { ok: false, error: 'this execution has no issue on GitHub' }
        : { ok: true, deliver: issueChannel(issue) };
    case 'slack': {
      const url = address(channel.url_secret, secret);
      return url.ok ? { ok: true, deliver: slackChannel(url.value, posting) } : url;
    }
    case 'pagerduty': {
      const key = secret(channel.routing_key_secret);
      return key.ok ? { ok: true, deliver: pagerdutyChannel(channel, key.value, posting) } : key;
    }
    case 'webhook': {
      const url = address(channel.url_secret, secret);
      const key = secret(channel.signing_secret);
      if (!url.ok) return url;
      return key.ok ? { ok: true, deliver: webhookChannel(url.value, key.value, posting) } : key;
    }
    default:
      return channel satisfies never;
  }
}

function address(
  name: string,
  secret: (name: string) => ChannelSecret,
): { readonly ok: true; readonly value: URL } | { readonly ok: false; readonly error: string } {
  const found = secret(name);
  if (!found.ok) return found;
  const value = safeAddress(found.value);
  return value === null
    ? {
        ok: false,
        error: `the environment variable \`${name}\` holds no address that begins with https:// and has no password in it`,
      }
    : { ok: true, value };
}

function fromStep(text: string, at: string): Message {
  const [summary = 'An empty message', ...lines] = text.trim() === '' ? [] : text.trim().split(/\r?\n/);
  const id = randomUUID();
  return {
    kind: 'notify',
    action: 'send',
    subject: '',
    visit: 0,
    dedupKey: id,
    id,
    at,
    summary,
    lines,
    people: [],
    links: [],
    execution: null,
  };
}
