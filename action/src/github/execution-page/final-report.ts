import type { BlockContent, PhrasingContent } from 'mdast';
import { hasEnded } from '../../engine/state.ts';
import { timeline } from '../../report/execution-report.ts';
import type { ExecutionView } from '../../report/execution-view.ts';
import { sentence } from '../../report/github-markdown.ts';
import { dayAndTime, durationText, timeOfDay } from '../../report/instant.ts';
import {
  heading,
  inlineCode,
  list,
  listItem,
  paragraph,
  strong,
  table,
  text,
} from '../../report/markdown-nodes.ts';
import { reportSteps } from '../../report/report-steps.ts';
import { publisherOf, reportValues } from '../../report/report-variables.ts';
import { counted } from '../../report/step-facts.ts';
import { stepText } from '../../report/subject-text.ts';
import { stepByNumber } from '../../runbook/flow.ts';
import { millisecondsBetween } from '../../source/time.ts';
import { steeringLines } from '../reply-lines.ts';
import { andMore } from './and-more.ts';
import { alsoPossible } from './awaited-blocks.ts';
import { clip } from './clip.ts';
import { executionGantt } from './execution-gantt.ts';
import { type Part, fitParts, whole } from './fit-parts.ts';
import { flowTaken } from './flow-taken.ts';
import { folded } from './folded.ts';
import { headline } from './headline.ts';
import type { Improvement } from './improvement.ts';
import { improvements } from './improvements.ts';
import { interruptions } from './interruptions.ts';
import { leftOver } from './left-over.ts';
import type { PageFacts } from './page-facts.ts';
import { pageFooter } from './page-footer.ts';
import { peopleAnswers } from './people-answers.ts';
import { stepMark, stepWords, tally } from './step-rows.ts';
import { valuesTable } from './values-table.ts';
import { waits } from './waits.ts';

/** What came of an execution, for the people who look at it afterwards: outcome, times, people and their evidence, and what to improve. */
export function finalReport(view: ExecutionView, facts: PageFacts): string {
  const { events, state } = view;
  const { mark, text: said } = headline(view);
  const todo = improvements(view, facts.now);
  const part = (
    name: string,
    worth: number,
    title: string,
    blocks: () => readonly BlockContent[],
    shorter: readonly (() => readonly BlockContent[])[] = [],
  ): Part => ({
    name,
    worth,
    forms: [...[blocks, ...shorter].map((form) => () => titled(title, form())), () => []],
  });
  return fitParts([
    whole(heading(2, `${mark} ${said}`), summaryLine(view)),
    whole(
      ...(hasEnded(state)
        ? alsoPossible('Within a day, and before a newer execution, it can go on with', steeringLines(state))
        : []),
    ),
    part('what stays to be put right', 12, 'To be put right', () => leftOver(view, 200), [
      () => leftOver(view, 20),
    ]),
    part('the timeline', 4, 'Timeline', () => executionGantt(view, facts.now)),
    part('the steps', 9, 'Steps', () => steps(view, 400, 120), [
      () => steps(view, 100, 40),
      () => steps(view, 30, 40),
    ]),
    part(
      'the answers of people',
      10,
      'Approvals, decisions, answers',
      () => peopleAnswers(view, facts, 200),
      [() => peopleAnswers(view, facts, 40)],
    ),
    part('the outputs', 6, 'Outputs', () => outputs(view, 1000), [() => outputs(view, 100)]),
    part('the notes', 7, 'Notes', () => notes(view, 100), [() => notes(view, 10)]),
    part(
      'interruptions',
      8,
      'Interruptions and answers that did not count',
      () => interruptions(view, facts, 50),
      [() => interruptions(view, facts, 10)],
    ),
    part('what to improve', 11, 'To improve the runbook', () => checklist(todo, view, 100), [
      () => checklist(todo, view, 20),
    ]),
    {
      name: 'the diagram',
      worth: 1,
      forms: [() => folded('Flow, and the way it took', flowTaken(view)), () => []],
    },
    {
      name: 'what happened, event by event',
      worth: 2,
      forms: [
        ...[300, 60].map(
          (most) => () => folded(`What happened (${counted(events.length, 'event')})`, moments(view, most)),
        ),
        () => [],
      ],
    },
    whole(pageFooter(view, facts)),
  ]);
}

function titled(title: string, blocks: readonly BlockContent[]): readonly BlockContent[] {
  return blocks.length === 0 ? [] : [heading(3, title), ...blocks];
}

function summaryLine(view: ExecutionView): BlockContent {
  const {
    state,
    runbook: { metadata },
  } = view;
  const took = state.finishedAt === null ? null : millisecondsBetween(state.startedAt, state.finishedAt);
  const estimate = metadata.estimated_total_duration_minutes;
  const waited = waits(view.events).reduce(
    (sum, { from, to }) => sum + (to === null ? 0 : millisecondsBetween(from, to)),
    0,
  );
  const named = (label: string, value: string | null): readonly PhrasingContent[] =>
    value === null || value === '' ? [] : [text(` · ${label} `), inlineCode(clip(value, 80))];
  return paragraph(
    inlineCode(clip(state.runbookId, 60)),
    text(` ${clip(metadata.title, 120)} · ${metadata.severity}`),
    ...named('operator', state.operator),
    ...named('incident', state.incident),
    ...named('ticket', state.changeTicket),
    ...(took === null
      ? []
      : [
          text(
            ` · took ${durationText(took)}, estimated ${counted(estimate, 'minute')}, of which ${durationText(waited)} waiting for people`,
          ),
        ]),
    text(` · ${tally(reportSteps(view).filter(({ visit }) => visit > 0))}`),
    ...(state.breakGlass === null
      ? []
      : [text(' · '), strong('break-glass'), text(`: ${clip(state.breakGlass, 300)}`)]),
  );
}

function steps(view: ExecutionView, most: number, widest: number): readonly BlockContent[] {
  const all = reportSteps(view).filter(({ visit }) => visit > 0);
  const rows = all.slice(0, most).map((step) => {
    const estimate = stepByNumber(view.runbook, step.step)?.estimated_duration_minutes;
    return [
      stepWords(step, widest),
      [text(stepMark(step, view))],
      [text(step.started_at === null ? '' : timeOfDay(step.started_at))],
      [text(step.duration_ms === null ? '' : durationText(step.duration_ms))],
      [text(estimate === undefined || step.undoes !== null ? '' : `${estimate} min`)],
    ];
  });
  return rows.length === 0
    ? []
    : [table(['Step', 'State', 'Began (UTC)', 'Took', 'Estimated'], rows), ...andMore(all.length - most)];
}

function outputs(view: ExecutionView, widest: number): readonly BlockContent[] {
  const published = reportValues(view).filter(({ source }) => source === 'published' || source === 'carried');
  return published.length === 0 ? [] : [valuesTable(published, (name) => publisherOf(view, name), widest)];
}

function notes({ state }: ExecutionView, most: number): readonly BlockContent[] {
  const shown = state.notes.slice(-most);
  return shown.length === 0
    ? []
    : [
        list(
          shown.map(({ at, by, text: said }) => [
            text(`${dayAndTime(at)} `),
            ...(by === null ? [] : [inlineCode(clip(by, 80)), text(': ')]),
            ...sentence(clip(said, 1000)),
          ]),
        ),
        ...andMore(state.notes.length - shown.length),
      ];
}

function checklist(
  todo: readonly Improvement[],
  { runbook }: ExecutionView,
  most: number,
): readonly BlockContent[] {
  if (todo.length === 0) return [];
  const items = todo.slice(0, most).map(({ step, text: said }) => ({
    ...listItem([
      paragraph(
        ...(step === null ? [] : [strong(`Step ${clip(stepText(runbook, step), 100)}`), text(': ')]),
        ...sentence(clip(said, 600)),
      ),
    ]),
    checked: false,
  }));
  return [list(items), ...andMore(todo.length - most)];
}

function moments(view: ExecutionView, most: number): readonly BlockContent[] {
  const all = timeline(view);
  return [
    table(
      ['At (UTC)', 'What'],
      all.slice(0, most).map(({ at, text: said }) => [[text(dayAndTime(at))], [text(clip(said, 300))]]),
    ),
    ...andMore(all.length - most),
  ];
}
