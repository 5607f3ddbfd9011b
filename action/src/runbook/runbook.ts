import type { RunbookFile } from '../schema/runbook.ts';

type FileMetadata = RunbookFile['metadata'];

export type StepType = 'manual' | 'automated' | 'decision' | 'verification' | 'notification';
export type ValueType = 'string' | 'number' | 'boolean' | 'choice';
export type Value = string | number | boolean;

/** A step number, or the end of the execution. */
export type Target = number | 'end';

export type OnFailure = 'stop' | 'continue' | 'escalate' | 'rollback' | { readonly goto: number };

/** What a step promises about a value it publishes; `pattern` must match the whole value. */
export type OutputDeclaration = {
  readonly type: ValueType;
  readonly pattern?: string;
  readonly enum?: readonly Value[];
  readonly secret: boolean;
};

/** A declared input; `required` is true where there is no default, unless the file says otherwise. */
export type VariableDeclaration = OutputDeclaration & {
  readonly description: string;
  readonly default?: Value;
  readonly required: boolean;
};

export type Retry = {
  /** How many attempts there are, the first included. */
  readonly attempts: number;
  readonly delay_seconds: number;
  readonly backoff: 'fixed' | 'exponential';
  readonly when?: string;
};

export type Rule = { readonly when: string; readonly branch: string };
export type Notify = { readonly channel: string; readonly message: string };
export type OutputKept = 'full' | 'tail' | 'none';

/** One step, every default filled in; `approvers` is the step's list, else the runbook's. */
export type Step = {
  readonly step_number: number;
  readonly title: string;
  readonly description: string;
  readonly step_type: StepType;
  readonly commands: readonly string[];
  readonly expected_output?: string;
  readonly success_criteria?: string;
  readonly failure_action?: string;
  readonly estimated_duration_minutes: number;
  readonly requires_approval: boolean;
  readonly rollback_step?: number;
  readonly automation_script?: string;
  readonly decision_branches: Readonly<Record<string, Target>>;
  readonly next?: Target;
  readonly when?: string;
  readonly decide: readonly Rule[];
  readonly verify: readonly string[];
  readonly outputs: Readonly<Record<string, OutputDeclaration>>;
  readonly on_failure: OnFailure;
  readonly retry: Retry;
  readonly timeout_seconds: number;
  readonly idempotent: boolean;
  readonly for_each?: readonly Value[] | string;
  readonly max_parallel: number;
  readonly max_errors: number;
  readonly approvers: readonly string[];
  readonly expires_after_minutes?: number;
  readonly recheck: readonly number[];
  readonly irreversible?: string;
  /** False where it may not be approved under break-glass. */
  readonly break_glass?: boolean;
  readonly output: OutputKept;
  readonly notify?: Notify;
};

/** A condition; without `check` it is for people and recorded as unchecked. */
export type Condition = { readonly description: string; readonly check?: string };

export type Symptom = { readonly group: string; readonly symptom: string };
export type Change = { readonly date: string; readonly author: string; readonly changes: string };

/** What a runbook is; dates stay the text of the file. */
export type Metadata = {
  readonly runbook_id: string;
  readonly title: string;
  readonly description: string;
  readonly category: FileMetadata['category'];
  readonly severity: FileMetadata['severity'];
  readonly services_affected: readonly string[];
  readonly triggers: readonly string[];
  readonly author: string;
  readonly created_at?: string;
  readonly updated_at?: string;
  readonly version: string;
  readonly review_date: string;
  readonly approvers: readonly string[];
  readonly tags: readonly string[];
  readonly estimated_total_duration_minutes: number;
  readonly requires_change_ticket: boolean;
  readonly automation_level: 'manual' | 'semi-automated' | 'fully-automated';
  readonly symptoms: readonly Symptom[];
  readonly environment?: string;
  readonly runner?: string;
  /** The lock's name, perhaps with `${{ }}` in it; the runbook's id where the file says nothing. */
  readonly lock: string;
  readonly auto_start: boolean;
};

/** A runbook with every default filled in, so that nobody else knows defaults. */
export type Runbook = {
  readonly metadata: Metadata;
  readonly variables: Readonly<Record<string, VariableDeclaration>>;
  readonly prerequisites: readonly Condition[];
  readonly steps: readonly Step[];
  readonly post_conditions: readonly Condition[];
  readonly related_runbooks: readonly string[];
  readonly references: readonly string[];
  readonly changelog: readonly Change[];
};
