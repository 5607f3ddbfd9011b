import type { Gate, State } from '../engine/state.ts';
import { answersOf } from '../report/answer-commands.ts';
import { sentenceOf } from '../report/event-lines.ts';
import { dayAndTime } from '../report/instant.ts';
import { subjectText } from '../report/subject-text.ts';
import type { Config, Occasion } from '../runbook/config.ts';
import { stepByNumber } from '../runbook/flow.ts';
import type { Runbook } from '../runbook/runbook.ts';
import { visible } from '../source/visible.ts';
import type { FoundOccasion } from './announcement-occasions.ts';
import { roleHolders } from './role-holders.ts';

/** What an announcement says, and to whom. */
export type AnnouncementText = {
  readonly summary: string;
  readonly lines: readonly string[];
  /** Logins and `organisation/team`s. */
  readonly people: readonly string[];
};

export type TextFacts = {
  /** The execution as it is now. */
  readonly state: State;
  readonly runbook: Runbook;
  readonly approvers: Config['approvers'];
};

/** An occasion in words: what happened, in which execution, who may answer and until when. */
export function announcementText(
  occasion: FoundOccasion,
  kind: Occasion,
  facts: TextFacts,
): AnnouncementText {
  const { state } = facts;
  const { gate } = occasion;
  const asked = gate === null || occasion.settled !== null ? null : gate;
  const roles = rolesOf(occasion, kind, facts);
  const operator = state.operator === '' || roles.length > 0 ? [] : [state.operator];
  return {
    summary: `${visible(state.runbookId)} ${visible(headline(occasion, kind, facts))}`,
    lines: [...about(facts), ...escalatedTo(occasion), ...(asked === null ? [] : question(asked, facts))],
    people: [...new Set([...namesOf(roles, facts), ...operator])],
  };
}

/** How an occasion was settled, in one line. */
export function settledText({ subject, settled, settledState }: FoundOccasion, facts: TextFacts): string {
  const said =
    settled === null || settledState === null ? null : sentenceOf(settled, facts.runbook, settledState);
  const what = said === null ? `${subjectText(facts.runbook, subject)} needs nobody any more` : said.slice(2);
  return `${visible(facts.state.runbookId)}: ${what}`;
}

function headline({ event, subject, gate }: FoundOccasion, kind: Occasion, { runbook }: TextFacts): string {
  const where = `${/^\d+$/.test(subject) ? 'step ' : ''}${subjectText(runbook, subject)}`;
  if (kind === 'gate' && gate !== null) return gateHeadline(gate, where);
  switch (event.type) {
    case 'ConfirmationRequested':
      return `is stuck at ${where}: ${event.message}`;
    case 'Escalated':
      return `needs somebody to look: ${event.message}`;
    case 'ExecutionStarted':
      return `goes on without a second person: ${event.break_glass ?? 'no reason given'}`;
    case 'ExecutionFinished': {
      const how = event.status.replace('_', ' ');
      const passive = event.status === 'rolled_back' || event.status === 'aborted' ? 'was ' : '';
      return `${passive}${how}${event.reason === null ? '' : `: ${event.reason}`}`;
    }
    default:
      return `waits at ${where}`;
  }
}

function gateHeadline(gate: Gate, where: string): string {
  switch (gate.kind) {
    case 'approval':
      return `waits for the approval of ${where}`;
    case 'decision':
      return `waits for a decision at ${where}`;
    case 'confirmation':
      return gate.reason === 'manual'
        ? `waits for ${where}, to be done by hand`
        : `waits for a word on ${where}: ${gate.message}`;
    default:
      return gate satisfies never;
  }
}

function about({ state, runbook }: TextFacts): readonly string[] {
  const { severity, services_affected: services, title } = runbook.metadata;
  const given = [
    state.operator === '' ? 'nobody is in charge yet' : `operator ${visible(state.operator)}`,
    ...(state.incident === null ? [] : [`incident ${visible(state.incident)}`]),
    ...(state.changeTicket === null ? [] : [`change ticket ${visible(state.changeTicket)}`]),
  ];
  return [
    `${visible(title)} (${severity}${services.length === 0 ? '' : `; ${services.map(visible).join(', ')}`})`,
    `Execution ${visible(state.executionId)}, ${given.join(', ')}`,
  ];
}

function escalatedTo({ event }: FoundOccasion): readonly string[] {
  return event.type === 'Escalated' && event.to.length > 0
    ? [`Called: ${event.to.map(visible).join(', ')}`]
    : [];
}

function question(gate: Gate, { state, runbook }: TextFacts): readonly string[] {
  const until =
    gate.expiresAt === null
      ? []
      : [
          gate.expired
            ? `Its time was over at ${dayAndTime(gate.expiresAt)} UTC; it can still be answered`
            : `Until ${dayAndTime(gate.expiresAt)} UTC`,
        ];
  return [mayAnswer(gate, state, runbook), `Answers: ${answersOf(gate).map(visible).join(', ')}`, ...until];
}

function mayAnswer(gate: Gate, state: State, runbook: Runbook): string {
  if (gate.kind !== 'approval') {
    return state.operator === ''
      ? 'May answer: whoever takes the execution'
      : `May answer: ${visible(state.operator)}, or whoever takes the execution over`;
  }
  const roles = `May approve: ${gate.approvers.map(visible).join(' or ')}`;
  const alone =
    state.breakGlass !== null && stepByNumber(runbook, gate.step)?.break_glass !== false
      ? ', alone if need be: the glass was broken'
      : ', but nobody who operates this execution';
  return `${roles}${alone}`;
}

/** Roles that are called; where there are none, the operator is. */
function rolesOf(
  { event, gate, settled }: FoundOccasion,
  kind: Occasion,
  { runbook }: TextFacts,
): readonly string[] {
  const all = runbook.metadata.approvers;
  switch (kind) {
    case 'gate':
      return gate?.kind === 'approval' && settled === null ? gate.approvers : [];
    case 'escalated':
      return event.type === 'Escalated' && event.to.length > 0 ? event.to : all;
    case 'finished':
      return [];
    case 'break-glass':
      return [...new Set([...all, ...runbook.steps.flatMap(({ approvers }) => approvers)])];
    default:
      return kind satisfies never;
  }
}

function namesOf(roles: readonly string[], facts: TextFacts): readonly string[] {
  return roleHolders(facts, roles).flatMap(({ users, teams }) => [...users, ...teams]);
}
