import type { OutputDeclaration, Value } from './runbook.ts';

/** A value that fits its declaration, or why it does not. */
export type ReadValue =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly message: string };

// Linux: one string of a new process's environment, `NAME=`, value and the closing NUL together.
const largestEnvironmentString = 128 * 1024;

/** How many bytes a value of that name may have at most: what the system passes to a command. */
export function largestValueBytes(name: string): number {
  return largestEnvironmentString - Buffer.byteLength(name) - 2;
}

/** Reads a value that was given as text, for a variable or a published value, by its declaration. Messages never hold the value of a secret. */
export function readValue(name: string, text: string, declaration: OutputDeclaration): ReadValue {
  const limit = largestValueBytes(name);
  const bytes = Buffer.byteLength(text);
  if (bytes > limit) {
    return no(`Unexpected value of \`${name}\` of ${bytes} bytes, expected at most ${limit}`);
  }
  if (text.includes('\0')) return no(`Unexpected NUL in \`${name}\`, expected a value the shell can hold`);
  const typed = typedValue(name, text, declaration);
  return typed.ok ? fitting(name, typed.value, declaration) : typed;
}

/** Whether a value that already has a type, such as a default in a file, fits its declaration. */
export function fitValue(name: string, value: Value, declaration: OutputDeclaration): ReadValue {
  const { type } = declaration;
  if (type !== 'choice' && typeof value !== type) {
    return no(`Unexpected ${typeof value} ${shown(value, declaration)} for \`${name}\`, expected a ${type}`);
  }
  if (typeof value === 'string' && Buffer.byteLength(value) > largestValueBytes(name)) {
    return no(
      `Unexpected value of \`${name}\` of ${Buffer.byteLength(value)} bytes, expected at most ${largestValueBytes(name)}`,
    );
  }
  return fitting(name, value, declaration);
}

/** The text of a value, as a command's environment and a person see it. */
function textOf(value: Value): string {
  return String(value);
}

function typedValue(name: string, text: string, declaration: OutputDeclaration): ReadValue {
  switch (declaration.type) {
    case 'string':
      return { ok: true, value: text };
    case 'choice': {
      const chosen = declaration.enum?.find((value) => textOf(value) === text);
      return chosen === undefined ? notInEnum(name, text, declaration) : { ok: true, value: chosen };
    }
    case 'boolean': {
      const word = text.trim();
      if (word === 'true' || word === 'false') return { ok: true, value: word === 'true' };
      return no(`Unexpected ${shown(text, declaration)} for \`${name}\`, expected \`true\` or \`false\``);
    }
    case 'number': {
      const word = text.trim();
      const value = Number(word);
      if (/^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/.test(word) && Number.isFinite(value)) {
        return { ok: true, value };
      }
      return no(`Unexpected ${shown(text, declaration)} for \`${name}\`, expected a number`);
    }
    default:
      return declaration.type satisfies never;
  }
}

function fitting(name: string, value: Value, declaration: OutputDeclaration): ReadValue {
  if (declaration.enum !== undefined && !declaration.enum.includes(value)) {
    return notInEnum(name, value, declaration);
  }
  if (declaration.pattern !== undefined && !wholePattern(declaration.pattern).test(textOf(value))) {
    return no(
      `Unexpected ${shown(value, declaration)} for \`${name}\`, expected to match \`${declaration.pattern}\``,
    );
  }
  return { ok: true, value };
}

/** The regular expression a `pattern` stands for: the whole value must match. Throws where it is none. */
export function wholePattern(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`, 'u');
}

function notInEnum(name: string, value: Value, declaration: OutputDeclaration): ReadValue {
  const values = (declaration.enum ?? []).map((one) => `\`${textOf(one)}\``).join(', ');
  return no(`Unexpected ${shown(value, declaration)} for \`${name}\`, expected one of ${values}`);
}

function shown(value: Value, declaration: OutputDeclaration): string {
  if (declaration.secret) return 'value';
  const text = textOf(value);
  return `\`${text.length > 60 ? `${text.slice(0, 60)}…` : text}\``;
}

function no(message: string): ReadValue {
  return { ok: false, message };
}
