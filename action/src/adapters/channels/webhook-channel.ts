import { createHmac } from 'node:crypto';

import { cut, type Deliver, type Message, wholeText } from './message.ts';
import { type Posting, postJson } from './post-json.ts';

const longestText = 16_000;

/**
 * Sends messages as JSON with a signature: HMAC-SHA-256, in hexadecimal, of the time in seconds, a full stop and the body.
 * The time is that of the try; the id of the delivery stays the same however often it is tried.
 */
export function webhookChannel(url: URL, key: string, posting: Posting): Deliver {
  return (message) => {
    const body = JSON.stringify(webhookBody(message));
    const headers = (at: string): Readonly<Record<string, string>> => {
      const timestamp = String(Math.floor(Date.parse(at) / 1000));
      const signature = createHmac('sha256', key).update(`${timestamp}.${body}`).digest('hex');
      return {
        'x-runbook-signature-256': `sha256=${signature}`,
        'x-runbook-timestamp': timestamp,
        'x-runbook-delivery': message.id,
      };
    };
    return postJson({ url, body, headers }, posting);
  };
}

/** A message as the receiver reads it. */
export function webhookBody(message: Message): object {
  const { action, kind, subject, visit, dedupKey, id, at, summary, people, links, execution } = message;
  return {
    version: 1,
    id,
    action,
    kind,
    subject,
    visit,
    dedup_key: dedupKey,
    at,
    summary: cut(summary, longestText),
    text: cut(wholeText(message), longestText),
    people,
    links,
    execution,
  };
}
