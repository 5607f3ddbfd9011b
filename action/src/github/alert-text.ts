import type { BlockContent, PhrasingContent } from 'mdast';
import { dayAndTime } from '../report/instant.ts';
import {
  heading,
  inlineCode,
  joined,
  list,
  paragraph,
  strong,
  table,
  text,
} from '../report/markdown-nodes.ts';
import { counted } from '../report/step-facts.ts';
import type { Alert, AlertGroup } from './alert-group.ts';
import { clip } from './execution-page/clip.ts';
import { type Part, fitParts, whole } from './execution-page/fit-parts.ts';
import { link } from './execution-page/page-links.ts';

/** What the comment about an alert begins with; nobody sees it, and without its author's name it proves nothing. */
export const alertMark = '<!-- runbook-alert -->';

/** What is known about an alert beside what it says. */
export type AlertWords = {
  /** RFC 3339. */
  readonly now: string;
  /** Runbooks that name it as well, and were not chosen. */
  readonly others: readonly string[];
  /** What happens now, in a sentence of ours; empty where nothing does. */
  readonly next: string;
};

/** What monitoring told, for the issue of the execution; all texts of it are text only. */
export function alertText(group: AlertGroup, { now, others, next }: AlertWords): string {
  const firing = group.status === 'firing';
  const [name = ''] = group.names;
  const alerts = group.alerts.toSorted(
    (a, b) => Number(a.status !== 'firing') - Number(b.status !== 'firing'),
  );
  const parts: readonly Part[] = [
    whole(
      heading(3, firing ? '🔔 The alert fires' : '✅ The alert is resolved'),
      paragraph(
        inlineCode(clip(name, 200)),
        text(`, told by ${group.source}, as of ${dayAndTime(now)} UTC.`),
        ...(firing ? [] : [text(' What was begun here is not ended by that: somebody looks, and ends it.')]),
      ),
      ...(next === '' ? [] : [paragraph(text(next))]),
      ...(others.length === 0
        ? []
        : [
            paragraph(
              strong('Other runbooks name this alert too'),
              text(': '),
              ...joined(others.slice(0, 20).map((id) => inlineCode(clip(id, 60)))),
            ),
          ]),
    ),
    {
      name: 'what the alerts say',
      worth: 1,
      forms: [10, 3, 1].map((most) => () => alertBlocks(alerts, most, group.leftOut)).concat(() => []),
    },
  ];
  return `${alertMark}\n${fitParts(parts)}`;
}

function alertBlocks(alerts: readonly Alert[], most: number, leftOut: number): readonly BlockContent[] {
  const hidden = Math.max(0, alerts.length - most) + leftOut;
  return [
    ...alerts
      .slice(0, most)
      .flatMap((alert): readonly BlockContent[] => [
        table(['Alert', clip(alert.name, 100) || 'without a name'], rowsOf(alert)),
      ]),
    ...(hidden === 0 ? [] : [list([[text(`and ${counted(hidden, 'alert')} more`)]])]),
  ];
}

function rowsOf({ status, startsAt, url, annotations, labels }: Alert): PhrasingContent[][][] {
  const pairs = (texts: Readonly<Record<string, string>>, most: number): PhrasingContent[][][] =>
    Object.entries(texts)
      .slice(0, 20)
      .map(([name, value]) => [[text(clip(name, 100))], [inlineCode(clip(value, most))]]);
  return [
    [[text('Status')], [text(status)]],
    ...(startsAt === null ? [] : [[[text('Since')], [text(`${dayAndTime(startsAt)} UTC`)]]]),
    ...(url === null ? [] : [[[text('Shown at')], [link(url, 'its source')]]]),
    ...pairs(annotations, 500),
    ...pairs(labels, 200),
  ];
}
