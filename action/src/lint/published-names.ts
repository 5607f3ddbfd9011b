import type { Call } from './call.ts';
import { callsOf } from './calls.ts';
import type { ParsedCommand } from './parsed-commands.ts';
import { unknown } from './shell-words.ts';

/** A value that a command publishes; without a name where bash makes the name. */
export type Published = { readonly name: string | undefined; readonly call: Call };

/** What a command publishes by `echo`, `printf` or `cat`. */
export function publishedIn(command: ParsedCommand): readonly Published[] {
  return callsOf(command)
    .filter(({ publishes }) => publishes)
    .flatMap((call) => textsOf(call).flatMap((text) => namesIn(text).map((name) => ({ name, call }))));
}

function textsOf({ program, args, inputText }: Call): readonly string[] {
  switch (program) {
    case 'echo':
      return [args.filter((word) => !/^-[neE]+$/.test(word)).join(' ')];
    case 'printf':
      return [
        (args[0] ?? '').startsWith('%s') ? args.slice(1).join('\n') : (args[0] ?? '').replaceAll('\\n', '\n'),
      ];
    case 'cat':
      return inputText === undefined ? [unknown] : [inputText];
    default:
      // What a program prints, nobody knows.
      return [unknown];
  }
}

function namesIn(text: string): readonly (string | undefined)[] {
  const names: (string | undefined)[] = [];
  let end: string | undefined;
  for (const line of text.split('\n')) {
    if (end !== undefined) {
      if (line === end) end = undefined;
      continue;
    }
    const [, name, sign, rest] = /^([A-Za-z_]\w*)(=|<<)(.*)$/.exec(line) ?? [];
    if (name === undefined) {
      if (line.includes(unknown)) names.push(undefined);
      continue;
    }
    names.push(name);
    if (sign === '<<') end = rest;
  }
  return names;
}
