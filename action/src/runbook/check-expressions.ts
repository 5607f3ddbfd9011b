import { checkExpression, checkTemplate } from './check-expression.ts';
import type { ExpressionFault } from './expression-syntax.ts';
import type { Names } from './names-at.ts';
import type { Subject } from './subject.ts';

/** Checks every expression of the steps: `when`, `decide`, `verify`, `retry.when`, `for_each`, and those in `notify`. */
export function checkExpressions({ runbook, places, report }: Subject, names: Names): void {
  for (const [index, step] of runbook.steps.entries()) {
    const pointer = `/steps/${index}`;
    const { when, decide, verify, retry, for_each, notify } = step;
    const expects =
      when !== undefined || decide.length > 0 || typeof for_each === 'string' || notify !== undefined;
    if (expects) {
      const known = names.inExpression(step, 'no process');
      if (when !== undefined) add(`${pointer}/when`, checkExpression(when, known));
      for (const [place, rule] of decide.entries()) {
        add(`${pointer}/decide/${place}/when`, checkExpression(rule.when, known));
      }
      if (typeof for_each === 'string') add(`${pointer}/for_each`, checkExpression(for_each, known));
      if (notify !== undefined) add(`${pointer}/notify/message`, checkTemplate(notify.message, known));
    }
    if (verify.length > 0 || retry.when !== undefined) {
      const known = names.inExpression(step, 'process');
      for (const [place, expression] of verify.entries()) {
        add(`${pointer}/verify/${place}`, checkExpression(expression, known));
      }
      if (retry.when !== undefined) add(`${pointer}/retry/when`, checkExpression(retry.when, known));
    }
  }

  function add(pointer: string, faults: readonly ExpressionFault[]): void {
    for (const { message, hint, start, end } of faults) {
      report('expression', places.within(pointer, start, end), message, { hint });
    }
  }
}
