// Generated from schema/config.schema.json by `npm run generate`. Do not edit.
/**
 * One runner label, or a list that a runner must have all of.
 */
export type Labels = string | readonly string[];
/**
 * A channel, by its type.
 */
export type Channel = TerminalChannel | IssueChannel | SlackChannel | PagerdutyChannel | WebhookChannel;
/**
 * A name without spaces.
 */
export type Word = string;
/**
 * Roles of `approvers`.
 *
 * @minItems 1
 */
export type Roles = readonly string[];
/**
 * Minutes a gate stays open.
 */
export type Minutes = number;
/**
 * Name of the environment variable that holds a secret; never the secret itself.
 */
export type SecretName = string;
/**
 * `gate`: a person must answer. `escalated`: somebody must look. `finished`: the execution ended. `break-glass`: it goes on without a second person.
 */
export type Occasions = readonly ('gate' | 'escalated' | 'finished' | 'break-glass')[];

/**
 * Settings of a repository of runbooks: `runbooks/config.yaml`.
 */
export interface ConfigFile {
  /**
   * Roles, and the people who hold them.
   */
  readonly approvers?: {
    readonly [k: string]: Holders;
  };
  /**
   * GitHub environments, and the roles whose approval each of them asks for.
   */
  readonly environments?: {
    readonly [k: string]: Environment;
  };
  /**
   * Names a runbook's `runner` may have, and the runner labels they stand for.
   */
  readonly runners?: {
    readonly [k: string]: Labels;
  };
  /**
   * Who may go on without a second person, and under which environment.
   */
  readonly break_glass?: BreakGlass;
  /**
   * How often a runbook must be reviewed.
   */
  readonly review?: Review;
  /**
   * How long a gate stays open, in minutes, by the severity of the runbook.
   */
  readonly gates?: Gates;
  /**
   * Where people are told: by itself, and by a step's `notify`; `terminal` always exists.
   */
  readonly channels?: {
    readonly [k: string]: Channel;
  };
  /**
   * Severities of lint rules.
   */
  readonly rules?: {
    /**
     * The severity of this rule, or `off`.
     */
    readonly [k: string]: 'error' | 'warning' | 'info' | 'off';
  };
  /**
   * Environment variables that every machine has, so that commands may use them undeclared.
   */
  readonly environment_names?: readonly string[];
  /**
   * Where journals are kept, and how much output beside them.
   */
  readonly journal?: Journal;
  /**
   * The least share of edges, in percent, that test cases must cover.
   */
  readonly coverage?: number;
  /**
   * `environment`: GitHub asks required reviewers. `comment`: listed users answer on the issue, recorded as weaker evidence.
   */
  readonly approvals?: 'environment' | 'comment';
  /**
   * The least severity of a finding that makes a check fail.
   */
  readonly fail_on?: 'error' | 'warning' | 'info';
  /**
   * What the documentation site shows, and what it tells of executions.
   */
  readonly docs?: Docs;
}
/**
 * Who holds a role.
 */
export interface Holders {
  /**
   * People: their GitHub login, or their name on this machine.
   */
  readonly users?: readonly string[];
  /**
   * GitHub teams, as org/team.
   */
  readonly teams?: readonly string[];
}
/**
 * Whose approval an environment asks for.
 */
export interface Environment {
  /**
   * Roles whose people are its required reviewers.
   */
  readonly approvers: Roles;
}
/**
 * Prints the message where the engine runs.
 */
export interface TerminalChannel {
  /**
   * The kind of channel.
   */
  readonly type: 'terminal';
}
/**
 * Comments on the execution's issue on GitHub, and mentions who may answer.
 */
export interface IssueChannel {
  /**
   * The kind of channel.
   */
  readonly type: 'issue';
  /**
   * What it is told of by itself; `[]`: only what a step's `notify` sends to it.
   */
  readonly on?: Occasions;
}
/**
 * Posts to an incoming webhook of Slack, or of a service that understands the same.
 */
export interface SlackChannel {
  /**
   * The kind of channel.
   */
  readonly type: 'slack';
  /**
   * Name of the environment variable that holds the address of the webhook.
   */
  readonly url_secret: SecretName;
  /**
   * What it is told of by itself; `[]`: only what a step's `notify` sends to it.
   */
  readonly on?: Occasions;
}
/**
 * Triggers an alert through PagerDuty's Events API v2 when somebody is needed, and resolves it when they have answered.
 */
export interface PagerdutyChannel {
  /**
   * The kind of channel.
   */
  readonly type: 'pagerduty';
  /**
   * Name of the environment variable that holds the integration key (routing key).
   */
  readonly routing_key_secret: SecretName;
  /**
   * Where events are sent, for instance in the EU service region; https only, but for this machine.
   */
  readonly url?: string;
  /**
   * How bad an alert is; the service decides by it how loudly it calls.
   */
  readonly severity?: 'critical' | 'error' | 'warning' | 'info';
  /**
   * What it is told of by itself; `[]`: only what a step's `notify` sends to it. Of `finished` only failed and rolled-back executions are told.
   */
  readonly on?: Occasions;
}
/**
 * Sends signed JSON to any address.
 */
export interface WebhookChannel {
  /**
   * The kind of channel.
   */
  readonly type: 'webhook';
  /**
   * Name of the environment variable that holds the address.
   */
  readonly url_secret: SecretName;
  /**
   * Name of the environment variable that holds the key of the signature.
   */
  readonly signing_secret: SecretName;
  /**
   * What it is told of by itself; `[]`: only what a step's `notify` sends to it.
   */
  readonly on?: Occasions;
}
/**
 * Who may go on without a second person, and under which environment.
 */
export interface BreakGlass {
  /**
   * Roles that may break the glass.
   */
  readonly who: Roles;
  /**
   * The GitHub environment that asks them.
   */
  readonly environment: string;
}
/**
 * How often a runbook must be reviewed.
 */
export interface Review {
  /**
   * Months until the next review.
   */
  readonly months?: number;
  /**
   * Days before it is due that somebody hears of it.
   */
  readonly warn_days?: number;
}
/**
 * Minutes a gate stays open, by severity.
 */
export interface Gates {
  /**
   * Minutes a gate of a runbook of severity sev1 stays open.
   */
  readonly sev1?: Minutes;
  /**
   * Minutes a gate of a runbook of severity sev2 stays open.
   */
  readonly sev2?: Minutes;
  /**
   * Minutes a gate of a runbook of severity sev3 stays open.
   */
  readonly sev3?: Minutes;
  /**
   * Minutes a gate of a runbook of severity sev4 stays open.
   */
  readonly sev4?: Minutes;
  /**
   * Minutes a gate of a runbook of severity all stays open.
   */
  readonly all?: Minutes;
}
/**
 * Where journals are kept.
 */
export interface Journal {
  /**
   * `local`: files under `.runbook`. `git`: a branch that is pushed.
   */
  readonly store?: 'local' | 'git';
  /**
   * The most of any step's output that is kept beside the journal.
   */
  readonly output?: 'full' | 'tail' | 'none';
}
/**
 * What the documentation site shows, and what it tells of executions; never output or values.
 */
export interface Docs {
  /**
   * `none`: nothing. `summary`: figures, and when executions ended and how. `people`: also who was in charge, and the incident.
   */
  readonly history?: 'none' | 'summary' | 'people';
  /**
   * Symptom groups of the quick-reference card in the order they stand there; groups that are not named follow by name.
   */
  readonly quick_reference?: readonly string[];
}
