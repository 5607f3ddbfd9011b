import type { ShellcheckRemark } from './shellcheck-remarks.ts';

/**
 * An example of a rule: keys that are laid over the smallest valid runbook, `metadata` key by key, steps with a title, description
 * and type of their own where the example has none. As an object where it takes more than a runbook.
 */
export type Example =
  | string
  | {
      readonly runbook: string;
      /** Laid over the settings: two roles with two people each. */
      readonly config?: string;
      /** Another runbook beside it, `RB-X-002`, laid over in the same way. */
      readonly other?: string;
      /** What the runbook was at the base of the change. */
      readonly base?: string;
      readonly touched?: true;
      /** What rehearsals left untested. */
      readonly uncovered?: readonly {
        readonly kind: string;
        readonly pointer: string;
        readonly message: string;
      }[];
      /** What ShellCheck says about commands. */
      readonly remarks?: readonly (ShellcheckRemark & { readonly script: string })[];
      /** The runbook has no test cases. */
      readonly untested?: true;
      /** The workflow that executes runbooks; there is none where this is left out. */
      readonly workflow?: string;
      /** The name of the file; `RB-X-001.yaml` where there is none. */
      readonly file?: string;
    };

/** The day on which all examples are looked at. */
export const exampleDay = '2026-11-23';
