import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

import { loadConfig } from './load-config.ts';

function said(channel: string): readonly string[] {
  const { findings } = loadConfig({ path: 'config.yaml', text: `channels: {it: ${channel}}` });
  return findings.map(({ message, hint }) => (hint === undefined ? message : `${message}. ${hint}`));
}

const secretName =
  'the name of an environment variable of your own, in capitals, such as `SLACK_WEBHOOK_URL`, never the secret itself';

test.each([
  [
    '{type: slak, url_secret: A}',
    'Unexpected `slak` for `type`, expected `terminal`, `issue`, `slack`, `pagerduty` or `webhook`',
  ],
  ['{}', 'Unexpected `it` without `type`, expected `terminal`, `issue`, `slack`, `pagerduty` or `webhook`'],
  ['5', 'Unexpected number `5` for `it`, expected a mapping with at least `type`'],
  ['{type: slack}', `Unexpected \`it\` without \`url_secret\`, expected ${secretName}`],
  [
    '{type: webhook, url_secret: A, signing_secrt: B}',
    'Unexpected key `signing_secrt`, expected `signing_secret`. Did you mean `signing_secret`?',
  ],
  [
    '{type: terminal, on: [gate]}',
    'Unexpected key `on` in `it`. There is `type`, `url_secret`, `signing_secret`, `routing_key_secret`, `url`, `severity`',
  ],
  [
    '{type: issue, on: [gates]}',
    'Unexpected `gates` for entry 1 of `on`, expected one of `gate`, `escalated`, `finished`, `break-glass`. Did you mean `gate`?',
  ],
  [
    '{type: pagerduty, routing_key_secret: A, url: "http://events.example/"}',
    'Unexpected `http://events.example/` for `url`, expected an address that begins with `https://`',
  ],
  [
    '{type: pagerduty, routing_key_secret: A, severity: high}',
    'Unexpected `high` for `severity`, expected one of `critical`, `error`, `warning`, `info`',
  ],
])('%s: %s', (channel, message) => {
  expect(said(channel)).toEqual([message]);
});

// Whoever writes the secret where its name belongs has leaked it to the file; a log must not spread it.
test.each([
  '{type: slack, url_secret: "https://hooks.slack.com/services/T0/B0/XXXX"}',
  '{type: slack, url_secret: 12345678}',
  '{type: slack, url_secret: GITHUB_TOKEN}',
  '{type: pagerduty, routing_key_secret: R015ABCDEFGHIJKLMNOPQRSTUVWXYZ12}',
])('never says what stands in the place of the name of a secret: %s', (channel) => {
  const [message = '', ...more] = said(channel);
  expect(message.slice(0, 17)).toBe('Unexpected value ');
  expect(message).toContain(secretName);
  expect(more).toEqual([]);
});

test('what is not said has a default', () => {
  const text = `
channels:
  room: {type: slack, url_secret: SLACK_URL, on: []}
  pager: {type: pagerduty, routing_key_secret: KEY}
  eu: {type: pagerduty, routing_key_secret: KEY, url: "https://events.eu.pagerduty.com/v2/enqueue", severity: info}
`;
  const { config, findings } = loadConfig({ path: 'config.yaml', text });
  expect(findings).toEqual([]);
  const usual = { type: 'pagerduty', routing_key_secret: 'KEY', on: ['gate', 'escalated'] };
  expect(config?.channels).toEqual({
    terminal: { type: 'terminal' },
    room: { type: 'slack', url_secret: 'SLACK_URL', on: [] },
    pager: { ...usual, url: 'https://events.pagerduty.com/v2/enqueue', severity: 'error' },
    eu: { ...usual, url: 'https://events.eu.pagerduty.com/v2/enqueue', severity: 'info' },
  });
});

test('the example of the documentation is one', () => {
  const page = readFileSync(resolve(import.meta.dirname, '../../../docs/reference/config.md'), 'utf8');
  const [, text = ''] = /^```yaml\n([^]*?)^```$/m.exec(page) ?? [];
  expect(text).toContain('channels:');
  expect(loadConfig({ path: 'config.yaml', text }).findings).toEqual([]);
});
