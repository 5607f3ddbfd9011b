import type { PhrasingContent } from 'mdast';
import type { EventOf } from '../../engine/event.ts';
import type { Gate } from '../../engine/state.ts';
import type { ExecutionView } from '../../report/execution-view.ts';
import { sentence } from '../../report/github-markdown.ts';
import { dayAndTime } from '../../report/instant.ts';
import { inlineCode, joined, strong, text } from '../../report/markdown-nodes.ts';
import { stepByNumber } from '../../runbook/flow.ts';
import { clip } from './clip.ts';
import type { PageFacts } from './page-facts.ts';
import { link, runUrl } from './page-links.ts';
import { whoMayApprove } from './who-may-approve.ts';

const longestText = 1000;
const longestName = 80;
const mostNames = 30;

/** What a question is about, where and by whom it is answered until when, and why the last answer did not count; one line each. */
export function gateFacts(gate: Gate, view: ExecutionView, facts: PageFacts): readonly PhrasingContent[][] {
  const { state, runbook } = view;
  const step = gate.step === null ? undefined : stepByNumber(runbook, gate.step);
  const until = gate.expiresAt === null ? [] : [fact('Until', text(untilText(gate, gate.expiresAt)))];
  const refused = lastRefusal(gate, view);
  if (gate.kind === 'approval') return [...refused, ...approvalFacts(gate, view, facts), ...until];
  const asks =
    gate.kind === 'decision' || gate.reason === 'manual'
      ? [fact('What', ...sentence(clip(oneLine(step?.description ?? ''), 400)))]
      : [fact('Why', ...sentence(clip(oneLine(gate.message), longestText)))];
  const items =
    gate.kind === 'confirmation' && gate.items.length > 0 ? [fact('Items', ...names(gate.items))] : [];
  const who =
    state.operator === ''
      ? []
      : [fact('Who', inlineCode(clip(state.operator, longestName)), text(', the operator'))];
  return [...refused, ...asks, ...items, ...who, ...until];
}

/** Why the latest answer to this question did not count, so that the next one does. */
function lastRefusal(gate: Gate, { events }: ExecutionView): readonly PhrasingContent[][] {
  const refused = events.findLast(
    (event): event is EventOf<'GateRefused'> =>
      event.type === 'GateRefused' && event.subject === gate.subject && event.visit === gate.visit,
  );
  return refused === undefined
    ? []
    : [
        fact(
          'Did not count',
          ...sentence(clip(oneLine(refused.message), longestText)),
          text(' ('),
          inlineCode(clip(refused.reason, 60)),
          text(')'),
        ),
      ];
}

function oneLine(value: string): string {
  return value.replaceAll(/[ \t]*\n\s*/g, ' ').trim();
}

function untilText({ kind, expired }: Gate, expiresAt: string): string {
  const when = `${dayAndTime(expiresAt)} UTC`;
  if (kind === 'approval') return `${when}; then the step is skipped`;
  return expired
    ? `${when}, which is over; it can still be answered`
    : `${when}; it can be answered later as well`;
}

function approvalFacts(
  gate: Extract<Gate, { kind: 'approval' }>,
  view: ExecutionView,
  facts: PageFacts,
): readonly PhrasingContent[][] {
  const { approvals, asking } = facts;
  const who = fact('Who', ...whoMayApprove(gate, view, facts));
  if (approvals === 'comment') return [fact('Where', text('here, by the reply below')), who];
  const environment =
    gate.environment === null
      ? []
      : [text(', environment '), inlineCode(clip(gate.environment, longestName))];
  return asking === null
    ? [
        fact(
          'Where',
          text('nowhere now: no run asks; with '),
          inlineCode('/resume'),
          text(' a new one does'),
        ),
        who,
      ]
    : [
        fact(
          'Where',
          link(runUrl(facts, asking), 'Review deployments'),
          text(' in the run'),
          ...environment,
          text('; the summary there shows what will run'),
        ),
        who,
      ];
}

function names(values: readonly string[]): PhrasingContent[] {
  const more = values.length > mostNames ? [text(` and ${values.length - mostNames} more`)] : [];
  return [
    ...joined(values.slice(0, mostNames).map((value) => inlineCode(clip(value, longestName)))),
    ...more,
  ];
}

function fact(label: string, ...value: PhrasingContent[]): PhrasingContent[] {
  return [strong(label), text(': '), ...value];
}
