import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'yaml';

import { commentTable, reasonTable } from './reference-comments.ts';
import { verbSections } from './reference-cli.ts';
import { eventTable, fieldsTable, resolve, type Schema, table } from './reference-tables.ts';

const begin = (name: string): string => `<!-- generated: ${name} -->`;
const end = '<!-- end of generated -->';

/** The pages that hold generated parts. */
export const referencePages: readonly string[] = [
  'cli',
  'journal',
  'runbook',
  'test-case',
  'config',
  'action',
  'comments',
].map((name) => `docs/reference/${name}.md`);

/** A page with its generated parts written anew; fails for a part that nobody knows, and for one that is not there. */
export function withGeneratedParts(root: string, page: string): string {
  const parts = generatedParts(root);
  const pattern = new RegExp(`${begin('(.+?)')}\\n[^]*?${end}`, 'g');
  return page.replaceAll(pattern, (_, name: string) => {
    const text = parts[name];
    if (text === undefined) {
      throw new Error(`Unexpected \`${name}\`, expected one of ${Object.keys(parts).join(', ')}`);
    }
    return `${begin(name)}\n\n${text()}\n\n${end}`;
  });
}

function generatedParts(root: string): Readonly<Record<string, () => string>> {
  const [runbook, config, event] = ['runbook', 'config', 'event'].map((name) => readSchema(root, name)) as [
    Schema,
    Schema,
    Schema,
  ];
  const objects = (schema: Schema): readonly [string, () => string][] =>
    Object.entries(schema.$defs ?? {})
      .filter(([, definition]) => definition.properties !== undefined)
      .map(([name, definition]) => [name, () => fieldsTable(schema, definition)]);
  const prefixed = (prefix: string, schema: Schema): readonly [string, () => string][] => [
    [prefix, () => fieldsTable(schema, schema)],
    ...objects(schema).map(([name, text]): [string, () => string] => [`${prefix} ${name}`, text]),
  ];
  return Object.fromEntries([
    ...prefixed('runbook', runbook),
    ...prefixed('config', config),
    ...prefixed('test-case', readSchema(root, 'test-case')),
    ['events', () => eventTable(event, commonFields(event))],
    ['fields of every event', () => commonTable(event)],
    ['verbs', verbSections],
    ['inputs', () => actionTable(root, 'inputs')],
    ['outputs', () => actionTable(root, 'outputs')],
    ['comment commands', commentTable],
    ['comment reasons', () => reasonTable('comment')],
    ['gate reasons', () => reasonTable('gate')],
  ]);
}

/** What all events have. */
function commonFields(event: Schema): ReadonlySet<string> {
  const all = (event.oneOf ?? []).map((entry) => Object.keys(resolve(event, entry).properties ?? {}));
  return new Set(all[0]?.filter((name) => all.every((names) => names.includes(name))));
}

function commonTable(event: Schema): string {
  const first = resolve(event, event.oneOf?.[0] ?? {});
  const common = commonFields(event);
  const fields = Object.entries(first.properties ?? {}).filter(([name]) => common.has(name));
  const properties = Object.fromEntries(
    fields.map(([name, field]) => [
      name,
      name === 'type'
        ? {
            type: 'string',
            description: 'What happened; one of the events below.',
            examples: ['StepFinished'],
          }
        : field,
    ]),
  );
  return fieldsTable(event, { properties, required: Object.keys(properties) });
}

/** The inputs or outputs of the action, from the file that GitHub reads. */
function actionTable(root: string, part: 'inputs' | 'outputs'): string {
  const action = parse(readFileSync(join(root, 'action/action.yml'), 'utf8')) as Readonly<
    Record<
      'inputs' | 'outputs',
      Readonly<Record<string, { readonly description: string; readonly default?: string }>>
    >
  >;
  const rows = Object.entries(action[part]).map(([name, field]) => {
    const standing = field.default === undefined ? '' : `\`${field.default === '' ? "''" : field.default}\``;
    return part === 'inputs'
      ? [`\`${name}\``, standing, field.description]
      : [`\`${name}\``, field.description];
  });
  return table(part === 'inputs' ? ['input', 'default', 'meaning'] : ['output', 'meaning'], rows);
}

function readSchema(root: string, name: string): Schema {
  return JSON.parse(readFileSync(join(root, `schema/${name}.schema.json`), 'utf8')) as Schema;
}
