import type { BlockContent } from 'mdast';
import { stepsOfSegment } from '../../engine/segment.ts';
import type { ExecutionView } from '../../report/execution-view.ts';
import { sentence } from '../../report/github-markdown.ts';
import { fence, heading, inlineCode, list, paragraph, strong, text } from '../../report/markdown-nodes.ts';
import { itemsText } from '../../report/step-facts.ts';
import { stepText } from '../../report/subject-text.ts';
import { nextStep, stepByNumber } from '../../runbook/flow.ts';
import type { Step } from '../../runbook/runbook.ts';
import { visibleLines } from '../../source/visible.ts';
import { clip } from './clip.ts';
import { folded } from './folded.ts';
import { scriptBlocks } from './script-blocks.ts';

/** What an approver may want to see of what steps wrote so far; masked, and true or not. */
export type EarlierOutput = {
  readonly step: number;
  readonly title: string;
  readonly text: string;
};

/** Which steps are checked again right before it. */
export function checkedAgain({ recheck }: Step, { runbook }: ExecutionView): readonly BlockContent[] {
  return recheck.length === 0
    ? []
    : [
        paragraph(
          strong('Checked again first'),
          text(`: ${recheck.map((number) => `step ${clip(stepText(runbook, number), 120)}`).join(', ')}`),
        ),
      ];
}

/** All that the step itself runs. */
export function runBlocks(step: Step): readonly BlockContent[] {
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
export function followingSteps(step: Step, { runbook, state }: ExecutionView): readonly Step[] {
  if (step.step_type === 'decision') return [];
  const target = nextStep(runbook, step);
  const next = target === 'end' ? undefined : stepByNumber(runbook, target);
  const reached = next === undefined ? [] : stepsOfSegment(runbook, { ...state, grant: null }, next);
  return reached.filter(({ step_number: number }) => number !== step.step_number);
}

/** What the approval lets run besides, with or without its commands. */
export function followingBlocks(steps: readonly Step[], commands: boolean): readonly BlockContent[] {
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

/** What undoes the step, with its commands. */
export function undoBlocks(step: Step, undo: Step | undefined): readonly BlockContent[] {
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

/** What steps wrote, marked as unchecked; of each the last characters. */
export function outputBlocks(earlier: readonly EarlierOutput[], most: number): readonly BlockContent[] {
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
