import { isExecutionName } from './execution-name.ts';
import { quoted } from './quoted.ts';
import { no, type ReadText } from './read-text.ts';

/** Reads the id of a runbook; null for none. */
export function readRunbook(text: string): ReadText<string | null> {
  const id = text.trim();
  // The choice that stands first, so that no runbook is started by accident.
  if (id === '' || id === '-') return { ok: true, value: null };
  return /^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$/.test(id) && id.length <= 80
    ? { ok: true, value: id }
    : no(`Unexpected runbook ${quoted(id)}, expected its id`, 'Choose one from the list');
}

/** Reads one line of free text; null for none. */
export function readLine(name: string, text: string, most: number): ReadText<string | null> {
  const line = text.trim();
  if (line === '') return { ok: true, value: null };
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(line)) {
    return no(`Unexpected control character in \`${name}\`, expected one line`, 'Type it again by hand');
  }
  return line.length <= most
    ? { ok: true, value: line }
    : no(
        `Unexpected ${line.length} characters in \`${name}\`, expected at most ${most}`,
        'Shorten it; `/note TEXT` on the issue takes more',
      );
}

/** Reads what to do; nothing means to execute. */
export function readMode(text: string): ReadText<'execute' | 'dry-run'> {
  switch (text.trim()) {
    case '':
    case 'execute':
      return { ok: true, value: 'execute' };
    case 'dry run':
    case 'dry-run':
      return { ok: true, value: 'dry-run' };
    default:
      return no(
        `Unexpected mode ${quoted(text)}, expected \`execute\` or \`dry run\``,
        'Choose one from the list',
      );
  }
}

/** Reads the id of an execution; null for none. */
export function readExecution(text: string): ReadText<string | null> {
  const id = text.trim();
  if (id === '') return { ok: true, value: null };
  return isExecutionName(id)
    ? { ok: true, value: id }
    : no(
        `Unexpected execution ${quoted(id)}, expected an id such as \`exec-RB-DB-001-20270102T030405Z-a1b2c3\``,
        'Copy it from the issue of the execution',
      );
}
