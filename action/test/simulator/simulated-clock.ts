import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A clock that goes on as the real one does, from a moment of the simulation, and can be put forward. */
export type SimulatedClock = {
  readonly now: () => Date;
  /** Puts it forward, for processes that run already as well. */
  readonly advance: (minutes: number) => void;
  /** The file that holds by how many milliseconds it is ahead of the real one; a program may write it. */
  readonly file: string;
  /** What Node is given so that a process has this clock. */
  readonly preload: string;
};

/** Starts a clock at a moment; `folder` takes its file. */
export function simulatedClock(folder: string, start: string): SimulatedClock {
  const file = join(folder, 'clock');
  const preload = pathToFileURL(join(import.meta.dirname, 'fixtures/shifted-date.mjs'));
  preload.searchParams.set('file', file);
  writeFileSync(file, String(Date.parse(start) - Date.now()));
  const shift = (): number => Number(readFileSync(file, 'utf8'));
  return {
    now: () => new Date(Date.now() + shift()),
    advance: (minutes) => writeFileSync(file, String(shift() + minutes * 60_000)),
    file,
    preload: preload.href,
  };
}
