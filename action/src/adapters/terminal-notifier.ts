import type { Notifier } from '../engine/ports.ts';

/** Hands messages to whoever watches the terminal, masked; `write` takes a line without its end. No other channel is known. */
export function terminalNotifier(to: {
  readonly write: (line: string) => void;
  readonly mask: (text: string) => string;
}): Notifier {
  return {
    send: async (channel, message) => {
      if (channel !== 'terminal') {
        return {
          error: `Unexpected channel \`${channel}\`, expected \`terminal\`: this program knows no other`,
        };
      }
      try {
        for (const line of to.mask(message).split(/\r?\n/)) to.write(line);
      } catch (error) {
        return { error: `the terminal did not take it: ${(error as Error).message}` };
      }
      return { error: null };
    },
  };
}
