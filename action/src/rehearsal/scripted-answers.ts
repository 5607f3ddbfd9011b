import type { Answer } from '../engine/input.ts';
import type { Plan } from '../engine/plan.ts';
import type { Gate } from '../engine/state.ts';
import { stepByNumber } from '../runbook/flow.ts';
import type { TestCase } from '../runbook/test-case.ts';
import type { Difference } from './result.ts';

/** Who starts, chooses and confirms in a rehearsal. */
export const operator = 'rehearsal';

/** What a case says to a gate: an answer, nothing until it has expired, or nothing at all. */
export type ScriptedAnswer = Answer | { readonly type: 'Expire' } | null;

/** The answers of a case, used once each in their order. */
export type ScriptedAnswers = {
  readonly answer: (gate: Gate, at: string) => ScriptedAnswer;
  /** A rule took a branch; says how that contradicts the case, or null. */
  readonly ruleDecided: (step: number, branch: string) => Difference | null;
  /** Answers that nobody asked for. */
  readonly unused: () => readonly Difference[];
};

type Answered = 'decisions' | 'approvals' | 'confirmations';

/** The answers of a case, none of them used. `pointer` is that of the case in its file. */
export function scriptedAnswers(test: TestCase, plan: Plan, pointer: string): ScriptedAnswers {
  const used = new Map<string, number>();
  const next = <T>(field: Answered, subject: string, answers: readonly T[] | undefined): T | undefined => {
    const key = `${field}/${subject}`;
    const index = used.get(key) ?? 0;
    const answer = answers?.[index];
    if (answer !== undefined) used.set(key, index + 1);
    return answer;
  };
  const by = { person: operator, via: 'local' } as const;

  const answer = (gate: Gate, at: string): ScriptedAnswer => {
    switch (gate.kind) {
      case 'approval': {
        const given = next('approvals', gate.subject, test.approvals[gate.subject]);
        if (given === undefined) return null;
        if (given.outcome === 'expired') return { type: 'Expire' };
        const person = given.by ?? approverOf(plan, gate.approvers);
        const type = given.outcome === 'approved' ? 'Approve' : 'Reject';
        return { type, at, by: { person, via: 'local' }, step: gate.step, reason: null };
      }
      case 'decision': {
        const branch = next('decisions', gate.subject, test.decisions[gate.subject]) ?? scenarioBranch(gate);
        return branch === null
          ? null
          : { type: 'Choose', at, by, step: gate.step, branch, reason: test.scenario };
      }
      case 'confirmation': {
        const outcome = next('confirmations', gate.subject, test.confirmations[gate.subject]);
        if (outcome === undefined) return null;
        return { type: 'Confirm', at, by, subject: gate.subject, outcome, reason: test.scenario ?? operator };
      }
      default:
        return gate satisfies never;
    }
  };
  // Who is asked again has seen that the first choice was none.
  const askedForScenario = new Set<string>();
  const scenarioBranch = (gate: Extract<Gate, { kind: 'decision' }>): string | null => {
    const again = askedForScenario.has(gate.subject) || used.has(`decisions/${gate.subject}`);
    askedForScenario.add(gate.subject);
    return test.scenario !== null && !again && Object.hasOwn(gate.branches, test.scenario)
      ? test.scenario
      : null;
  };

  return {
    answer,
    ruleDecided: (step, branch) => {
      const subject = String(step);
      const index = used.get(`decisions/${subject}`) ?? 0;
      const said = next('decisions', subject, test.decisions[subject]);
      if (said === undefined || said === branch) return null;
      const many = (test.decisions[subject]?.length ?? 0) > 1;
      return {
        aspect: 'decisions',
        message: `Step ${step} (${stepByNumber(plan.runbook, step)?.title ?? ''}): a rule took \`${branch}\`, the case says \`${said}\``,
        pointer: `${pointer}/decisions/${subject}${many ? `/${index}` : ''}`,
        hint: 'Where a rule of `decide` is true, nobody is asked',
      };
    },
    unused: () =>
      (['decisions', 'approvals', 'confirmations'] as const).flatMap((field) =>
        Object.entries(test[field]).flatMap(([subject, answers]): readonly Difference[] => {
          const count = used.get(`${field}/${subject}`) ?? 0;
          if (count >= answers.length) return [];
          const which = answers.length === 1 ? '' : `, answer ${count + 1} of ${answers.length}`;
          const place = `${pointer}/${field}/${subject.replaceAll('~', '~0')}`;
          return [
            {
              aspect: field,
              message: `Nobody asked for \`${field}\` of ${subjectName(subject)}${which}`,
              pointer: answers.length === 1 ? place : `${place}/${count}`,
              hint: null,
            },
          ];
        }),
      ),
  };
}

/** The field of a case that answers a gate of that kind. */
export function answerField(kind: Gate['kind']): 'approvals' | 'decisions' | 'confirmations' {
  switch (kind) {
    case 'approval':
      return 'approvals';
    case 'decision':
      return 'decisions';
    case 'confirmation':
      return 'confirmations';
    default:
      return kind satisfies never;
  }
}

/** A step or a condition in a sentence. */
export function subjectName(subject: string): string {
  return /^\d+$/.test(subject) ? `step ${subject}` : `\`${subject}\``;
}

/** The first person who holds one of the roles and is not the operator. */
function approverOf({ policy }: Plan, roles: readonly string[]): string {
  const holders = roles.flatMap((role) => policy.roles[role] ?? []);
  return holders.find((holder) => holder.toLowerCase() !== operator) ?? operator;
}
