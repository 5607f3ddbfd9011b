import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Programs that stand for those of a machine that runs commands. */
export type FakeTools = {
  readonly folder: string;
  /** Every call, with its arguments, in order. */
  readonly calls: () => readonly string[];
  /** Changes what a program does. */
  readonly set: (name: string, script: string) => void;
  readonly remove: () => Promise<void>;
};

/** Makes programs of bash scripts; each call is noted before the script runs. */
export function fakeTools(scripts: Readonly<Record<string, string>>): FakeTools {
  const folder = mkdtempSync(join(tmpdir(), 'runbook-tools-'));
  const log = join(folder, '.calls');
  const set: FakeTools['set'] = (name, script) => {
    const note = `printf '%s\\n' "${name} $*" >> '${log}'`;
    writeFileSync(join(folder, name), `#!/bin/bash\n${note}\n${script}\n`, { mode: 0o755 });
  };
  for (const [name, script] of Object.entries(scripts)) set(name, script);
  return {
    folder,
    calls: () => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []),
    set,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** What RB-LLM-001 needs: a gateway that is well. */
export const llmGateway: Readonly<Record<string, string>> = {
  kubectl: `
    case "$*" in
      *check-quota*) echo '{"remaining_percent": 80}' ;;
      *get-weight\\ openai) echo 100 ;;
      *get-weight*) echo 0 ;;
      get\\ deployment*) echo '{"spec": {"template": {"spec": {"containers": [{"env": []}]}}}}' ;;
      *) echo "done: $*" ;;
    esac`,
  curl: `
    case "$*" in
      *http_code*) echo '200 0.100' ;;
      *) echo '{"status": {"indicator": "none"}}' ;;
    esac`,
  'statuspage-cli': 'echo updated',
};
