import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { dispatchInputNames, dispatchInputs } from '../../src/github/dispatch-inputs.ts';

type Input = { readonly default?: string; readonly options?: readonly string[] };

const file = join(import.meta.dirname, '../../../.github/workflows/execute-runbook.yml');
const workflow = parse(readFileSync(file, 'utf8')) as {
  readonly on: { readonly workflow_dispatch: { readonly inputs: Readonly<Record<string, Input>> } };
};
const form = workflow.on.workflow_dispatch.inputs;

test('the form has the inputs that are read, and no others', () => {
  expect(Object.keys(form).toSorted()).toEqual([...dispatchInputNames].toSorted());
});

test('every choice of the form is read', () => {
  for (const runbook of form['runbook']?.options?.slice(1) ?? []) {
    for (const mode of form['mode']?.options ?? []) {
      expect(dispatchInputs({ runbook, mode })).toMatchObject({ ok: true, inputs: { runbook } });
    }
  }
  expect(form['runbook']?.options?.length).toBeGreaterThan(1);
  expect(form['mode']?.options).toHaveLength(2);
});

test('the form as it opens starts nothing', () => {
  const opened = Object.entries(form).map(([name, { default: preset, options }]) => [
    name,
    preset ?? options?.[0] ?? '',
  ]);
  expect(dispatchInputs(Object.fromEntries(opened))).toMatchObject({
    ok: false,
    refusal: { message: 'Missing: which runbook' },
  });
});
