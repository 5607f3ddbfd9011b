import type { BlockContent, PhrasingContent } from 'mdast';
import type { EventOf } from '../../engine/event.ts';
import type { Gate } from '../../engine/state.ts';
import type { ExecutionView } from '../../report/execution-view.ts';
import { sentence } from '../../report/github-markdown.ts';
import { dayAndTime } from '../../report/instant.ts';
import {
  fence,
  heading,
  inlineCode,
  joined,
  list,
  paragraph,
  strong,
  text,
} from '../../report/markdown-nodes.ts';
import { publisherOf, reportValues } from '../../report/report-variables.ts';
import { stepText } from '../../report/subject-text.ts';
import { mentioned } from '../../report/values-text.ts';
import { stepByNumber } from '../../runbook/flow.ts';
import type { Step } from '../../runbook/runbook.ts';
import { type ReplyLine, gateLines, steeringLines } from '../reply-lines.ts';
import { awaitsSomebody } from './awaits-somebody.ts';
import { clip } from './clip.ts';
import { type Part, fitParts, whole } from './fit-parts.ts';
import { headline } from './headline.ts';
import type { PageFacts } from './page-facts.ts';
import { link, runUrl } from './page-links.ts';
import { scriptBlocks } from './script-blocks.ts';
import { valuesTable } from './values-table.ts';
import { whoMayApprove } from './who-may-approve.ts';

/** The comment that tells people what an execution waits for, and what to type; empty where it waits for nobody. */
export function awaited(view: ExecutionView, facts: PageFacts): string {
  const blocks = awaitedBlocks(view, facts);
  if (blocks.length === 0) return '';
  const { mark, text: said } = headline(view);
  return fitParts([whole(heading(3, `${mark} ${said}`), ...blocks), ...questionParts(view)]);
}

/** Who must do what until when, and the exact replies; nothing where nobody is awaited. */
export function awaitedBlocks(view: ExecutionView, facts: PageFacts): readonly BlockContent[] {
  const { state } = view;
  if (!awaitsSomebody(state)) return [];
  const { gate } = state;
  const about = gate === null ? [] : gateFacts(gate, view, facts);
  const { answers, others } = repliesTo(view, facts);
  const elsewhere = gate?.kind === 'approval' && state.operator !== '' && facts.approvals === 'environment';
  return [
    ...(about.length === 0 ? [] : [list(about)]),
    ...replyBlocks(
      elsewhere ? 'To refuse it, reply on this issue with' : 'Reply on this issue with',
      answers,
    ),
    ...alsoPossible('Also', others),
  ];
}

type Replies = { readonly answers: readonly ReplyLine[]; readonly others: readonly ReplyLine[] };

const mostSteering = 3;

/** The replies that it waits for, and others that count; where nothing is asked, the first ways to go on. */
function repliesTo(view: ExecutionView, facts: PageFacts): Replies {
  const { gate, operator } = view.state;
  const steering = steeringLines(view.state);
  return gate === null || operator === ''
    ? { answers: steering.slice(0, mostSteering), others: steering.slice(mostSteering) }
    : { answers: answerLines(gate, view, facts), others: steering };
}

/** The answers, where a decision leads told by title. */
function answerLines(gate: Gate, { runbook }: ExecutionView, { approvals }: PageFacts): readonly ReplyLine[] {
  const lines = gateLines(gate, approvals);
  if (gate.kind !== 'decision') return lines;
  const targets = Object.values(gate.branches);
  return lines.map((reply, index) => {
    const target = targets[index];
    const title = typeof target === 'number' ? stepByNumber(runbook, target)?.title : undefined;
    return title === undefined ? reply : { ...reply, does: `${reply.does}, ${title}` };
  });
}

/** Replies that steer beside those that answer, in one line. */
export function alsoPossible(label: string, replies: readonly ReplyLine[]): readonly BlockContent[] {
  return replies.length === 0
    ? []
    : [paragraph(text(`${label}: `), ...joined(replies.map(({ line }) => inlineCode(line))))];
}

function gateFacts(gate: Gate, view: ExecutionView, facts: PageFacts): readonly PhrasingContent[][] {
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

const mostReplies = 24;
const longestReply = 300;

function replyBlocks(title: string, replies: readonly ReplyLine[]): readonly BlockContent[] {
  const shown = replies.slice(0, mostReplies);
  const rest = replies.length - shown.length;
  return [
    paragraph(strong(title)),
    list(
      shown.map(({ line, does }) => [
        inlineCode(clip(line, longestReply)),
        text(' – '),
        ...sentence(clip(does, longestReply)),
      ]),
    ),
    ...(rest === 0 ? [] : [paragraph(text(`and ${rest} more of this kind`))]),
  ];
}

/** What one must know to answer a question, below it: the step, its commands, its values. */
function questionParts(view: ExecutionView): readonly Part[] {
  const { gate } = view.state;
  const step = gate === null || gate.step === null ? undefined : stepByNumber(view.runbook, gate.step);
  // Those who approve read the summary of the run, which nobody can edit.
  if (gate === null || step === undefined || gate.kind === 'approval') return [];
  const values = mentioned(reportValues(view), step.commands);
  const byHand = gate.kind === 'confirmation' && gate.reason === 'manual';
  return [
    {
      name: 'the commands',
      worth: 3,
      forms: [() => (byHand ? byHandBlocks(step) : []), () => []],
    },
    {
      name: 'the values',
      worth: 1,
      forms: [
        () => (values.length === 0 ? [] : [valuesTable(values, (value) => publisherOf(view, value))]),
        () => [],
      ],
    },
    {
      name: 'what undoes it',
      worth: 1,
      forms: [() => undoBlocks(step, view), () => []],
    },
  ];
}

function byHandBlocks(step: Step): readonly BlockContent[] {
  return [
    ...(step.commands.length === 0
      ? []
      : [paragraph(strong('Commands, to be run by you')), ...scriptBlocks(step.commands)]),
    ...labelled('Expected', step.expected_output),
    ...labelled('Done when', step.success_criteria),
    ...labelled('If it fails', step.failure_action),
  ];
}

function labelled(label: string, value: string | undefined): readonly BlockContent[] {
  if (value === undefined) return [];
  return value.trim().includes('\n')
    ? [paragraph(strong(label)), fence('text', value.slice(0, longestText))]
    : [paragraph(strong(label), text(': '), ...sentence(clip(value.trim(), longestText)))];
}

function undoBlocks(step: Step, { runbook }: ExecutionView): readonly BlockContent[] {
  if (step.irreversible !== undefined) {
    return [
      paragraph(strong('Nothing undoes it'), text(': '), ...sentence(clip(step.irreversible, longestText))),
    ];
  }
  return step.rollback_step === undefined
    ? []
    : [
        paragraph(
          strong('Undone by'),
          text(` step ${clip(stepText(runbook, step.rollback_step), longestText)}`),
        ),
      ];
}

const longestText = 1000;
const longestName = 80;
const mostNames = 30;

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
