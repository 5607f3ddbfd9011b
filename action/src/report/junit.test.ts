import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { junit, type JunitSuite } from './junit.ts';

const schemas = ['junit-ant.xsd', 'junit-jenkins.xsd'].map((name) =>
  resolve(import.meta.dirname, '../../test/report-formats', name),
);
const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;
const facts = { at: '2026-11-23T18:30:24.123Z', host: 'runner-1' };

function expectValid(xml: string): void {
  for (const schema of schemas) {
    const { status, stderr } = spawnSync('xmllint', ['--nonet', '--noout', '--schema', schema, '-'], {
      input: xml,
      encoding: 'utf8',
    });
    expect({ schema, status, stderr }).toEqual({ schema, status: 0, stderr: '- validates\n' });
  }
}

const sample: readonly JunitSuite[] = [
  {
    name: 'RB-DB-001',
    file: 'runbooks/RB-DB-001.test.yaml',
    cases: [
      { name: 'promoted', seconds: 0.0123, failure: null },
      {
        name: 'a <b> & "c"',
        seconds: 1,
        failure: {
          message: 'Unexpected path\n1, expected 2',
          text: 'expected  actual\n1\t  ]]> \u{1b}[31m2\n',
        },
      },
    ],
  },
];

test('suites and cases', () => {
  expect(junit(sample, facts)).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites>
      <testsuite name="RB-DB-001" package="runbooks" id="0" timestamp="2026-11-23T18:30:24" hostname="runner-1" tests="2" failures="1" errors="0" time="1.012">
        <properties>
          <property name="file" value="runbooks/RB-DB-001.test.yaml"/>
        </properties>
        <testcase classname="RB-DB-001" name="promoted" time="0.012"/>
        <testcase classname="RB-DB-001" name="a &lt;b&gt; &amp; &quot;c&quot;" time="1.000">
          <failure type="failed" message="Unexpected path\\n1, expected 2">expected  actual
    1	  ]]&gt; \\u{1b}[31m2
    </failure>
        </testcase>
        <system-out/>
        <system-err/>
      </testsuite>
    </testsuites>
    "
  `);
});

// In CI what is missing is a failure.
describe.skipIf(!hasXmllint && process.env['RUNBOOKS_CI'] !== '1')('by the schemas', () => {
  test('the schemas refuse what is no report', () => {
    expect(() => expectValid('<testsuites><testsuite/></testsuites>\n')).toThrow('to deeply equal');
  });

  test('a report is what the schemas of Ant and Jenkins ask for', () => {
    expectValid(junit(sample, facts));
    expectValid(junit([], { ...facts, host: '' }));
    expectValid(junit([{ name: 'RB-A-001', file: 'f', cases: [] }], facts));
  });

  test('whatever the texts are', { timeout: 120_000 }, () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(']]>', '<!--', '&#0;', '\0', '\ufffe', '\ud800', '<![CDATA['),
    );
    // All of one sample in one file: starting a validator for each would take minutes.
    const cases = fc.sample(fc.tuple(words, words, words), { numRuns: 1000, seed: 20261123 });
    expectValid(
      junit(
        [
          {
            name: 'n',
            file: 'f',
            cases: cases.map(([name, message, text]) => ({ name, seconds: 0, failure: { message, text } })),
          },
        ],
        facts,
      ),
    );
  });
});
