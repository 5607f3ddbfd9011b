import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../source/finding.ts';
import { checkSummary, type CheckSummary } from './check-summary.ts';
import { fence } from './markdown-nodes.ts';

const bytes = (text: string): number => Buffer.byteLength(text);

function finding(message: string, severity: Finding['severity'] = 'error'): Finding {
  return {
    rule: 'some-rule',
    severity,
    message,
    hint: 'do it',
    file: 'runbooks/A b.yaml',
    span: { start: 3, end: 4 },
  };
}

function summary(more: Partial<CheckSummary>): CheckSummary {
  return {
    passed: false,
    facts: ['2 of 3 rehearsals passed'],
    notes: [],
    findings: [],
    textOf: () => 'a\nb\nc',
    sections: [],
    drawn: [],
    link: (file, line) => `https://github.com/acme/ops/blob/abc/${encodeURIComponent(file)}#L${line}`,
    ...more,
  };
}

test('findings are a table, the worst first', () => {
  const findings = [finding('mild', 'info'), finding('Unexpected `a|b`, expected `c`')];
  expect(checkSummary(summary({ findings, notes: ['`x` is so'] }))).toMatchInlineSnapshot(`
    "## ❌ Runbook check failed

    1 error, 1 info · 2 of 3 rehearsals passed

    - \`x\` is so

    ### Findings

    | Severity | Place | Finding | Rule |
    | - | - | - | - |
    | error | [\`runbooks/A b.yaml:2\`](https://github.com/acme/ops/blob/abc/runbooks%2FA%20b.yaml#L2) | Unexpected \`a\\|b\`, expected \`c\`. do it | \`some-rule\` |
    | info | [\`runbooks/A b.yaml:2\`](https://github.com/acme/ops/blob/abc/runbooks%2FA%20b.yaml#L2) | mild. do it | \`some-rule\` |
    "
  `);
});

test('what does not fit is left out and named', () => {
  const section = (title: string, size: number): CheckSummary['sections'][number] => ({
    title,
    blocks: [fence('text', 'x'.repeat(size))],
  });
  const markdown = checkSummary(
    summary({ sections: [section('one', 500_000), section('two', 600_000), section('three', 400_000)] }),
  );
  expect(bytes(markdown)).toBeLessThanOrEqual(2 ** 20);
  expect(markdown).toMatch(/^### one$/m);
  expect(markdown).toMatch(/^### three$/m);
  expect(markdown).toContain('**Left out, because it would be too long:** two');
});

test('however much there is, it stays within the limit, and the verdict is there', () => {
  const words = fc.string({ unit: 'binary', maxLength: 3000 });
  const blocks = words.map((text) => ({ title: text, blocks: [fence('text', text)] }));
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 40 }),
      fc.array(blocks, { maxLength: 20 }),
      (messages, sections) => {
        const findings = messages.flatMap((message) => [finding(message), finding(message, 'info')]);
        const markdown = checkSummary(summary({ findings, sections }), 20_000);
        expect(bytes(markdown)).toBeLessThanOrEqual(20_000);
        expect(markdown).toMatch(/^## ❌ Runbook check failed\n/);
      },
    ),
    { numRuns: 50 },
  );
});
