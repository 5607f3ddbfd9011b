import { expect, test } from 'vitest';

import { applyFixes } from '../../src/lint/apply-fixes.ts';
import type { Example } from '../../src/lint/example.ts';
import { noFacts } from '../../src/lint/facts.ts';
import { lint } from '../../src/lint/lint.ts';
import type { Rule } from '../../src/lint/rule.ts';
import { allRules } from '../../src/lint/rules/index.ts';
import { normaliseConfig } from '../../src/runbook/config.ts';
import { loadRunbook } from '../../src/runbook/load-runbook.ts';
import { smallestRunbook } from '../../src/runbook/smallest-runbook.test-support.ts';
import type { Finding } from '../../src/source/finding.ts';
import type { SourceFile } from '../../src/source/source-file.ts';
import { laidOver } from './lay-over.ts';

function found(example: Example): readonly string[] {
  const { repository, facts } = laidOver(example);
  return lint(repository, facts).map(({ rule, severity }) => `${severity} ${rule}`);
}

/** Lints one text, as it is, with rules that speak about every command. */
function lintText(
  text: string,
  rules: readonly Rule[] = [everyCommand],
  more: readonly Finding[] = [],
): readonly string[] {
  const config = normaliseConfig({});
  const { loaded, findings } = loadRunbook({ path: 'runbooks/RB-X-001.yaml', text }, { config });
  if (loaded === undefined) throw new Error(findings.map(({ message }) => message).join('\n'));
  const all = lint(
    { config, files: [loaded.file.path], findings: [...findings, ...more], runbooks: [loaded] },
    noFacts,
    [...rules, ...aboutComments],
  );
  return all.map(({ rule, span }) => `${rule} ${text.slice(span.start, span.end).split('\n')[0]}`);
}

const aboutComments = allRules.filter(({ id }) =>
  ['disable-without-reason', 'unused-disable', 'unknown-rule'].includes(id),
);

const everyCommand: Rule = {
  id: 'every-command',
  severity: 'warning',
  summary: '',
  why: '',
  good: [],
  bad: [],
  check: (report) => ({
    command: ({ text }, _step, pointer) => {
      for (const { index } of text.matchAll(/^(?!#)./gm)) {
        report({ pointer, start: index, end: index + 1 }, 'A line');
      }
    },
  }),
};

const script = (before: string, within = ''): string =>
  smallestRunbook({
    steps: `
  - step_number: 1
    title: Restart
    description: Restarts
    step_type: automated
    commands:
      ${before}- |
        first
        ${within}second
      - third`,
  });

test('a comment inside of a script hides what begins on the next line', () => {
  expect(lintText(script('', '# runbook-disable-next-line every-command -- tried\n        '))).toEqual([
    'every-command f',
    'every-command t',
  ]);
});

test('a comment above a text block hides what begins anywhere in the block', () => {
  expect(lintText(script('# runbook-disable-next-line every-command -- tried\n      '))).toEqual([
    'every-command t',
  ]);
});

test('text of a value is no comment', () => {
  const text = smallestRunbook({
    metadata: '  tags:\n    - "a\n      # runbook-disable-next-line every-command -- no\n      b"\n',
  });
  expect(lintText(text)).toEqual(['every-command s']);
});

test('several comments above one line hide what each of them names', () => {
  const other: Rule = { ...everyCommand, id: 'another-rule' };
  const comments =
    '# runbook-disable-next-line every-command -- tried\n        # runbook-disable-next-line another-rule -- tried too\n        ';
  expect(lintText(script('', comments), [everyCommand, other]).filter((line) => line.endsWith(' s'))).toEqual(
    [],
  );
});

test('a comment that names a rule that is off is not called unused', () => {
  const comment = '  # runbook-disable-next-line no-triggers -- started by hand\n  triggers: [QueueStuck]';
  expect(
    found({ runbook: `metadata:\n  title: Queue\n${comment}`, config: 'rules: {no-triggers: off}' }),
  ).toEqual([]);
  expect(found(`metadata:\n  title: Queue\n${comment}`)).toEqual(['warning unused-disable']);
});

test('a comment for a rule that lacks a fact is not called unused', () => {
  const { repository, facts } = laidOver(
    'metadata:\n  title: Queue\n  # runbook-disable-next-line overdue-review -- the team is new\n  review_date: 2027-05-20',
  );
  expect(lint(repository, facts)).toHaveLength(1);
  expect(lint(repository, { ...facts, today: null })).toEqual([]);
});

test('a comment hides a warning of loading, never an error', () => {
  const { span } = { span: { start: script('').indexOf('third'), end: script('').indexOf('third') + 5 } };
  const shift = '# runbook-disable-next-line unknown-role -- soon\n      ';
  const text = script('').replace('- third', `${shift}- third`);
  const at = { start: span.start + shift.length, end: span.end + shift.length };
  const finding = (severity: 'warning' | 'error'): Finding => ({
    rule: 'unknown-role',
    severity,
    message: 'No role',
    file: 'runbooks/RB-X-001.yaml',
    span: at,
  });
  expect(lintText(text, [], [finding('warning')])).toEqual([]);
  expect(lintText(text, [], [finding('error')])).toEqual([
    'unused-disable # runbook-disable-next-line unknown-role -- soon',
    'unknown-role third',
  ]);
});

test('the settings say how a rule weighs, and that goes before what the rule says of itself', () => {
  const overdue = { runbook: 'metadata: {review_date: 2024-04-15}', touched: true } as const;
  expect(found(overdue)).toEqual(['error overdue-review']);
  expect(found({ ...overdue, config: 'rules: {overdue-review: info}' })).toEqual(['info overdue-review']);
  expect(found({ ...overdue, config: 'rules: {overdue-review: off}' })).toEqual([]);
});

test('no rule speaks that needs a fact which is absent', () => {
  const examples = allRules.filter(({ needs }) => needs !== undefined).flatMap(({ bad }) => bad);
  expect(examples.length).toBeGreaterThan(10);
  for (const example of examples) {
    const { repository } = laidOver(example);
    expect(lint(repository, noFacts).map(({ rule }) => rule)).toEqual([]);
  }
});

test('what a rule can mend it mends for good', () => {
  const mendable = allRules.flatMap(({ id, bad }) =>
    bad
      .map((example) => ({ id, ...laidOver(example) }))
      .filter(({ repository, facts }) => lint(repository, facts).some(({ fix }) => fix !== undefined)),
  );
  expect(mendable.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['stale-updated-at', 'stale-workflow-choices', 'unused-disable']),
  );
  for (const { repository, facts } of mendable) {
    const [loaded, ...others] = repository.runbooks;
    const findings = lint(repository, facts);
    const mended = ({ path, text }: SourceFile): SourceFile => ({
      path,
      text: applyFixes(
        text,
        findings.flatMap(({ file, fix }) => (file === path ? (fix ?? []) : [])),
      ),
    });
    const again = loadRunbook(mended(loaded!.file), { config: repository.config }).loaded;
    const workflowFile = repository.workflowFile === undefined ? undefined : mended(repository.workflowFile);
    const now = { ...repository, workflowFile, findings: [], runbooks: [again!, ...others] };
    expect(lint(now, facts).filter(({ fix }) => fix !== undefined)).toEqual([]);
  }
});
