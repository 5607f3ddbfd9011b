// Adds up the tests and the checks of one run: `count.mjs RESULTS_OF_VITEST OUTPUT_OF_CHECKS STATUS`.
import { readFileSync } from 'node:fs';

const [results = '', checks = '', status = '1'] = process.argv.slice(2);
const tests = countTests(readFileSync(results, 'utf8'));
const parts = countChecks(readFileSync(checks, 'utf8'));
const passed = tests.passed + parts.passed;
const counted = tests.failed + parts.failed;
// A run can fail without a failed test, for example through an error that no test awaited.
const failed = counted === 0 && status !== '0' ? 1 : counted;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Counts a file that could not be loaded, and a test that was skipped, as failed: nothing is optional here. */
function countTests(json) {
  if (json === '') return { passed: 0, failed: 1 };
  const files = JSON.parse(json).testResults;
  const outcomes = files.flatMap(({ status: outcome, assertionResults }) =>
    assertionResults.length === 0 ? [outcome] : assertionResults.map((test) => test.status),
  );
  for (const test of files.flatMap((file) => file.assertionResults)) {
    if (test.status !== 'passed' && test.status !== 'failed') console.log(`${test.status}: ${test.fullName}`);
  }
  const good = outcomes.filter((outcome) => outcome === 'passed').length;
  return { passed: good, failed: outcomes.length - good };
}

function countChecks(text) {
  const [, good, bad] = /^checks: (\d+) passed, (\d+) failed$/m.exec(text) ?? [];
  return good === undefined ? { passed: 0, failed: 1 } : { passed: Number(good), failed: Number(bad) };
}
