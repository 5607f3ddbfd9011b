import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { workspace, type Workspace } from './workspace.ts';

let place: Workspace;
let id: string;

beforeAll(async () => {
  place = await workspace();
  id = (await place.json(['run', 'RB-CRASH-001', '--as', 'alice'])).document.execution_id;
});

afterAll(() => place.remove());

async function completions(...words: readonly string[]): Promise<readonly string[]> {
  const { code, stdout } = await place.run(['complete', '--', ...words]);
  expect(code).toBe(0);
  return stdout
    .split('\n')
    .flatMap((line) => (line === '' || line.startsWith(':') ? [] : [line.split('\t')[0] ?? '']));
}

test('verbs, flags, their values, ids of runbooks and of executions complete', async () => {
  expect(await completions('re')).toEqual(['resume', 'reject', 'review']);
  expect(await completions('run', 'RB-')).toEqual(['RB-CRASH-001', 'RB-INPUT-001', 'RB-WAIT-001']);
  expect(await completions('resume', '')).toEqual([id]);
  expect(await completions('run', '--co')).toEqual(['--confirm', '--continues']);
  expect(await completions('run', 'RB-CRASH-001', '--continues', '')).toEqual([id]);
  expect(await completions('show', 'RB-CRASH-001', '--format', 'm')).toEqual(['md', 'mermaid']);
  expect(await completions('completion', '')).toEqual(['bash', 'zsh', 'fish', 'powershell']);
});

test.each(['bash', 'zsh', 'fish', 'powershell'])('%s gets a script that asks this program', async (shell) => {
  const { code, stdout } = await place.run(['completion', shell]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/complete (?:--|'--') /);
  expect(stdout).toContain('cli.js');
});

test('bash understands its script, and completes with it', async () => {
  const { stdout } = await place.run(['completion', 'bash']);
  // Part of the package bash-completion, which the script builds on.
  const words =
    '_get_comp_words_by_ref() { words=("${COMP_WORDS[@]}"); cword=$COMP_CWORD; cur=${words[cword]}; prev=${words[cword-1]}; }';
  const script = `${stdout}
${words}
COMP_WORDS=(runbook resume exec); COMP_CWORD=2; COMP_LINE='runbook resume exec'; COMP_POINT=\${#COMP_LINE}
__runbook_complete
printf '%s\\n' "\${COMPREPLY[@]}"`;
  expect(
    execFileSync('bash', ['--noprofile', '--norc', '-c', script], { cwd: place.root, encoding: 'utf8' }),
  ).toContain(id);
});

test('an unknown shell is refused', async () => {
  expect(await place.run(['completion', 'tcsh'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('tcsh') as string,
  });
});
