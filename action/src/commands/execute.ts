import { drive, type Driven, type InputSource } from '../engine/drive.ts';
import type { Event } from '../engine/event.ts';
import { fold } from '../engine/evolve.ts';
import type { Answer } from '../engine/input.ts';
import type { Plan } from '../engine/plan.ts';
import type { Gate, State } from '../engine/state.ts';
import type { DriveEnvironment, Said } from './environment.ts';
import { readJournal } from './open-execution.ts';
import { readPerson } from './person.ts';
import type { PreparedAnswers } from './prepared-answers.ts';

/** What to drive, and who answers: the answers prepared, then whoever sits at the terminal. */
export type Drive = {
  readonly executionId: string;
  readonly plan: Plan;
  /** What is recorded already and was not shown yet. */
  readonly begun?: readonly Event[];
  readonly inputs: readonly InputSource[];
  readonly answers: PreparedAnswers;
  readonly operator: string;
  readonly reason: string | null;
};

/** Drives an execution as far as it goes, showing and asking. A refused answer of a person at the terminal is asked for again. */
export async function execute(environment: DriveEnvironment, work: Drive): Promise<Driven> {
  const { ports, view, signal } = environment;
  const observer = { recorded: view.recorded };
  let asked = false;
  const answer = async (gate: Gate, state: State): Promise<Answer | null> => {
    const prepared = work.answers.take(gate, { at: ports.clock.now(), operator: work.operator, reason: work.reason });
    asked = prepared === null && view.ask !== null;
    return prepared ?? (await askPerson(environment, work, gate, state));
  };
  view.begin({ runbook: work.plan.runbook, program: environment.program });
  if (work.begun !== undefined) view.recorded(work.begun, fold(work.begun));
  try {
    let driven = await drive(ports, work.plan, work.executionId, work.inputs, { answer, observer, signal });
    while (driven.refusal !== null && driven.stopped === 'gate' && asked) {
      view.say(`${driven.refusal.message}. ${driven.refusal.hint}`);
      driven = await drive(ports, work.plan, work.executionId, [goOn(environment)], { answer, observer, signal });
    }
    return driven;
  } finally {
    view.end();
  }
}

/** Goes on while this process owns the execution; otherwise whoever does is named in the refusal. */
function goOn({ ports }: DriveEnvironment): InputSource {
  return (state) => {
    const at = ports.clock.now();
    const owner = state.owner === null ? 'gone' : ports.owners.state(state.owner);
    if (owner === 'self') return { type: 'Advance', at };
    return { type: 'Resume', at, by: { person: state.operator, via: 'local' }, owner: ports.owners.self, former: owner === 'gone' ? 'alive' : owner, takeOver: false, tornBytes: 0, reason: null };
  };
}

async function askPerson(environment: DriveEnvironment, work: Drive, gate: Gate, state: State): Promise<Answer | null> {
  const { view, ports, signal, program } = environment;
  if (view.ask === null) return null;
  const { events } = await readJournal(environment, work.executionId);
  const said = await view.ask({ state: events.length === state.position ? state : fold(events), events, runbook: work.plan.runbook, program }, gate, signal);
  return said === null ? null : answerOf(said, gate, ports.clock.now(), work.operator);
}

function answerOf(said: Said, gate: Gate, at: string, operator: string): Answer | null {
  const by = { person: operator, via: 'local' } as const;
  switch (said.kind) {
    case 'approve':
    case 'reject':
      return { type: said.kind === 'approve' ? 'Approve' : 'Reject', at, by: { person: readPerson(said.by), via: 'local' }, step: gate.step, reason: said.reason };
    case 'choose':
      return gate.step === null ? null : { type: 'Choose', at, by, step: gate.step, branch: said.branch, reason: null };
    case 'confirm':
      return { type: 'Confirm', at, by, subject: gate.subject, outcome: said.outcome, reason: said.reason };
    default:
      return said satisfies never;
  }
}
