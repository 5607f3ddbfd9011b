import type { FakeTools } from '../simulator/fake-tools.ts';
import type { SimulatedGithub } from '../simulator/simulated-github.ts';
import type { Scene } from './scene.ts';

/** What somebody needs to try it, from the least to the most. */
export type Access =
  | 'anybody'
  | 'read'
  | 'write'
  | 'approver'
  | 'operator'
  | 'write to the journal branch'
  | 'admin'
  | 'an author of runbooks'
  | 'a program';

/** What was seen when it was tried. */
export type Tried = {
  /** Reason of the refusal; null where nothing was refused, since it came to nothing. */
  readonly code: string | null;
  /** Calls of programs that should not have been made; every call of `production` counts in any case. */
  readonly calls?: readonly string[];
  /** Things that did not hold although nothing was refused. */
  readonly wrong?: readonly string[];
};

/** One attack and what becomes of it, for people. */
export type Attempted = {
  /** Unique, in words joined by hyphens. */
  readonly id: string;
  /** What somebody does. */
  readonly attack: string;
  readonly needs: Access;
  /** Reason code; null where it is not refused but has no effect. */
  readonly refusal: string | null;
  /** Why it comes to nothing. */
  readonly how: string;
  /** Where it is told: an event of the journal, the error of the run, or a comment on the issue. */
  readonly told: 'journal' | 'run' | 'issue' | 'nowhere';
};

/** Tried with the program of one job, in this process. */
export type Attack = Attempted & {
  readonly level: 'job';
  readonly from: SceneName;
  readonly tries: (scene: Scene) => Promise<Tried>;
};

/** Tried with the shipped workflow and all its jobs. */
export type WorkflowAttack = Attempted & {
  readonly level: 'workflow';
  readonly tries: (stage: Stage) => Promise<Tried>;
};

/** A simulated GitHub, with the programs of the machines that run commands. */
export type Stage = { readonly github: SimulatedGithub; readonly tools: FakeTools };

/** Where an attack on one job begins. */
export type SceneName = 'gate' | 'chosen' | 'decision' | 'comment gate' | 'request' | 'alert' | 'empty';

/** A group of attacks, as the table shows them. */
export type AttackGroup = {
  readonly title: string;
  readonly attacks: readonly (Attack | WorkflowAttack)[];
};
