import { createHash } from 'node:crypto';

import type { Channel } from '../../runbook/config.ts';
import { visible } from '../../source/visible.ts';
import { jsonField } from '../json-field.ts';
import { cut, type Deliver, type Message } from './message.ts';
import { type Posting, postJson } from './post-json.ts';

// Limits of the Events API v2.
const longestSummary = 1024;
const longestKey = 255;
const longestDetails = 8000;

/** Sends messages as events of PagerDuty's Events API v2: an alert for each visit of a subject, resolved by its key. */
export function pagerdutyChannel(
  { url, severity }: Pick<Extract<Channel, { type: 'pagerduty' }>, 'url' | 'severity'>,
  routingKey: string,
  posting: Posting,
): Deliver {
  return (message) =>
    postJson(
      {
        url: new URL(url),
        body: JSON.stringify({ routing_key: routingKey, ...pagerdutyEvent(message, severity) }),
        explain: pagerdutyErrors,
      },
      posting,
    );
}

/** A message as an event, without the key of the service it goes to. */
export function pagerdutyEvent(message: Message, severity: string): object {
  const { action, execution, links, subject, visit, kind } = message;
  const known = { event_action: action === 'resolve' ? 'resolve' : 'trigger', dedup_key: keyOf(message) };
  if (action === 'resolve') return known;
  const about =
    execution === null
      ? {}
      : {
          component: execution.runbook_id,
          ...(execution.services.length === 0 ? {} : { group: execution.services.join(', ') }),
          class: kind,
        };
  return {
    ...known,
    client: 'Runbooks as Code',
    ...(links[0] === undefined ? {} : { client_url: links[0].url }),
    links: links.map(({ title, url }) => ({ href: url, text: title })),
    payload: {
      summary: cut(message.summary, longestSummary),
      source: execution?.execution_id ?? 'runbook',
      severity,
      timestamp: message.at,
      ...about,
      custom_details: {
        text: cut(message.lines.join('\n'), longestDetails),
        ...(execution === null ? {} : { ...execution, subject, visit }),
      },
    },
  };
}

function keyOf({ dedupKey }: Message): string {
  return dedupKey.length <= longestKey ? dedupKey : createHash('sha256').update(dedupKey).digest('hex');
}

/** PagerDuty says what is wrong with an event as a list of sentences. */
function pagerdutyErrors(answer: string): string | null {
  try {
    const errors = jsonField(JSON.parse(answer), 'errors');
    const said = Array.isArray(errors) ? errors.filter((error) => typeof error === 'string') : [];
    return said.length === 0 ? null : cut(visible(said.join('; ')), 200);
  } catch {
    return null;
  }
}
