import type { Metadata, Runbook, Symptom } from '../runbook/runbook.ts';

/** What lists show of a runbook; small, so that thousands can be kept. */
export type IndexEntry = {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly category: Metadata['category'];
  readonly severity: Metadata['severity'];
  readonly services: readonly string[];
  readonly tags: readonly string[];
  readonly triggers: readonly string[];
  readonly symptoms: readonly Symptom[];
  readonly minutes: number;
  readonly reviewDate: string;
  readonly related: readonly string[];
  /** The automations that its steps call. */
  readonly automations: readonly AutomationCall[];
};

/** A step that calls an automation. */
export type AutomationCall = { readonly name: string; readonly step: number; readonly title: string };

/** The entry of a runbook. */
export function indexEntry({ metadata, steps, related_runbooks }: Runbook): IndexEntry {
  return {
    id: metadata.runbook_id,
    title: metadata.title,
    description: metadata.description,
    category: metadata.category,
    severity: metadata.severity,
    services: metadata.services_affected,
    tags: metadata.tags,
    triggers: metadata.triggers,
    symptoms: metadata.symptoms,
    minutes: metadata.estimated_total_duration_minutes,
    reviewDate: metadata.review_date,
    related: related_runbooks,
    automations: steps.flatMap(({ automation_script: name, step_number: step, title }) =>
      name === undefined ? [] : [{ name, step, title }],
    ),
  };
}

/** Entries in the order of their ids. */
export function byId(entries: readonly IndexEntry[]): readonly IndexEntry[] {
  return entries.toSorted((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0));
}

/** Things in groups, the groups in the order of their names. */
export function grouped<T>(
  things: readonly T[],
  nameOf: (thing: T) => string,
): readonly (readonly [string, readonly T[]])[] {
  return groupedInOrder(things, nameOf).toSorted(([one], [other]) => (one < other ? -1 : 1));
}

/** Things in groups, the groups in the order in which the first of each comes. */
export function groupedInOrder<T>(
  things: readonly T[],
  nameOf: (thing: T) => string,
): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const name = nameOf(thing);
    const others = groups.get(name);
    if (others === undefined) groups.set(name, [thing]);
    else others.push(thing);
  }
  return [...groups];
}

/** A category as people read it: `incident_response` is Incident Response. */
export function categoryName(category: string): string {
  return category
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

/** The services that a list has room for, as the guide shows them. */
export function shownServices({ services }: IndexEntry): string {
  return services.slice(0, 3).join(', ') + (services.length > 3 ? '...' : '');
}
