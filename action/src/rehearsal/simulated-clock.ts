import type { Clock } from '../engine/ports.ts';

/** A clock whose time passes only where somebody sleeps on it, and then at once. */
export type SimulatedClock = Clock & {
  /** Sets the time to that moment, unless it is later already. */
  readonly passTo: (moment: string) => void;
  /** Forgets who sleeps: nobody wakes up any more. */
  readonly stop: () => void;
  /** Lets no time pass while real work is done. */
  readonly during: <T>(work: Promise<T>) => Promise<T>;
  readonly elapsedSeconds: () => number;
};

type Sleeper = { readonly until: number; readonly wake: () => void };

/** A clock that begins at that moment. Several sleepers wake in the order of their times. */
export function simulatedClock(begin: string): SimulatedClock {
  const started = Date.parse(begin);
  let now = started;
  let sleepers: Sleeper[] = [];
  let scheduled = false;
  let busy = 0;

  /** Time passes when nothing else is left to do: all promises have been followed. */
  const schedule = (): void => {
    if (scheduled || busy > 0 || sleepers.length === 0) return;
    scheduled = true;
    setImmediate(() => {
      scheduled = false;
      if (busy === 0) wakeNext();
      schedule();
    });
  };
  const wakeNext = (): void => {
    const until = Math.min(...sleepers.map((sleeper) => sleeper.until));
    const index = sleepers.findIndex((sleeper) => sleeper.until === until);
    const [next] = index === -1 ? [] : sleepers.splice(index, 1);
    if (next === undefined) return;
    now = Math.max(now, next.until);
    next.wake();
  };

  return {
    now: () => new Date(now).toISOString(),
    sleep: (seconds) => {
      if (seconds <= 0) return Promise.resolve();
      return new Promise((wake) => {
        sleepers.push({ until: now + seconds * 1000, wake });
        schedule();
      });
    },
    passTo: (moment) => {
      now = Math.max(now, Date.parse(moment));
    },
    stop: () => {
      sleepers = [];
    },
    during: async (work) => {
      busy += 1;
      try {
        return await work;
      } finally {
        busy -= 1;
        schedule();
      }
    },
    elapsedSeconds: () => (now - started) / 1000,
  };
}
