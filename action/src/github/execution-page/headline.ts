import { type Gate, type State, type Visit, hasEnded } from '../../engine/state.ts';
import type { ExecutionView } from '../../report/execution-view.ts';
import { durationText } from '../../report/instant.ts';
import { stepText, subjectText } from '../../report/subject-text.ts';
import { millisecondsBetween } from '../../source/time.ts';
import { awaitsSomebody } from './awaits-somebody.ts';
import { clip } from './clip.ts';

/** How an execution stands, in one line for people: what it waits for, what it does, or how it ended. */
export type Headline = { readonly mark: string; readonly text: string };

const longest = 200;

/** The headline of an execution; its text is one line with nothing hidden in it, and not yet escaped. */
export function headline(view: ExecutionView): Headline {
  const { mark, text } = headlineOf(view);
  return { mark, text: clip(text, longest) };
}

function headlineOf(view: ExecutionView): Headline {
  const { state } = view;
  if (hasEnded(state)) return ended(view);
  if (state.operator === '' && awaitsSomebody(state)) {
    const next = state.gate === null ? '' : `; then: ${gateName(state.gate, view)}`;
    return { mark: '✋', text: `Waits for somebody to take charge${next}` };
  }
  if (state.gate !== null) {
    return asked(state.gate, view);
  }
  if (state.interrupted !== null) {
    return interrupted(state.interrupted);
  }
  return working(view);
}

function gateName({ step, subject }: Gate, { runbook }: ExecutionView): string {
  return `${step === null ? '' : 'step '}${subjectText(runbook, subject)}`;
}

function ended({ state, runbook }: ExecutionView): Headline {
  const took =
    state.finishedAt === null
      ? ''
      : ` after ${durationText(millisecondsBetween(state.startedAt, state.finishedAt))}`;
  const why = state.ending?.reason ?? null;
  const because = why === null || why === '' ? '' : `: ${why}`;
  const failed = state.ending?.failedSteps ?? [];
  switch (state.status) {
    case 'completed':
      return failed.length === 0
        ? { mark: '✅', text: `Completed${took}` }
        : {
            mark: '⚠️',
            text: `Completed${took}, but ${failed.map((step) => `step ${stepText(runbook, step)}`).join(', ')} failed`,
          };
    case 'rolled_back':
      return { mark: '↩️', text: `Rolled back${took}${because}` };
    case 'aborted':
      return { mark: '🛑', text: `Aborted${took}${because}` };
    default:
      return { mark: '❌', text: `Failed${took}${because}` };
  }
}

function asked(gate: Gate, { runbook }: ExecutionView): Headline {
  const subject = subjectText(runbook, gate.subject);
  const visit = gate.visit > 1 ? ` (visit ${gate.visit})` : '';
  const late = gate.expired ? '; nobody answered in time' : '';
  switch (gate.kind) {
    case 'approval':
      return { mark: '✋', text: `Waits for an approval: step ${subject}${visit}${late}` };
    case 'decision':
      return { mark: '❓', text: `Waits for a decision: step ${subject}${visit}${late}` };
    case 'confirmation':
      return {
        mark: gate.reason === 'manual' ? '🖐️' : '⚠️',
        text: `${questionOf(gate, subject)}${visit}${late}`,
      };
    default:
      return gate satisfies never;
  }
}

function questionOf(gate: Extract<Gate, { kind: 'confirmation' }>, subject: string): string {
  const step = gate.step === null ? subject : `step ${subject}`;
  switch (gate.reason) {
    case 'manual':
      return `To be done by hand: ${step}`;
    case 'escalated':
      return `A person must say how it goes on after ${step}`;
    case 'indeterminate':
      return `Nobody knows how ${step} ended`;
    case 'condition':
      return `Not fulfilled: ${step}`;
    case 'preflight':
      return 'The runner lacks programs that the next steps need';
    case 'irreversible':
      return `The rollback stops before ${step}, which nothing undoes`;
    default:
      return gate.reason satisfies never;
  }
}

function interrupted({ reason }: NonNullable<State['interrupted']>): Headline {
  switch (reason) {
    case 'segment':
      return { mark: '▶️', text: 'The next job goes on' };
    case 'budget':
    case 'child-run':
      return { mark: '▶️', text: 'Another run goes on, because a job lives for hours only' };
    case 'pause':
      return { mark: '⏸️', text: 'Paused, as asked' };
    case 'cancelled':
      return { mark: '⏸️', text: 'Interrupted: the run was cancelled' };
    case 'signal':
      return { mark: '⏸️', text: 'Interrupted' };
    case 'journal':
      return { mark: '⚠️', text: 'Stopped: the journal could not be written' };
    default:
      return reason satisfies never;
  }
}

function working({ state, runbook }: ExecutionView): Headline {
  const visit = runningVisit(state);
  if (visit === null) {
    return { mark: '▶️', text: state.rollback?.finished === null ? 'Rolling back' : 'Under way' };
  }
  const name = stepText(runbook, visit.step);
  if (visit.undoes !== null) {
    return { mark: '↩️', text: `Rolling back: step ${name} undoes step ${visit.undoes.step}` };
  }
  const tries = Math.max(1, ...visit.runs.map(({ attempt }) => attempt));
  const about = [
    ...(visit.visit > 1 ? [`visit ${visit.visit}`] : []),
    ...(tries > 1 ? [`attempt ${tries}`] : []),
    ...(visit.each
      ? [`${visit.runs.filter(({ status }) => status === 'completed').length} of ${visit.runs.length} items`]
      : []),
  ];
  return { mark: '▶️', text: `Running: step ${name}${about.length === 0 ? '' : ` (${about.join(', ')})`}` };
}

/** The visit at work now; null where none is. */
function runningVisit(state: State): Visit | null {
  return state.visits.findLast(({ status }) => status === 'in_progress') ?? null;
}
