import { Failure } from '../source/failure.ts';
import type { AlertGroup } from './alert-group.ts';
import { alertmanagerPayload } from './alertmanager-payload.ts';
import type { Fields } from './alert-fields.ts';
import { pagerdutyEvent, pagerdutyWebhook } from './pagerduty-payload.ts';

type InputName = 'payload' | 'alert' | 'group';

// GitHub takes no more for all inputs.
const longestPayload = 65_535;

/** Reads the inputs of an alert's run: what monitoring sent, and the name and group that stand for those in it. Throws saying what was expected. */
export function alertOfInputs(inputs: unknown): AlertGroup {
  const given = (name: InputName): string => {
    const value = typeof inputs === 'object' && inputs !== null ? Reflect.get(inputs, name) : undefined;
    return typeof value === 'string' ? value.trim() : '';
  };
  const read = alertPayload(given('payload'));
  const [name, group] = [given('alert').slice(0, 200), given('group').slice(0, 1000)];
  return {
    ...read,
    ...(name === '' ? {} : { names: [name] }),
    ...(group === '' ? {} : { key: group }),
  };
}

/** Reads what monitoring sends, as it is; throws saying what was expected. */
export function alertPayload(text: string): AlertGroup {
  if (text.length > longestPayload) {
    throw wrong(`Unexpected length of \`payload\`, expected at most ${longestPayload} characters`);
  }
  const payload = parsed(text);
  if ('event' in payload) return pagerdutyWebhook(payload);
  if ('event_action' in payload) return pagerdutyEvent(payload);
  if ('alerts' in payload) return alertmanagerPayload(payload);
  throw wrong('Unexpected `payload`, expected a field `alerts`, `event` or `event_action`');
}

function parsed(text: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw wrong('Unexpected `payload`, expected JSON');
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw wrong('Unexpected `payload`, expected a JSON object');
}

function wrong(message: string): Failure {
  return new Failure(
    'usage',
    message,
    'Send the payload of an Alertmanager webhook (version 4), a PagerDuty webhook (version 3) or a PagerDuty event as it is',
  );
}
