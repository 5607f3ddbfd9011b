import { Argument, Command, Option } from 'commander';
import { readWhole } from './read-whole.ts';
import type { Given, Verb, VerbFlag } from './verb.ts';

/** What to do for a verb with what was given to it. */
export type Act = (verb: Verb, given: Given, global: GlobalOptions) => void;

/** Options that every verb takes. */
export type GlobalOptions = { readonly json: boolean; readonly dir?: string; readonly plain: boolean };

/** The command line as commander reads it; it throws instead of ending the process. */
export function programOf(name: string, version: string, verbs: readonly Verb[], act: Act): Command {
  const program = new Command(name)
    .description('Executes operational runbooks, asks where a person must decide, and keeps a journal.')
    .version(version, '-V, --version', 'say which version this is')
    .option('--dir <root>', 'the folder that holds `runbooks/`; else the nearest upward')
    .option('--json', 'print one document on stdout; everything else goes to stderr')
    .helpOption('-h, --help', 'say how it is used')
    .helpCommand('help [verb]', 'say how a verb is used')
    .configureOutput({ outputError: () => {} })
    .exitOverride()
    .addHelpText('after', `\nExample:\n  $ ${name} ${verbs.find((verb) => verb.name === 'run')?.example ?? 'list'}\n\nExit codes: 0 fine, 1 no, 2 wrong use, 3 waits for a person, 130 interrupted`);
  for (const verb of verbs) program.addCommand(commandOf(name, verb, act));
  program.command('completion').description('print a completion script for your shell').addArgument(new Argument('<shell>', 'the shell').choices(['bash', 'zsh', 'fish', 'powershell'])).copyInheritedSettings(program);
  return program;
}

function commandOf(name: string, verb: Verb, act: Act): Command {
  const command = new Command(verb.name)
    .description(verb.summary)
    .option('--dir <root>', 'the folder that holds `runbooks/`; else the nearest upward')
    .option('--json', 'print one document on stdout; everything else goes to stderr')
    .helpOption('-h, --help', 'say how it is used')
    .configureOutput({ outputError: () => {} })
    .exitOverride()
    .addHelpText('after', `\nExample:\n  $ ${name} ${verb.example}`);
  for (const argument of verb.arguments) command.addArgument(new Argument(argument.name, argument.help));
  for (const flag of verb.flags) command.addOption(optionOf(flag));
  return command.action(() => act(verb, givenOf(command), globalOf(command)));
}

function optionOf(flag: VerbFlag): Option {
  const option = new Option(flag.name, flag.help);
  if (flag.preset !== undefined) option.default(flag.preset);
  if (flag.required === true) option.makeOptionMandatory();
  if (flag.choices !== undefined) option.choices(flag.choices);
  if (flag.repeats === true) option.argParser((text: string, before: readonly string[] | undefined) => [...(before ?? []), text]);
  return option;
}

function givenOf(command: Command): Given {
  const options = command.opts<Record<string, unknown>>();
  const positional = command.processedArgs as readonly (string | readonly string[] | undefined)[];
  const text = (flag: string): string | undefined => (typeof options[flag] === 'string' ? options[flag] : undefined);
  const maybe = (index: number): string | undefined => {
    const value = positional[index];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    argument: (index) => maybe(index) ?? '',
    maybe,
    rest: (index) => {
      const value = positional[index];
      return Array.isArray(value) ? (value as readonly string[]) : [];
    },
    text,
    texts: (flag) => (Array.isArray(options[flag]) ? (options[flag] as readonly string[]) : []),
    whole: (flag) => {
      const given = text(flag);
      return given === undefined ? undefined : readWhole(`--${flag.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`, given);
    },
    is: (flag) => options[flag] === true,
  };
}

function globalOf(command: Command): GlobalOptions {
  const { json, dir, plain } = command.optsWithGlobals<Record<string, unknown>>();
  return { json: json === true, plain: plain === true, ...(typeof dir === 'string' ? { dir } : {}) };
}
