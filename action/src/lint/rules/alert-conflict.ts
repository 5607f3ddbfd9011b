import { relatedIn } from '../related.ts';
import type { Rule } from '../rule.ts';

/** An alert leads to one runbook. */
export const alertConflict: Rule = {
  id: 'alert-conflict',
  severity: 'warning',
  summary: 'An alert leads to one runbook',
  why: 'With two runbooks for one alert, whoever is on call has to choose before they know anything. Let one runbook begin with the decision, or give the alert to one of them.',
  good: [
    { runbook: 'metadata: {triggers: [QueueStuck]}', other: 'metadata: {triggers: [QueueSlow]}' },
    { runbook: 'metadata: {triggers: [QueueStuck, QueueSlow]}', other: 'metadata: {triggers: [CacheCold]}' },
  ],
  bad: [
    { runbook: 'metadata: {triggers: [QueueStuck]}', other: 'metadata: {triggers: [QueueStuck]}' },
    {
      runbook: 'metadata: {triggers: [QueueSlow, QueueStuck]}',
      other: 'metadata: {triggers: [QueueStuck, CacheCold]}',
    },
  ],
  check: (report, { runbook, loaded, index }) => ({
    runbook: () => {
      for (const [place, trigger] of runbook.metadata.triggers.entries()) {
        const all = index.byTrigger.get(trigger) ?? [];
        if (all.length < 2 || all[0]?.file.path === loaded.file.path) continue;
        const shown = all.slice(0, mostShown).filter(({ file }) => file.path !== loaded.file.path);
        const more = all.length - 1 - shown.length;
        report(
          `/metadata/triggers/${place}`,
          `Unexpected trigger \`${trigger}\` of ${all.length} runbooks, expected one runbook for an alert`,
          {
            related: shown.map((other) => {
              const at = other.triggers.indexOf(trigger);
              return relatedIn(other, `/metadata/triggers/${at}`, `also leads to \`${other.id}\``);
            }),
            hint:
              more === 0 ? undefined : `It leads to ${more} more; \`runbook alert ${trigger}\` lists them`,
          },
        );
      }
    },
  }),
};

const mostShown = 5;
