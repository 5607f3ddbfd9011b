import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normaliseConfig } from '../../src/runbook/config.ts';
import { toYaml } from '../../src/runbook/export-yaml.ts';
import { loadRunbook } from '../../src/runbook/load-runbook.ts';
import { scenario } from './generated-runbook.ts';

const config = normaliseConfig({ channels: { broken: { type: 'terminal' } } });
const runs = process.env['RUNBOOKS_CI'] === '1' ? 10_000 : 300;

test('a generated runbook, written as YAML, loads as what it was', () => {
  fc.assert(
    fc.property(scenario, ({ document }) => {
      const { loaded, findings } = loadRunbook(
        { path: 'runbooks/RB-TEST-001.yaml', text: toYaml(document) },
        { config },
      );
      expect(findings).toEqual([]);
      expect(loaded?.runbook).toEqual(document);
    }),
    { numRuns: runs },
  );
});

test('a generated runbook with a piece cut out, doubled or replaced never throws, and its findings lie in the file', () => {
  const edit = fc.record({
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 0, max: 40 }),
    put: fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('\n', '  ', '- ', ': ', '&a ', '*a', '"', "'", '{', '[', '|', '!!', '\t', '\u202e'),
    ),
  });
  fc.assert(
    fc.property(scenario, fc.array(edit, { minLength: 1, maxLength: 4 }), ({ document }, edits) => {
      const text = edits.reduce((before, { from, length, put }) => {
        const at = Math.floor(from * before.length);
        return before.slice(0, at) + put + before.slice(at + length);
      }, toYaml(document));
      const { findings } = loadRunbook({ path: 'runbooks/RB-TEST-001.yaml', text }, { config });
      for (const { span } of findings) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: runs },
  );
});
