import { relative, resolve, sep } from 'node:path';
import { errorOutcome } from './error-outcome.ts';
import { findRoot } from './find-root.ts';
import { localEnvironment } from './local-environment.ts';
import { programName } from './program-name.ts';
import type { Context, LoadedVerb } from './verb.ts';
import type { VerbCall } from './verb-call.ts';
import { writeError, writeOutcome } from './write-outcome.ts';

/** Calls a verb with the outside world it asks for, and writes what it came to. */
export async function runVerb(
  system: NodeJS.Process,
  version: string,
  { verb, given, global }: VerbCall,
): Promise<void> {
  let loaded: LoadedVerb | null = null;
  try {
    loaded = await verb.load();
    const root = findRoot(global.dir, system.cwd());
    const program = programName(system.argv[1], system.cwd(), global.dir);
    const environment = localEnvironment(system, { root, program, version });
    const store = async (): ReturnType<Context['store']> =>
      (await import('./drive-environment.ts')).storeEnvironment(environment);
    const driving = async (attended: boolean): ReturnType<Context['drive']> =>
      (await import('./drive-environment.ts')).driveEnvironment(system, environment, { ...global, attended });
    const [drive, record] = [
      (): ReturnType<Context['drive']> => driving(true),
      (): ReturnType<Context['record']> => driving(false),
    ];
    const path = (text: string): string => relative(root, resolve(system.cwd(), text)).split(sep).join('/');
    const outcome = await loaded.call(given, { plain: () => environment, store, drive, record, path });
    writeOutcome(system, outcome, global.json);
  } catch (thrown) {
    writeError(system, { json: global.json, blank: loaded?.blank ?? {}, ...errorOutcome(thrown), thrown });
  }
}
