import type { ReportVariable } from '../schema/report.ts';
import { columns } from './columns.ts';
import { plain } from './palette.ts';
import { shownValue } from './step-facts.ts';
import { visible } from '../source/visible.ts';

/** Names, values and where each came from, aligned; secrets as `***`. */
export function valuesText(
  values: readonly ReportVariable[],
  publisher: (name: string) => number | null = () => null,
): readonly string[] {
  if (values.length === 0) {
    return [];
  }
  const rows = values.map((variable) => [
    visible(variable.name),
    shown(variable),
    origin(variable, publisher(variable.name)),
  ]);
  return columns(['', '', ''], rows, plain).slice(1);
}

/** Those of the values that one of the scripts names; names stand as whole words. */
export function mentioned(
  values: readonly ReportVariable[],
  scripts: readonly string[],
): readonly ReportVariable[] {
  const words = new Set(scripts.flatMap((script) => script.match(/[A-Za-z_]\w*/g) ?? []));
  return values.filter(({ name }) => words.has(name));
}

function shown({ value, secret, source }: ReportVariable): string {
  if (secret) {
    return '= ***';
  }
  return source === 'missing' ? '' : `= ${value === null ? '' : visible(shownValue(value))}`;
}

function origin({ source }: ReportVariable, publisher: number | null): string {
  switch (source) {
    case 'given':
      return '(given at the start)';
    case 'default':
      return '(default)';
    case 'asked':
      return '(asked at the start)';
    case 'carried':
      return '(from the execution before)';
    case 'environment':
      return '(secret, from the environment)';
    case 'published':
      return publisher === null ? '(published)' : `(published by step ${publisher})`;
    case 'missing':
      return '(missing)';
    default:
      return source satisfies never;
  }
}
