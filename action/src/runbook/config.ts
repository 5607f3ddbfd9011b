import type { ConfigFile } from '../schema/config.ts';
import type { Metadata } from './runbook.ts';
import { mapped } from './mapped.ts';

export type Holders = { readonly users: readonly string[]; readonly teams: readonly string[] };
type FileChannel = NonNullable<ConfigFile['channels']>[string];
/** What a channel may be told of by itself. */
export type Occasion = 'gate' | 'escalated' | 'finished' | 'break-glass';

/** Where people are told; a secret is named by the environment variable that holds it. */
export type Channel =
  | { readonly type: 'terminal' }
  | { readonly type: 'issue'; readonly on: readonly Occasion[] }
  | { readonly type: 'slack'; readonly url_secret: string; readonly on: readonly Occasion[] }
  | {
      readonly type: 'pagerduty';
      readonly routing_key_secret: string;
      readonly url: string;
      readonly severity: 'critical' | 'error' | 'warning' | 'info';
      readonly on: readonly Occasion[];
    }
  | {
      readonly type: 'webhook';
      readonly url_secret: string;
      readonly signing_secret: string;
      readonly on: readonly Occasion[];
    };
export type RuleSeverity = 'error' | 'warning' | 'info' | 'off';

/** The settings of a repository, every default filled in. */
export type Config = {
  readonly approvers: Readonly<Record<string, Holders>>;
  readonly environments: Readonly<Record<string, { readonly approvers: readonly string[] }>>;
  /** Names of runners, and the labels each stands for. */
  readonly runners: Readonly<Record<string, readonly string[]>>;
  readonly break_glass?: { readonly who: readonly string[]; readonly environment: string };
  readonly review: { readonly months: number; readonly warn_days: number };
  /** Minutes a gate stays open, by the severity of the runbook. */
  readonly gates: Readonly<Record<Metadata['severity'], number>>;
  /** Channels that `notify` may name; `terminal` is always among them. */
  readonly channels: Readonly<Record<string, Channel>>;
  readonly rules: Readonly<Record<string, RuleSeverity>>;
  readonly environment_names: readonly string[];
  readonly journal: { readonly store: 'local' | 'git'; readonly output: 'full' | 'tail' | 'none' };
  /** What the documentation site tells of executions, and the order of the groups on its quick-reference card. */
  readonly docs: {
    readonly history: 'none' | 'summary' | 'people';
    readonly quick_reference: readonly string[];
  };
  readonly coverage: number;
  readonly approvals: 'environment' | 'comment';
  readonly fail_on: 'error' | 'warning' | 'info';
};

/** The settings a file stands for; `{}` gives those of a repository without one. */
export function normaliseConfig(file: ConfigFile): Config {
  return {
    approvers: mapped(file.approvers, ({ users = [], teams = [] }) => ({ users, teams })),
    environments: mapped(file.environments, ({ approvers }) => ({ approvers })),
    runners: mapped(file.runners, (labels) => (typeof labels === 'string' ? [labels] : labels)),
    ...(file.break_glass === undefined ? {} : { break_glass: file.break_glass }),
    review: { months: 3, warn_days: 14, ...file.review },
    gates: { sev1: 30, sev2: 60, sev3: 240, sev4: 1440, all: 240, ...file.gates },
    channels: mapped<FileChannel, Channel>(
      { terminal: { type: 'terminal' }, ...file.channels },
      normaliseChannel,
    ),
    rules: mapped(file.rules, (severity) => severity),
    environment_names: file.environment_names ?? [],
    journal: { store: 'local', output: 'full', ...file.journal },
    docs: { history: 'summary', quick_reference: [], ...file.docs },
    coverage: file.coverage ?? 100,
    approvals: file.approvals ?? 'environment',
    fail_on: file.fail_on ?? 'error',
  };
}

function normaliseChannel(channel: FileChannel): Channel {
  switch (channel.type) {
    case 'terminal':
      return channel;
    case 'pagerduty':
      return {
        url: 'https://events.pagerduty.com/v2/enqueue',
        severity: 'error',
        on: usualOccasions,
        ...channel,
      };
    case 'issue':
    case 'slack':
    case 'webhook':
      return { on: usualOccasions, ...channel };
    default:
      return channel satisfies never;
  }
}

const usualOccasions: readonly Occasion[] = ['gate', 'escalated'];
