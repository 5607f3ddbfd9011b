import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commandsIn } from '../../test/runner/commands-in.ts';
import { workflowCommand, withoutCommands } from './workflow-command.ts';

const hostile = fc.array(
  fc.oneof(
    fc.constantFrom(
      '::',
      '::error::',
      '\n',
      '\r',
      '\r\n',
      '%',
      '%0A',
      '%25',
      ',',
      ':',
      '=',
      ' ',
      '##[add-mask]',
    ),
    fc.constantFrom(
      '::stop-commands::x',
      '##[error]',
      ']',
      ';',
      '\u{85}',
      '\u{2028}',
      '\v',
      '\f',
      '\u{202e}',
    ),
    fc.string({ unit: 'binary', maxLength: 5 }),
  ),
  { maxLength: 12 },
);
const text = hostile.map((parts) => parts.join(''));

test('a command is one line that says exactly what it was given, and cannot be left', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('error', 'warning', 'notice'),
      text,
      text,
      text,
      (name, file, title, data) => {
        const line = workflowCommand(name, { file, title, line: 3 }, data);
        expect(line).not.toMatch(/[\r\n]/);
        const properties = Object.fromEntries(
          Object.entries({ file, title, line: '3' }).filter(([, value]) => value !== ''),
        );
        expect(commandsIn(line)).toEqual([{ name, properties, data }]);
      },
    ),
    { numRuns: 2000 },
  );
});

test('a command without properties', () => {
  expect(workflowCommand('notice', {}, 'a\nb')).toBe('::notice::a%0Ab');
});

test('no text is a command between the marks, and commands count again after them', () => {
  fc.assert(
    fc.property(text, (words) => {
      const log = `${withoutCommands(words, 'fTn3xQ')}::notice::afterwards`;
      expect(commandsIn(log)).toEqual([{ name: 'notice', properties: {}, data: 'afterwards' }]);
    }),
    { numRuns: 2000 },
  );
});

test('no other file writes `::`', () => {
  const sources = resolve(import.meta.dirname, '..');
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'report/workflow-command.ts',
  );
  expect(files.length).toBeGreaterThan(100);
  const writers = files.filter((file) => /['"`}]::|##\[/.test(readFileSync(resolve(sources, file), 'utf8')));
  expect(writers).toEqual([]);
});
