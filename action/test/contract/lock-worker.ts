import { appendFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withFileLocks } from '../../src/adapters/file-lock.ts';
import { processOwners } from '../../src/adapters/owners.ts';
import type { Owner } from '../../src/schema/event.ts';

// Counts to `total` in a file under a lock, one step at a time, and kills itself while it holds the lock where told to.
const [folder = '', name = '', total = '0', dieAt = '-1', when = 'never'] = process.argv.slice(2);
const counter = join(folder, 'counter');
const log = join(folder, 'log');
const inside = join(folder, 'inside');
const options = { owners: processOwners() };

for (let own = countOwn(); own < Number(total); own = countOwn()) {
  await withFileLocks([join(folder, 'lock')], options, () => {
    enter();
    const value = Number(readFileSync(counter, 'utf8')) + 1;
    if (own === Number(dieAt) && when === 'before') process.kill(process.pid, 'SIGKILL');
    writeFileSync(`${counter}.new`, String(value));
    renameSync(`${counter}.new`, counter);
    appendFileSync(log, `${name} ${value}\n`);
    if (own === Number(dieAt) && when === 'after') process.kill(process.pid, 'SIGKILL');
    rmSync(inside);
  });
}

function countOwn(): number {
  return readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith(`${name} `)).length;
}

/** Finds anybody else who is in here and alive, which the lock must prevent. */
function enter(): void {
  const own = JSON.stringify(options.owners.self);
  try {
    writeFileSync(inside, own, { flag: 'wx' });
  } catch {
    const other = readFileSync(inside, 'utf8');
    // Empty where it was killed before it had written its name.
    const gone = other === '' || options.owners.state(JSON.parse(other) as Owner) === 'gone';
    if (!gone) appendFileSync(log, `together ${own} ${other}\n`);
    writeFileSync(inside, own);
  }
}
