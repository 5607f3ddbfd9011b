import { Failure } from '../source/failure.ts';
import type { Actor } from '../schema/event.ts';
import type { Environment } from './environment.ts';

/** Who acts: the person named, else `RUNBOOK_OPERATOR`, else the system's user. Locally this is a claim. */
export function actorOf(named: string | undefined, environment: Environment): Actor {
  return {
    person: readPerson(named ?? environment.variable('RUNBOOK_OPERATOR') ?? environment.user()),
    via: 'local',
  };
}

/** A person's name, without what surrounds it; fails for what no name can be. */
export function readPerson(text: string): string {
  const name = text.trim();
  if (name === '' || name.length > 100 || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(name)) {
    throw new Failure(
      'usage',
      'Unexpected name of a person, expected one of 1 to 100 visible characters',
      'Name the person with --as, or in RUNBOOK_OPERATOR',
    );
  }
  return name;
}
