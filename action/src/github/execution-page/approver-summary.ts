import type { BlockContent, PhrasingContent } from 'mdast';
import type { Gate } from '../../engine/state.ts';
import type { ExecutionView } from '../../report/execution-view.ts';
import { dayAndTime } from '../../report/instant.ts';
import { heading, inlineCode, list, strong, text } from '../../report/markdown-nodes.ts';
import { publisherOf, reportValues } from '../../report/report-variables.ts';
import { stepText } from '../../report/subject-text.ts';
import { mentioned } from '../../report/values-text.ts';
import { stepByNumber } from '../../runbook/flow.ts';
import { approvalNonce } from '../approval-nonce.ts';
import {
  type EarlierOutput,
  checkedAgain,
  followingBlocks,
  followingSteps,
  outputBlocks,
  runBlocks,
  undoBlocks,
} from './approval-blocks.ts';
import { clip } from './clip.ts';
import { type Part, fitParts, whole } from './fit-parts.ts';
import { folded } from './folded.ts';
import type { PageFacts } from './page-facts.ts';
import { pageFooter } from './page-footer.ts';
import { link, runUrl } from './page-links.ts';
import { prose } from './prose.ts';
import { valuesTable } from './values-table.ts';
import { whoMayApprove } from './who-may-approve.ts';

type Approval = Extract<Gate, { kind: 'approval' }>;

// A job's summary may be as long as a MiB, of bytes.
const longestSummary = 300_000;

/** What an approver must know, for the summary of the run that asks, which nobody can edit: all that would run, with which values, and what undoes it. */
export function approverSummary(
  view: ExecutionView,
  gate: Approval,
  facts: PageFacts,
  earlier: readonly EarlierOutput[] = [],
  limit: number = longestSummary,
): string {
  const step = stepByNumber(view.runbook, gate.step);
  if (step === undefined) return '';
  const following = followingSteps(step, view);
  const undo = step.rollback_step === undefined ? undefined : stepByNumber(view.runbook, step.rollback_step);
  const script = [step, ...(undo === undefined ? [] : [undo])];
  const values =
    step.automation_script === undefined
      ? mentioned(
          reportValues(view),
          script.flatMap(({ commands }) => commands),
        )
      : reportValues(view);
  const rest = reportValues(view).filter(({ name }) => !values.some((value) => value.name === name));
  const parts: readonly Part[] = [
    whole(
      heading(2, `✋ Approve step ${clip(stepText(view.runbook, gate.step), 160)}?`),
      factList(gate, view, facts),
    ),
    { name: 'what the step is for', worth: 3, forms: [() => prose(step.description), () => []] },
    whole(...checkedAgain(step, view)),
    // Whoever approves must see it all, so it goes last; nothing is approved that was cut, as the note below says.
    { name: 'THE COMMANDS', worth: 100, forms: [() => runBlocks(step), () => []] },
    {
      name: 'THE VALUES',
      worth: 99,
      forms: [
        () =>
          values.length === 0
            ? []
            : [
                heading(3, 'With these values'),
                valuesTable(values, (name) => publisherOf(view, name), 10_000),
              ],
        () => [],
      ],
    },
    { name: 'what undoes it', worth: 98, forms: [() => undoBlocks(step, undo), () => []] },
    {
      name: 'what runs after it without another question',
      worth: 97,
      forms: [() => followingBlocks(following, true), () => followingBlocks(following, false), () => []],
    },
    {
      name: 'the other values',
      worth: 2,
      forms: [
        () =>
          rest.length === 0
            ? []
            : folded('Other values', [valuesTable(rest, (name) => publisherOf(view, name))]),
        () => [],
      ],
    },
    {
      name: 'earlier output',
      worth: 1,
      forms: [() => outputBlocks(earlier, 8000), () => outputBlocks(earlier, 1000), () => []],
    },
    whole(pageFooter(view, facts)),
  ];
  return fitParts(parts, limit);
}

function factList(gate: Approval, view: ExecutionView, facts: PageFacts): BlockContent {
  const {
    state,
    runbook: { metadata },
  } = view;
  const row = (label: string, ...value: PhrasingContent[]): PhrasingContent[] => [
    strong(label),
    text(': '),
    ...value,
  ];
  const optional = (label: string, value: string | null): readonly PhrasingContent[][] =>
    value === null || value === '' ? [] : [row(label, inlineCode(clip(value, 200)))];
  return list([
    ...(facts.approvals === 'environment' && facts.asking !== null
      ? [
          row(
            'Answer',
            link(runUrl(facts, facts.asking), 'Review deployments'),
            text(' at the top of this run: approve or reject'),
          ),
        ]
      : []),
    row('Who may', ...whoMayApprove(gate, view, facts)),
    row(
      'Runbook',
      inlineCode(clip(state.runbookId, 60)),
      text(` ${clip(metadata.title, 120)}, version ${clip(state.runbookVersion, 40)}, ${metadata.severity}`),
    ),
    ...optional('Operator', state.operator),
    ...optional('Incident', state.incident),
    ...optional('Change ticket', state.changeTicket),
    ...(gate.environment === null ? [] : [row('Environment', inlineCode(clip(gate.environment, 80)))]),
    row(
      'Asked',
      text(`${dayAndTime(gate.since)} UTC${gate.visit > 1 ? `, visit ${gate.visit} of this step` : ''}`),
    ),
    row(
      'Expires',
      text(
        gate.expiresAt === null
          ? 'never'
          : `${dayAndTime(gate.expiresAt)} UTC; an approval after that does not count`,
      ),
    ),
    row('Digest of what would run', inlineCode(gate.digest)),
    ...(state.breakGlass === null ? [] : [row('🔨 Break-glass', text(clip(state.breakGlass, 500)))]),
    ...(facts.approvals === 'comment'
      ? [
          row(
            'Approve with the comment',
            inlineCode(`/approve ${gate.step} ${approvalNonce(gate)}`),
            text(' on the issue of this execution'),
          ),
        ]
      : []),
  ]);
}
