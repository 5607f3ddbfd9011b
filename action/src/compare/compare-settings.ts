import { allRules } from '../lint/rules/index.ts';
import type { Config, RuleSeverity } from '../runbook/config.ts';
import { type Change, change, risk } from './change.ts';
import { listed } from './shown.ts';

/** What is different about the settings of a repository. */
export function compareSettings(before: Config, after: Config): readonly Change[] {
  return [
    ...holdersOf(before, after),
    ...environmentsOf(before, after),
    ...runnersOf(before, after),
    ...breakGlassOf(before, after),
    ...numbersOf(before, after),
    ...gatesOf(before, after),
    ...rulesOf(before, after),
    ...choicesOf(before, after),
    ...namesOf('channels', 'channel', before, after),
  ].map((found) => ({ ...found, pointer: null }));
}

function holdersOf({ approvers: before }: Config, { approvers: after }: Config): readonly Change[] {
  const people = (config: Config['approvers'], role: string): readonly string[] => {
    const { users = [], teams = [] } = config[role] ?? {};
    return [...users, ...teams.map((team) => `team ${team}`)];
  };
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((role): readonly Change[] => {
    const [from, to] = [people(before, role), people(after, role)];
    const come = to.filter((person) => !from.includes(person));
    const gone = from.filter((person) => !to.includes(person));
    const shown = {
      before: from.length === 0 ? null : from.join(', '),
      after: to.length === 0 ? null : to.join(', '),
    };
    if (come.length > 0) {
      return [risk('approvers', `more people are ${listed([role])}`, shown)];
    }
    return gone.length > 0 ? [change('approvers', `fewer people are ${listed([role])}`, shown)] : [];
  });
}

function environmentsOf(
  { environments: before }: Config,
  { environments: after }: Config,
): readonly Change[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name): readonly Change[] => {
    const [from, to] = [before[name]?.approvers, after[name]?.approvers];
    if (from === undefined) {
      return [
        change('environments', `environment ${listed([name])} added`, { after: (to ?? []).join(', ') }),
      ];
    }
    if (to === undefined) {
      return [change('environments', `environment ${listed([name])} removed`, { before: from.join(', ') })];
    }
    const shown = { before: from.join(', '), after: to.join(', ') };
    if (to.some((role) => !from.includes(role))) {
      return [risk('environments', `more roles approve in environment ${listed([name])}`, shown)];
    }
    return to.length < from.length
      ? [change('environments', `fewer roles approve in environment ${listed([name])}`, shown)]
      : [];
  });
}

function runnersOf({ runners: before }: Config, { runners: after }: Config): readonly Change[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name): readonly Change[] => {
    const [from, to] = [before[name]?.join(', ') ?? null, after[name]?.join(', ') ?? null];
    if (from === to) return [];
    const shown = { before: from, after: to };
    if (from === null) return [change('runners', `runner ${listed([name])} added`, shown)];
    if (to === null) return [change('runners', `runner ${listed([name])} removed`, shown)];
    return [risk('runners', `runner ${listed([name])} is other machines`, shown)];
  });
}

function breakGlassOf({ break_glass: before }: Config, { break_glass: after }: Config): readonly Change[] {
  const text = (breakGlass: Config['break_glass']): string | null =>
    breakGlass === undefined ? null : `${breakGlass.who.join(', ')} in ${breakGlass.environment}`;
  const [from, to] = [text(before), text(after)];
  if (from === to) return [];
  return [
    to === null
      ? change('break_glass', 'nobody may break the glass any more', { before: from })
      : risk('break_glass', 'who may break the glass', { before: from, after: to }),
  ];
}

/** Numbers of which more is less safe, or less. */
function numbersOf(before: Config, after: Config): readonly Change[] {
  return [
    ...numberOf('review', 'months until the next review', before.review.months, after.review.months, 'more'),
    ...numberOf(
      'review',
      'days of warning before a review',
      before.review.warn_days,
      after.review.warn_days,
      null,
    ),
    ...numberOf('coverage', 'coverage that is asked for', before.coverage, after.coverage, 'less'),
  ];
}

function gatesOf({ gates: before }: Config, { gates: after }: Config): readonly Change[] {
  return (Object.keys(after) as (keyof Config['gates'])[]).flatMap((severity) =>
    numberOf('gates', `minutes a gate stays open at ${severity}`, before[severity], after[severity], 'more'),
  );
}

function numberOf(
  kind: string,
  what: string,
  from: number,
  to: number,
  worse: 'more' | 'less' | null,
): readonly Change[] {
  if (from === to) return [];
  const isWorse = worse !== null && (worse === 'more') === to > from;
  return [(isWorse ? risk : change)(kind, what, { before: String(from), after: String(to) })];
}

const weight: Readonly<Record<RuleSeverity, number>> = { off: 0, info: 1, warning: 2, error: 3 };

function rulesOf({ rules: before }: Config, { rules: after }: Config): readonly Change[] {
  const usual = new Map<string, RuleSeverity>(allRules.map(({ id, severity }) => [id, severity]));
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((rule): readonly Change[] => {
    const [from, to] = [before[rule] ?? usual.get(rule), after[rule] ?? usual.get(rule)];
    if (from === to) return [];
    const lower = from === undefined || to === undefined || weight[to] < weight[from];
    return [
      (lower ? risk : change)('rules', `rule ${listed([rule])} weighs ${lower ? 'less' : 'more'}`, {
        before: from ?? null,
        after: to ?? null,
      }),
    ];
  });
}

function choicesOf(before: Config, after: Config): readonly Change[] {
  const kept = { none: 0, tail: 1, full: 2 } as const;
  return [
    ...choiceOf(
      'fail_on',
      'the least severity that fails a check',
      before.fail_on,
      after.fail_on,
      weight[after.fail_on] > weight[before.fail_on],
    ),
    ...choiceOf(
      'approvals',
      'how approvals are asked for',
      before.approvals,
      after.approvals,
      after.approvals === 'comment',
    ),
    ...choiceOf('journal', 'where journals are kept', before.journal.store, after.journal.store, false),
    ...choiceOf(
      'journal',
      'how much output is kept',
      before.journal.output,
      after.journal.output,
      kept[after.journal.output] > kept[before.journal.output],
    ),
  ];
}

function choiceOf(kind: string, what: string, from: string, to: string, isWorse: boolean): readonly Change[] {
  return from === to ? [] : [(isWorse ? risk : change)(kind, what, { before: from, after: to })];
}

function namesOf(kind: 'channels', noun: string, before: Config, after: Config): readonly Change[] {
  return [...new Set([...Object.keys(before[kind]), ...Object.keys(after[kind])])].flatMap(
    (name): readonly Change[] => {
      const [from, to] = [before[kind][name], after[kind][name]];
      if (JSON.stringify(from) === JSON.stringify(to)) return [];
      const what = from === undefined ? 'added' : to === undefined ? 'removed' : 'changed';
      return [change(kind, `${noun} ${listed([name])} ${what}`)];
    },
  );
}
