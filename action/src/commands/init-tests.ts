import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { scaffoldTests } from '../rehearsal/scaffold-tests.ts';
import { findingsJson } from '../report/findings-json.ts';
import { findingsText } from '../report/findings-text.ts';
import { counted } from '../report/step-facts.ts';
import type { TestReport } from '../schema/test.report.ts';
import { Failure } from '../source/failure.ts';
import type { Environment } from './environment.ts';
import { findRunbook } from './find-runbook.ts';
import type { Outcome } from './outcome.ts';
import { blank } from './test.ts';
import { writeNewFile } from './write-file.ts';

/** Writes a test file to begin with beside a runbook; never over one that is there. */
export async function initTests(id: string, environment: Environment): Promise<Outcome<TestReport>> {
  const { root, program, palette } = environment;
  const repository = await environment.repository();
  const { found, findings } = findRunbook(repository, id);
  const reported = { ...blank, runbook_id: id, findings: findingsJson(findings, repository.textOf) };
  if (found === null) {
    const error = {
      code: 'invalid-runbook',
      message: `${id} cannot be rehearsed as it is`,
      hint: 'Mend what is said above; nothing was written',
    };
    return {
      exitCode: 1,
      text: findingsText(findings, repository.textOf, palette),
      json: { ...reported, error },
    };
  }
  const file = found.file.path.replace(/\.yaml$/, '.test.yaml');
  if (existsSync(join(root, file))) {
    throw new Failure(
      'refused',
      `There already is ${file}`,
      'Move it away to begin afresh; nothing was written',
    );
  }
  const { text, cases, missed } = await scaffoldTests(found, repository.config);
  writeNewFile(join(root, file), text);
  const left = missed.map(({ message }) => message);
  const lines = [
    `wrote ${file} with ${counted(cases, 'case')}`,
    ...left.map((message) => `No case was found for this: ${message}`),
    `Rehearse them with: ${program} test ${id} --coverage`,
  ];
  return {
    exitCode: 0,
    text: lines.map((line) => `${line}\n`).join(''),
    json: { ...reported, written: [file], missed: left },
  };
}
