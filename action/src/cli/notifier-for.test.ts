import { expect, test } from 'vitest';

import { createSecrets } from '../adapters/secrets.ts';
import { normaliseConfig } from '../runbook/config.ts';
import { notifierFor } from './notifier-for.ts';

const options = {
  variable: () => undefined,
  clock: { now: () => '2026-11-23T03:04:05Z', sleep: async () => {} },
};

test.each([
  ['terminals alone', {}],
  ['other channels too', { room: { type: 'slack', url_secret: 'ROOM_URL' } }],
] as const)('whatever a terminal is called, it takes messages (%s)', async (_which, more) => {
  const lines: string[] = [];
  const secrets = createSecrets([{ name: 'TOKEN', value: 'hunter22' }]);
  const config = normaliseConfig({ channels: { console: { type: 'terminal' }, ...more } });
  const { send } = await notifierFor(config, { ...options, secrets, write: (line) => void lines.push(line) });
  expect(await send('console', 'one hunter22')).toEqual({ error: null });
  expect(await send('terminal', 'two')).toEqual({ error: null });
  expect(lines).toEqual(['one ***', 'two']);
  expect((await send('toString', 'three')).error).toMatch('Unexpected channel `toString`');
});

test('a channel whose secret is missing says so for each message', async () => {
  const config = normaliseConfig({ channels: { room: { type: 'slack', url_secret: 'ROOM_URL' } } });
  const { send } = await notifierFor(config, { ...options, secrets: createSecrets([]) });
  expect(await send('room', 'text')).toEqual({
    error: 'the environment variable `ROOM_URL` is not set',
  });
});
