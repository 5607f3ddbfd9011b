import type { ErrorObject } from 'ajv';

import type { TestFile } from '../schema/test-case.ts';
import { validate } from '../schema/test-case.validator.js';
import { type Finding, sortFindings } from '../source/finding.ts';
import type { SourceFile } from '../source/source-file.ts';
import { checkTests } from './check-tests.ts';
import { mockFields } from './known-keys.ts';
import type { LoadedRunbook } from './load-runbook.ts';
import { normaliseTest } from './normalise-test.ts';
import { type Places, placesOf } from './places.ts';
import { tokensOf } from './json-pointer.ts';
import { readYaml } from './read-yaml.ts';
import { schemaFindings } from './schema-findings.ts';
import { atPointer } from './shown-value.ts';
import type { TestCase } from './test-case.ts';

/** A case that can be rehearsed, and its JSON pointer in the file. */
export type LoadedCase = { readonly test: TestCase; readonly pointer: string };

/** A test file: the cases that can be rehearsed, how many it has, and all that is wrong. */
export type LoadedTests = {
  readonly file: SourceFile;
  readonly cases: readonly LoadedCase[];
  /** Cases in the file, also those with an error. */
  readonly written: number;
  readonly findings: readonly Finding[];
  /** Where its values stand; what a case has from `defaults` stands there. */
  readonly places: Places;
};

const mostFindings = 200;

/** Turns the text of a test file into cases or findings; never throws for bad input. Without its runbook only the form is checked. */
export function loadTests(file: SourceFile, loaded: LoadedRunbook | undefined): LoadedTests {
  const places = placesWithDefaults(placesOf(file.text));
  const nothing = { file, cases: [], written: 0, places };
  const yaml = readYaml(file);
  if (!yaml.ok) return { ...nothing, findings: yaml.findings };
  const { value } = yaml;
  if (!validate(value)) {
    const errors = meantErrors(value, validate.errors ?? []);
    const findings = schemaFindings({ file, kind: 'tests', value, places: yaml.places, errors });
    return { ...nothing, findings: sortFindings(findings).slice(0, mostFindings) };
  }
  const cases = casesOf(value, loaded);
  if (loaded === undefined) return { file, cases, written: cases.length, findings: [], places };
  const { findings, unusable } = checkTests({ file, source: value, cases, loaded, places });
  return {
    file,
    cases: cases.filter(({ pointer }) => !unusable.has(pointer)),
    written: cases.length,
    findings: sortFindings(findings).slice(0, mostFindings),
    places,
  };
}

function casesOf(
  { tests, defaults = {} }: TestFile,
  loaded: LoadedRunbook | undefined,
): readonly LoadedCase[] {
  return tests.map((source, index) => ({
    test: normaliseTest(source, defaults, loaded?.id ?? ''),
    pointer: `/tests/${index}`,
  }));
}

function placesWithDefaults(places: Places): Places {
  const whole = (pointer: string): string => {
    if (places.at(pointer) !== undefined) return pointer;
    const inDefaults = pointer.replace(/^\/tests\/\d+\//, '/defaults/');
    return places.at(inDefaults) === undefined ? pointer : inDefaults;
  };
  return {
    at: (pointer) => places.at(whole(pointer)),
    spanOf: (pointer) => places.spanOf(whole(pointer)),
    keyOf: (pointer) => places.keyOf(whole(pointer)),
    within: (pointer, start, end) => places.within(whole(pointer), start, end),
  };
}

/** A mapping of a step's mock is one mock or one from items: its keys tell what was meant, and only that form's errors count. */
function meantErrors(value: unknown, errors: readonly ErrorObject[]): readonly ErrorObject[] {
  return errors.filter(({ schemaPath, instancePath, keyword }) => {
    const pointer = /^\/(?:tests\/\d+|defaults)\/mock_responses\/[^/]+/.exec(instancePath)?.[0];
    const found = pointer === undefined ? undefined : atPointer(value, pointer);
    if (pointer === undefined || typeof found !== 'object' || found === null || Array.isArray(found)) {
      return true;
    }
    const meantMock = Object.keys(found).some((key) => mockFields.includes(key));
    if (instancePath === pointer) return keyword !== (meantMock ? 'propertyNames' : 'additionalProperties');
    // What is below a field of a mock belongs to the mock.
    const isOfField = tokensOf(instancePath).length === tokensOf(pointer).length + 1;
    return !meantMock || !isOfField || schemaPath.startsWith('#/properties/');
  });
}
