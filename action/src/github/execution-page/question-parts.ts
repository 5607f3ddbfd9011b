import type { BlockContent } from 'mdast';
import type { ExecutionView } from '../../report/execution-view.ts';
import { sentence } from '../../report/github-markdown.ts';
import { fence, paragraph, strong, text } from '../../report/markdown-nodes.ts';
import { publisherOf, reportValues } from '../../report/report-variables.ts';
import { stepText } from '../../report/subject-text.ts';
import { mentioned } from '../../report/values-text.ts';
import { stepByNumber } from '../../runbook/flow.ts';
import type { Step } from '../../runbook/runbook.ts';
import { clip } from './clip.ts';
import type { Part } from './fit-parts.ts';
import { scriptBlocks } from './script-blocks.ts';
import { valuesTable } from './values-table.ts';

const longestText = 1000;

/** What one must know to answer the open question: the commands of the step, its values, what undoes it. */
export function questionParts(view: ExecutionView): readonly Part[] {
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
