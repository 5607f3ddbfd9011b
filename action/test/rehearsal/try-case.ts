import type { OpenFakeWorld } from '../../src/rehearsal/fake-world.ts';
import { rehearse } from '../../src/rehearsal/rehearse.ts';
import type { RehearsalResult } from '../../src/rehearsal/result.ts';
import { normaliseConfig } from '../../src/runbook/config.ts';
import { type LoadedRunbook, loadRunbook } from '../../src/runbook/load-runbook.ts';
import { type LoadedTests, loadTests } from '../../src/runbook/load-tests.ts';

const config = normaliseConfig({
  approvers: { lead: { users: ['ann', 'bert'] }, team: { teams: ['acme/ops'] } },
  gates: { sev3: 60 },
});

/** A runbook of these steps, loaded; fails where it does not load. */
export function runbookOf(steps: string, top = '', metadata = ''): LoadedRunbook {
  const text = `metadata:
  runbook_id: RB-TEST-001
  title: A runbook for tests
  description: Nothing real
  category: maintenance
  severity: sev3
  author: Tests
  version: "1.0"
  review_date: 2027-01-01
  approvers: [lead]
${metadata}${top}steps:
${steps.replace(/^\n/, '')}
`;
  const { loaded, findings } = loadRunbook({ path: 'runbooks/RB-TEST-001.yaml', text }, { config });
  if (loaded === undefined) throw new Error(JSON.stringify(findings, null, 2));
  return loaded;
}

/** The cases of a test file for that runbook. */
function testsOf(loaded: LoadedRunbook, text: string): LoadedTests {
  return loadTests({ path: 'runbooks/RB-TEST-001.test.yaml', text }, loaded);
}

/** Rehearses one case, given as the lines of its mapping; fails where it does not load. */
export async function tryCase(
  loaded: LoadedRunbook,
  lines: string,
  openFakeWorld?: OpenFakeWorld,
): Promise<RehearsalResult> {
  const { cases, findings } = testsOf(
    loaded,
    `tests:\n  - test_id: tried\n${lines.replace(/^\n/, '').replace(/^/gm, '    ')}\n`,
  );
  const [test] = cases;
  if (test === undefined || findings.length > 0) throw new Error(JSON.stringify(findings, null, 2));
  const world = openFakeWorld === undefined ? {} : { openFakeWorld };
  return rehearse({ loaded, test, config, keepEvents: true, ...world });
}

/** What is different, in words. */
export function messagesOf({ differences }: RehearsalResult): readonly string[] {
  return differences.map(({ message }) => message);
}

/** The steps of the path. */
export function pathOf({ actual }: RehearsalResult): readonly number[] {
  return actual.path.map(({ step }) => step);
}
