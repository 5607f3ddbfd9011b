import { didYouMean } from '../runbook/did-you-mean.ts';
import { readExecution, readLine, readMode, readRunbook } from './dispatch-fields.ts';
import { quoted } from './quoted.ts';
import { readDecisions } from './read-decisions.ts';
import { no, type Problem, type ReadText } from './read-text.ts';
import { readVariableTexts } from './read-variables.ts';
import type { CommentRefusal } from './comment-reasons.ts';

/** What *Run workflow* was given; every text is data, whatever it looks like. */
export type DispatchInputs = {
  /** Null where none was chosen. */
  readonly runbook: string | null;
  /** By name, as text; whether the runbook declares them is not looked at here. */
  readonly variables: Readonly<Record<string, string>>;
  readonly incident: string | null;
  readonly changeTicket: string | null;
  /** As `run --choose` takes them: `3=promote_replica`. */
  readonly decisions: readonly string[];
  readonly mode: 'execute' | 'dry-run';
  /** The execution to go on with; null where a new one starts. */
  readonly execution: string | null;
  /** Why nobody else can approve; null where somebody is asked. */
  readonly breakGlass: string | null;
};

/** The inputs, or what is wrong with all of them. */
export type ReadDispatch =
  | { readonly ok: true; readonly inputs: DispatchInputs }
  | { readonly ok: false; readonly refusal: CommentRefusal };

/** The names of the workflow's inputs. */
export const dispatchInputNames = [
  'runbook',
  'variables',
  'incident',
  'change_ticket',
  'decisions',
  'mode',
  'execution',
  'break_glass',
] as const;

type InputName = (typeof dispatchInputNames)[number];

/** Reads the `inputs` of a workflow_dispatch event; never throws. */
export function dispatchInputs(inputs: unknown): ReadDispatch {
  const texts = inputTexts(inputs);
  if (!texts.ok) return refused([texts]);
  const given = (name: InputName): string => texts.value.get(name) ?? '';
  const problems: Problem[] = [];
  const value = <T>(read: ReadText<T>, instead: T): T => {
    if (read.ok) return read.value;
    problems.push(read);
    return instead;
  };
  const read: DispatchInputs = {
    runbook: value(readRunbook(given('runbook')), null),
    variables: value(readVariableTexts(given('variables')), {}),
    incident: value(readLine('incident', given('incident'), 200), null),
    changeTicket: value(readLine('change_ticket', given('change_ticket'), 200), null),
    decisions: value(readDecisions(given('decisions')), []),
    mode: value(readMode(given('mode')), 'execute'),
    execution: value(readExecution(given('execution')), null),
    breakGlass: value(readLine('break_glass', given('break_glass'), 500), null),
  };
  if (problems.length === 0) problems.push(...togetherProblems(read));
  return problems.length === 0 ? { ok: true, inputs: read } : refused(problems);
}

/** The inputs as texts, since GitHub writes a boolean as one or as a word. */
function inputTexts(inputs: unknown): ReadText<ReadonlyMap<string, string>> {
  if (inputs === null || inputs === undefined) return { ok: true, value: new Map() };
  if (typeof inputs !== 'object' || Array.isArray(inputs)) {
    return no('Unexpected `inputs`, expected an object', 'Start the workflow with *Run workflow*');
  }
  const texts = new Map<string, string>();
  for (const [name, value] of Object.entries(inputs) as [string, unknown][]) {
    if (!dispatchInputNames.some((known) => known === name)) {
      return no(
        `Unexpected input ${quoted(name)}`,
        didYouMean(name, dispatchInputNames) ?? `The inputs are ${dispatchInputNames.join(', ')}`,
      );
    }
    if (value === null) continue;
    if (typeof value !== 'string' && typeof value !== 'boolean' && typeof value !== 'number') {
      return no(`Unexpected value of \`${name}\`, expected a text`, 'Start the workflow with *Run workflow*');
    }
    texts.set(name, String(value));
  }
  return { ok: true, value: texts };
}

/** What is fine alone and not beside the others. */
function togetherProblems({
  runbook,
  execution,
  breakGlass,
  incident,
  mode,
}: DispatchInputs): readonly Problem[] {
  return [
    ...(runbook === null && execution === null
      ? [no('Missing: which runbook', 'Choose one from the list, or give the execution to go on with')]
      : []),
    ...(breakGlass !== null && execution !== null
      ? [
          no(
            'Unexpected `break_glass` for an execution that was started before, expected it at the start',
            'Leave it out; or `/abort` that execution and start a new one',
          ),
        ]
      : []),
    ...(breakGlass !== null && execution === null && incident === null
      ? [no('Missing: the incident for which the glass is broken', 'Fill in `incident` as well')]
      : []),
    ...(execution !== null && mode === 'dry-run'
      ? [
          no(
            'Unexpected dry run of an execution that was started before',
            'For a dry run leave `execution` out',
          ),
        ]
      : []),
  ];
}

function refused(problems: readonly Problem[]): ReadDispatch {
  const [first] = problems;
  return {
    ok: false,
    refusal: {
      code: 'unusable-input',
      message: problems.map(({ message }) => message).join('; '),
      hint: first?.hint ?? '',
    },
  };
}
