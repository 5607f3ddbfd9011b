import type { BlockContent, PhrasingContent } from 'mdast';
import { stepsOfSegment } from '../../engine/segment.ts';
import type { Gate } from '../../engine/state.ts';
import type { ExecutionView } from '../../report/execution-view.ts';
import { sentence } from '../../report/github-markdown.ts';
import { dayAndTime } from '../../report/instant.ts';
import { fence, heading, inlineCode, list, paragraph, strong, text } from '../../report/markdown-nodes.ts';
import { publisherOf, reportValues } from '../../report/report-variables.ts';
import { itemsText } from '../../report/step-facts.ts';
import { stepText } from '../../report/subject-text.ts';
import { mentioned } from '../../report/values-text.ts';
import { nextStep, stepByNumber } from '../../runbook/flow.ts';
import type { Step } from '../../runbook/runbook.ts';
import { visibleLines } from '../../source/visible.ts';
import { approvalNonce } from '../approval-nonce.ts';
import { clip } from './clip.ts';
import { type Part, fitParts, whole } from './fit-parts.ts';
import { folded } from './folded.ts';
import type { PageFacts } from './page-facts.ts';
import { link, runUrl } from './page-links.ts';
import { pageFooter } from './page-footer.ts';
import { prose } from './prose.ts';
import { scriptBlocks } from './script-blocks.ts';
import { valuesTable } from './values-table.ts';
import { whoMayApprove } from './who-may-approve.ts';

type Approval = Extract<Gate, { kind: 'approval' }>;

/** What an approver may want to see of what steps wrote so far; masked, and true or not. */
export type EarlierOutput = {
  readonly step: number;
  readonly title: string;
  readonly text: string;
};

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

function checkedAgain({ recheck }: Step, { runbook }: ExecutionView): readonly BlockContent[] {
  return recheck.length === 0
    ? []
    : [
        paragraph(
          strong('Checked again first'),
          text(`: ${recheck.map((number) => `step ${clip(stepText(runbook, number), 120)}`).join(', ')}`),
        ),
      ];
}

function runBlocks(step: Step): readonly BlockContent[] {
  const items = itemsText(step.for_each);
  return [
    heading(3, 'What will run'),
    ...(step.when === undefined ? [] : [paragraph(text('Only when '), inlineCode(clip(step.when, 1000)))]),
    ...(items === null ? [] : [paragraph(text('For each of '), inlineCode(clip(items, 10_000)))]),
    ...scriptBlocks(step.commands),
    ...(step.automation_script === undefined
      ? []
      : [paragraph(text('Automation '), inlineCode(clip(step.automation_script, 200)))]),
    ...(step.notify === undefined
      ? []
      : [
          paragraph(
            text('Message to '),
            inlineCode(clip(step.notify.channel, 100)),
            text(`: ${clip(step.notify.message, 2000)}`),
          ),
        ]),
    ...(step.step_type === 'manual'
      ? [paragraph(text('A person runs this by hand and says when it is done.'))]
      : []),
  ];
}

/** Steps that this approval lets run as well, up to the next question. */
function followingSteps(step: Step, { runbook, state }: ExecutionView): readonly Step[] {
  if (step.step_type === 'decision') return [];
  const target = nextStep(runbook, step);
  const next = target === 'end' ? undefined : stepByNumber(runbook, target);
  const reached = next === undefined ? [] : stepsOfSegment(runbook, { ...state, grant: null }, next);
  return reached.filter(({ step_number: number }) => number !== step.step_number);
}

function followingBlocks(steps: readonly Step[], commands: boolean): readonly BlockContent[] {
  if (steps.length === 0) {
    return [paragraph(strong('After it'), text(' a person is asked again, or the runbook ends.'))];
  }
  return [
    heading(3, 'What runs after it without another question'),
    list(
      steps.map((step) => [
        strong(String(step.step_number)),
        text(` ${clip(step.title, 160)} (${step.step_type})`),
      ]),
    ),
    ...(commands
      ? folded(
          'Their commands',
          steps.flatMap((step) =>
            step.commands.length === 0
              ? []
              : [paragraph(strong(`Step ${step.step_number}`)), ...scriptBlocks(step.commands)],
          ),
        )
      : []),
  ];
}

function undoBlocks(step: Step, undo: Step | undefined): readonly BlockContent[] {
  const title = heading(3, 'What undoes it');
  if (step.irreversible !== undefined) {
    return [title, paragraph(strong('Nothing'), text(': '), ...sentence(clip(step.irreversible, 1000)))];
  }
  if (undo === undefined) return [title, paragraph(strong('Nothing is declared.'))];
  return [
    title,
    paragraph(
      text(
        `Step ${undo.step_number} ${clip(undo.title, 160)}${undo.step_type === 'manual' ? ', by hand' : ''}`,
      ),
    ),
    ...scriptBlocks(undo.commands),
  ];
}

function outputBlocks(earlier: readonly EarlierOutput[], most: number): readonly BlockContent[] {
  if (earlier.length === 0) return [];
  return [
    heading(3, 'What earlier steps wrote'),
    paragraph(strong('Nobody checked this.'), text(' It is what commands printed, and can say anything.')),
    ...earlier.flatMap(({ step, title, text: said }) => [
      paragraph(text(`Step ${step} ${clip(title, 160)}`)),
      fence('text', said.length > most ? `…${visibleLines(said.slice(-most).toWellFormed())}` : said),
    ]),
  ];
}
