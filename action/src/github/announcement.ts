import type { Occasion } from '../runbook/config.ts';

/** Something that people are to be told through a channel, in words and as facts. */
export type Announcement = {
  /** The channel's name in `config.yaml`. */
  readonly channel: string;
  readonly kind: Occasion;
  /** `trigger` calls somebody, `resolve` takes that back, `send` only tells. */
  readonly action: 'trigger' | 'resolve' | 'send';
  /** A step number, `prerequisites.N`, `post_conditions.N`, `preflight`, `execution`, `break-glass` or `end`. */
  readonly subject: string;
  readonly visit: number;
  /** The same for all that is said about this visit of this subject: a trigger and its resolve share it. */
  readonly dedupKey: string;
  /** The same whenever this very announcement is sent again, and of no other. */
  readonly id: string;
  /** What the record of this announcement begins with, by which it is known as made. */
  readonly mark: string;
  /** When what it is about happened, RFC 3339 UTC. */
  readonly at: string;
  /** One line, without line feeds. */
  readonly summary: string;
  /** The rest, by line. */
  readonly lines: readonly string[];
  /** Logins and `organisation/team`s of whom it is about. */
  readonly people: readonly string[];
  readonly links: readonly { readonly title: string; readonly url: string }[];
  readonly execution: AnnouncedExecution;
};

/** What every announcement says about its execution. */
export type AnnouncedExecution = {
  readonly execution_id: string;
  readonly runbook_id: string;
  readonly title: string;
  readonly severity: string;
  readonly services: readonly string[];
  readonly operator: string;
  readonly incident: string | null;
};
