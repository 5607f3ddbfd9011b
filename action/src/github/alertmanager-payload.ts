import type { Alert, AlertGroup } from './alert-group.ts';
import {
  addressAt,
  type Fields,
  listAt,
  neededAt,
  objectAt,
  textsAt,
  timeAt,
  wordAt,
} from './alert-fields.ts';

const states = ['firing', 'resolved'] as const;

/** How many alerts of a group are looked at. */
const mostAlerts = 200;

/** Reads what Alertmanager posts to a webhook, version 4; throws naming what is not as it must be. */
export function alertmanagerPayload(payload: Fields): AlertGroup {
  wordAt(payload['version'], 'version', ['4']);
  const status = wordAt(payload['status'], 'status', states);
  const all = listAt(payload['alerts'], 'alerts');
  const alerts = all.slice(0, mostAlerts).map((value, index) => alertOf(value, `alerts[${index}]`));
  const firing = alerts.filter((alert) => alert.status === status);
  const named = ['groupLabels', 'commonLabels'].map((at) => textsAt(payload[at], at)['alertname'] ?? '');
  const { truncatedAlerts: cut } = payload;
  return {
    source: 'Alertmanager',
    key: neededAt(payload['groupKey'], 'groupKey'),
    names: distinct([...named, ...[...firing, ...alerts].map(({ name }) => name)]),
    status,
    told: status,
    alerts,
    leftOut: all.length - alerts.length + (typeof cut === 'number' && cut > 0 ? Math.trunc(cut) : 0),
    incident: null,
  };
}

function alertOf(value: unknown, path: string): Alert {
  const alert = objectAt(value, path);
  const labels = textsAt(alert['labels'], `${path}.labels`);
  return {
    name: labels['alertname'] ?? '',
    status: wordAt(alert['status'], `${path}.status`, states),
    labels,
    annotations: textsAt(alert['annotations'], `${path}.annotations`),
    startsAt: timeAt(alert['startsAt'], `${path}.startsAt`),
    url: addressAt(alert['generatorURL'], `${path}.generatorURL`),
  };
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)].filter((name) => name !== '');
}
