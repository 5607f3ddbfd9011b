import { expect, test } from 'vitest';

import { announcement } from '../../../test/contract/channel.ts';
import { channelService, pagerdutyRules, slackRules } from '../../../test/contract/channel-service.ts';
import { at, planOf, runbook, startedEvent, step } from '../../../test/engine/sample.ts';
import { driveWorld, given, resumeInput, simulatedWorld } from '../../../test/engine/world.ts';
import { announcementRecord, announcementsDue } from '../../github/announcements.ts';
import { normaliseConfig } from '../../runbook/config.ts';
import { createSecrets } from '../secrets.ts';
import { announceAll } from './announce-all.ts';
import { channelNotifier } from './channel-notifier.ts';

const clock = { now: () => at, sleep: async () => {} };

test('an alert is triggered at the request and resolved at the answer, and a room that is gone stops nobody', async () => {
  const alerts = new Set<string>();
  const service = await channelService(pagerdutyRules(alerts));
  try {
    const config = normaliseConfig({
      channels: {
        room: { type: 'slack', url_secret: 'NOT_SET' },
        pager: { type: 'pagerduty', routing_key_secret: 'KEY', url: `${service.url}/v2/enqueue` },
      },
    });
    const variable = (name: string): string | undefined => (name === 'KEY' ? 'k'.repeat(32) : undefined);
    const plan = planOf(runbook([step({ step_number: 4, requires_approval: true })]));
    const world = simulatedWorld([startedEvent()]);
    const tell = async (): Promise<readonly (string | null)[]> => {
      const due = announcementsDue({
        events: world.events(),
        runbook: plan.runbook,
        config,
        links: { issue: null, run: null },
      });
      const announcer = channelNotifier(config, { variable, secrets: createSecrets([]), clock });
      const told = await announceAll(announcer, due);
      for (const { announcement: made, delivered } of told) {
        const { decision } = given(plan, ...world.events()).when(announcementRecord(made, delivered, at));
        const id = 'exec-RB-TEST-001-20260102T030405Z-aaaaaa';
        await world.ports.journal.append(id, world.events().length, decision.events, true);
      }
      return told.map(({ delivered }) => delivered.error);
    };
    await driveWorld(world, plan, () => null);
    expect(await tell()).toEqual(['the environment variable `NOT_SET` is not set', null]);
    expect([...alerts]).toEqual(['exec-RB-TEST-001-20260102T030405Z-aaaaaa/4/1']);
    await driveWorld(world, plan, () => ({ by: 'ann', say: 'approve' }), [resumeInput]);
    expect(await tell()).toEqual([null]);
    expect([...alerts]).toEqual([]);
    expect(service.received).toHaveLength(2);
    expect(service.faults).toEqual([]);
  } finally {
    await service.close();
  }
});

test('a channel that is silent holds up no other, and the order within one is kept', async () => {
  const [slow, quick] = [await channelService(slackRules), await channelService(slackRules)];
  try {
    slow.troubles.push('hang');
    const path = '/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX';
    const variables: Readonly<Record<string, string>> = {
      SLOW_URL: `${slow.url}${path}`,
      QUICK_URL: `${quick.url}${path}`,
    };
    const config = normaliseConfig({
      channels: {
        slow: { type: 'slack', url_secret: 'SLOW_URL' },
        quick: { type: 'slack', url_secret: 'QUICK_URL' },
      },
    });
    const options = { variable: (name: string) => variables[name], secrets: createSecrets([]), clock };
    const announcer = channelNotifier(config, { ...options, timeoutSeconds: 0.2, patienceSeconds: 0 });
    const made = [
      announcement({ channel: 'slow', summary: 'one' }),
      announcement({ channel: 'quick', summary: 'two' }),
      announcement({ channel: 'quick', summary: 'three' }),
      announcement({ channel: 'slow', summary: 'four' }),
    ];
    const told = announceAll(announcer, made);
    while (slow.received.length === 0 || quick.received.length < 2) {
      await new Promise((done) => {
        setTimeout(done, 5);
      });
    }
    expect(slow.received).toHaveLength(1);
    expect((await told).map(({ delivered }) => delivered.error)).toEqual([
      'slow did not answer within 0.2 s',
      null,
      null,
      null,
    ]);
    expect(quick.received.map(({ text }) => text.includes('two'))).toEqual([true, false]);
  } finally {
    await slow.close();
    await quick.close();
  }
});
