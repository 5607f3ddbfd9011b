import type { ChannelOptions } from '../adapters/channels/channel-notifier.ts';
import { terminalNotifier } from '../adapters/terminal-notifier.ts';
import type { Notifier } from '../engine/ports.ts';
import type { Config } from '../runbook/config.ts';

/** Whoever hands on the messages of steps; what speaks to services is only loaded where the settings name one. */
export async function notifierFor(
  config: Pick<Config, 'channels'>,
  options: ChannelOptions,
): Promise<Notifier> {
  if (Object.values(config.channels).every(({ type }) => type === 'terminal')) {
    const terminal = terminalNotifier({ write: options.write ?? (() => {}), mask: options.secrets.mask });
    return {
      send: async (name, message) =>
        terminal.send(Object.hasOwn(config.channels, name) ? 'terminal' : name, message),
    };
  }
  const { channelNotifier } = await import('../adapters/channels/channel-notifier.ts');
  return channelNotifier(config, options);
}
