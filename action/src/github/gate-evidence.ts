import type { Refusal } from '../engine/turn.ts';
import type { ApprovalEntry, Fact } from './facts.ts';
import { environmentPage, gateRefusal, isUnreachable, untold } from './gate-refusal.ts';

/** What the job knows about the gate that it passed, or that stopped it. */
export type GateQuestion = {
  /** Attempt of this run, from 1. */
  readonly attempt: number;
  /** The reviews of this run, in any order. */
  readonly entries: Fact<readonly ApprovalEntry[]>;
  readonly environment: string;
};

/** A person's word that GitHub confirms; `entry` counts the environment's entries of that kind in the run, from 1. */
export type GateEvidence =
  | { readonly ok: true; readonly person: string; readonly entry: number; readonly comment: string }
  | {
      readonly ok: false;
      readonly refusal: Refusal;
      /** True where GitHub could not be asked: nothing is refused. */
      readonly unreachable: boolean;
    };

/**
 * The approval that lets this job begin its step. `consumed` are the people whose approvals of this environment in this run
 * the journal has used. GitHub's list has no times and promises no order, so the new one is what they leave over: exactly
 * one person. Whether that person may approve is for the engine to say.
 */
export function approvalEvidence({
  consumed,
  ...question
}: GateQuestion & { readonly consumed: readonly string[] }): GateEvidence {
  const { environment } = question;
  const found = entriesOf(question, 'approved');
  if (!found.ok) return found;
  const left = [...found.entries];
  for (const person of consumed) {
    const index = left.findIndex(({ user }) => sameName(user, person));
    if (index === -1) {
      return refused(
        'approvals-differ',
        `The journal has used an approval of \`${environment}\` by ${person} in this run, and GitHub knows of none`,
        'Check the journal with `runbook journal EXEC --verify --online`; then answer /resume, which asks in a new run',
      );
    }
    left.splice(index, 1);
  }
  const [entry] = left;
  if (entry === undefined) {
    return refused(
      'no-approval',
      `GitHub has no new approval of the environment \`${environment}\` in this run`,
      `Somebody bypassed the gate, or changed it while the job waited: check ${environmentPage(environment)}, then answer /resume, and a reviewer is asked again`,
    );
  }
  if (left.some(({ user }) => !sameName(user, entry.user))) {
    return refused(
      'several-approvals',
      `${left.map(({ user }) => user).join(' and ')} approved \`${environment}\` in this run, so that it is open whose word counts`,
      'Answer /resume: a reviewer is asked again in a new run',
    );
  }
  return word(entry, environment, consumed.length + 1);
}

/** The rejection that kept the gated job from starting. */
export function rejectionEvidence(question: GateQuestion): GateEvidence {
  const found = entriesOf(question, 'rejected');
  if (!found.ok) return found;
  const index = found.entries.findIndex((entry) => word(entry, question.environment, 1).ok);
  const entry = found.entries[index] ?? found.entries[0];
  if (entry === undefined) {
    return refused(
      'no-rejection',
      `GitHub has no rejection of the environment \`${question.environment}\` in this run`,
      'It expired, or the run was cancelled: answer /resume, and a reviewer is asked again',
    );
  }
  return word(entry, question.environment, Math.max(index, 0) + 1);
}

function entriesOf(
  { attempt, entries, environment }: GateQuestion,
  state: ApprovalEntry['state'],
): { readonly ok: true; readonly entries: readonly ApprovalEntry[] } | Extract<GateEvidence, { ok: false }> {
  if (environment === '') {
    return refused(
      'environment-unnamed',
      'The job ran in no environment, so that nobody was asked',
      'Name the environment in runbooks/config.yaml, and keep its name out of every secret; then answer /resume',
    );
  }
  if (attempt !== 1) {
    return refused(
      'second-attempt',
      `This is attempt ${attempt} of the run, and approvals count only in the first`,
      'Do not re-run jobs; answer /resume on the issue, which starts a run of its own',
    );
  }
  if (!entries.ok) {
    const missing = refused(
      'no-approval',
      `GitHub does not know the approvals of this run: ${entries.message}`,
      'Answer /resume on the issue: a reviewer is asked in a new run',
    );
    const refusal = untold(entries, 'the approvals of this run', missing.refusal);
    return { ok: false, refusal, unreachable: isUnreachable(refusal) };
  }
  const found = entries.value.filter(
    (entry) => entry.state === state && entry.environments.some((name) => sameName(name, environment)),
  );
  return { ok: true, entries: found };
}

function word({ user, userType, comment }: ApprovalEntry, environment: string, entry: number): GateEvidence {
  const hint = `Answer /resume: one of the reviewers under ${environmentPage(environment)} is asked again`;
  if (user === '') {
    return refused('approver-unknown', 'The account that reviewed does not exist any more', hint);
  }
  if (userType !== 'User' || user.toLowerCase().endsWith('[bot]')) {
    return refused('not-a-person', `${user} is no person (${userType}); only people review`, hint);
  }
  return { ok: true, person: user, entry, comment };
}

function refused(...parts: Parameters<typeof gateRefusal>): Extract<GateEvidence, { ok: false }> {
  return { ok: false, refusal: gateRefusal(...parts), unreachable: false };
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
