import { expect, test } from 'vitest';
import { Failure } from '../source/failure.ts';
import { alertGroupDigest, alertSuffix, isOfGroup } from './alert-names.ts';
import { alertOfInputs, alertPayload } from './alert-payload.ts';

/** As Alertmanager's documentation of `webhook_config` shows it, with values as they come. */
const alertmanager = {
  version: '4',
  groupKey: '{}/{severity="critical"}:{alertname="InstanceDown"}',
  truncatedAlerts: 2,
  status: 'firing',
  receiver: 'team-X',
  groupLabels: { alertname: 'InstanceDown' },
  commonLabels: { alertname: 'InstanceDown', severity: 'critical' },
  commonAnnotations: { runbook_url: 'https://runbooks.example/alerts/InstanceDown/' },
  externalURL: 'http://alertmanager.example:9093',
  alerts: [
    {
      status: 'firing',
      labels: { alertname: 'InstanceDown', instance: 'db-1:9100', severity: 'critical' },
      annotations: { summary: 'Instance db-1 down' },
      startsAt: '2018-08-03T09:52:26.739266876+02:00',
      endsAt: '0001-01-01T00:00:00Z',
      generatorURL: 'http://prometheus.example:9090/graph?g0.expr=up',
      fingerprint: '2c0b5a6a2d0e1f3c',
    },
    {
      status: 'resolved',
      labels: { alertname: 'InstanceSlow' },
      annotations: {},
      startsAt: '0001-01-01T00:00:00Z',
      endsAt: '2018-08-03T09:57:26Z',
      generatorURL: '',
    },
  ],
};

/** As PagerDuty's documentation of webhooks, version 3, shows it. */
const webhook = {
  event: {
    id: '5ac64822-4adc-4fda-ade0-410becf0de4f',
    event_type: 'incident.triggered',
    resource_type: 'incident',
    occurred_at: '2020-10-02T18:45:22.169Z',
    agent: { html_url: 'https://acme.pagerduty.com/users/PLH1HKV', id: 'PLH1HKV', type: 'user_reference' },
    client: { name: 'PagerDuty' },
    data: {
      id: 'PGR0VU2',
      type: 'incident',
      self: 'https://api.pagerduty.com/incidents/PGR0VU2',
      html_url: 'https://acme.pagerduty.com/incidents/PGR0VU2',
      number: 2,
      status: 'triggered',
      incident_key: 'd3640fbd41094207a1c11e58e46b1662',
      created_at: '2020-04-09T15:16:27Z',
      title: 'A little bump in the road',
      service: { id: 'PF9KMXH', summary: 'API Service', type: 'service_reference' },
      priority: { id: 'PSO75BM', summary: 'P1', type: 'priority_reference' },
      urgency: 'high',
      conference_bridge: null,
      resolve_reason: null,
    },
  },
};

/** As PagerDuty's documentation of the Events API, version 2, shows it. */
const event = {
  payload: {
    summary: 'Example alert on host1.example.com',
    timestamp: '2015-07-17T08:42:58.315+0000',
    source: 'monitoringtool:cloudvendor:central-region-dc-01:852559987:cluster/api-stats-prod-003',
    severity: 'info',
    component: 'postgres',
    group: 'prod-datapipe',
    class: 'deploy',
    custom_details: { 'ping time': '1500ms', 'load avg': 0.75 },
  },
  routing_key: 'samplekeyhere',
  dedup_key: 'samplekeyhere-dedup',
  links: [{ href: 'https://example.com/', text: 'Link text' }],
  event_action: 'trigger',
  client: 'Sample Monitoring Service',
  client_url: 'https://monitoring.example.com',
};

const read = (payload: unknown) => alertPayload(JSON.stringify(payload));
/** The payload with another value at a path. */
function changed(payload: object, path: string, value: unknown): object {
  const copy = structuredClone(payload) as Record<string, unknown>;
  const names = path.split('.');
  const last = names.pop()!;
  let at = copy;
  for (const name of names) at = at[name] as Record<string, unknown>;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return copy;
}

test('what Alertmanager sends is read', () => {
  expect(read(alertmanager)).toEqual({
    source: 'Alertmanager',
    key: '{}/{severity="critical"}:{alertname="InstanceDown"}',
    names: ['InstanceDown', 'InstanceSlow'],
    status: 'firing',
    told: 'firing',
    alerts: [
      {
        name: 'InstanceDown',
        status: 'firing',
        labels: { alertname: 'InstanceDown', instance: 'db-1:9100', severity: 'critical' },
        annotations: { summary: 'Instance db-1 down' },
        startsAt: '2018-08-03T07:52:26.739Z',
        url: 'http://prometheus.example:9090/graph?g0.expr=up',
      },
      {
        name: 'InstanceSlow',
        status: 'resolved',
        labels: { alertname: 'InstanceSlow' },
        annotations: {},
        startsAt: null,
        url: null,
      },
    ],
    leftOut: 2,
    incident: null,
  });
});

test('what PagerDuty sends to a webhook is read', () => {
  expect(read(webhook)).toEqual({
    source: 'PagerDuty',
    key: 'PGR0VU2',
    names: ['A little bump in the road'],
    status: 'firing',
    told: 'incident.triggered',
    alerts: [
      {
        name: 'A little bump in the road',
        status: 'firing',
        labels: { service: 'API Service', priority: 'P1', urgency: 'high' },
        annotations: {},
        startsAt: '2020-04-09T15:16:27.000Z',
        url: 'https://acme.pagerduty.com/incidents/PGR0VU2',
      },
    ],
    leftOut: 0,
    incident: 'PGR0VU2',
  });
});

test('what is sent to PagerDuty is read, but for its key', () => {
  const group = read(event);
  expect(group).toMatchObject({
    source: 'PagerDuty',
    key: 'samplekeyhere-dedup',
    names: ['deploy', 'Example alert on host1.example.com'],
    status: 'firing',
    alerts: [{ name: 'deploy', url: 'https://example.com/', labels: { component: 'postgres' } }],
  });
  expect(JSON.stringify(read({ ...event, dedup_key: undefined }))).not.toContain('samplekeyhere');
});

test.each([
  [webhook, 'event.event_type', 'incident.resolved', 'resolved'],
  [webhook, 'event.event_type', 'incident.reopened', 'firing'],
  [webhook, 'event.event_type', 'incident.acknowledged', 'other'],
  [webhook, 'event.event_type', 'incident.priority_updated', 'other'],
  [event, 'event_action', 'resolve', 'resolved'],
  [event, 'event_action', 'acknowledge', 'other'],
])('%# an event %s: %s means %s', (payload, path, value, status) => {
  expect(read(changed(payload, path, value)).status).toBe(status);
});

test('a test of PagerDuty’s, and an end of which no more is told than the key', () => {
  const ping = { event: { event_type: 'pagey.ping', data: { message: 'Hello from your friend Pagey!' } } };
  expect(read(ping)).toMatchObject({ status: 'other', alerts: [], incident: null });
  const end = { routing_key: 'x', event_action: 'resolve', dedup_key: 'k' };
  expect(read(end)).toMatchObject({ status: 'resolved', key: 'k' });
  expect(() => read({ ...end, dedup_key: undefined })).toThrow('Unexpected `dedup_key`');
});

test.each([
  ['an empty text', '', 'expected JSON'],
  ['no JSON', 'DiskFull', 'expected JSON'],
  ['a list', '[]', 'expected a JSON object'],
  ['null', 'null', 'expected a JSON object'],
  ['something else', '{"alert": "x"}', 'expected a field `alerts`, `event` or `event_action`'],
  ['far too much', `{"alerts": "${'x'.repeat(65_536)}"}`, 'expected at most 65535 characters'],
])('%s is refused', (_, text, message) => {
  expect(() => alertPayload(text)).toThrow(Failure);
  expect(() => alertPayload(text)).toThrow(message);
});

test.each([
  [alertmanager, 'version', '3', 'Unexpected `version` in `payload`, expected `4`, found `3`'],
  [alertmanager, 'groupKey', undefined, '`groupKey` in `payload`, expected a text that is not empty'],
  [alertmanager, 'groupKey', 7, '`groupKey` in `payload`, expected a text, found a value of type number'],
  [alertmanager, 'status', 'burning', 'expected `firing` or `resolved`, found `burning`'],
  [alertmanager, 'alerts', {}, '`alerts` in `payload`, expected a list'],
  [alertmanager, 'alerts.0', 'x', '`alerts[0]` in `payload`, expected an object, found `x`'],
  [alertmanager, 'alerts.0.labels', [], '`alerts[0].labels` in `payload`, expected an object, found a list'],
  [alertmanager, 'alerts.0.labels.instance', 1, '`alerts[0].labels.instance` in `payload`, expected a text'],
  [alertmanager, 'alerts.1.startsAt', 5, '`alerts[1].startsAt` in `payload`, expected a text'],
  [alertmanager, 'commonLabels', 'x', '`commonLabels` in `payload`, expected an object'],
  [webhook, 'event', null, '`event` in `payload`, expected an object, found null'],
  [webhook, 'event.event_type', 1, '`event.event_type` in `payload`, expected a text'],
  [webhook, 'event.data', [], '`event.data` in `payload`, expected an object'],
  [webhook, 'event.data.id', '', '`event.data.id` in `payload`, expected a text that is not empty'],
  [webhook, 'event.data.service', 'x', '`event.data.service` in `payload`, expected an object'],
  [event, 'event_action', 'fire', 'expected `trigger` or `acknowledge` or `resolve`, found `fire`'],
  [event, 'payload', undefined, '`payload` in `payload`, expected an object, found nothing'],
  [event, 'payload.summary', null, '`payload.summary` in `payload`, expected a text that is not empty'],
  [event, 'links', 'x', '`links` in `payload`, expected a list'],
])('%# a wrong %s: %s', (payload, path, value, message) => {
  expect(() => read(changed(payload, path, value))).toThrow(message);
});

test('what is not known is left alone, and what is optional may be missing', () => {
  const bare = {
    version: '4',
    groupKey: 'k',
    status: 'firing',
    alerts: [{ status: 'firing', new: [] }],
    new: 1,
  };
  expect(read(bare)).toMatchObject({
    names: [],
    alerts: [{ name: '', labels: {}, startsAt: null, url: null }],
  });
});

test('hostile names and addresses are data', () => {
  const text = JSON.stringify(alertmanager).replace(
    '"labels":{',
    '"labels":{"__proto__":"x","constructor":"y",',
  );
  const [alert] = alertPayload(text).alerts;
  expect(Object.entries(alert!.labels)).toContainEqual(['__proto__', 'x']);
  expect(Object.getPrototypeOf(alert!.labels)).toBe(Object.prototype);
  for (const url of ['javascript:alert(1)', 'https://x/a b', 'http://x/<i>', 'ftp://x', 'https://']) {
    expect(read(changed(alertmanager, 'alerts.0.generatorURL', url)).alerts[0]!.url).toBeNull();
  }
  const many = { ...alertmanager, alerts: Array.from({ length: 300 }, () => ({ status: 'firing' })) };
  expect(read(many)).toMatchObject({ leftOut: 102 });
  expect(read(many).alerts).toHaveLength(200);
});

test('the inputs may name the alert and the group; anything but a text is none', () => {
  const payload = JSON.stringify(alertmanager);
  expect(alertOfInputs({ payload, alert: ' DiskFull ', group: 'g' })).toMatchObject({
    names: ['DiskFull'],
    key: 'g',
  });
  expect(alertOfInputs({ payload, alert: 7, group: null })).toEqual(read(alertmanager));
  for (const inputs of [undefined, null, 'x', [], { payload: 1 }]) {
    expect(() => alertOfInputs(inputs)).toThrow('expected JSON');
  }
});

test('a group has one digest, and ids of its executions end with it', () => {
  const digest = alertGroupDigest({ source: 'PagerDuty', key: 'k' });
  expect(digest).toMatch(/^[0-9a-f]{64}$/);
  expect(alertGroupDigest({ source: 'Alertmanager', key: 'k' })).not.toBe(digest);
  expect(alertSuffix(digest)).toMatch(/^[0-9a-z]{6}$/);
  expect(isOfGroup(`exec-RB-X-001-20261123T220000Z-${alertSuffix(digest)}`, digest)).toBe(true);
  expect(isOfGroup(`exec-RB-X-001-20261123T220000Z-a${alertSuffix(digest)}`, digest)).toBe(false);
});
