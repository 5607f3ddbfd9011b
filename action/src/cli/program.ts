import { Argument, Command, Option } from 'commander';
import type { Verb, VerbFlag } from './verb.ts';
import type { ReadWords } from './verb-call.ts';

type Act = (read: ReadWords) => void;

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
    .addHelpText(
      'after',
      `\nExample:\n  $ ${name} ${verbs.find((verb) => verb.name === 'run')?.example ?? 'list'}\n\nExit codes: 0 fine, 1 no, 2 wrong use, 3 waits for a person, 130 interrupted`,
    );
  for (const verb of verbs) program.addCommand(commandOf(name, verb, act));
  program
    .command('completion')
    .description('print a completion script for your shell')
    .addArgument(new Argument('<shell>', 'the shell').choices(['bash', 'zsh', 'fish', 'powershell']))
    .copyInheritedSettings(program);
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
  return command.action(() =>
    act({
      verb,
      options: command.optsWithGlobals<Record<string, unknown>>(),
      positional: command.processedArgs as ReadWords['positional'],
    }),
  );
}

function optionOf(flag: VerbFlag): Option {
  const option = new Option(flag.name, flag.help);
  if (flag.preset !== undefined) option.default(flag.preset);
  if (flag.required === true) option.makeOptionMandatory();
  if (flag.choices !== undefined) option.choices(flag.choices);
  if (flag.repeats === true) {
    option.argParser((text: string, before: readonly string[] | undefined) => [...(before ?? []), text]);
  }
  return option;
}
