import { closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs';
import type { CommandEnd } from '../engine/input.ts';
import type { DeclaredOutputs, Secrets } from '../engine/ports.ts';
import { parsePublished } from '../runbook/published.ts';
import type { Value } from '../runbook/runbook.ts';
import { secretProblem } from './secret-forms.ts';

export type Reported = Pick<CommandEnd, 'outputs' | 'secretOutputs' | 'problem'>;

/** Reads what a command writes to `$RUNBOOK_OUTPUT` and `$RUNBOOK_MASK`. */
export type CommandFiles = {
  /** Makes secrets of what has been written so far; cheap where nothing is new. */
  readonly refresh: () => void;
  /** Reads both to the end. What a command published that did not exit by itself counts as nothing. */
  readonly finish: (exited: boolean) => Reported;
};

const largest = 1024 * 1024;

/** Nothing published, nothing wrong. */
export const nothingReported: Reported = { outputs: {}, secretOutputs: [], problem: null };

/** Watches the two files of one command. */
export function commandFiles(
  files: { readonly output: string; readonly mask: string },
  secrets: Secrets,
  declared: DeclaredOutputs,
): CommandFiles {
  const masked = new Set<string>();
  const secretNames = Object.keys(declared).filter((name) => declared[name]?.secret === true);
  const sizes = { output: 0, mask: 0 };

  const grown = (file: 'output' | 'mask'): boolean => {
    const size = statSync(files[file], { throwIfNoEntry: false })?.size ?? 0;
    if (size === sizes[file]) return false;
    sizes[file] = size;
    return true;
  };
  const maskLines = (text: string): string | null => {
    let problem: string | null = null;
    for (const line of text.split(/\r?\n/)) {
      if (line === '' || masked.has(line)) continue;
      const objection = secretProblem(line);
      if (objection === null) {
        secrets.add(line);
        masked.add(line);
      } else {
        problem = `a line of $RUNBOOK_MASK ${objection}`;
      }
    }
    return problem;
  };
  const hide = (values: Readonly<Record<string, Value>>): string | null => {
    let problem: string | null = null;
    for (const name of secretNames) {
      const value = values[name];
      if (value === undefined || secrets.get(name) === String(value)) continue;
      const objection = secretProblem(String(value));
      if (objection === null) secrets.add(String(value), name);
      else problem = `the secret output \`${name}\` ${objection}`;
    }
    return problem;
  };

  return {
    refresh: () => {
      if (grown('mask')) {
        maskLines(readSmall(files.mask, '$RUNBOOK_MASK').text);
      }
      if (secretNames.length > 0 && grown('output')) {
        const output = readSmall(files.output, '$RUNBOOK_OUTPUT');
        const published = parsePublished(output.text, declared);
        if (published.ok) hide(published.values);
      }
    },
    finish: (exited) => {
      const mask = readSmall(files.mask, '$RUNBOOK_MASK');
      const maskProblem = maskLines(mask.text);
      const output = readSmall(files.output, '$RUNBOOK_OUTPUT');
      const published = parsePublished(output.text, declared);
      const values = published.ok ? published.values : {};
      const hidingProblem = hide(values);
      if (!exited) return nothingReported;
      const open = Object.entries(values).filter(([name]) => !secretNames.includes(name));
      const leak = open.find(([, value]) => secrets.mask(String(value)) !== String(value))?.[0];
      const problem =
        output.problem ??
        notUtf8(output.text) ??
        (published.ok ? null : published.message) ??
        mask.problem ??
        maskProblem ??
        hidingProblem ??
        (leak === undefined
          ? null
          : `the value of \`${leak}\` contains a secret: declare this output with \`secret: true\``);
      if (problem !== null) {
        return { ...nothingReported, problem: { code: 'published', message: secrets.mask(problem) } };
      }
      return {
        outputs: Object.fromEntries(open),
        secretOutputs: secretNames.filter((name) => Object.hasOwn(values, name)),
        problem: null,
      };
    },
  };
}

function notUtf8(text: string): string | null {
  return text.includes('\ufffd') ? 'what was published is not UTF-8' : null;
}

/** Reads a file that a command may have replaced by anything; of a long one only the beginning. */
function readSmall(path: string, name: string): { readonly text: string; readonly problem: string | null } {
  let fd: number;
  try {
    fd = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    const gone = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return { text: '', problem: gone ? null : `${name} is no plain file any more` };
  }
  try {
    const stat = fstatSync(fd);
    const { size } = stat;
    if (!stat.isFile()) return { text: '', problem: `${name} is no plain file any more` };
    if (size === 0) return { text: '', problem: null };
    const bytes = Buffer.alloc(Math.min(size, largest));
    const read = readSync(fd, bytes, 0, bytes.length, 0);
    const problem = size > largest ? `${name} has ${size} bytes, expected at most ${largest}` : null;
    return { text: bytes.toString('utf8', 0, read), problem };
  } finally {
    closeSync(fd);
  }
}
