import type { LoadedRunbook } from '../runbook/load-runbook.ts';
import type { ShellcheckRemarks } from './shellcheck-remarks.ts';

/** The runbooks of the revision that a change is compared with, by id. */
export type Base = ReadonlyMap<string, LoadedRunbook>;

/** What rehearsals left untested, by the id of the runbook; one without an entry was not rehearsed. */
export type Coverage = ReadonlyMap<
  string,
  {
    readonly uncovered: readonly {
      readonly kind: string;
      readonly pointer: string;
      readonly message: string;
    }[];
  }
>;

/** What lint is told about the world; a rule says nothing where a fact it needs is null. */
export type Facts = {
  /** The day, `yyyy-mm-dd`. */
  readonly today: string | null;
  /** The files that the change under check touches. */
  readonly touched: ReadonlySet<string> | null;
  readonly base: Base | null;
  readonly coverage: Coverage | null;
  /** What ShellCheck says about the commands, where it is installed. */
  readonly shellcheck: ShellcheckRemarks | null;
};

export type FactName = keyof Facts;

/** No facts at all. */
export const noFacts: Facts = { today: null, touched: null, base: null, coverage: null, shellcheck: null };
