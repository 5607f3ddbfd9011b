import type { BlockContent, PhrasingContent, Root } from 'mdast';

import type { Condition, Metadata, Runbook } from '../runbook/runbook.ts';
import { flowGraph } from './flow-graph.ts';
import {
  cell,
  fence,
  heading,
  inlineCode,
  joined,
  list,
  listItem,
  paragraph,
  paragraphs,
  table,
  text,
  words,
} from './markdown-nodes.ts';
import { mermaid } from './mermaid.ts';
import { counted } from './step-facts.ts';
import { declarationCells, stepMdast } from './step-mdast.ts';

/**
 * A runbook as one Markdown tree in which nothing of it is missing; headings of steps have the id `step-N`. `addressOf` gives
 * the address of another runbook where it has one.
 */
export function runbookMdast(
  runbook: Runbook,
  addressOf: (runbookId: string) => string | null = () => null,
): Root {
  const { metadata } = runbook;
  return {
    type: 'root',
    children: [
      heading(1, metadata.title),
      metadataTable(metadata),
      ...section('Description', paragraphs(metadata.description)),
      ...section('Triggers', textList(metadata.triggers)),
      ...section('Symptoms', symptoms(metadata)),
      ...section('Variables', variables(runbook)),
      ...section('Prerequisites', conditions(runbook.prerequisites)),
      ...section('Flow', [{ type: 'code', lang: 'mermaid', value: mermaid(flowGraph(runbook)).trimEnd() }]),
      ...section('Procedure', procedure(runbook)),
      ...section('Post-conditions', conditions(runbook.post_conditions)),
      ...section('Related runbooks', related(runbook.related_runbooks, addressOf)),
      ...section('References', textList(runbook.references)),
      ...section('Changelog', changelog(runbook)),
    ],
  };
}

function section(title: string, content: BlockContent[]): BlockContent[] {
  return content.length === 0 ? [] : [heading(2, title), ...content];
}

function metadataTable(metadata: Metadata): BlockContent {
  const rows: readonly (readonly [string, PhrasingContent[]])[] = [
    ['Runbook id', cell(metadata.runbook_id)],
    ['Category', cell(metadata.category)],
    ['Severity', cell(metadata.severity)],
    ['Version', cell(metadata.version)],
    ['Author', cell(metadata.author)],
    ['Created', cell(metadata.created_at ?? '')],
    ['Updated', cell(metadata.updated_at ?? '')],
    ['Review due', cell(metadata.review_date)],
    ['Services', joined(metadata.services_affected.map(inlineCode))],
    ['Approvers', joined(metadata.approvers.map(inlineCode))],
    ['Tags', joined(metadata.tags.map(inlineCode))],
    ['Duration', cell(`about ${counted(metadata.estimated_total_duration_minutes, 'minute')}`)],
    ['Automation', cell(metadata.automation_level)],
    ['Change ticket', cell(metadata.requires_change_ticket ? 'required' : 'not required')],
    ['Environment', metadata.environment === undefined ? [] : [inlineCode(metadata.environment)]],
    ['Runner', metadata.runner === undefined ? [] : [inlineCode(metadata.runner)]],
    ['Lock', [inlineCode(metadata.lock)]],
    ['Started by alerts', cell(metadata.auto_start ? 'yes' : 'no')],
  ];
  const shown = rows.filter(([, value]) => value.length > 0);
  return table(
    ['Field', 'Value'],
    shown.map(([label, value]) => [[text(label)], value]),
  );
}

function textList(items: readonly string[]): BlockContent[] {
  return items.length === 0 ? [] : [list(items.map((item) => cell(item)))];
}

function related(ids: readonly string[], addressOf: (runbookId: string) => string | null): BlockContent[] {
  const item = (id: string): PhrasingContent[] => {
    const url = addressOf(id);
    return url === null ? cell(id) : [{ type: 'link', url, children: [{ type: 'text', value: id }] }];
  };
  return ids.length === 0 ? [] : [list(ids.map(item))];
}

function symptoms(metadata: Metadata): BlockContent[] {
  const rows = metadata.symptoms.map(({ group, symptom }) => [cell(group), cell(symptom)]);
  return rows.length === 0 ? [] : [table(['Group', 'Symptom'], rows)];
}

function variables(runbook: Runbook): BlockContent[] {
  const rows = Object.entries(runbook.variables).map(([name, variable]) => [
    [inlineCode(name)],
    cell(variable.description),
    cell(variable.required ? 'yes' : 'no'),
    variable.default === undefined ? [] : [inlineCode(String(variable.default))],
    ...declarationCells(variable),
  ]);
  return rows.length === 0
    ? []
    : [table(['Name', 'Description', 'Required', 'Default', 'Type', 'Allowed', 'Pattern', 'Secret'], rows)];
}

function conditions(items: readonly Condition[]): BlockContent[] {
  return items.length === 0
    ? []
    : [
        list(
          items.map(({ description, check }) =>
            listItem([
              paragraph(...words(description)),
              ...(check === undefined ? [] : [fence('bash', check)]),
            ]),
          ),
        ),
      ];
}

function procedure(runbook: Runbook): BlockContent[] {
  return runbook.steps.flatMap((step) => {
    const undoes = runbook.steps.filter((other) => other.rollback_step === step.step_number);
    return stepMdast(
      runbook,
      step,
      undoes.map((other) => other.step_number),
    );
  });
}

function changelog(runbook: Runbook): BlockContent[] {
  const rows = runbook.changelog.map(({ date, author, changes }) => [
    cell(date),
    cell(author),
    cell(changes),
  ]);
  return rows.length === 0 ? [] : [table(['Date', 'Author', 'Changes'], rows)];
}
