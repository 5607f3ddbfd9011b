import type { Writable } from 'node:stream';

/**
 * Null where a stream takes more; otherwise a promise that resolves when it does again, or never will. A pipe that is read
 * slowly would else fill the memory with what was written to it.
 */
export function whenDrained(stream: Writable): Promise<void> | null {
  if (!stream.writableNeedDrain || stream.destroyed) return null;
  return new Promise((resolve) => {
    const end = (): void => {
      for (const event of events) stream.off(event, end);
      resolve();
    };
    for (const event of events) stream.once(event, end);
  });
}

const events = ['drain', 'close', 'error'] as const;
