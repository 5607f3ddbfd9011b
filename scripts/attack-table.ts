/**
 * Writes the table of attacks in docs/security.md, from the rows that `action/test/attacks` tries.
 * `--check` writes nothing and fails where the table is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { allAttacks } from '../action/test/attacks/all-attacks.ts';
import type { Attempted, AttackGroup } from '../action/test/attacks/attack.ts';
import { table } from './reference-tables.ts';

const begin = '<!-- generated: attacks -->';
const end = '<!-- end of generated -->';

const { values: options } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const path = join(resolve(import.meta.dirname, '..'), 'docs/security.md');
const page = readFileSync(path, 'utf8');
const [before, rest] = page.split(begin);
const after = rest?.split(end).slice(1).join(end);
if (before === undefined || after === undefined) throw new Error(`docs/security.md has no ${begin}`);
const fresh = `${before}${begin}\n\n${allAttacks.map(section).join('\n\n')}\n\n${end}${after}`;
if (fresh !== page) {
  if (options.check) {
    console.error('docs/security.md is stale: run `node scripts/attack-table.ts`');
    process.exitCode = 1;
  } else writeFileSync(path, fresh);
}

function section({ title, attacks }: AttackGroup): string {
  const rows = attacks.map(({ level, ...attack }) => [
    attack.attack,
    attack.needs,
    outcome(attack),
    attack.how,
    level === 'job' ? 'one job' : 'whole workflow',
  ]);
  const head = ['somebody …', 'needs', 'comes to', 'because', 'tried with'];
  return `### ${title}\n\n${table(
    head,
    rows.map((row) => row.map((text) => text.replaceAll('|', String.raw`\|`))),
  )}`;
}

function outcome({ refusal, told }: Attempted): string {
  if (refusal === null) return 'nothing';
  const where = { journal: 'in the journal', run: 'error of the run', issue: 'comment', nowhere: '' }[told];
  return `\`${refusal}\`, ${where}`;
}
