import type { Clock } from '../engine/ports.ts';

/** A timer of Node's takes no more milliseconds than this. */
const longestTimer = 2 ** 31 - 1;

/** The system's time. `sleep` ends early, without an error, when the signal is aborted. */
export function systemClock(): Clock {
  return {
    now: () => new Date().toISOString(),
    sleep: async (seconds, signal) => {
      const until = performance.now() + seconds * 1000;
      for (
        let left = until - performance.now();
        left > 0 && !signal.aborted;
        left = until - performance.now()
      ) {
        await pause(Math.min(left, longestTimer), signal);
      }
    },
  };
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end, { once: true });
  });
}
