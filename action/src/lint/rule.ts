import type { Config } from '../runbook/config.ts';
import type { LoadedRunbook } from '../runbook/load-runbook.ts';
import type { Runbook, Step } from '../runbook/runbook.ts';
import type { Finding, Related, Severity, Span } from '../source/finding.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Disable } from './disables.ts';
import type { Facts, FactName } from './facts.ts';
import type { Flow } from './flow-of.ts';
import type { ParsedCommand } from './parsed-commands.ts';
import type { RepositoryIndex } from './repository-index.ts';
import type { Example } from './example.ts';
import type { WorkflowLists } from './workflow-lists.ts';

/**
 * Where a finding points: offsets into the file; a JSON pointer, for its value, or with `#` at its end for its key; or
 * characters of a value, such as of a command.
 */
export type Place =
  | Span
  | string
  | { readonly pointer: string; readonly start: number; readonly end: number };

/** A change of the file that is certain to be right. */
export type Fix = { readonly span: Span; readonly text: string };

/** A finding that may know how to mend itself. */
export type LintFinding = Finding & { readonly fix?: Fix };

/** Takes down one finding about the file that is looked at. */
export type Report = (
  place: Place,
  message: string,
  more?: {
    readonly hint?: string | undefined;
    readonly related?: readonly Related[];
    readonly fix?: Fix | undefined;
    /** Where this finding weighs differently from its rule; what `config.yaml` says goes before. */
    readonly severity?: Severity;
  },
) => void;

/** One runbook and all that a rule may know when it looks at it. */
export type Subject = {
  readonly loaded: LoadedRunbook;
  readonly runbook: Runbook;
  readonly config: Config;
  readonly index: RepositoryIndex;
  readonly facts: Facts;
  readonly flow: Flow;
  readonly disables: readonly Disable[];
  /** Every name that may stand in `rules` of `config.yaml` or in a comment. */
  readonly ruleNames: readonly string[];
};

/** What a rule wants to be shown; one walk over the runbook serves all rules. */
export type Visits = {
  readonly runbook?: () => void;
  /** Every step, rollback steps included; `pointer` is its place in the file. */
  readonly step?: (step: Step, pointer: string) => void;
  /** Every command of a step. */
  readonly command?: (command: ParsedCommand, step: Step, pointer: string) => void;
  /** Every `check` of a prerequisite or post-condition. */
  readonly check?: (command: ParsedCommand, pointer: string) => void;
  /** After the walk: a comment that hid nothing. */
  readonly unusedDisable?: (disable: Disable, rule: Disable['rules'][number]) => void;
};

/** One rule: its page, its tests and its check in one value. */
export type Rule = {
  readonly id: string;
  readonly severity: Severity;
  /** One sentence for lists. */
  readonly summary: string;
  /** Why somebody should care, and what to do. */
  readonly why: string;
  /** Facts without which the rule says nothing. */
  readonly needs?: readonly FactName[];
  readonly good: readonly Example[];
  readonly bad: readonly Example[];
  readonly check: (report: Report, subject: Subject) => Visits;
  /** Looks at the settings, once for a repository. */
  readonly checkConfig?: (report: Report, subject: Pick<Subject, 'config' | 'ruleNames'>) => void;
  /** Looks at the workflow that executes runbooks, once for a repository that has one; places are offsets. */
  readonly checkWorkflow?: (report: Report, subject: WorkflowSubject) => void;
};

/** The workflow that executes runbooks, and the names that it must list. */
export type WorkflowSubject = { readonly file: SourceFile; readonly lists: WorkflowLists };
