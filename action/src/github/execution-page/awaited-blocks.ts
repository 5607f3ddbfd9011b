import type { BlockContent } from 'mdast';
import type { Gate } from '../../engine/state.ts';
import type { ExecutionView } from '../../report/execution-view.ts';
import { sentence } from '../../report/github-markdown.ts';
import { inlineCode, joined, list, paragraph, strong, text } from '../../report/markdown-nodes.ts';
import { stepByNumber } from '../../runbook/flow.ts';
import { type ReplyLine, gateLines, steeringLines } from '../reply-lines.ts';
import { awaitsSomebody } from './awaits-somebody.ts';
import { clip } from './clip.ts';
import { gateFacts } from './gate-facts.ts';
import type { PageFacts } from './page-facts.ts';

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
