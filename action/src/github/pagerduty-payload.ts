import type { AlertGroup } from './alert-group.ts';
import {
  addressAt,
  type Fields,
  listAt,
  neededAt,
  objectAt,
  textAt,
  timeAt,
  wordAt,
} from './alert-fields.ts';

/** Events of an incident that call for work, and those that end it; all others only tell about it. */
const beginnings: ReadonlySet<string> = new Set(['incident.triggered', 'incident.reopened']);
const endings: ReadonlySet<string> = new Set(['incident.resolved']);

/** Reads what PagerDuty posts to a webhook, version 3; throws naming what is not as it must be. */
export function pagerdutyWebhook(payload: Fields): AlertGroup {
  const event = objectAt(payload['event'], 'event');
  const told = neededAt(event['event_type'], 'event.event_type');
  const data = objectAt(event['data'], 'event.data');
  const status = beginnings.has(told) ? 'firing' : endings.has(told) ? 'resolved' : 'other';
  const title = textAt(data['title'], 'event.data.title');
  const id = status === 'other' ? textAt(data['id'], 'event.data.id') : neededAt(data['id'], 'event.data.id');
  const labels = {
    ...named('service', data['service']),
    ...named('priority', data['priority']),
    ...word('urgency', data['urgency']),
  };
  return {
    source: 'PagerDuty',
    key: id,
    names: title === '' ? [] : [title],
    status,
    told,
    alerts:
      status === 'other'
        ? []
        : [
            {
              name: title,
              status,
              labels,
              annotations: {},
              startsAt: timeAt(data['created_at'], 'event.data.created_at'),
              url: addressAt(data['html_url'], 'event.data.html_url'),
            },
          ],
    leftOut: 0,
    incident: id === '' ? null : id.slice(0, 200),
  };
}

/** Reads an event as it is sent to PagerDuty's Events API, version 2; its routing key is never looked at. */
export function pagerdutyEvent(payload: Fields): AlertGroup {
  const told = wordAt(payload['event_action'], 'event_action', ['trigger', 'acknowledge', 'resolve']);
  const status = told === 'trigger' ? 'firing' : told === 'resolve' ? 'resolved' : 'other';
  // Without a key PagerDuty makes one, and nothing but a trigger is understood.
  const given = textAt(payload['dedup_key'], 'dedup_key');
  const about: Fields =
    told === 'trigger' || (payload['payload'] ?? null) !== null
      ? objectAt(payload['payload'], 'payload')
      : {};
  const summary =
    told === 'trigger'
      ? neededAt(about['summary'], 'payload.summary')
      : textAt(about['summary'], 'payload.summary');
  const kind = textAt(about['class'], 'payload.class');
  const source = textAt(about['source'], 'payload.source');
  const key =
    given !== ''
      ? given
      : told === 'trigger'
        ? `${source}\n${kind}\n${summary}`
        : neededAt(given, 'dedup_key');
  const labels = {
    ...word('source', source),
    ...word('severity', about['severity']),
    ...word('component', about['component']),
    ...word('group', about['group']),
    ...word('class', kind),
  };
  return {
    source: 'PagerDuty',
    key,
    names: [...new Set([kind, summary])].filter((name) => name !== ''),
    status,
    told,
    alerts:
      status === 'other'
        ? []
        : [
            {
              name: kind === '' ? summary : kind,
              status,
              labels,
              annotations: word('summary', summary),
              startsAt: timeAt(about['timestamp'], 'payload.timestamp'),
              url: firstLink(payload) ?? addressAt(payload['client_url'], 'client_url'),
            },
          ],
    leftOut: 0,
    incident: null,
  };
}

function firstLink({ links }: Fields): string | null {
  if (links === undefined || links === null) return null;
  const [first] = listAt(links, 'links');
  return first === undefined ? null : addressAt(objectAt(first, 'links[0]')['href'], 'links[0].href');
}

/** A thing that is referred to, by its summary. */
function named(name: string, value: unknown): Readonly<Record<string, string>> {
  return value === undefined || value === null
    ? {}
    : word(name, objectAt(value, `event.data.${name}`)['summary']);
}

function word(name: string, value: unknown): Readonly<Record<string, string>> {
  const text = textAt(value, name);
  return text === '' ? {} : { [name]: text };
}
