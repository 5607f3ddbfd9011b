import type { DriveEnvironment, Environment, StoreEnvironment } from '../commands/environment.ts';
import type { Outcome } from '../commands/outcome.ts';
import type { ReportError } from '../schema/report.ts';

/** What a word on the command line can be completed to. */
export type Completes = 'runbooks' | 'executions' | readonly string[];

export type VerbArgument = { readonly name: string; readonly help: string; readonly completes?: Completes };

export type VerbFlag = {
  /** As commander reads it: `--as <person>`, `--force`. */
  readonly name: string;
  readonly help: string;
  readonly repeats?: true;
  readonly required?: true;
  readonly choices?: readonly string[];
  readonly preset?: string;
  /** Whether it takes a positive whole number. */
  readonly whole?: true;
  readonly completes?: Completes;
};

/** What was given to a verb on the command line. */
export type Given = {
  readonly argument: (index: number) => string;
  readonly maybe: (index: number) => string | undefined;
  readonly rest: (index: number) => readonly string[];
  readonly text: (flag: string) => string | undefined;
  readonly texts: (flag: string) => readonly string[];
  readonly whole: (flag: string) => number | undefined;
  readonly is: (flag: string) => boolean;
};

/** The outside world, made when it is asked for: most verbs need little of it. */
export type Context = {
  readonly plain: () => Environment;
  readonly store: () => Promise<StoreEnvironment>;
  /** For verbs that only record: nobody is asked, and no signal is waited for. */
  readonly record: () => Promise<DriveEnvironment>;
  readonly drive: () => Promise<DriveEnvironment>;
  /** A path of the command line, posix and relative to the root. */
  readonly path: (text: string) => string;
};

/** A verb's module once it is loaded. */
export type LoadedVerb = {
  /** The document of a verb that never came to it. */
  readonly blank: { readonly error: ReportError | null };
  readonly call: (given: Given, context: Context) => Promise<Outcome>;
};

/** One verb of the command line, as data; its code is loaded when it is called. */
export type Verb = {
  readonly name: string;
  readonly summary: string;
  readonly arguments: readonly VerbArgument[];
  readonly flags: readonly VerbFlag[];
  /** A command line without the program's name. */
  readonly example: string;
  readonly load: () => Promise<LoadedVerb>;
};

/** A field with its value, or no field where there is none. */
export function field<K extends string, V>(name: K, value: V | undefined): { readonly [key in K]?: V } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [key in K]?: V };
}
