import { Failure } from '../source/failure.ts';

type Input = { readonly description: string; readonly required: boolean; readonly default: string };

/** Every input of the action, as `action.yml` declares it. */
export const inputs: {
  readonly [name in InputName]: Input;
} = {
  command: {
    description:
      'What to do. `check`: lint and rehearse runbooks. `maintain`: keep issues about due reviews and failing rehearsals up to date. `executions`: settle executions that nobody goes on with, and verify journals. `alert`: open the issue of the runbook that answers an alert. `plan`, `segment`, `settle`: the jobs of the workflow execute-runbook.',
    required: true,
    default: '',
  },
  root: {
    description: 'The folder that holds `runbooks/`, relative to the workspace.',
    required: false,
    default: '.',
  },
  base: {
    description:
      'The commit that the change is compared with. `auto` takes it from the event; `none` compares with nothing.',
    required: false,
    default: 'auto',
  },
  today: {
    description: 'The day on which reviews are due, such as 2026-11-23. Empty: the day it is, in UTC.',
    required: false,
    default: '',
  },
  sarif: {
    description: 'Where to write the findings as SARIF 2.1.0, relative to the workspace. Empty: nowhere.',
    required: false,
    default: '',
  },
  junit: {
    description: 'Where to write the rehearsals as JUnit XML, relative to the workspace. Empty: nowhere.',
    required: false,
    default: '',
  },
  comment: {
    description:
      'Whether to keep one comment on the pull request up to date. `auto` does it where the token in GITHUB_TOKEN may write; `never` does not.',
    required: false,
    default: 'auto',
  },
  rehearsal: {
    description:
      'For `maintain`: how the rehearsal of everything went, as `toJSON(needs.<job>)` of the job that ran `check`. Empty: there was none.',
    required: false,
    default: '',
  },
  'ended-hours': {
    description:
      'For `executions`: also verify the journals of executions that ended within so many hours. `0`: only of those that have not ended.',
    required: false,
    default: '0',
  },
  'alerts-per-hour': {
    description: 'For `alert`: how many executions alerts may ask for in an hour.',
    required: false,
    default: '20',
  },
};

export type InputName =
  | 'command'
  | 'root'
  | 'base'
  | 'today'
  | 'sarif'
  | 'junit'
  | 'comment'
  | 'rehearsal'
  | 'ended-hours'
  | 'alerts-per-hour';

/** What was given, with the defaults of `action.yml` where nothing was. */
export type Inputs = Readonly<Record<InputName, string>>;

/** Reads the inputs as the runner hands them over; throws where a needed one is missing. */
export function readInputs(variable: (name: string) => string | undefined): Inputs {
  const read = (Object.entries(inputs) as [InputName, Input][]).map(([name, input]) => {
    const given = variable(`INPUT_${name.toUpperCase()}`)?.trim() ?? '';
    if (given === '' && input.required) {
      throw new Failure(
        'missing-input',
        `The input \`${name}\` is missing`,
        `Add \`${name}\` below \`with:\``,
      );
    }
    return [name, given === '' ? input.default : given];
  });
  return Object.fromEntries(read) as Inputs;
}

/** The whole number that an input holds; throws for anything else. */
export function numberOf(name: InputName, given: string): number {
  if (/^\d{1,6}$/.test(given)) return Number(given);
  throw new Failure(
    'usage',
    `Unexpected \`${given}\` in the input \`${name}\`, expected a whole number`,
    `Write \`${name}: ${inputs[name].default}\` below \`with:\``,
  );
}

/** One of the words that an input may hold; throws for another. */
export function oneOf<Word extends string>(name: InputName, given: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === given);
  if (found !== undefined) return found;
  const expected = words.map((word) => `\`${word}\``).join(', ');
  throw new Failure(
    'usage',
    `Unexpected \`${given}\` in the input \`${name}\`, expected one of ${expected}`,
    'A newer version of this action may know more: look at the version in `uses:`',
  );
}
