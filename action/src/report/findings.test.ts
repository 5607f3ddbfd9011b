import fc from 'fast-check';
import { expect, test } from 'vitest';

import { compileSchema } from '../../test/report-schema.ts';
import type { Finding } from '../source/finding.ts';
import { findingsJson } from './findings-json.ts';
import { findingsSummary, findingsText } from './findings-text.ts';
import { paletteOf, plain } from './palette.ts';

const files: Readonly<Record<string, string>> = {
  'runbooks/RB-1.yaml':
    'metadata:\n  runbook_id: RB-1\nsteps:\n  - step_number: 1\n    title: 日本語 x\u{202e}y\n    retrys: 3\n',
  'runbooks/empty.yaml': '',
};
const textOf = (path: string): string | undefined => files[path];
const at = (file: string, words: string): Pick<Finding, 'file' | 'span'> => {
  const start = (files[file] ?? '').indexOf(words);
  return { file, span: { start, end: start + words.length } };
};
const findings: readonly Finding[] = [
  {
    rule: 'unknown-key',
    severity: 'error',
    message: 'Unexpected key `retrys`',
    hint: 'Did you mean `retry`?',
    ...at('runbooks/RB-1.yaml', 'retrys'),
  },
  {
    rule: 'duplicate-id',
    severity: 'error',
    message: 'Unexpected second `RB-1`',
    ...at('runbooks/RB-1.yaml', 'RB-1'),
    related: [{ message: 'first defined here', ...at('runbooks/RB-1.yaml', 'step_number') }],
  },
  {
    rule: 'hidden',
    severity: 'warning',
    message: 'Unexpected \u{202e} in a title',
    ...at('runbooks/RB-1.yaml', 'x\u{202e}y'),
  },
  {
    rule: 'not-text',
    severity: 'error',
    message: 'Expected UTF-8',
    file: 'runbooks/\u{1b}bad.yaml',
    span: { start: 0, end: 0 },
  },
  {
    rule: 'empty-file',
    severity: 'info',
    message: 'Expected a runbook',
    file: 'runbooks/empty.yaml',
    span: { start: 0, end: 0 },
  },
];

test('findings with line, caret, related place and hint', () => {
  expect(findingsText(findings, textOf, plain)).toMatchInlineSnapshot(`
    "runbooks/RB-1.yaml:6:5: error: Unexpected key \`retrys\` [unknown-key]
      6 |     retrys: 3
        |     ^^^^^^
      hint: Did you mean \`retry\`?

    runbooks/RB-1.yaml:2:15: error: Unexpected second \`RB-1\` [duplicate-id]
      2 |   runbook_id: RB-1
        |               ^^^^
      runbooks/RB-1.yaml:4:5: first defined here
        4 |   - step_number: 1
          |     ^^^^^^^^^^^

    runbooks/RB-1.yaml:5:16: warning: Unexpected \\u{202e} in a title [hidden]
      5 |     title: 日本語 x\\u{202e}y
        |                   ^^^^^^^^^^

    runbooks/\\u{1b}bad.yaml: error: Expected UTF-8 [not-text]

    runbooks/empty.yaml:1:1: info: Expected a runbook [empty-file]
    "
  `);
});

test('colours are the palette and nothing else', () => {
  const tags = paletteOf((style, text) => `<${style}>${text}</>`);
  expect(findingsText(findings.slice(0, 1), textOf, tags)).toMatchInlineSnapshot(`
    "<bold>runbooks/RB-1.yaml:6:5</>: <red>error: Unexpected key \`retrys\`</> <dim>[unknown-key]</>
      <dim>6 |</>     retrys: 3
      <dim>  |</>     <red>^^^^^^</>
      <cyan>hint:</> Did you mean \`retry\`?
    "
  `);
});

test('counts', () => {
  expect(findingsSummary(findings, 3, plain)).toBe('3 errors, 1 warning, 1 info in 3 files');
  expect(findingsSummary(findings.slice(0, 1), 1, plain)).toBe('1 error in 1 file');
  expect(findingsSummary([], 6, plain)).toBe('no findings in 6 files');
  expect(findingsText([], textOf, plain)).toBe('');
});

test('as JSON they fit the published schema', () => {
  const validate = compileSchema('validate.report');
  const report = {
    verb: 'validate',
    execution_id: null,
    runbook_id: null,
    status: null,
    waiting: [],
    steps: [],
    outputs: {},
    error: null,
    findings: findingsJson(findings, textOf),
    files: 3,
    runbooks: 0,
    counts: { error: 3, warning: 1, info: 1 },
  };
  expect([validate(report), validate.errors]).toEqual([true, null]);
  expect(report.findings[1]).toMatchInlineSnapshot(`
    {
      "column": 15,
      "end_column": 19,
      "end_line": 2,
      "file": "runbooks/RB-1.yaml",
      "hint": null,
      "line": 2,
      "message": "Unexpected second \`RB-1\`",
      "related": [
        {
          "column": 5,
          "file": "runbooks/RB-1.yaml",
          "line": 4,
          "message": "first defined here",
        },
      ],
      "rule": "duplicate-id",
      "severity": "error",
    }
  `);
});

test('any text of a file or a finding can be printed, with nothing unseen in it', () => {
  const words = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(words, words, fc.nat(50), fc.nat(50), (text, message, start, length) => {
      const finding: Finding = {
        rule: 'r',
        severity: 'error',
        message,
        hint: message,
        file: 'f',
        span: { start, end: start + length },
        related: [{ message, file: 'f', span: { start: 0, end: length } }],
      };
      const printed = findingsText([finding], () => text, plain);
      expect(printed.replaceAll('\n', '')).not.toMatch(
        /[\p{Cc}\p{Zl}\p{Zp}\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2060}-\u{2069}]/u,
      );
      expect(printed.split('\n').length).toBeLessThanOrEqual(8);
    }),
  );
});
