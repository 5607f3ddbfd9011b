import type { RunKey } from './input.ts';

/** Work for the outside world, described and not done. */
export type Effect =
  | ({
      readonly type: 'RunCommand';
      /** Position among the step's commands, from 1. */
      readonly index: number;
      readonly script: string;
      /** Variables, published values and `ITEM`; secrets and the base environment are the shell's business. */
      readonly environment: Readonly<Record<string, string>>;
      /** Names of the secrets that the command may see. */
      readonly secrets: readonly string[];
      readonly timeoutSeconds: number;
      readonly keep: 'full' | 'tail' | 'none';
    } & RunKey)
  | ({
      readonly type: 'RunAutomation';
      readonly index: number;
      readonly name: string;
      readonly environment: Readonly<Record<string, string>>;
      readonly secrets: readonly string[];
      readonly timeoutSeconds: number;
      readonly keep: 'full' | 'tail' | 'none';
    } & RunKey)
  | {
      readonly type: 'CheckCondition';
      readonly subject: string;
      readonly script: string;
      readonly environment: Readonly<Record<string, string>>;
      readonly secrets: readonly string[];
      readonly timeoutSeconds: number;
    }
  | { readonly type: 'Preflight'; readonly programs: readonly string[] }
  | {
      readonly type: 'Notify';
      readonly step: number;
      readonly visit: number;
      readonly channel: string;
      readonly message: string;
    }
  | ({ readonly type: 'Wait'; readonly seconds: number } & RunKey);
