import type { BlockContent, ListItem, PhrasingContent } from 'mdast';

import { nextStep } from '../runbook/flow.ts';
import type { OutputDeclaration, Runbook, Step, Target } from '../runbook/runbook.ts';
import {
  cell,
  expression,
  fence,
  heading,
  inlineCode,
  joined,
  list,
  paragraph,
  paragraphs,
  strong,
  table,
  text,
  words,
} from './markdown-nodes.ts';
import { counted, failureSentence, retrySentence } from './step-facts.ts';
import { visible } from '../source/visible.ts';

/** One step as Markdown nodes; `undoes` are the steps that name it as their rollback step. */
export function stepMdast(runbook: Runbook, step: Step, undoes: readonly number[]): BlockContent[] {
  const anchor = `step-${step.step_number}`;
  return [
    { type: 'html', value: `<a id="${anchor}"></a>` },
    heading(3, `Step ${step.step_number}: ${step.title}`, anchor),
    ...paragraphs(step.description),
    list(facts(runbook, step, undoes)),
    ...work(step),
    ...expectations(step),
    ...outcome(runbook, step, undoes.length > 0),
  ];
}

/** A link to a step, with its title where it exists. */
function stepLink(runbook: Runbook, number: number): PhrasingContent {
  const title = runbook.steps.find((step) => step.step_number === number)?.title;
  const label = title === undefined ? `step ${number}` : `step ${number}: ${visible(title)}`;
  return { type: 'link', url: `#step-${number}`, children: [{ type: 'text', value: label }] };
}

type Fact = ListItem | PhrasingContent[];

function facts(runbook: Runbook, step: Step, undoes: readonly number[]): Fact[] {
  const items: readonly (Fact | null)[] = [
    fact('Type', text(step.step_type)),
    undoes.length === 0
      ? null
      : fact('Rollback step', text('undoes '), ...joined(undoes.map((number) => stepLink(runbook, number)))),
    approval(runbook, step),
    step.when === undefined ? null : fact('Only when', expression(step.when)),
    forEach(step),
    step.recheck.length === 0
      ? null
      : fact('Checked again before', ...joined(step.recheck.map((number) => stepLink(runbook, number)))),
    fact('Duration', text(`about ${counted(step.estimated_duration_minutes, 'minute')}`)),
    runsSomething(step) || step.timeout_seconds !== 300
      ? fact('Time limit', text(`${counted(step.timeout_seconds, 'second')} for each command`))
      : null,
    retry(step),
    step.idempotent ? fact('Idempotent', text('may be repeated without asking')) : null,
    step.output === 'tail' ? null : fact('Output kept', text(step.output)),
  ];
  return items.filter((item) => item !== null);
}

function fact(label: string, ...value: PhrasingContent[]): PhrasingContent[] {
  return [strong(label), text(': '), ...value];
}

function approval(runbook: Runbook, step: Step): Fact | null {
  const minutes = step.expires_after_minutes;
  const names = joined(step.approvers.map(inlineCode));
  if (step.requires_approval) {
    const who = names.length === 0 ? [] : [text(' from '), ...names];
    return fact(
      'Approval',
      text('needed'),
      ...who,
      ...(minutes === undefined ? [] : [text(`; expires after ${counted(minutes, 'minute')}`)]),
    );
  }
  // Approvers that are the runbook's own stand at its top already.
  const own = step.approvers.some((role) => !runbook.metadata.approvers.includes(role)) ? names : [];
  if (minutes === undefined) {
    return own.length === 0 ? null : fact('Approvers', ...own);
  }
  return fact(
    'Answer',
    text(`expected within ${counted(minutes, 'minute')}`),
    ...(own.length === 0 ? [] : [text('; approvers: '), ...own]),
  );
}

function forEach(step: Step): Fact | null {
  const together =
    step.max_parallel === 1 && step.for_each === undefined ? [] : [text(`; ${step.max_parallel} at a time`)];
  const tolerated =
    step.max_errors === 0 ? [] : [text(`; ${counted(step.max_errors, 'failed item')} tolerated`)];
  if (step.for_each === undefined) {
    return together.length + tolerated.length === 0
      ? null
      : fact('Items', text('none'), ...together, ...tolerated);
  }
  const over =
    typeof step.for_each === 'string'
      ? [expression(step.for_each)]
      : joined(step.for_each.map((item) => inlineCode(String(item))));
  return fact('For each of', ...over, ...together, ...tolerated);
}

function retry(step: Step): Fact | null {
  const sentence = retrySentence(step);
  if (sentence === null) {
    return null;
  }
  const when = step.retry.when === undefined ? [] : [text(', as long as '), expression(step.retry.when)];
  return fact('Retry', text(sentence), ...when);
}

function runsSomething(step: Step): boolean {
  return step.step_type !== 'manual' && (step.commands.length > 0 || step.automation_script !== undefined);
}

function work(step: Step): BlockContent[] {
  const label = step.step_type === 'manual' ? 'Commands, run by you' : 'Commands';
  return [
    ...(step.commands.length === 0
      ? []
      : [paragraph(strong(label)), ...step.commands.map((command) => fence('bash', command))]),
    ...(step.automation_script === undefined
      ? []
      : [paragraph(...fact('Automation', inlineCode(step.automation_script)))]),
    ...(step.notify === undefined
      ? []
      : [
          paragraph(...fact('Message to', inlineCode(step.notify.channel))),
          { type: 'blockquote' as const, children: paragraphs(step.notify.message) },
        ]),
  ];
}

function expectations(step: Step): BlockContent[] {
  const outputs = Object.entries(step.outputs);
  return [
    ...prose('Expected output', step.expected_output),
    ...prose('Success criteria', step.success_criteria),
    ...(step.verify.length === 0
      ? []
      : [paragraph(strong('Verified')), list(step.verify.map((condition) => [expression(condition)]))]),
    ...(outputs.length === 0 ? [] : [paragraph(strong('Publishes')), outputTable(outputs)]),
  ];
}

/** Text for people; several lines are most likely a sample of output, so they keep their form. */
function prose(label: string, value: string | undefined): BlockContent[] {
  if (value === undefined) {
    return [];
  }
  return value.trim().includes('\n')
    ? [paragraph(strong(label)), fence('text', value)]
    : [paragraph(...fact(label, ...words(value)))];
}

function outputTable(outputs: readonly (readonly [string, OutputDeclaration])[]): BlockContent {
  const rows = outputs.map(([name, output]) => [[inlineCode(name)], ...declarationCells(output)]);
  return table(['Name', 'Type', 'Allowed', 'Pattern', 'Secret'], rows);
}

/** Type, allowed values, pattern and secrecy of a declared value, as cells of a table. */
export function declarationCells(declaration: OutputDeclaration): PhrasingContent[][] {
  return [
    cell(declaration.type),
    joined((declaration.enum ?? []).map((value) => inlineCode(String(value)))),
    declaration.pattern === undefined ? [] : [inlineCode(declaration.pattern)],
    cell(declaration.secret ? 'yes' : 'no'),
  ];
}

function outcome(runbook: Runbook, step: Step, isRollback: boolean): BlockContent[] {
  const branches = Object.entries(step.decision_branches);
  const failure = failureSentence(step.on_failure, () => '');
  const onwards = typeof step.on_failure === 'object' ? [stepLink(runbook, step.on_failure.goto)] : [];
  const last: readonly (Fact | null)[] = [
    step.failure_action === undefined ? null : fact('If it fails', ...cell(step.failure_action)),
    isRollback && step.on_failure === 'stop' ? null : fact('On failure', text(failure), ...onwards),
    step.rollback_step === undefined ? null : fact('Undone by', stepLink(runbook, step.rollback_step)),
    step.irreversible === undefined ? null : fact('Irreversible', ...cell(step.irreversible)),
    (isRollback || step.step_type === 'decision') && step.next === undefined
      ? null
      : fact('Next', ...targetNodes(runbook, nextStep(runbook, step))),
  ];
  const shown = last.filter((item) => item !== null);
  return [
    ...(branches.length === 0
      ? []
      : [
          paragraph(strong('Branches')),
          list(
            branches.map(([name, target]) => [
              inlineCode(name),
              text(' → '),
              ...targetNodes(runbook, target),
            ]),
          ),
        ]),
    ...(step.decide.length === 0
      ? []
      : [
          paragraph(strong('Decided by the first of these that is true')),
          list(
            step.decide.map((rule) => [expression(rule.when), text(' → '), inlineCode(rule.branch)]),
            true,
          ),
        ]),
    ...(shown.length === 0 ? [] : [list(shown)]),
  ];
}

function targetNodes(runbook: Runbook, target: Target): PhrasingContent[] {
  return target === 'end' ? [text('end')] : [stepLink(runbook, target)];
}
