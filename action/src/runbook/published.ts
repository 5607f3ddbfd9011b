import { reservedName } from './reserved-name.ts';
import type { Step, Value } from './runbook.ts';
import { readValue } from './value.ts';

/** What a command published, or why none of it counts. */
export type Published =
  | { readonly ok: true; readonly values: Readonly<Record<string, Value>> }
  | { readonly ok: false; readonly message: string };

const largestPublishedBytes = 1024 * 1024;

/**
 * Reads what a command wrote to `$RUNBOOK_OUTPUT`: lines `NAME=value`, or `NAME<<DELIM`, lines, `DELIM`. An undeclared name, a
 * name twice, a line that is neither, or a value that does not fit its declaration refuses all of it: a value with a newline
 * in it cannot add a second name beside what the step declares and publishes itself.
 */
export function parsePublished(text: string, declarations: Step['outputs']): Published {
  const bytes = Buffer.byteLength(text);
  if (bytes > largestPublishedBytes) {
    return {
      ok: false,
      message: `Unexpected ${bytes} published bytes, expected at most ${largestPublishedBytes}`,
    };
  }
  const values = Object.create(null) as Record<string, Value>;
  const lines = linesOf(text);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const entry = entryAt(lines, index);
    if (!entry.ok) return entry;
    const problem = problemOfName(entry.name, declarations, values);
    if (problem !== undefined) return { ok: false, message: problem };
    const declaration = declarations[entry.name];
    if (declaration === undefined) throw new Error(`${entry.name} was found to be declared`);
    const read = readValue(entry.name, entry.value, declaration);
    if (!read.ok) return read;
    values[entry.name] = read.value;
    index = entry.last;
  }
  return { ok: true, values };
}

type Entry =
  | { readonly ok: true; readonly name: string; readonly value: string; readonly last: number }
  | { readonly ok: false; readonly message: string };

function linesOf(text: string): readonly string[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function entryAt(lines: readonly string[], index: number): Entry {
  const line = lines[index] ?? '';
  const equals = line.indexOf('=');
  const heredoc = line.indexOf('<<');
  if (heredoc >= 0 && (equals < 0 || heredoc < equals)) {
    const name = line.slice(0, heredoc);
    const delimiter = line.slice(heredoc + 2);
    if (name === '' || delimiter === '') return unreadable(index);
    const last = lines.indexOf(delimiter, index + 1);
    if (last === -1) {
      return {
        ok: false,
        message: `Unexpected end of what was published, expected the line that ends \`${name}\``,
      };
    }
    return { ok: true, name, value: lines.slice(index + 1, last).join('\n'), last };
  }
  if (equals < 1) return unreadable(index);
  return { ok: true, name: line.slice(0, equals), value: line.slice(equals + 1), last: index };
}

// Not the line itself: it may be a part of a secret.
function unreadable(index: number): Entry {
  return {
    ok: false,
    message: `Unexpected published line ${index + 1}, expected \`NAME=value\` or \`NAME<<DELIMITER\``,
  };
}

function problemOfName(
  name: string,
  declarations: Step['outputs'],
  values: Readonly<Record<string, Value>>,
): string | undefined {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
    return 'Unexpected published name, expected letters, digits and underscores';
  }
  if (reservedName(name)) return `Unexpected published \`${name}\`, expected a name that is not reserved`;
  if (!Object.hasOwn(declarations, name)) {
    const declared = Object.keys(declarations).map((other) => `\`${other}\``);
    return `Unexpected published \`${name}\`, expected ${declared.length === 0 ? 'nothing: the step declares no `outputs`' : `one of ${declared.join(', ')}`}`;
  }
  if (Object.hasOwn(values, name)) {
    return `Unexpected second \`${name}\`, expected each name to be published once by a command`;
  }
  return undefined;
}
