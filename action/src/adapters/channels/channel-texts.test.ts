import { expect, test } from 'vitest';

import { announcement } from '../../../test/contract/channel.ts';
import { safeAddress } from './channel-secrets.ts';
import { issueComment } from './issue-channel.ts';
import { pagerdutyEvent } from './pagerduty-channel.ts';
import { slackText } from './slack-channel.ts';
import { webhookBody } from './webhook-channel.ts';

test('Slack gets text and links, and is made to do nothing by either', () => {
  const hostile = announcement({
    summary: '<!channel> & <@U1> step 4',
    lines: ['<https://evil.example|the issue>'],
    links: [{ title: 'Issue', url: 'https://github.com/a/b/issues/7?a=1&b=<|x>' }],
  });
  expect(slackText(hostile)).toBe(
    [
      '&lt;!channel&gt; &amp; &lt;@U1&gt; step 4',
      '&lt;https://evil.example|the issue&gt;',
      '<https://github.com/a/b/issues/7?a=1&amp;b=&lt;%7Cx&gt;|Issue>',
    ].join('\n'),
  );
});

test('a comment mentions whom it is for, and nobody that a text names', () => {
  const comment = issueComment(
    announcement({
      summary: 'waits for @everyone, see #1',
      lines: ['![x](https://evil.example/x.png) <img src=x>', '/approve 4'],
      people: ['grace', 'acme/dba', 'not a login', '<b>'],
    }),
  );
  expect(comment).toMatchInlineSnapshot(`
    "**waits for @<!-- -->everyone, see #<!-- -->1**

    - !\\[x]\\(https:<!-- -->//evil.example/x.png) \\<img src=x>
    - /approve 4

    [Issue of the execution](https://github.com/acme/ops/issues/7)

    @grace @acme/dba

    <!-- runbook-announcement exec-RB-DB-001-20261123T030000Z-k3v9q2/12/gate -->
    "
  `);
});

test('PagerDuty gets an event of its second version, and a resolve by the same key', () => {
  expect(pagerdutyEvent(announcement(), 'critical')).toMatchInlineSnapshot(`
    {
      "client": "Runbooks as Code",
      "client_url": "https://github.com/acme/ops/issues/7",
      "dedup_key": "exec-RB-DB-001-20261123T030000Z-k3v9q2/4/1",
      "event_action": "trigger",
      "links": [
        {
          "href": "https://github.com/acme/ops/issues/7",
          "text": "Issue of the execution",
        },
      ],
      "payload": {
        "class": "gate",
        "component": "RB-DB-001",
        "custom_details": {
          "execution_id": "exec-RB-DB-001-20261123T030000Z-k3v9q2",
          "incident": "INC-1",
          "operator": "alice",
          "runbook_id": "RB-DB-001",
          "services": [
            "orders-db",
          ],
          "severity": "sev1",
          "subject": "4",
          "text": "Failover (sev1)
    Until 2026-11-23 03:34:05 UTC",
          "title": "Failover",
          "visit": 1,
        },
        "group": "orders-db",
        "severity": "critical",
        "source": "exec-RB-DB-001-20261123T030000Z-k3v9q2",
        "summary": "RB-DB-001 waits for the approval of step 4 Promote the replica",
        "timestamp": "2026-11-23T03:04:05.678Z",
      },
    }
  `);
  expect(pagerdutyEvent(announcement({ action: 'resolve' }), 'critical')).toEqual({
    event_action: 'resolve',
    dedup_key: 'exec-RB-DB-001-20261123T030000Z-k3v9q2/4/1',
  });
});

test('a key that is too long for PagerDuty is digested, the same each time', () => {
  const long = announcement({ dedupKey: 'x'.repeat(256) });
  const { dedup_key: key } = pagerdutyEvent(long, 'error') as { readonly dedup_key: string };
  expect(key).toMatch(/^[0-9a-f]{64}$/);
  expect(pagerdutyEvent({ ...long, action: 'resolve' }, 'error')).toMatchObject({ dedup_key: key });
});

test('a webhook gets everything as fields', () => {
  expect(webhookBody(announcement())).toMatchInlineSnapshot(`
    {
      "action": "trigger",
      "at": "2026-11-23T03:04:05.678Z",
      "dedup_key": "exec-RB-DB-001-20261123T030000Z-k3v9q2/4/1",
      "execution": {
        "execution_id": "exec-RB-DB-001-20261123T030000Z-k3v9q2",
        "incident": "INC-1",
        "operator": "alice",
        "runbook_id": "RB-DB-001",
        "services": [
          "orders-db",
        ],
        "severity": "sev1",
        "title": "Failover",
      },
      "id": "exec-RB-DB-001-20261123T030000Z-k3v9q2/12/gate",
      "kind": "gate",
      "links": [
        {
          "title": "Issue of the execution",
          "url": "https://github.com/acme/ops/issues/7",
        },
      ],
      "people": [
        "grace",
        "acme/dba",
      ],
      "subject": "4",
      "summary": "RB-DB-001 waits for the approval of step 4 Promote the replica",
      "text": "RB-DB-001 waits for the approval of step 4 Promote the replica
    Failover (sev1)
    Until 2026-11-23 03:34:05 UTC",
      "version": 1,
      "visit": 1,
    }
  `);
});

test.each([
  ['https://hooks.slack.com/services/T/B/X', true],
  ['http://localhost:8080/x', true],
  ['http://127.0.0.1/x', true],
  ['http://[::1]:1/x', true],
  ['http://hooks.slack.com/services/T/B/X', false],
  ['http://localhost.evil.example/x', false],
  ['https://user:word@hooks.example/x', false],
  ['ftp://hooks.example/x', false],
  ['hooks.slack.com/services', false],
  ['', false],
])('%j may be an address: %s', (value, may) => {
  expect(safeAddress(value) !== null).toBe(may);
});
