import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv, type AnySchemaObject } from 'ajv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../source/finding.ts';
import { sarif, type SarifLog } from './sarif.ts';

const schema = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../test/report-formats/sarif-schema-2.1.0.json'), 'utf8'),
) as AnySchemaObject;
const uri = /^[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=%-]*$/;
const formats = { uri, 'uri-reference': uri, 'date-time': /^\d{4}-\d\d-\d\dT/ };
const valid = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false, formats }).compile(schema);

const text = 'metadata:\n  title: "😀" x\nsteps: []\n';
const textOf = (path: string): string | undefined => (path.startsWith('runbooks/') ? text : undefined);
const rules = [
  {
    id: 'no-triggers',
    severity: 'info',
    summary: 'A runbook that no alert leads to',
    why: 'Nobody finds it.',
  },
  { id: 'unused', severity: 'error', summary: 'Never found here', why: 'Because.' },
] as const;
const options = { version: '1.2.3', rules };

function log(findings: readonly Finding[]): SarifLog {
  const made = sarif(findings, textOf, options);
  expect(valid(JSON.parse(JSON.stringify(made))) ? [] : valid.errors).toEqual([]);
  return made;
}

test('the schema refuses what is no log', () => {
  expect(valid({ version: '2.1.0', runs: [{ results: [{}] }] })).toBe(false);
});

test('findings become results at their places', () => {
  const span = { start: 19, end: 23 };
  expect(
    log([
      {
        rule: 'no-triggers',
        severity: 'info',
        message: 'Unexpected `x`',
        hint: 'Did you mean `y`?',
        file: 'runbooks/Ä b.yaml',
        span,
      },
      {
        rule: 'duplicate-id',
        severity: 'error',
        message: 'see [this](https://example.org)',
        file: 'elsewhere',
        span,
        related: [{ message: 'first used here', file: 'runbooks/B.yaml', span: { start: 0, end: 27 } }],
      },
    ]),
  ).toMatchSnapshot();
});

test('no findings are a log as well', () => {
  expect(log([]).runs[0]?.results).toEqual([]);
});

test('any finding gives a valid log', () => {
  const words = fc.string({ unit: 'binary', maxLength: 30 });
  const spans = fc.tuple(fc.nat(60), fc.nat(60)).map(([start, more]) => ({ start, end: start + more }));
  const findings = fc.array(
    fc.record({
      rule: fc.stringMatching(/^[a-z]+(-[a-z]+)*$/),
      severity: fc.constantFrom('error', 'warning', 'info'),
      message: words,
      hint: words,
      file: fc.oneof(words, fc.constant('runbooks/A.yaml')),
      span: spans,
      related: fc.array(fc.record({ message: words, file: words, span: spans }), { maxLength: 2 }),
    }),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(findings, (some) => {
      expect(log(some).runs[0]?.results).toHaveLength(some.length);
    }),
  );
});

test('more results than GitHub takes: the worst, and how many are left out', () => {
  const one = {
    rule: 'no-triggers',
    message: 'm',
    file: 'runbooks/A.yaml',
    span: { start: 0, end: 1 },
  } as const;
  const many = Array.from({ length: 25_003 }, (): Finding => ({ ...one, severity: 'info' }));
  const { results, invocations } = sarif([...many, { ...one, severity: 'error' }], textOf, options).runs[0]!;
  expect(results).toHaveLength(25_000);
  expect(results[0]?.level).toBe('error');
  expect(invocations[0]?.toolExecutionNotifications[0]?.message.text).toBe('Left out: 4 info');
});
