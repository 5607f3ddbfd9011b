import { type Argument, escapesOfCalled } from './escapes-of-builtin.ts';
import type { Escape, EscapeChecks } from './escapes-of.ts';

/** Programs that start another one, which their words name. */
export const launchers: ReadonlySet<string> = new Set([
  'bash',
  'sh',
  'env',
  'nice',
  'nohup',
  'timeout',
  'xargs',
]);

/** How a program that starts another could reach outside. */
export function escapesOfLauncher(
  name: string,
  args: readonly Argument[],
  checks: EscapeChecks,
): readonly Escape[] {
  switch (name) {
    case 'bash':
    case 'sh':
      return escapesOfShell(name, args, checks);
    case 'env':
      return escapesOfEnv(args, checks);
    case 'nice':
      return afterOptions(name, args, /^-n$/, 0, checks);
    case 'timeout':
      return afterOptions(name, args, /^-[ks]$/, 1, checks);
    case 'xargs':
      return afterOptions(name, args, /^-[adEILnPs]$/, 0, checks);
    default:
      return afterOptions(name, args, /^$/, 0, checks);
  }
}

function escapesOfShell(name: string, args: readonly Argument[], checks: EscapeChecks): readonly Escape[] {
  for (const [index, { text, fixed }] of args.entries()) {
    if (fixed === undefined || !fixed.startsWith('-') || !/^-[a-z]+$/.test(fixed)) {
      return [{ message: `\`${name} ${text}\`: only \`${name} -c\` can be looked at` }];
    }
    if (/[il-s]/.test(fixed.replaceAll(/[eopu]/g, ''))) return [{ message: `\`${name} ${text}\`` }];
    if (fixed.includes('c')) return checks.script(args[index + 1]?.fixed, `a text for \`${name} -c\``);
    if (fixed.includes('o')) return [{ message: `\`${name} ${text}\`: say its options in \`set\`` }];
  }
  return [{ message: `\`${name}\` with a script from its input` }];
}

function escapesOfEnv(args: readonly Argument[], checks: EscapeChecks): readonly Escape[] {
  for (const [index, { text, fixed }] of args.entries()) {
    if (fixed?.startsWith('-') === true) return [{ message: `\`env ${text}\`` }];
    const name = /^([A-Za-z_]\w*)=/.exec(text)?.[1];
    if (name === undefined) return escapesOfCalled(args.slice(index), checks);
    const escapes = checks.variable(name, text);
    if (escapes.length > 0) return escapes;
  }
  return [];
}

function afterOptions(
  name: string,
  args: readonly Argument[],
  withValue: RegExp,
  operands: number,
  checks: EscapeChecks,
): readonly Escape[] {
  let before = operands;
  for (let index = 0; index < args.length; index++) {
    const { text, fixed } = args[index] ?? { text: '', fixed: undefined };
    if (fixed === undefined && before === 0) {
      return [{ message: `\`${name} ${text}\`, whose program is only known when it runs` }];
    }
    if (fixed?.startsWith('-') === true) {
      if (withValue.test(fixed)) index++;
    } else if (before > 0) before--;
    else return escapesOfCalled(args.slice(index), checks);
  }
  return [];
}
