import { errorOutcome } from './error-outcome.ts';
import { executionVerbs } from './execution-verbs.ts';
import type { Given, Verb } from './verb.ts';
import { programName } from './program-name.ts';
import { type GlobalOptions, programOf } from './program.ts';
import { runbookVerbs } from './runbook-verbs.ts';
import { runVerb } from './run-verb.ts';
import { writeError } from './write-outcome.ts';

/** Every verb there is. */
export const verbs: readonly Verb[] = [...executionVerbs, ...runbookVerbs];

/** Reads the command line, calls one verb, writes what it came to and sets the exit code. */
export async function commandLine(system: NodeJS.Process, version: string): Promise<void> {
  const words = system.argv.slice(2);
  for (const stream of [system.stdout, system.stderr]) stream.on('error', ignoreClosed);
  let chosen: { readonly verb: Verb; readonly given: Given; readonly global: GlobalOptions } | null = null;
  let asked: Verb | undefined;
  try {
    if (words[0] === 'complete' || words[0] === 'completion') {
      const { completion } = await import('./completion.ts');
      if (await completion(system, words, verbs)) return;
    }
    asked = verbs.find((verb) => words.find((word) => !word.startsWith('-')) === verb.name);
    const name = programName(system.argv[1], system.cwd(), undefined);
    const program = programOf(name, version, verbs, (verb, given, global) => {
      chosen = { verb, given, global };
    });
    if (words.length === 0) {
      system.stderr.write(program.helpInformation());
      system.exitCode = 2;
      return;
    }
    program.parse(words, { from: 'user' });
  } catch (thrown) {
    if (isHelp(thrown)) return;
    const outcome = errorOutcome(thrown);
    const blank = asked === undefined ? { verb: null } : (await asked.load()).blank;
    writeError(system, { json: words.includes('--json'), blank, ...outcome, thrown });
    return;
  }
  if (chosen !== null) await runVerb(system, version, chosen);
}

/** Whoever read our output has gone; the execution goes on. */
function ignoreClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE' && error.code !== 'ECONNRESET' && error.code !== 'ERR_STREAM_DESTROYED') throw error;
}

function isHelp(thrown: unknown): boolean {
  return thrown instanceof Error && 'exitCode' in thrown && thrown.exitCode === 0;
}
