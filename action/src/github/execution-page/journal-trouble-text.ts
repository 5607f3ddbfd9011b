import type { BlockContent } from 'mdast';
import { hasEnded } from '../../engine/state.ts';
import type { ExecutionView } from '../../report/execution-view.ts';
import { sentence } from '../../report/github-markdown.ts';
import { heading, inlineCode, list, paragraph, strong, text } from '../../report/markdown-nodes.ts';
import { planReport } from '../../report/plan-report.ts';
import { publisherOf, reportValues } from '../../report/report-variables.ts';
import { mentioned } from '../../report/values-text.ts';
import { counted } from '../../report/step-facts.ts';
import { stepByNumber } from '../../runbook/flow.ts';
import type { Step } from '../../runbook/runbook.ts';
import { clip } from './clip.ts';
import { type Part, fitParts, whole } from './fit-parts.ts';
import { headline } from './headline.ts';
import type { PageFacts } from './page-facts.ts';
import { link, runUrl } from './page-links.ts';
import { valuesTable } from './values-table.ts';
import { workBlocks } from './work-blocks.ts';

/** What could not be written. */
export type JournalTrouble = {
  readonly message: string;
  /** How many events the journal does not have. */
  readonly unsent: number;
  /** The artifact of the run that has them; null where that failed, too. */
  readonly artifact: string | null;
};

// A job's summary may be as long as a MiB, of bytes.
const longestSummary = 300_000;

/** Tells that the journal cannot be written, so that nothing goes on: what is not recorded, what is left to do by hand, how to mend it. */
export function journalTroubleText(
  view: ExecutionView,
  facts: PageFacts,
  trouble: JournalTrouble,
  limit: number = longestSummary,
): string {
  const { mark, text: said } = headline(view);
  const left = remainingSteps(view);
  return fitParts(
    [
      whole(
        heading(2, '⚠️ The journal cannot be written'),
        paragraph(...sentence(clip(trouble.message, 1000))),
        paragraph(
          text(
            `${counted(trouble.unsent, 'event')} happened that the journal on the branch does not have. Nothing further was begun. Before it stopped: ${mark} ${said}.`,
          ),
        ),
        list(mending(view, facts, trouble), true),
      ),
      ...(left.length === 0 ? [] : [whole(heading(3, 'What is left to do'))]),
      {
        name: 'the values',
        worth: left.length + 1,
        forms: [() => valueBlocks(left, view), () => []],
      },
      ...left.map((step, index): Part => ({
        name: `step ${step.step_number}`,
        worth: left.length - index,
        forms: [() => stepBlocks(step, true), () => stepBlocks(step, false), () => []],
      })),
    ],
    limit,
  );
}

function valueBlocks(steps: readonly Step[], view: ExecutionView): readonly BlockContent[] {
  const values = mentioned(
    reportValues(view),
    steps.flatMap(({ commands }) => commands),
  );
  return values.length === 0
    ? []
    : [paragraph(text('With these values:')), valuesTable(values, (name) => publisherOf(view, name))];
}

function mending(
  { state, program }: ExecutionView,
  facts: PageFacts,
  { artifact }: JournalTrouble,
): Parameters<typeof list>[0] {
  const { run } = facts;
  const kept =
    artifact === null || run === null
      ? [text('The events could not be kept as an artifact either; the log of the job has them.')]
      : [
          text('Download the artifact '),
          inlineCode(clip(artifact, 100)),
          text(' of the '),
          link(runUrl(facts, run), 'run'),
          text('.'),
        ];
  return [
    kept,
    [
      text('When GitHub answers again, give it to '),
      inlineCode(`${program} journal ${clip(state.executionId, 120)} --push FILE`),
      text('.'),
    ],
    [text('Then reply '), inlineCode('/resume'), text(' on the issue; what was done is not done again.')],
    [
      text('Until then, what must not wait can be done by hand from below: say so afterwards with '),
      inlineCode('/note TEXT'),
      text('.'),
    ],
  ];
}

/** Steps that may still come, in the order of the flow; what only undoes is not among them. */
export function remainingSteps({ state, runbook, events, program }: ExecutionView): readonly Step[] {
  if (hasEnded(state)) return [];
  const current = state.current === null ? null : (state.visits[state.current] ?? null);
  const view = { state, runbook, events, program };
  const plan = planReport(runbook, {
    values: reportValues(view),
    missingPrograms: [],
    startAt: current?.step ?? state.startAt,
  });
  const done = current !== null && (current.status === 'completed' || current.status === 'skipped');
  return plan.steps
    .filter(({ step }) => !(done && step === current.step))
    .flatMap(({ step }) => stepByNumber(runbook, step) ?? []);
}

function stepBlocks(step: Step, commands: boolean): readonly BlockContent[] {
  const approval = step.requires_approval
    ? [
        text(
          ` (needs approval by ${step.approvers
            .slice(0, 10)
            .map((role) => clip(role, 60))
            .join(' or ')})`,
        ),
      ]
    : [];
  const { automation_script: automation = null, notify = null } = step;
  const branches = Object.entries(step.decision_branches)
    .slice(0, 30)
    .map(([branch, target]) => `${clip(branch, 80)} → ${target === 'end' ? 'end' : `step ${target}`}`);
  return [
    paragraph(
      strong(`Step ${step.step_number} ${clip(step.title, 120)}`),
      ...approval,
      ...(branches.length === 0 ? [] : [text(`: ${branches.join(', ')}`)]),
    ),
    ...(commands ? workBlocks({ commands: step.commands, automation, notify }) : []),
  ];
}
