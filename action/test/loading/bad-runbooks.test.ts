import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { findingsText } from '../../src/report/findings-text.ts';
import { plain } from '../../src/report/palette.ts';
import { explainYaml } from '../../src/runbook/explain-yaml.ts';
import { loadConfig } from '../../src/runbook/load-config.ts';
import { loadRules } from '../../src/runbook/load-rules.ts';
import { loadRunbook } from '../../src/runbook/load-runbook.ts';
import type { Finding } from '../../src/source/finding.ts';

// Each file is named for the rule it breaks, and breaks no other.
const folder = join(import.meta.dirname, 'bad');
const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const config = loadConfig({
  path: 'config.yaml',
  text: readFileSync(join(import.meta.dirname, 'config.yaml'), 'utf8'),
}).config;

async function findingsOf(path: string, text: string): Promise<readonly Finding[]> {
  const { findings } = loadRunbook({ path, text }, config === undefined ? {} : { config });
  return findings.some(({ rule }) => rule === 'yaml-syntax')
    ? explainYaml({ path, text }, findings)
    : findings;
}

test.each(names)('%s', async (name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  const findings = await findingsOf(name, text);
  const rules = new Set(findings.map(({ rule }) => rule));
  expect([...rules]).toEqual([name.split('.')[0]]);
  await expect(findingsText(findings, () => text, plain)).toMatchFileSnapshot(
    join(folder, name.replace('.yaml', '.txt')),
  );
});

// What only a folder of files or a very large file can break: `load-repository.test.ts` and `hostile.test.ts` break it.
const brokenElsewhere = new Set([
  'command-too-long',
  'file-too-large',
  'too-many-findings',
  'duplicate-id',
  'file-extension',
  'no-runbooks',
  'not-a-file',
  'not-utf8',
  'outside-root',
  'symbolic-link',
  'too-deep',
  'unreadable-file',
]);

test('every rule is broken by a file', () => {
  const broken = new Set(names.map((name) => name.split('.')[0]));
  expect(Object.keys(loadRules).filter((rule) => !broken.has(rule) && !brokenElsewhere.has(rule))).toEqual(
    [],
  );
});
