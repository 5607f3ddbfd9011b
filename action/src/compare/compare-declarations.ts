import type { OutputDeclaration, VariableDeclaration } from '../runbook/runbook.ts';
import { tokenOf } from '../runbook/json-pointer.ts';
import { type Change, change, risk } from './change.ts';
import { shown, values } from './shown.ts';

type Declarations<D> = Readonly<Record<string, D>>;

/** What is different about the inputs of a runbook. */
export function compareVariables(
  before: Declarations<VariableDeclaration>,
  after: Declarations<VariableDeclaration>,
): readonly Change[] {
  return [
    ...compareDeclarations('variables', 'variable', before, after),
    ...both(before, after).flatMap(([name, from, to]): readonly Change[] => {
      const pointer = `/variables/${tokenOf(name)}`;
      const [former, now] = [from.default, to.default];
      return [
        ...(former === now
          ? []
          : [
              change('variables', `variable \`${name}\`: ${defaultText(former, now)}`, {
                before: former === undefined ? null : shown(former),
                after: now === undefined ? null : shown(now),
                pointer,
              }),
            ]),
        ...(from.required === to.required || (former === undefined) !== (now === undefined)
          ? []
          : [
              change(
                'variables',
                `variable \`${name}\` ${to.required ? 'must be given' : 'need not be given'} now`,
                { pointer },
              ),
            ]),
      ];
    }),
  ];
}

/** What is different about what a step publishes. */
export function compareOutputs(
  before: Declarations<OutputDeclaration>,
  after: Declarations<OutputDeclaration>,
): readonly Change[] {
  return compareDeclarations('outputs', 'output', before, after);
}

function compareDeclarations<D extends OutputDeclaration>(
  kind: 'variables' | 'outputs',
  noun: string,
  before: Declarations<D>,
  after: Declarations<D>,
): readonly Change[] {
  const at = (name: string): string => `/${kind}/${tokenOf(name)}`;
  return [
    ...namesOnlyIn(before, after).map((name) => change(kind, `${noun} \`${name}\` removed`)),
    ...namesOnlyIn(after, before).map((name) =>
      change(kind, `${noun} \`${name}\` added`, { pointer: at(name) }),
    ),
    ...both(before, after).flatMap(([name, from, to]) =>
      looseningOf(from, to).map((found) => ({
        ...found,
        kind,
        message: `${noun} \`${name}\` ${found.message}`,
        pointer: at(name),
      })),
    ),
  ];
}

function looseningOf(from: OutputDeclaration, to: OutputDeclaration): readonly Change[] {
  const changes: Change[] = [];
  if (from.secret !== to.secret) {
    changes.push(to.secret ? change('', 'is a secret now') : risk('', 'is no secret any more'));
  }
  if (from.type !== to.type) {
    changes.push(change('', 'has another type', { before: from.type, after: to.type }));
  }
  if (from.pattern !== to.pattern) {
    const text = { before: from.pattern ?? null, after: to.pattern ?? null };
    if (to.pattern === undefined) changes.push(risk('', 'may have any form now', text));
    else if (from.pattern === undefined) changes.push(change('', 'must have a form now', text));
    else changes.push(risk('', 'may have another form', text));
  }
  const [choices, now] = [from.enum, to.enum];
  if (choices !== undefined && now === undefined) {
    changes.push(risk('', 'may be other values too', { before: values(choices) }));
  } else if (now !== undefined && JSON.stringify(choices) !== JSON.stringify(now)) {
    const more = choices === undefined ? [] : now.filter((value) => !choices.includes(value));
    const text = { before: choices === undefined ? null : values(choices), after: values(now) };
    if (more.length > 0) changes.push(risk('', 'may be more values', text));
    else if (now.length !== choices?.length) changes.push(change('', 'may be fewer values', text));
  }
  return changes;
}

function defaultText(before: unknown, after: unknown): string {
  if (before === undefined) return 'default added';
  return after === undefined ? 'default removed' : 'default changed';
}

function namesOnlyIn(one: object, other: object): readonly string[] {
  return Object.keys(one).filter((name) => !Object.hasOwn(other, name));
}

function both<D>(before: Declarations<D>, after: Declarations<D>): readonly (readonly [string, D, D])[] {
  return Object.entries(before).flatMap(([name, from]) => {
    const to = Object.hasOwn(after, name) ? after[name] : undefined;
    return to === undefined ? [] : [[name, from, to] as const];
  });
}
