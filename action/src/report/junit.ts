import { visible, visibleLines } from '../source/visible.ts';
import { escapeXml } from './escape-xml.ts';

/** One case, and how it went. */
export type JunitCase = {
  readonly name: string;
  readonly seconds: number;
  /** Why it failed: a line, and the whole story. */
  readonly failure: { readonly message: string; readonly text: string } | null;
};

/** The cases of one runbook; `file` is where they are written. */
export type JunitSuite = {
  readonly name: string;
  readonly file: string;
  readonly cases: readonly JunitCase[];
};

/** When (RFC 3339, UTC) and where the cases were tried. */
export type JunitFacts = { readonly at: string; readonly host: string };

/** Test results as JUnit XML, in the shape that Ant's and Jenkins' schemas both accept. */
export function junit(suites: readonly JunitSuite[], facts: JunitFacts): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites>',
    ...suites.flatMap((suite, index) => suiteLines(suite, index, facts)),
    '</testsuites>',
  ];
  return `${lines.join('\n')}\n`;
}

function suiteLines(
  { name, file, cases }: JunitSuite,
  id: number,
  { at, host }: JunitFacts,
): readonly string[] {
  const attributes = written({
    name,
    package: 'runbooks',
    id: String(id),
    // Ant's schema allows neither fractions nor a zone.
    timestamp: at.slice(0, 19),
    hostname: host === '' ? 'localhost' : host,
    tests: String(cases.length),
    failures: String(cases.filter(({ failure }) => failure !== null).length),
    errors: '0',
    time: time(cases.reduce((sum, { seconds }) => sum + seconds, 0)),
  });
  return [
    `  <testsuite${attributes}>`,
    '    <properties>',
    `      <property${written({ name: 'file', value: file })}/>`,
    '    </properties>',
    ...cases.flatMap((one) => caseLines(one, name)),
    '    <system-out/>',
    '    <system-err/>',
    '  </testsuite>',
  ];
}

function caseLines({ name, seconds, failure }: JunitCase, suite: string): readonly string[] {
  const attributes = written({ classname: suite, name, time: time(seconds) });
  if (failure === null) return [`    <testcase${attributes}/>`];
  const { message, text } = failure;
  return [
    `    <testcase${attributes}>`,
    `      <failure${written({ type: 'failed', message })}>${escapeXml(writable(visibleLines(text)))}</failure>`,
    '    </testcase>',
  ];
}

function written(attributes: Readonly<Record<string, string>>): string {
  const parts = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${escapeXml(writable(visible(value)))}"`,
  );
  return parts.join('');
}

/** XML has no way to write these two, not even escaped. */
function writable(text: string): string {
  return text.replaceAll(/[\ufffe\uffff]/g, '\ufffd');
}

function time(seconds: number): string {
  return seconds.toFixed(3);
}
