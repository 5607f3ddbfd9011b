import type { BlockContent, PhrasingContent } from 'mdast';
import { heading, inlineCode, joined, list, paragraph, strong, text } from '../../report/markdown-nodes.ts';
import { targetText } from '../../report/step-facts.ts';
import type { Runbook } from '../../runbook/runbook.ts';
import type { ReportCondition, ReportPlan, ReportPlanStep } from '../../schema/report.ts';
import { clip } from './clip.ts';
import { type Part, fitParts, whole } from './fit-parts.ts';
import { flowPlain } from './flow-taken.ts';
import { folded } from './folded.ts';
import { scriptBlocks } from './script-blocks.ts';
import { valuesTable } from './values-table.ts';
import { workBlocks } from './work-blocks.ts';

// A job's summary may be as long as a MiB, of bytes.
const longestSummary = 300_000;
const mostWays = 30;

/** What an execution would do, for the summary of a run that does nothing. */
export function dryRunSummary(plan: ReportPlan, runbook: Runbook, limit: number = longestSummary): string {
  const { metadata } = runbook;
  const missing = plan.values.filter(({ source }) => source === 'missing');
  const part = (name: string, worth: number, blocks: () => readonly BlockContent[]): Part => ({
    name,
    worth,
    forms: [blocks, () => []],
  });
  return fitParts(
    [
      whole(
        heading(2, `🔎 Dry run of ${clip(metadata.runbook_id, 60)}`),
        paragraph(
          text(
            `${clip(metadata.title, 160)}, version ${clip(metadata.version, 40)}. Nothing ran and nothing was written.`,
          ),
        ),
        ...(missing.length === 0
          ? []
          : [
              paragraph(
                strong('Missing inputs'),
                text(': '),
                ...joined(missing.slice(0, 50).map(({ name }) => inlineCode(clip(name, 100)))),
              ),
            ]),
        ...(plan.missing_programs.length === 0
          ? []
          : [
              paragraph(
                strong('Programs that this machine lacks'),
                text(': '),
                ...joined(plan.missing_programs.slice(0, 50).map((name) => inlineCode(clip(name, 100)))),
              ),
            ]),
      ),
      part('the values', 8, () =>
        plan.values.length === 0 ? [] : [heading(3, 'Values'), valuesTable(plan.values, () => null)],
      ),
      part('what is checked first', 5, () => conditions('Checked first', plan.prerequisites)),
      ...(plan.steps.length === 0 ? [] : [whole(heading(3, 'Steps'))]),
      ...plan.steps.map((step, index): Part => ({
        name: `step ${step.step}`,
        worth: 100 - index / plan.steps.length,
        forms: [() => stepBlocks(step, true), () => stepBlocks(step, false), () => []],
      })),
      part('what is checked last', 4, () => conditions('Checked last', plan.post_conditions)),
      part('what only undoes', 6, () =>
        plan.rollback_steps.length === 0
          ? []
          : [heading(3, 'Only to undo'), ...plan.rollback_steps.flatMap((step) => stepBlocks(step, true))],
      ),
      part('the diagram', 1, () => folded('Flow', flowPlain(runbook))),
    ],
    limit,
  );
}

function conditions(title: string, all: readonly ReportCondition[]): readonly BlockContent[] {
  if (all.length === 0) return [];
  return [
    heading(3, title),
    ...all.flatMap(({ description, check }) => [
      paragraph(text(`${clip(description, 500)}${check === null ? ' (nothing checks it)' : ''}`)),
      ...(check === null ? [] : scriptBlocks([check])),
    ]),
  ];
}

function stepBlocks(step: ReportPlanStep, commands: boolean): readonly BlockContent[] {
  const facts: readonly (readonly PhrasingContent[])[] = [
    ...(step.when === null ? [] : [[text('only when '), inlineCode(clip(step.when, 500))]]),
    ...(step.gates.includes('approval')
      ? [
          [
            text('waits for approval by '),
            ...joined(step.approvers.slice(0, 20).map((role) => inlineCode(clip(role, 60)))),
          ],
        ]
      : []),
    ...(step.gates.includes('decision') ? [[text('asks which way, unless a rule of it decides')]] : []),
    ...(step.gates.includes('confirmation') ? [[text('waits for a person to say that it is done')]] : []),
    ...(step.for_each === null ? [] : [[text('for each of '), inlineCode(clip(step.for_each, 1000))]]),
    ...(step.rollback_step === null ? [] : [[text(`undone by step ${step.rollback_step}`)]]),
    ...(step.irreversible === null ? [] : [[text(`nothing undoes it: ${clip(step.irreversible, 500)}`)]]),
    ...(step.leads_to.length === 0 ? [] : [[text(`then: ${onward(step)}`)]]),
  ];
  return [
    paragraph(strong(`${step.step} ${clip(step.title, 160)}`), text(` (${step.type})`)),
    ...(facts.length === 0 ? [] : [list(facts)]),
    ...(commands ? workBlocks(step) : []),
  ];
}

function onward({ leads_to: ways }: ReportPlanStep): string {
  return ways
    .slice(0, mostWays)
    .map(({ on, target }) => `${on === 'next' ? '' : `${clip(on, 80)} `}→ ${targetText(target)}`)
    .join(', ');
}
