import type { Metadata, Runbook } from '../runbook/runbook.ts';
import { type Change, change, risk } from './change.ts';
import { compareApprovers } from './compare-gates.ts';
import { listed, oneLine } from './shown.ts';

/** What is different about a runbook as a whole. */
export function compareMetadata(
  { metadata: before }: Runbook,
  { metadata: after }: Runbook,
  gateMinutes: { readonly before: number; readonly after: number },
): readonly Change[] {
  return [
    ...switches(before, after),
    ...places(before, after),
    ...compareApprovers(before.approvers, after.approvers).map((found) => ({
      ...found,
      message: `steps ${found.message}`,
      pointer: '/metadata/approvers',
    })),
    ...severityOf(before, after, gateMinutes),
    ...names('triggers', 'alert', before, after),
    ...names('services_affected', 'service', before, after),
    ...facts(before, after),
  ];
}

function switches(before: Metadata, after: Metadata): readonly Change[] {
  const changes: Change[] = [];
  if (before.requires_change_ticket !== after.requires_change_ticket) {
    const pointer = '/metadata/requires_change_ticket';
    changes.push(
      after.requires_change_ticket
        ? change('requires_change_ticket', 'needs a change ticket now', { pointer })
        : risk('requires_change_ticket', 'no longer needs a change ticket', { pointer }),
    );
  }
  if (before.auto_start !== after.auto_start) {
    const pointer = '/metadata/auto_start';
    changes.push(
      after.auto_start
        ? risk('auto_start', 'an alert may start it now', { pointer })
        : change('auto_start', 'an alert no longer starts it', { pointer }),
    );
  }
  return changes;
}

const placeWords = {
  environment: {
    added: 'steps without an approval get the secrets of an environment now',
    changed: 'steps without an approval get the secrets of another environment',
    removed: 'steps without an approval get no secrets of an environment any more',
  },
  runner: {
    added: 'runs on another runner',
    changed: 'runs on another runner',
    removed: 'runs on the default runner',
  },
} as const;

function places(before: Metadata, after: Metadata): readonly Change[] {
  const changes: Change[] = [];
  for (const kind of ['environment', 'runner'] as const) {
    const [from, to] = [before[kind] ?? null, after[kind] ?? null];
    if (from === to) continue;
    const words = placeWords[kind][from === null ? 'added' : to === null ? 'removed' : 'changed'];
    const shown = { before: from, after: to, pointer: to === null ? null : `/metadata/${kind}` };
    changes.push((to === null ? change : risk)(kind, words, shown));
  }
  if (before.lock !== after.lock && !(before.lock === before.runbook_id && after.lock === after.runbook_id)) {
    const shown = { before: before.lock, after: after.lock, pointer: '/metadata/lock' };
    changes.push(risk('lock', 'may run beside executions that it excluded before', shown));
  }
  return changes;
}

function severityOf(
  before: Metadata,
  after: Metadata,
  gateMinutes: { readonly before: number; readonly after: number },
): readonly Change[] {
  if (before.severity === after.severity) return [];
  const [from, to] = [gateMinutes.before, gateMinutes.after];
  const longer = to > from;
  const gates = from === to ? '' : `: gates stay open for ${to} min instead of ${from} min`;
  const shown = { before: before.severity, after: after.severity, pointer: '/metadata/severity' };
  return [(longer ? risk : change)('severity', `another severity${gates}`, shown)];
}

function names(
  kind: 'triggers' | 'services_affected',
  noun: string,
  before: Metadata,
  after: Metadata,
): readonly Change[] {
  const gone = before[kind].filter((name) => !after[kind].includes(name));
  const come = after[kind].filter((name) => !before[kind].includes(name));
  const text = (list: readonly string[], word: string): string =>
    `${noun}${list.length === 1 ? '' : 's'} ${listed(list)} ${word}`;
  return [
    ...(gone.length === 0 ? [] : [change(kind, text(gone, 'removed'))]),
    ...(come.length === 0 ? [] : [change(kind, text(come, 'added'), { pointer: `/metadata/${kind}` })]),
  ];
}

function facts(before: Metadata, after: Metadata): readonly Change[] {
  const kinds = [
    'title',
    'category',
    'automation_level',
    'version',
    'review_date',
    'estimated_total_duration_minutes',
    'author',
  ] as const;
  const changes = kinds
    .filter((kind) => before[kind] !== after[kind])
    .map((kind) =>
      change(kind, `${kind.replaceAll('_', ' ')} changed`, {
        before: oneLine(String(before[kind])),
        after: oneLine(String(after[kind])),
        pointer: `/metadata/${kind}`,
      }),
    );
  return before.description === after.description
    ? changes
    : [...changes, change('description', 'described in other words', { pointer: '/metadata/description' })];
}
