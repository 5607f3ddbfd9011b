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

/** One attack, what becomes of it, and how it is tried. */
export type Attack = {
  /** Unique, in words joined by hyphens. */
  readonly id: string;
  /** What somebody does, for people. */
  readonly attack: string;
  readonly needs: Access;
  /** Reason code; null where it is not refused but has no effect. */
  readonly refusal: string | null;
  /** Why it comes to nothing. */
  readonly how: string;
  /** Where it is told: an event of the journal, the error of the run, or a comment on the issue. */
  readonly told: 'journal' | 'run' | 'issue' | 'nowhere';
  /** How it is tried: the program of one job in this process, or the shipped workflow with all its jobs. */
  readonly level: 'job' | 'workflow';
  readonly from: SceneName;
  readonly tries: (scene: Scene) => Promise<Tried>;
};

/** Where an attack begins. */
export type SceneName = 'gate' | 'decision' | 'comment gate' | 'request' | 'alert' | 'empty' | 'workflow';

/** A group of attacks, as the table shows them. */
export type AttackGroup = { readonly title: string; readonly attacks: readonly Attack[] };
