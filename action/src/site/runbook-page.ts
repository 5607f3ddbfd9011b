import type { Element, ElementContent } from 'hast';

import { flowGraph } from '../report/flow-graph.ts';
import { counted } from '../report/step-facts.ts';
import { rollbackSteps } from '../runbook/flow.ts';
import type { Runbook, Step } from '../runbook/runbook.ts';
import { addressOf, type Page, runbookAddress, upFrom } from './page.ts';
import { alertFolder } from './alert-folder.ts';
import { type Child, h, inline, prose } from './html.ts';
import { runbookBadges } from './runbook-badges.ts';
import { runBox } from './run-box.ts';
import type { DrawFlow } from './flow-drawer.ts';
import { historySection } from './history-section.ts';
import { changesSection, detailsSection, relatedSection, testsSection } from './runbook-about.ts';
import { conditionList } from './condition-list.ts';
import type { RunbookFacts, SiteFacts } from './site-facts.ts';
import { type StepContext, stepSection } from './step-section.ts';
import { variablesForm } from './variables-form.ts';

/** The page of a runbook: what must be done stands first, what is to be known about it comes after. `known` are all ids. */
export function runbookPage(
  runbook: Runbook,
  facts: RunbookFacts,
  site: SiteFacts,
  { draw, known }: { readonly draw: DrawFlow; readonly known: (id: string) => boolean },
): Page {
  const { metadata } = runbook;
  const path = `${runbookAddress(metadata.runbook_id)}index.html`;
  const up = upFrom(path);
  const rollbacks = rollbackSteps(runbook);
  const forward = runbook.steps.filter(({ step_number }) => !rollbacks.has(step_number));
  const undoing = runbook.steps.filter(({ step_number }) => rollbacks.has(step_number));
  const context = stepContext(runbook, site);
  const section = (step: Step): Element => stepSection(step, context);
  const main: readonly Child[] = [
    h('p', { className: ['id'], dataPagefindMeta: 'id' }, metadata.runbook_id),
    h('h1', { dataPagefindMeta: 'title' }, inline(metadata.title)),
    runbookBadges(runbook, facts, site),
    h('div', { className: ['lead'] }, prose(metadata.description)),
    signs(runbook, up),
    jumpList(forward, undoing),
    h('div', { className: ['tools'] }, runBox(runbook, site), before(runbook)),
    h('h2', { id: 'steps' }, 'Steps'),
    forward.map(section),
    undoing.length === 0
      ? null
      : [
          h('h2', { id: 'rollback' }, 'Rollback steps'),
          h('p', {}, 'These run only to undo other steps, latest first.'),
          undoing.map(section),
        ],
    conditionSection('Afterwards', 'afterwards', runbook, 'post_conditions'),
    flowSection(runbook, facts, draw),
    testsSection(facts),
    facts.history === null ? null : historySection(runbook, facts.history),
    detailsSection(runbook, facts, site),
    relatedSection(runbook, known, up),
    changesSection(runbook, facts, site),
  ];
  return {
    path,
    title: metadata.title,
    description: metadata.description.replaceAll(/\s+/g, ' ').slice(0, 200),
    main: h('article', { dataRunbook: metadata.runbook_id }, main).children,
    indexed: true,
  };
}

function stepContext(runbook: Runbook, { config }: SiteFacts): StepContext {
  const undoes = new Map<number, number[]>();
  for (const { step_number, rollback_step } of runbook.steps) {
    if (rollback_step === undefined) continue;
    undoes.set(rollback_step, [...(undoes.get(rollback_step) ?? []), step_number]);
  }
  const names = Object.entries(runbook.variables)
    .filter(([, { secret }]) => !secret)
    .map(([name]) => name);
  return {
    runbook,
    config,
    undoes,
    names,
    steps: new Map(runbook.steps.map((step) => [step.step_number, step])),
  };
}

/** By what it is known that this is the right page. The blanks keep the search from reading two names as one. */
function signs({ metadata: { symptoms, triggers } }: Runbook, up: string): Child {
  if (symptoms.length + triggers.length === 0) return null;
  const rows: readonly (readonly [string, readonly Child[]])[] = [
    ['Symptoms', symptoms.map(({ symptom }) => h('dd', {}, inline(symptom)))],
    ['Alerts', triggers.map((name) => h('dd', {}, alertLink(name, up)))],
  ];
  return h(
    'dl',
    { className: ['signs'] },
    rows
      .filter(([, values]) => values.length > 0)
      .map(([label, values]) =>
        h(
          'div',
          {},
          h('dt', {}, label),
          ' ',
          values.map((value) => [value, ' ']),
        ),
      ),
  );
}

/** The search also knows the words that a name is made of. */
function alertLink(name: string, up: string): Element {
  const words = name
    .replaceAll(/(\p{Ll}|\p{N})(?=\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})|(\p{L})(?=\p{N})/gu, '$1$2$3 ')
    .replaceAll(/[\s_:./-]+/g, ' ');
  return h(
    'a',
    {
      href: `${up}${addressOf(alertFolder(name))}`,
      ...(words === name ? {} : { dataWords: words, dataPagefindIndexAttrs: 'data-words' }),
    },
    h('code', {}, name),
  );
}

function jumpList(forward: readonly Step[], undoing: readonly Step[]): Element {
  const item = ({ step_number, title }: Step): Element =>
    h('li', {}, h('a', { href: `#step-${step_number}` }, `${step_number} ${title}`));
  return h(
    'nav',
    { ariaLabel: 'Steps', className: ['jump'], dataPagefindIgnore: '' },
    h('details', {}, h('summary', {}, counted(forward.length, 'step')), h('ol', {}, forward.map(item))),
    h(
      'ul',
      {},
      h('li', {}, h('a', { href: '#steps' }, 'Steps')),
      undoing.length === 0 ? null : h('li', {}, h('a', { href: '#rollback' }, 'Rollback')),
      h('li', {}, h('a', { href: '#flow' }, 'Flow')),
      h('li', {}, h('a', { href: '#about' }, 'About')),
    ),
  );
}

function before(runbook: Runbook): Child {
  return [
    runbook.prerequisites.length === 0
      ? null
      : h(
          'details',
          { className: ['before'], id: 'prerequisites' },
          h('summary', {}, counted(runbook.prerequisites.length, 'prerequisite')),
          conditionList(runbook, 'prerequisites'),
        ),
    variablesForm(runbook),
  ];
}

function conditionSection(
  title: string,
  id: string,
  runbook: Runbook,
  kind: 'prerequisites' | 'post_conditions',
): Child {
  return runbook[kind].length === 0 ? null : [h('h2', { id }, title), conditionList(runbook, kind)];
}

function flowSection(runbook: Runbook, { tests }: RunbookFacts, draw: DrawFlow): Child {
  const untested = new Set(
    (tests?.missed ?? []).flatMap(({ index }) => runbook.steps[index ?? -1]?.step_number ?? []),
  );
  return [
    h('h2', { id: 'flow' }, 'Flow'),
    untested.size === 0
      ? null
      : h('p', { className: ['legend'] }, 'With a thick border: no test case reaches all of it.'),
    h(
      'div',
      {
        className: ['scroll'],
        tabIndex: 0,
        role: 'group',
        ariaLabel: 'Flow diagram',
        dataPagefindIgnore: '',
      },
      { type: 'raw', value: draw(flowGraph(runbook), untested) } as unknown as ElementContent,
    ),
  ];
}
