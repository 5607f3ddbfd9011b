import type { Effect } from '../engine/effect.ts';
import type { CommandEnd } from '../engine/input.ts';
import type { DeclaredOutputs } from '../engine/ports.ts';
import type { TestCase } from '../runbook/test-case.ts';
import { escapesOf } from './escapes-of.ts';
import type { FakeWorld, OpenFakeWorld } from './fake-world.ts';
import { harmlessTools } from './harmless-tools.ts';
import type { Obstacle } from './rehearsal-shell.ts';

/** Runs commands of one case really, with its fakes. */
export type FakeCommands = {
  readonly run: (
    now: string,
    stop: (obstacle: Obstacle) => void,
    command: Extract<Effect, { type: 'RunCommand' }>,
    declared: DeclaredOutputs,
    signal: AbortSignal,
  ) => Promise<CommandEnd>;
  readonly close: () => Promise<void>;
};

const never = new Promise<never>(() => {});

/** The fakes of a case; null where it has none. Nothing runs that could leave the fakes. */
export function fakeCommands(
  { fakes }: TestCase,
  secrets: Readonly<Record<string, string>>,
  open: OpenFakeWorld | undefined,
): FakeCommands | null {
  if (fakes === null) return null;
  const programs = new Set([...Object.keys(fakes), ...harmlessTools]);
  let world: Promise<FakeWorld> | null = null;
  let checked = false;

  /** Why a script may not run; null where it may. */
  const objection = (step: number, script: string): Obstacle | null => {
    const scripts: readonly (readonly [string, string, string])[] = [
      ...(checked
        ? []
        : Object.entries(fakes).map(
            ([name, text]) => [`The fake of \`${name}\``, `/fakes/${name}`, text] as const,
          )),
      [`A command of step ${step}`, '/fakes', script],
    ];
    for (const [what, place, text] of scripts) {
      const [escape] = escapesOf(text, programs);
      if (escape !== undefined) {
        return {
          aspect: 'fakes',
          message: `${what} could leave the fakes: ${escape.message}`,
          place,
          hint: `Nothing was run. Add a fake for it, or say in \`mock_responses\` what step ${step} comes to`,
        };
      }
    }
    checked = true;
    return null;
  };

  return {
    run: async (now, stop, command, declared, signal) => {
      const obstacle =
        open === undefined
          ? {
              aspect: 'fakes' as const,
              message: `Step ${command.step} would run with fakes, which is not possible here`,
              place: '/fakes',
              hint: null,
            }
          : objection(command.step, command.script);
      if (obstacle !== null || open === undefined) {
        if (obstacle !== null) stop(obstacle);
        return never;
      }
      world ??= open({ fakes, tools: harmlessTools, secrets });
      const { shell, setTime } = await world;
      setTime(now);
      return shell.run('rehearsal', command, declared, signal);
    },
    close: async () => {
      if (world !== null) await (await world).close();
    },
  };
}
