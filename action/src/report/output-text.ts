import type { OutputLine } from '../engine/ports.ts';
import type { Palette } from './palette.ts';
import { visible } from '../source/visible.ts';

/** A line that a command wrote, with its step in front, below the lines of the events. */
export function outputText({ step, item, stream, text }: OutputLine, palette: Palette): string {
  const from = `${nameOf(step)}${item === null ? '' : ` [${visible(item)}]`}`;
  const bar = stream === 'stderr' ? palette.warn('│') : palette.dim('│');
  return `${' '.repeat(9)}${palette.dim(from)} ${bar} ${visible(text)}`.trimEnd();
}

function nameOf(step: OutputLine['step']): string {
  const [list = '', number = ''] = String(step).split('.');
  if (list === 'prerequisites') return `prerequisite ${number}`;
  return list === 'post_conditions' ? `post-condition ${number}` : String(step);
}
