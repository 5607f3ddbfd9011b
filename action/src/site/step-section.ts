import type { Element } from 'hast';

import { counted, failureSentence, retrySentence } from '../report/step-facts.ts';
import { nextStep } from '../runbook/flow.ts';
import type { Config } from '../runbook/config.ts';
import type { Runbook, Step, Target } from '../runbook/runbook.ts';
import { approvalText } from './approver-names.ts';
import { commandBlock, namesIn, outputBlock } from './command-block.ts';
import { type Child, h, inline, prose } from './html.ts';

/** What a step is drawn from. */
export type StepContext = {
  readonly runbook: Runbook;
  readonly config: Config;
  /** Steps by their numbers. */
  readonly steps: ReadonlyMap<number, Step>;
  /** The steps that a step undoes. */
  readonly undoes: ReadonlyMap<number, readonly number[]>;
  /** Names of the declared variables that are no secrets. */
  readonly names: readonly string[];
};

/** One step: what to do first, then what it should come to; what undoes it stands beside it. */
export function stepSection(step: Step, context: StepContext): Element {
  const { step_number: number, title, step_type: type } = step;
  const id = `step-${number}`;
  const undo = step.rollback_step === undefined ? undefined : context.steps.get(step.rollback_step);
  return h(
    'section',
    { className: ['step', `step-${type}`], ariaLabelledBy: [id] },
    h(
      'h3',
      { id },
      h('span', { className: ['number'] }, `${number}`),
      ' ',
      ...inline(title),
      h(
        'a',
        {
          className: ['anchor'],
          href: `#${id}`,
          ariaLabel: `Link to step ${number}`,
          dataPagefindIgnore: '',
        },
        '#',
      ),
    ),
    facts(step, context),
    h('div', { className: ['do'] }, prose(step.description), work(step, context), expectations(step)),
    outcome(step, context),
    undo === undefined ? null : undoAside(number, undo, context),
  );
}

const typeNames: Readonly<Record<Step['step_type'], string>> = {
  manual: 'Manual',
  automated: 'Automated',
  decision: 'Decision',
  verification: 'Verification',
  notification: 'Notification',
};

function facts(step: Step, { config, undoes }: StepContext): Element {
  const undone = undoes.get(step.step_number) ?? [];
  const retry = retrySentence(step);
  const items: readonly (Child | null)[] = [
    h('li', { className: ['type', `type-${step.step_type}`] }, typeNames[step.step_type]),
    h('li', {}, `about ${counted(step.estimated_duration_minutes, 'minute')}`),
    step.requires_approval
      ? h('li', { className: ['approval'] }, `Approval by ${approvalText(step.approvers, config)}`)
      : null,
    undone.length === 0
      ? null
      : h(
          'li',
          {},
          'undoes ',
          undone.map((number, index) => [index === 0 ? '' : ', ', stepLink(number)]),
        ),
    step.when === undefined ? null : h('li', {}, 'only when ', h('code', {}, step.when)),
    step.for_each === undefined ? null : h('li', {}, 'for each of ', h('code', {}, itemsOf(step.for_each))),
    retry === null ? null : h('li', {}, retry),
    step.idempotent ? h('li', {}, 'may be repeated') : null,
    step.irreversible === undefined ? null : h('li', { className: ['irreversible'] }, 'Irreversible'),
  ];
  return h('ul', { className: ['facts'], dataPagefindIgnore: '' }, items);
}

function itemsOf(items: NonNullable<Step['for_each']>): string {
  return typeof items === 'string' ? items : items.map(String).join(', ');
}

function stepLink(number: number): Element {
  return h('a', { href: `#step-${number}` }, `step ${number}`);
}

function target(to: Target, { steps }: StepContext): Child {
  if (to === 'end') return 'the end';
  const title = steps.get(to)?.title;
  return title === undefined
    ? stepLink(to)
    : h('a', { href: `#step-${to}` }, `step ${to}: `, ...inline(title).filter(isNoLink));
}

/** A link cannot stand in a link. */
function isNoLink(node: { readonly type: string; readonly tagName?: string }): boolean {
  return node.tagName !== 'a';
}

function work(step: Step, { names }: StepContext): Child {
  const many = step.commands.length > 1;
  return [
    step.step_type === 'manual' && step.commands.length > 0 ? h('p', {}, 'Run this yourself:') : null,
    step.commands.map((command, index) =>
      commandBlock(command, {
        label: `Command ${many ? `${index + 1} ` : ''}of step ${step.step_number}`,
        names: namesIn(command, names),
      }),
    ),
    step.automation_script === undefined
      ? null
      : h('p', {}, 'Automation ', h('code', {}, step.automation_script)),
    step.notify === undefined
      ? null
      : [
          h('p', {}, 'Tells ', h('code', {}, step.notify.channel), ':'),
          h('blockquote', {}, prose(step.notify.message)),
        ],
  ];
}

function expectations(step: Step): Child {
  const number = step.step_number;
  return [
    expected('Expected output', step.expected_output, number),
    expected('It worked when', step.success_criteria, number),
    step.verify.length === 0
      ? null
      : [
          h('p', { className: ['label'] }, 'Verified'),
          h(
            'ul',
            {},
            step.verify.map((condition) => h('li', {}, h('code', {}, condition))),
          ),
        ],
  ];
}

/** Several lines are most likely a sample of output, so they keep their form. */
function expected(label: string, value: string | undefined, number: number): Child {
  if (value === undefined) return null;
  return value.trim().includes('\n')
    ? [h('p', { className: ['label'] }, label), outputBlock(value, `${label} of step ${number}`)]
    : h('p', {}, h('span', { className: ['label'] }, `${label}: `), inline(value));
}

function outcome(step: Step, context: StepContext): Child {
  const branches = Object.entries(step.decision_branches);
  const isUndo = context.undoes.has(step.step_number);
  const rows: readonly (readonly [string, Child] | null)[] = [
    ...branches.map(
      ([name, to]) => [`If ${name}`, ['go to ', target(to, context)]] as readonly [string, Child],
    ),
    ...step.decide.map(
      ({ when, branch }) => [`Decided ${branch}`, ['when ', h('code', {}, when)]] as readonly [string, Child],
    ),
    isUndo || step.step_type === 'decision'
      ? null
      : ['Then', ['go to ', target(nextStep(context.runbook, step), context)]],
    isUndo && step.on_failure === 'stop' ? null : ['If it fails', failure(step, context)],
    step.irreversible === undefined ? null : ['Irreversible', inline(step.irreversible)],
  ];
  const shown = rows.filter((row) => row !== null);
  return shown.length === 0
    ? null
    : h(
        'dl',
        { className: ['outcome'] },
        shown.map(([label, value]) => h('div', {}, h('dt', {}, label), h('dd', {}, value))),
      );
}

function failure(step: Step, context: StepContext): Child {
  const onwards =
    typeof step.on_failure === 'object'
      ? ['the flow goes on at ', target(step.on_failure.goto, context)]
      : failureSentence(step.on_failure, () => '');
  return step.failure_action === undefined ? onwards : [inline(step.failure_action), ' (', onwards, ')'];
}

function undoAside(undone: number, undo: Step, context: StepContext): Element {
  const number = undo.step_number;
  return h(
    'aside',
    { className: ['undo'], ariaLabel: `What undoes step ${undone}`, dataPagefindIgnore: '' },
    h('details', {}, h('summary', {}, `Undone by step ${number}: ${undo.title}`), [
      prose(undo.description),
      undo.commands.map((command, index) =>
        commandBlock(command, {
          label: `Command ${index + 1} of step ${number}, which undoes`,
          names: namesIn(command, context.names),
        }),
      ),
      h('p', {}, stepLink(number)),
    ]),
  );
}
