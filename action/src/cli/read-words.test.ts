import fc from 'fast-check';
import { expect, test } from 'vitest';
import { programOf } from './program.ts';
import { readWords } from './read-words.ts';
import type { ReadWords } from './verb-call.ts';
import { verbs } from './verbs.ts';

/** What commander makes of the words; null where it has something to say instead. */
function readByCommander(words: readonly string[]): ReadWords | null {
  const read: ReadWords[] = [];
  try {
    const program = programOf('runbook', '0', verbs, (one) => read.push(one)).configureOutput({
      writeOut: () => {},
      writeErr: () => {},
    });
    for (const command of program.commands) {
      command.configureOutput({ writeOut: () => {}, writeErr: () => {} });
    }
    program.parse([...words], { from: 'user' });
  } catch {
    return null;
  }
  return read[0] ?? null;
}

/** Verb, options and arguments, less what is empty. */
function plain(read: ReadWords | null): unknown {
  return read === null
    ? null
    : { verb: read.verb.name, options: { ...read.options }, positional: [...read.positional] };
}

const samples = verbs.map((verb) => verb.example);

test.each(samples)('%s needs no library to be understood', (example) => {
  const words = (example.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ''));
  expect(plain(readWords(words, verbs))).toEqual(plain(readByCommander(words)));
  expect(readWords(words, verbs)).not.toBeNull();
});

test('whatever is read without the library, the library reads the same', () => {
  const flags = verbs.flatMap((verb) => verb.flags.map((flag) => flag.name.split(' ')[0] ?? ''));
  const values = ['3=left', 'x', '7', '', '-1', '--', 'RB-LOCAL-001', 'md', 'sev1', 'a=b', '-x'];
  const word = fc.oneof(
    fc.constantFrom(...flags, '--json', '--dir', '--help', '-h', '-V', '--no-json'),
    fc.constantFrom(...values),
    fc.constantFrom(...flags).chain((flag) => fc.constantFrom(...values).map((value) => `${flag}=${value}`)),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...verbs.map((verb) => verb.name)),
      fc.array(word, { maxLength: 6 }),
      (name, rest) => {
        const quick = readWords([name, ...rest], verbs);
        if (quick !== null) expect(plain(quick)).toEqual(plain(readByCommander([name, ...rest])));
      },
    ),
    { numRuns: 3000 },
  );
});
