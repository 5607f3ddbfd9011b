import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import fc from 'fast-check';
import { expect, test } from 'vitest';

import { applyFixes } from '../../src/lint/apply-fixes.ts';
import type { Facts } from '../../src/lint/facts.ts';
import { lint } from '../../src/lint/lint.ts';
import { normaliseConfig } from '../../src/runbook/config.ts';
import { loadRunbook } from '../../src/runbook/load-runbook.ts';

const folder = resolve(import.meta.dirname, '../../../runbooks');
const texts = readdirSync(folder)
  .filter((name) => /^RB-[A-Z0-9-]+\.yaml$/.test(name))
  .map((name) => readFileSync(join(folder, name), 'utf8'));
const config = normaliseConfig({});

/** Shipped runbooks, of which lines are taken away, doubled, swapped, or get another number or comment. */
const damaged = fc
  .record({
    text: fc.constantFrom(...texts),
    edits: fc.array(
      fc.record({ line: fc.nat(800), kind: fc.constantFrom('drop', 'double', 'swap', 'number', 'comment') }),
      { maxLength: 6 },
    ),
  })
  .map(({ text, edits }) => {
    const lines = text.split('\n');
    for (const { line: any, kind } of edits) {
      const line = any % lines.length;
      const [here = '', next = ''] = lines.slice(line, line + 2);
      if (kind === 'drop') lines.splice(line, 1);
      if (kind === 'double') lines.splice(line, 0, here);
      if (kind === 'swap') lines.splice(line, 2, next, here);
      if (kind === 'number') lines[line] = here.replace(/\d+/, String(any % 20));
      if (kind === 'comment') {
        lines.splice(line, 0, `${/^ */.exec(here)?.[0] ?? ''}# runbook-disable-next-line no-triggers -- why`);
      }
    }
    return lines.join('\n');
  });

test(
  'no runbook that loads makes a rule throw, and every place lies in the file',
  { timeout: 120_000 },
  () => {
    let linted = 0;
    fc.assert(
      fc.property(damaged, fc.constantFrom(null, ...texts), (text, before) => {
        const { loaded } = loadRunbook({ path: 'runbooks/RB-X-001.yaml', text }, { config });
        if (loaded === undefined) return;
        linted += 1;
        const base =
          before === null
            ? undefined
            : loadRunbook({ path: 'runbooks/RB-X-001.yaml', text: before }, { config }).loaded;
        const facts: Facts = {
          today: '2026-11-23',
          touched: new Set([loaded.file.path]),
          base: new Map(base === undefined ? [] : [[loaded.id, base]]),
          coverage: new Map(),
          shellcheck: new Map(),
        };
        const findings = lint(
          { config, files: [loaded.file.path], findings: [], runbooks: [loaded], tests: new Set() },
          facts,
        );
        for (const { span, related = [] } of findings) {
          for (const { start, end } of [span, ...related.map((other) => other.span)]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
        const mended = applyFixes(
          text,
          findings.flatMap(({ fix }) => fix ?? []),
        );
        expect(loadRunbook({ path: loaded.file.path, text: mended }, { config }).loaded).toBeDefined();
      }),
      { numRuns: 150 },
    );
    expect(linted).toBeGreaterThan(20);
  },
);
