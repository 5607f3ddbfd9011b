import type { BlockContent } from 'mdast';
import { type Visit, hasEnded } from '../../engine/state.ts';
import type { ExecutionView } from '../../report/execution-view.ts';
import { type GanttBar, gantt } from '../../report/gantt.ts';
import { paragraph, text } from '../../report/markdown-nodes.ts';
import { visitStatus } from '../../report/report-steps.ts';
import { stepText, subjectText } from '../../report/subject-text.ts';
import { waits } from './waits.ts';

// More cannot be read, and Mermaid takes no longer text.
const mostBars = 80;

/** When which step ran and for how long people were awaited, as a picture. */
export function executionGantt(view: ExecutionView, now: string): readonly BlockContent[] {
  const { state, runbook, events } = view;
  const until = state.finishedAt ?? now;
  const rollback = (visit: Visit): boolean => visit.undoes !== null;
  const bars = [
    ...state.visits
      .filter((visit) => !rollback(visit))
      .flatMap((visit) => visitBar(visit, 'Steps', view, until)),
    ...waits(events).map((wait): GanttBar => ({
      section: 'Waits for people',
      name: `${subjectText(runbook, wait.subject)}: ${wait.kind}`,
      from: wait.from,
      to: wait.to ?? until,
      kind: wait.to === null && !hasEnded(state) ? 'active' : wait.late ? 'crit' : 'plain',
    })),
    ...state.visits.filter(rollback).flatMap((visit) => visitBar(visit, 'Rollback', view, until)),
  ];
  if (bars.length === 0) return [];
  return [
    { type: 'code', lang: 'mermaid', value: gantt(bars.slice(0, mostBars)).trimEnd() },
    ...(bars.length > mostBars
      ? [paragraph(text(`${bars.length - mostBars} more are only in the table.`))]
      : []),
  ];
}

function visitBar(
  visit: Visit,
  section: string,
  { state, runbook }: ExecutionView,
  until: string,
): readonly GanttBar[] {
  if (!visit.began || visit.startedAt === null) return [];
  const again = visit.visit > 1 && visit.undoes === null ? ` (visit ${visit.visit})` : '';
  return [
    {
      section,
      name: `${stepText(runbook, visit.step)}${again}`,
      from: visit.startedAt,
      to: visit.finishedAt ?? until,
      kind: kindOf(visitStatus(state, visit)),
    },
  ];
}

function kindOf(status: ReturnType<typeof visitStatus>): GanttBar['kind'] {
  switch (status) {
    case 'completed':
      return 'done';
    case 'failed':
    case 'indeterminate':
      return 'crit';
    case 'in_progress':
    case 'paused':
      return 'active';
    default:
      return 'plain';
  }
}
