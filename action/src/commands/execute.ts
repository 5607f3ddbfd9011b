import { join } from 'node:path';
import { drive, type Driven, type InputSource } from '../engine/drive.ts';
import type { Event } from '../engine/event.ts';
import { fold } from '../engine/evolve.ts';
import type { Answer } from '../engine/input.ts';
import type { Plan } from '../engine/plan.ts';
import type { Gate, State } from '../engine/state.ts';
import type { DriveEnvironment, Said } from './environment.ts';
import { readJournal } from './open-execution.ts';
import { writeUnsent } from './unsent-file.ts';
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

/** How it ended, and whether the person at the terminal was shown the gate at which it did. */
export type Executed = Driven & { readonly asked: boolean };

/**
 * Drives an execution as far as it goes, showing and asking. A refused answer of a person at the terminal is asked for again,
 * and a gate that somebody else answers meanwhile is not waited for any longer.
 */
export async function execute(environment: DriveEnvironment, work: Drive): Promise<Executed> {
  const { ports, view, signal } = environment;
  let asked = false;
  let answeredElsewhere = false;
  const answer = async (gate: Gate, state: State): Promise<Answer | null> => {
    const prepared = work.answers.take(gate, {
      at: ports.clock.now(),
      operator: work.operator,
      reason: work.reason,
    });
    asked = prepared === null && view.ask !== null;
    if (!asked) return prepared;
    const given = await askPerson(environment, work, gate, state);
    answeredElsewhere = given === 'answered elsewhere';
    return given === 'answered elsewhere' ? null : given;
  };
  view.begin({ runbook: work.plan.runbook, program: environment.program });
  if (work.begun !== undefined) view.recorded(work.begun, fold(work.begun));
  try {
    for (let { inputs } = work; ; inputs = [goOn(environment)]) {
      answeredElsewhere = false;
      const driven = await drive(ports, work.plan, work.executionId, inputs, {
        answer,
        observer: { recorded: view.recorded },
        signal,
      });
      if (driven.stopped === 'unrecorded') {
        const file = writeUnsent(join(environment.root, '.runbook', 'unsent'), driven, ports.secrets);
        view.say(`What the journal did not take is kept in ${file}`);
      }
      if (driven.stopped !== 'gate' || !(answeredElsewhere || (asked && driven.refusal !== null))) {
        return { ...driven, asked };
      }
      view.say(
        driven.refusal === null
          ? 'Somebody else has answered'
          : `${driven.refusal.message}. ${driven.refusal.hint}`,
      );
    }
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
    return {
      type: 'Resume',
      at,
      by: { person: state.operator, via: 'local' },
      owner: ports.owners.self,
      former: owner === 'gone' ? 'alive' : owner,
      takeOver: false,
      tornBytes: 0,
      reason: null,
    };
  };
}

async function askPerson(
  environment: DriveEnvironment,
  work: Drive,
  gate: Gate,
  state: State,
): Promise<Answer | null | 'answered elsewhere'> {
  const { view, ports, signal, program } = environment;
  if (view.ask === null) return null;
  const { events } = await readJournal(environment, work.executionId);
  const over = new AbortController();
  const elsewhere = watchForAnswer(environment, work.executionId, events.length, over);
  try {
    const said = await view.ask(
      { state, events, runbook: work.plan.runbook, program },
      gate,
      AbortSignal.any([signal, over.signal]),
    );
    if (said === null && over.signal.aborted) return 'answered elsewhere';
    return said === null ? null : answerOf(said, gate, ports.clock.now(), work.operator);
  } finally {
    over.abort();
    await elsewhere;
  }
}

/** Looks every second, or every few on a slow journal, whether the gate is still open; ends the question where it is not. */
async function watchForAnswer(
  environment: DriveEnvironment,
  executionId: string,
  seen: number,
  over: AbortController,
): Promise<void> {
  const { clock, journal } = environment.ports;
  const seconds = journal.isSlow === true ? 5 : 1;
  for (
    await clock.sleep(seconds, over.signal);
    !over.signal.aborted;
    await clock.sleep(seconds, over.signal)
  ) {
    const read = await environment.store.read(executionId);
    if (read.ok && read.events.length > seen && fold(read.events).gate === null) over.abort();
  }
}

function answerOf(said: Said, gate: Gate, at: string, operator: string): Answer | null {
  const by = { person: operator, via: 'local' } as const;
  switch (said.kind) {
    case 'approve':
    case 'reject':
      return {
        type: said.kind === 'approve' ? 'Approve' : 'Reject',
        at,
        by: { person: readPerson(said.by), via: 'local' },
        step: gate.step,
        reason: said.reason,
      };
    case 'choose':
      return gate.step === null
        ? null
        : { type: 'Choose', at, by, step: gate.step, branch: said.branch, reason: null };
    case 'confirm':
      return { type: 'Confirm', at, by, subject: gate.subject, outcome: said.outcome, reason: said.reason };
    default:
      return said satisfies never;
  }
}
