import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

import { expect, test } from 'vitest';

import { layerViolations } from './layers.ts';

test('imports in action/src go to earlier layers only', () => {
  expect(layerViolations(resolve(import.meta.dirname, '../action/src'))).toEqual([]);
});

test('each kind of violation is found', () => {
  const folder = plant({
    'source/finding.ts': 'export type Finding = string;',
    'runbook/upward.ts': "export { decide } from '../engine/decide.ts';",
    'runbook/cycle.ts': "const later = await import('../report/text.ts');",
    'engine/decide.ts': "import { finding } from '../source/finding.ts';\nimport './state.ts';",
    'engine/state.ts': "import type { Rule } from '../lint/rule.ts';",
    'lint/rule.ts': 'export type Rule = string;',
    'report/text.ts': "import {\n  a,\n  b,\n} from '../runbook/cycle.ts';",
    'report/outside.ts':
      "import pkg from '../../package.json';\nimport { plant } from '../../test/plant.ts';",
    'report/text.test.ts': "import { plant } from '../../test/plant.ts';",
    'utils/strings.ts': 'export const a = 1;',
    'report/unlisted.ts': "import { a } from '../utils/strings.ts';",
    'loose.ts': 'export const a = 1;',
  });
  try {
    expect(layerViolations(folder)).toEqual([
      'engine/state.ts: imports lint/rule.ts, which is on the same line',
      'loose.ts: `.` is not a listed folder',
      'report/outside.ts: imports ../test/plant.ts, which is no source of the program',
      'report/unlisted.ts: imports utils/strings.ts, whose folder is not listed',
      'runbook/cycle.ts: imports report/text.ts, which is on a later line',
      'runbook/upward.ts: imports engine/decide.ts, which is on a later line',
      'utils/strings.ts: `utils` is not a listed folder',
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

function plant(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'layers-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}
