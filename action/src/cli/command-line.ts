import { errorOutcome } from './error-outcome.ts';
import { programName } from './program-name.ts';
import { readWords } from './read-words.ts';
import { runVerb } from './run-verb.ts';
import type { Verb } from './verb.ts';
import { callOf, type ReadWords } from './verb-call.ts';
import { verbs } from './verbs.ts';
import { writeError } from './write-outcome.ts';

/** Reads the command line, calls one verb, writes what it came to and sets the exit code. */
export async function commandLine(system: NodeJS.Process, version: string): Promise<void> {
  const words = system.argv.slice(2);
  const json = words.includes('--json');
  // Whoever read our output may have gone, with its terminal too: that must not end an execution.
  for (const stream of [system.stdout, system.stderr]) stream.on('error', () => {});
  system.on('uncaughtException', (thrown) => {
    writeError(system, { json, blank: { verb: null }, ...errorOutcome(thrown), thrown });
    system.exit();
  });
  const asked = verbs.find(({ name }) => name === firstWord(words));
  let read: ReadWords | null;
  try {
    if (await completes(system, words)) return;
    read = readWords(words, verbs) ?? (await explain(system, version, words, asked));
  } catch (thrown) {
    if (isHelp(thrown)) return;
    const blank = asked === undefined ? { verb: null } : (await asked.load()).blank;
    writeError(system, { json, blank, ...errorOutcome(thrown), thrown });
    return;
  }
  if (read !== null) await runVerb(system, version, callOf(read));
}

async function completes(system: NodeJS.Process, words: readonly string[]): Promise<boolean> {
  if (words[0] !== 'complete' && words[0] !== 'completion') return false;
  const { completion } = await import('./completion.ts');
  return completion(system, words, verbs);
}

/** Reads what is not as plain as can be: prints help, throws what is wrong; null where there was nothing to read. */
async function explain(
  system: NodeJS.Process,
  version: string,
  words: readonly string[],
  asked: Verb | undefined,
): Promise<ReadWords | null> {
  const { programOf } = await import('./program.ts');
  const read: ReadWords[] = [];
  // Only help and mistakes at the top are about all the verbs.
  const known = asked === undefined || words[0] !== asked.name ? verbs : [asked];
  const program = programOf(programName(system.argv[1], system.cwd(), undefined), version, known, (one) =>
    read.push(one),
  );
  if (words.length === 0) {
    system.stderr.write(program.helpInformation());
    system.exitCode = 2;
    return null;
  }
  program.parse(words, { from: 'user' });
  return read[0] ?? null;
}

function firstWord(words: readonly string[]): string | undefined {
  return words.find((word, index) => !word.startsWith('-') && words[index - 1] !== '--dir');
}

function isHelp(thrown: unknown): boolean {
  return thrown instanceof Error && 'exitCode' in thrown && thrown.exitCode === 0;
}
