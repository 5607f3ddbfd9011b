import type { ReportStep } from '../schema/report.ts';
import type { Cell } from './columns.ts';
import type { Palette } from './palette.ts';

type Status = ReportStep['status'] | 'rolled_back' | 'aborted';

const looks: Readonly<Record<Status, { readonly mark: string; readonly tone: keyof Palette }>> = {
  not_started: { mark: '·', tone: 'dim' },
  in_progress: { mark: '▶', tone: 'info' },
  paused: { mark: '‖', tone: 'warn' },
  completed: { mark: '✓', tone: 'good' },
  failed: { mark: '✗', tone: 'bad' },
  skipped: { mark: '–', tone: 'dim' },
  indeterminate: { mark: '?', tone: 'bad' },
  rolled_back: { mark: '↶', tone: 'bad' },
  aborted: { mark: '■', tone: 'bad' },
};

/** A status in words, coloured. */
export function statusWords(status: Status, palette: Palette): string {
  return palette[looks[status].tone](status.replace('_', ' '));
}

/** A status in words as a cell of a table. */
export function statusCell(status: Status, palette: Palette): Cell {
  return { text: status.replace('_', ' '), style: palette[looks[status].tone] };
}

/** The sign of a status as a cell of a table. */
export function stepMark(status: Status, palette: Palette): Cell {
  return { text: looks[status].mark, style: palette[looks[status].tone] };
}

/** The sign of a status, coloured. */
export function statusMark(status: Status, palette: Palette): string {
  return palette[looks[status].tone](looks[status].mark);
}
