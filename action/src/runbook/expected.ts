import { categories, severities } from './kinds.ts';
import { configKeys, runbookKeys, testKeys } from './known-keys.ts';
import { tokensOf } from './json-pointer.ts';
import { atPointer } from './shown-value.ts';

/** The kinds of file a user owns that have a schema. */
export type Kind = 'runbook' | 'config' | 'tests';

const keysOfKind: Readonly<Record<Kind, Readonly<Record<string, readonly string[]>>>> = {
  runbook: runbookKeys,
  config: configKeys,
  tests: testKeys,
};

const wholeFile: Readonly<Record<Kind, string>> = {
  runbook: 'the runbook',
  config: 'the settings',
  tests: 'the test file',
};

/** The keys an object at that pointer may have. */
export function keysAt(kind: Kind, pointer: string): readonly string[] {
  const table = keysOfKind[kind];
  const tokens = tokensOf(pointer);
  const form = Object.keys(table).find((candidate) => {
    const parts = tokensOf(candidate);
    return (
      parts.length === tokens.length && parts.every((part, index) => part === '*' || part === tokens[index])
    );
  });
  return form === undefined ? [] : (table[form] ?? []);
}

/** What is expected at a pointer, in words; `params` are those of the validator's error. */
export function expectedAt(
  kind: Kind,
  pointer: string,
  params: Readonly<Record<string, unknown>> = {},
): string {
  const known = expectations[kind].find(([form]) => form.test(pointer));
  if (known !== undefined) return known[1];
  if (Array.isArray(params['allowedValues'])) return oneOf(params['allowedValues']);
  return typeName(params['type']) ?? 'a value';
}

/** A value's place in words: `metadata`, step 4, `retry` of step 4. */
export function placeName(value: unknown, pointer: string, kind: Kind): string {
  const tokens = tokensOf(pointer);
  if (tokens.length === 0) return wholeFile[kind];
  const last = tokens.at(-1) ?? '';
  if (tokens[0] === 'steps' && tokens.length >= 2) {
    const step = stepName(value, tokens[1] ?? '');
    return tokens.length === 2 ? step : `${inner(tokens.slice(2))} of ${step}`;
  }
  if (tokens[0] === 'variables' && tokens.length === 2) return `variable \`${last}\``;
  if (kind === 'tests' && tokens.length === 2) return caseName(value, last);
  return kind === 'tests' ? ofStep(tokens) : inner(tokens);
}

/** In a case steps are the keys of mappings. */
function ofStep(tokens: readonly string[]): string {
  const number = tokens[3] ?? '';
  const field = tokens[2] ?? '';
  const byStep = /^(?:mock_responses|decisions|approvals|confirmations)$/.test(field) && /^\d+$/.test(number);
  if (!byStep) return inner(tokens);
  const of = `\`${field}\` of step ${number}`;
  const [entry, ...rest] = tokens.slice(4);
  if (entry === undefined) return of;
  const within = /^\d+$/.test(entry) ? `entry ${Number(entry) + 1} of ${of}` : of;
  return rest.length === 0 && within !== of ? within : `${inner(tokens.slice(-1))} in ${within}`;
}

function inner(tokens: readonly string[]): string {
  const last = tokens.at(-1) ?? '';
  const before = tokens.at(-2);
  return /^\d+$/.test(last) && before !== undefined
    ? `entry ${Number(last) + 1} of \`${before}\``
    : `\`${last}\``;
}

function stepName(value: unknown, index: string): string {
  const number = atPointer(value, `/steps/${index}/step_number`);
  return typeof number === 'number' ? `step ${number}` : `entry ${Number(index) + 1} of \`steps\``;
}

function caseName(value: unknown, index: string): string {
  const id = atPointer(value, `/tests/${index}/test_id`);
  return typeof id === 'string' && id !== ''
    ? `case \`${id.slice(0, 60)}\``
    : `entry ${Number(index) + 1} of \`tests\``;
}

function oneOf(values: readonly unknown[]): string {
  return `${values.length === 1 ? '' : 'one of '}${values.map((value) => `\`${String(value)}\``).join(', ')}`;
}

function typeName(type: unknown): string | undefined {
  switch (type) {
    case 'string':
      return 'text';
    case 'integer':
      return 'a whole number';
    case 'number':
      return 'a number';
    case 'boolean':
      return '`true` or `false`';
    case 'array':
      return 'a list';
    case 'object':
      return 'a mapping';
    default:
      return undefined;
  }
}

const shellName = 'letters, digits and underscores, no digit first';
const date = 'a day `YYYY-MM-DD` or a moment `YYYY-MM-DDThh:mm:ssZ`';
const word = 'letters and digits, joined by `.`, `_` or `-`';
const condition = 'a sentence, or `{description, check}`';
const target = 'a step number or `end`';
const valueList = 'a list of values';

const stepTypes = ['manual', 'automated', 'decision', 'verification', 'notification'];

const expectations: Readonly<Record<Kind, readonly (readonly [RegExp, string])[]>> = {
  runbook: [
    [/^$/, 'a mapping with `metadata` and `steps`'],
    [
      /^\/metadata$/,
      'a mapping with at least `runbook_id`, `title`, `description`, `category`, `severity`, `author`, `version` and `review_date`',
    ],
    [/^\/steps$/, 'a list of at least one step'],
    [/^\/steps\/\d+$/, 'a mapping with at least `step_number`, `title`, `description` and `step_type`'],
    [/^\/metadata\/runbook_id$/, word],
    [/^\/metadata\/category$/, oneOf(categories)],
    [/^\/metadata\/severity$/, oneOf(severities)],
    [/^\/steps\/\d+\/step_type$/, oneOf(stepTypes)],
    [/^\/steps\/\d+\/step_number$/, 'a whole number from 1'],
    [/\/(?:created_at|updated_at|review_date|date)$/, date],
    [/^\/(?:variables|steps\/\d+\/outputs)\/\?$/, shellName],
    [/^\/steps\/\d+\/decision_branches\/\?$/, 'a name without `=`, line break, or blank at its ends'],
    [/^\/(?:prerequisites|post_conditions)\/\d+$/, condition],
    [/^\/steps\/\d+\/decision_branches\/[^/]+$/, target],
    [/^\/steps\/\d+\/decision_branches$/, 'a mapping from the names of branches to step numbers'],
    [/^\/steps\/\d+\/next$/, target],
    [/^\/steps\/\d+\/on_failure$/, '`stop`, `continue`, `escalate`, `rollback` or `{goto: n}`'],
    [/^\/steps\/\d+\/(?:rollback_step|on_failure\/goto|recheck\/\d+)$/, 'a step number'],
    [/^\/steps\/\d+\/for_each$/, 'a list of values or an expression'],
    [/^\/steps\/\d+\/for_each\/\d+$|\/(?:default|enum\/\d+)$/, 'a text, number or boolean'],
    [/\/enum$/, valueList],
    [/\/(?:version|title|description|author|group|symptom|changes|channel|message|branch)$/, 'text'],
    [/\/when$|\/verify\/\d+$/, 'an expression'],
  ],
  config: [
    [/^$/, 'a mapping'],
    [/^\/(?:approvers|environments|runners|channels|rules)\/\?$/, word],
    [/^\/runners\/[^/]+$/, 'a runner label or a list of labels'],
    [/^\/environment_names\/\d+$/, shellName],
    [/\/teams\/\d+$/, '`organisation/team`'],
    [/^\/channels\/[^/]+$/, 'a mapping with at least `type`'],
    [/^\/channels\/[^/]+\/type$/, '`terminal`, `issue`, `slack`, `pagerduty` or `webhook`'],
    [
      /^\/channels\/[^/]+\/(?:url|signing|routing_key)_secret$/,
      'the name of an environment variable of your own, in capitals, such as `SLACK_WEBHOOK_URL`, never the secret itself',
    ],
    [/^\/channels\/[^/]+\/url$/, 'an address that begins with `https://`'],
    [/^\/channels\/[^/]+\/on$/, 'a list of occasions'],
    [/^\/(?:environments\/[^/]+\/approvers|break_glass\/who)$/, 'a list of roles'],
    [/^\/break_glass\/environment$/, 'the name of an environment'],
  ],
  tests: [
    [/^$/, 'a mapping with `tests`'],
    [/^\/tests$/, 'a list of at least one case'],
    [/^\/tests\/\d+$/, 'a mapping with at least `test_id`'],
    [/\/today$/, date],
    [/\/mock_responses\/\?$/, 'a step number, `prerequisites.N` or `post_conditions.N`'],
    [/\/confirmations\/\?$/, 'a step number or `prerequisites.N`'],
    [/\/(?:decisions|approvals)\/\?$/, 'a step number'],
    [/\/fakes\/\?$/, 'the name of a program'],
    [/\/fakes\/[^/]+$/, 'a bash script'],
    [/\/exit_code$/, 'a whole number from 0 to 255'],
    [/\/duration_seconds$/, 'a number of seconds'],
    [/\/crash$/, '`true` or `false`'],
    [/\/(?:stdout|stderr)$/, 'text'],
    [/\/mock_responses\/[^/]+\/\?$/, 'items alone, or fields of a mock alone'],
    [
      /\/mock_responses\/[^/]+(?:\/[^/]+)?$/,
      'a text, a mapping such as `{stdout, exit_code, outputs}`, or a list with one for each attempt',
    ],
    [/\/decisions\/[^/]+(?:\/\d+)?$/, 'the name of a branch, or a list of them'],
    [
      /\/approvals\/[^/]+(?:\/\d+)?$/,
      '`approved`, `rejected`, `expired`, `{by, outcome}`, or a list of them',
    ],
    [
      /\/confirmations\/[^/]+(?:\/\d+)?$/,
      '`done`, `failed`, `skip`, `retry`, `rollback`, `abort`, or a list of them',
    ],
    [/\/(?:path|skipped|failed|rolled_back)\/\d+$/, 'a step number'],
    [/\/escalated\/\d+$/, 'a step number or `prerequisites.N`'],
    [/\/notified\/\d+$/, 'a step number, a part of the message, or `{step, channel, message}`'],
    [/\/waiting(?:\/\d+)?$/, 'a step number, `prerequisites.N`, or `{kind, step}`'],
    [/\/(?:input_variables|outputs)\/[^/]+$/, 'a text, number or boolean'],
    [/\/(?:test_id|runbook_id|description|scenario|stdout|stderr|by|channel|message)$/, 'text'],
  ],
};
