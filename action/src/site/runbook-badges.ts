import type { Element } from 'hast';

import type { Runbook } from '../runbook/runbook.ts';
import { type Child, h } from './html.ts';
import { categoryName } from './index-entry.ts';
import { reviewState } from './review-state.ts';
import type { RunbookFacts, SiteFacts, TestState } from './site-facts.ts';

/** The status line of a runbook; what a colour says stands there in words too. */
export function runbookBadges({ metadata }: Runbook, facts: RunbookFacts, site: SiteFacts): Element {
  const review = reviewState(metadata.review_date, {
    today: site.today,
    warnDays: site.config.review.warn_days,
  });
  const last = facts.history?.latest[0];
  const badges: readonly Child[] = [
    badge(metadata.severity, severityText(metadata.severity)),
    badge('category', categoryName(metadata.category)),
    badge('time', `about ${metadata.estimated_total_duration_minutes} min`),
    badge(review.state, review.text),
    testBadge(facts.tests),
    last === undefined
      ? null
      : badge(`last-${last.status}`, `Last run ${last.day}: ${last.status.replaceAll('_', ' ')}`),
  ];
  return h('ul', { className: ['badges'], ariaLabel: 'Status', dataPagefindIgnore: '' }, badges);
}

/** A severity in words. */
export function severityText(severity: string): string {
  return severity === 'all' ? 'All severities' : severity.toUpperCase();
}

/** How the rehearsals went, in words. */
export function testText({
  cases,
  failed,
  percent,
}: Pick<TestState, 'cases' | 'failed' | 'percent'>): string {
  return failed > 0
    ? `${failed} of ${cases} rehearsals failed`
    : `Rehearsed: ${cases} of ${cases} pass, ${percent} % covered`;
}

function testBadge(tests: TestState | null): Element {
  if (tests === null) return badge('untested', 'Not rehearsed');
  const at = tests.commit === null ? '' : ` at ${tests.commit.slice(0, 7)}`;
  const kind = tests.failed > 0 ? 'failing' : tests.percent === 100 ? 'tested' : 'partly-tested';
  return badge(kind, `${testText(tests)}${at}`);
}

function badge(kind: string, text: string): Element {
  return h('li', { className: [`badge-${kind}`] }, text);
}
