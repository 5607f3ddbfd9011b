import { formats } from '../schema/ajv-runtime.ts';
import type { TestFile } from '../schema/test-case.ts';
import type { Finding, Span } from '../source/finding.ts';
import type { SourceFile } from '../source/source-file.ts';
import { readScript } from './bash.ts';
import { builtins } from './bash-builtins.ts';
import { checkTestAnswers } from './check-test-answers.ts';
import { checkTestExpected } from './check-test-expected.ts';
import { checkTestMocks } from './check-test-mocks.ts';
import { didYouMean } from './did-you-mean.ts';
import type { LoadedCase } from './load-tests.ts';
import type { LoadedRunbook } from './load-runbook.ts';
import { tokenOf } from './json-pointer.ts';
import { type Places } from './places.ts';
import { reporter } from './report.ts';
import type { Runbook } from './runbook.ts';
import type { TestCase } from './test-case.ts';
import type { TestRule } from './test-rules.ts';
import { fitValue } from './value.ts';

/** What every check of a test case looks at; `pointer` is that of the case, and reported places lie below it. */
export type TestSubject = {
  readonly runbook: Runbook;
  readonly test: TestCase;
  readonly report: (rule: TestRule, place: TestPlace, message: string, hint?: string) => void;
  /** Reports a step that does not exist, and says whether it does. */
  readonly hasStep: (number: number, place: TestPlace) => boolean;
};

/** A JSON pointer below the case; a trailing `#` means its key. */
export type TestPlace = string;

/** Says what is wrong with cases that fit the schema, and which of them cannot be rehearsed, by their pointers. */
export function checkTests(at: {
  readonly file: SourceFile;
  readonly source: TestFile;
  readonly cases: readonly LoadedCase[];
  readonly loaded: LoadedRunbook;
  readonly places: Places;
}): { readonly findings: readonly Finding[]; readonly unusable: ReadonlySet<string> } {
  const { file, cases, loaded, places } = at;
  const { runbook } = loaded;
  const { findings, report } = reporter(file);
  const unusable = new Set<string>();
  const firstOf = new Map<string, string>();
  for (const { test, pointer } of cases) {
    const before = findings.length;
    const subject = subjectOf(test, pointer);
    checkIds(subject, pointer);
    checkInputs(subject);
    checkToday(
      subject,
      at.source.tests[Number(pointer.split('/').at(-1))]?.today ?? at.source.defaults?.today,
    );
    checkFakes(subject);
    checkTestMocks(subject);
    checkTestAnswers(subject);
    checkTestExpected(subject);
    if (findings.slice(before).some(({ severity }) => severity === 'error')) unusable.add(pointer);
  }
  return { findings, unusable };

  function subjectOf(test: TestCase, pointer: string): TestSubject {
    const spanOf = (place: TestPlace): Span => {
      const below = place.endsWith('#') ? place.slice(0, -1) : place;
      const whole = pointer + below;
      return place === below ? places.spanOf(whole) : places.keyOf(whole);
    };
    const add: TestSubject['report'] = (rule, place, message, hint) =>
      report(rule, spanOf(place), message, { hint });
    const hasStep = (number: number, place: TestPlace): boolean => {
      if (runbook.steps.some(({ step_number }) => step_number === number)) return true;
      add(
        'test-step',
        place,
        `Unexpected step ${number}, expected a step of ${loaded.id}`,
        stepsHint(runbook),
      );
      return false;
    };
    return { runbook, test, report: add, hasStep };
  }

  function checkIds({ test, report: add }: TestSubject, pointer: string): void {
    if (test.runbook_id !== loaded.id) {
      add(
        'test-runbook',
        '/runbook_id',
        `Unexpected runbook \`${test.runbook_id}\`, expected \`${loaded.id}\`, which stands beside this file`,
        didYouMean(test.runbook_id, [loaded.id]),
      );
    }
    const first = firstOf.get(test.test_id);
    if (first === undefined) firstOf.set(test.test_id, pointer);
    else {
      report(
        'duplicate-test',
        places.spanOf(`${pointer}/test_id`),
        `Unexpected second case \`${test.test_id}\`, expected each id once`,
        {
          related: [{ message: 'first used here', file: file.path, span: places.spanOf(`${first}/test_id`) }],
        },
      );
    }
  }
}

function stepsHint({ steps }: Runbook): string {
  const numbers = steps.map(({ step_number }) => step_number);
  return `There is ${numbers.length > 30 ? `${numbers[0] ?? 1} to ${numbers.at(-1) ?? 1}` : numbers.join(', ')}`;
}

function checkInputs({ runbook, test, report }: TestSubject): void {
  const names = Object.keys(runbook.variables);
  for (const [name, value] of Object.entries(test.input_variables)) {
    const place = `/input_variables/${tokenOf(name)}`;
    const declaration = Object.hasOwn(runbook.variables, name) ? runbook.variables[name] : undefined;
    if (declaration === undefined) {
      const hint =
        didYouMean(name, names) ??
        (names.length === 0 ? 'The runbook has none' : `There is ${names.join(', ')}`);
      report(
        'test-input',
        `${place}#`,
        `Unexpected variable \`${name}\`, expected one that the runbook declares`,
        hint,
      );
      continue;
    }
    const fits = fitValue(name, value, declaration);
    if (!fits.ok) report('test-input', place, fits.message);
  }
  for (const [name, declaration] of Object.entries(runbook.variables)) {
    const given =
      declaration.default !== undefined || declaration.secret || Object.hasOwn(test.input_variables, name);
    if (declaration.required && !given) {
      report(
        'test-input',
        '/input_variables#',
        `Unexpected case without \`${name}\`, expected a value for it: it has no default`,
      );
    }
  }
}

function checkToday({ report }: TestSubject, today: string | undefined): void {
  if (today === undefined) return;
  const good =
    today.length === 10
      ? formats.date(today)
      : formats['date-time'](today.replace(/[t ]/, 'T').replace('z', 'Z'));
  if (!good) {
    report('test-expected', '/today', `Unexpected date \`${today}\`, expected a day of the calendar`);
  }
}

function checkFakes({ test, report }: TestSubject): void {
  for (const [program, script] of Object.entries(test.fakes ?? {})) {
    const place = `/fakes/${tokenOf(program)}`;
    if (builtins.has(program)) {
      report(
        'test-fake',
        `${place}#`,
        `Unexpected fake of \`${program}\`, which bash runs itself, expected the name of a program`,
      );
    }
    const [error] = readScript(script).errors;
    if (error !== undefined) {
      report('test-fake', place, `Unexpected bash: ${error.message.replaceAll("'", '`')}`);
    }
  }
}
