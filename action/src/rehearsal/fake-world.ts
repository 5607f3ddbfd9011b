import type { Shell } from '../engine/ports.ts';

/** Where the steps of one case that have no mock really run. */
export type FakeWorld = {
  readonly shell: Shell;
  /** From now on programs in there are told that time. */
  readonly setTime: (now: string) => void;
  readonly close: () => Promise<void>;
};

/** What a fake world is made of. */
export type FakeWorldSetup = {
  /** Programs and the bash scripts in their place. */
  readonly fakes: Readonly<Record<string, string>>;
  /** Harmless programs that are there as well, where this machine has them. */
  readonly tools: readonly string[];
  /** Made-up values of the secrets, by name. */
  readonly secrets: Readonly<Record<string, string>>;
};

/** Makes a temporary folder, home and `PATH` with nothing but the fakes and tools, and a shell that runs there. */
export type OpenFakeWorld = (setup: FakeWorldSetup) => Promise<FakeWorld>;
