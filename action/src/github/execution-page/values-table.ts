import type { BlockContent, PhrasingContent } from 'mdast';
import { inlineCode, table, text } from '../../report/markdown-nodes.ts';
import { shownValue } from '../../report/step-facts.ts';
import type { ReportVariable } from '../../schema/report.ts';
import { clip } from './clip.ts';

/** Names, values and where each came from; secrets without their values. */
export function valuesTable(
  values: readonly ReportVariable[],
  publisher: (name: string) => number | null,
  most: number = 1000,
): BlockContent {
  return table(
    ['Name', 'Value', 'From'],
    values.map((value) => [
      [inlineCode(clip(value.name, 100))],
      [shown(value, most)],
      [text(origin(value.source, publisher(value.name)))],
    ]),
  );
}

function shown({ value, secret }: ReportVariable, most: number): PhrasingContent {
  if (secret) return text('secret');
  return value === null ? text('missing') : inlineCode(clip(shownValue(value), most));
}

function origin(source: ReportVariable['source'], publisher: number | null): string {
  switch (source) {
    case 'given':
      return 'given at the start';
    case 'asked':
      return 'asked at the start';
    case 'default':
      return 'default';
    case 'carried':
      return 'the execution before';
    case 'environment':
      return 'the environment';
    case 'published':
      return publisher === null ? 'a step' : `step ${publisher}`;
    case 'missing':
      return 'nowhere';
    default:
      return source satisfies never;
  }
}
