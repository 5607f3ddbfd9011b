import type { Element } from 'hast';

import { counted } from '../report/step-facts.ts';
import type { Runbook, VariableDeclaration } from '../runbook/runbook.ts';
import { type Child, h, inline } from './html.ts';

/**
 * The declared inputs. With the page's script it is a form whose values are written as `export` lines above the commands that
 * read them; nothing is sent anywhere. Secrets have no field.
 */
export function variablesForm({ variables }: Runbook): Child {
  const entries = Object.entries(variables);
  if (entries.length === 0) return null;
  return h(
    'details',
    { className: ['before'], id: 'variables' },
    h('summary', {}, counted(entries.length, 'variable')),
    h('p', { className: ['hint'] }, 'What commands read. Values stay in this browser page.'),
    h(
      'form',
      { dataVariables: '', autoComplete: ['off'] },
      entries.map(([name, variable]) => row(name, variable)),
      h('div', { className: ['exports'], dataExports: '', hidden: true }),
    ),
  );
}

function row(name: string, variable: VariableDeclaration): Element {
  const id = `var-${name}`;
  return h(
    'div',
    { className: ['variable'] },
    variable.secret ? h('span', {}, h('code', {}, name)) : h('label', { htmlFor: [id] }, h('code', {}, name)),
    h(
      'div',
      {},
      h('span', { id: `${id}-about` }, inline(variable.description), ` (${about(variable)})`),
      variable.secret ? null : field(id, name, variable),
    ),
  );
}

function about({
  type,
  required,
  secret,
  default: preset,
  enum: allowed,
  pattern,
}: VariableDeclaration): string {
  return [
    secret ? 'secret: set it in the environment, it has no field here' : type,
    required ? 'required' : null,
    preset === undefined ? null : `default “${String(preset)}”`,
    allowed === undefined || type === 'choice' ? null : `one of ${allowed.join(', ')}`,
    pattern === undefined ? null : `like ${pattern}`,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

function field(id: string, name: string, variable: VariableDeclaration): Element {
  const preset = variable.default === undefined ? '' : String(variable.default);
  const properties = { id, dataName: name, ariaDescribedBy: [`${id}-about`], hidden: true };
  const choices = variable.enum ?? (variable.type === 'boolean' ? [true, false] : undefined);
  if (choices === undefined) {
    const pattern = variable.pattern === undefined ? {} : { dataPattern: variable.pattern };
    return h('input', { ...properties, ...pattern, type: 'text', value: preset, spellCheck: 'false' });
  }
  return h(
    'select',
    properties,
    preset === '' ? h('option', { value: '' }, '') : null,
    choices.map((choice) =>
      h('option', { value: String(choice), selected: String(choice) === preset }, String(choice)),
    ),
  );
}
