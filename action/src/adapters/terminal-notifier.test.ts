import { expect, test } from 'vitest';
import { createSecrets } from './secrets.ts';
import { terminalNotifier } from './terminal-notifier.ts';

test('a message arrives by line, without secrets', async () => {
  const lines: string[] = [];
  const { mask } = createSecrets([{ name: 'TOKEN', value: 'hunter22' }]);
  const notifier = terminalNotifier({ write: (line) => void lines.push(line), mask });
  expect(await notifier.send('terminal', 'failed over\nwith hunter22')).toEqual({ error: null });
  expect(lines).toEqual(['failed over', 'with ***']);
});

test('any other channel, and a terminal that is gone, is an error', async () => {
  const notifier = terminalNotifier({
    write: () => {
      throw new Error('EPIPE');
    },
    mask: String,
  });
  expect(await notifier.send('slack', 'text')).toEqual({
    error: 'Unexpected channel `slack`, expected `terminal`: this program knows no other',
  });
  expect(await notifier.send('terminal', 'text')).toEqual({ error: 'the terminal did not take it: EPIPE' });
});
