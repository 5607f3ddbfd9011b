/** One alert as monitoring told it; every text of it is data, whoever wrote it. */
export type Alert = {
  /** Empty where it has none. */
  readonly name: string;
  readonly status: 'firing' | 'resolved';
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  /** RFC 3339 in UTC; null where it is not told. */
  readonly startsAt: string | null;
  /** An https or http address; null where there is none. */
  readonly url: string | null;
};

/** Alerts that belong together, and have one issue. */
export type AlertGroup = {
  readonly source: 'Alertmanager' | 'PagerDuty';
  /** What tells this group from others, as its source tells it. */
  readonly key: string;
  /** By which a runbook is looked for, the likeliest first. */
  readonly names: readonly string[];
  /** `other`: it is told of something that neither begins nor ends an alert. */
  readonly status: 'firing' | 'resolved' | 'other';
  /** What was told, such as `incident.acknowledged`. */
  readonly told: string;
  readonly alerts: readonly Alert[];
  /** How many more there are. */
  readonly leftOut: number;
  /** Name of the incident, where the source keeps some. */
  readonly incident: string | null;
};
