import { randomInt } from 'node:crypto';
import { hostname } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { systemClock } from '../adapters/clock.ts';
import { githubClient } from '../adapters/github-client.ts';
import { executionIssue } from '../adapters/github-execution-issue.ts';
import { githubFacts } from '../adapters/github-facts.ts';
import { githubIssues } from '../adapters/github-issues.ts';
import { gitJournal } from '../adapters/journal-git.ts';
import { noAutomations } from '../adapters/no-automations.ts';
import { processOwners } from '../adapters/owners.ts';
import { createSecrets } from '../adapters/secrets.ts';
import { bashShell } from '../adapters/shell.ts';
import { terminalNotifier } from '../adapters/terminal-notifier.ts';
import type { Hub } from '../commands/on-github/hub.ts';
import { runContext } from '../github/run-context.ts';
import { loadRepository, type Repository } from '../runbook/load-repository.ts';
import { Failure } from '../source/failure.ts';
import { jobLog } from './job-log.ts';

/** Milliseconds that questions to GitHub are asked again for. */
const endurance = 180_000;
const requestPatience = 60_000;
// GitHub ends a cancelled job after 10 seconds; the journal must be written by then.
const graceSeconds = 2;

/** The environment of a job that executes runbooks. */
export function jobHub(
  system: NodeJS.Process,
  {
    root: given,
    version,
    payload,
  }: { readonly root: string; readonly version: string; readonly payload: unknown },
  signal: AbortSignal,
): Hub {
  const variable = (name: string): string | undefined => system.env[name];
  const context = runContext(variable, payload);
  const token = variable('GITHUB_TOKEN') ?? '';
  if (token === '') {
    throw new Failure(
      'usage',
      'The variable GITHUB_TOKEN is missing',
      "Set it to '${{ github.token }}' in .github/workflows/execute-runbook.yml",
    );
  }
  const workspace = resolve(context.workspace);
  const root = resolve(workspace, given);
  const inside = relative(workspace, root).split(sep).join('/');
  const clock = systemClock();
  const secrets = createSecrets([{ name: 'GITHUB_TOKEN', value: token }]);
  const client = githubClient({
    apiUrl: variable('GITHUB_API_URL') ?? 'https://api.github.com',
    token,
    now: Date.now,
    sleep: (time) => sleep(time),
    patience: requestPatience,
    endurance,
  });
  const store = gitJournal({
    folder: join(context.temp, 'runbook-journal.git'),
    remote: `${context.serverUrl}/${context.repository}.git`,
    token,
    secrets,
    outputs: root,
    clock,
  });
  const owner = processOwners().self;
  const self = {
    ...owner,
    host: variable('RUNNER_NAME') ?? hostname(),
    workflow_run: { id: context.runId, attempt: context.attempt, job: context.job },
  };
  const log = jobLog((text) => system.stdout.write(text));
  let repository: Promise<Repository> | null = null;
  return {
    context,
    payload,
    root,
    folder: inside === '' ? '' : `${inside}/`,
    version,
    store,
    facts: githubFacts(client, context.repository),
    issue: executionIssue(client, context.repository),
    issues: githubIssues(client, context.repository),
    clock,
    secrets,
    variable,
    self,
    repository: () => (repository ??= loadRepository(root)),
    ports: (folder, state, onLine) => ({
      journal: store,
      shell: bashShell({ root: folder, secrets, environment: { ...system.env }, onLine, graceSeconds }),
      automations: noAutomations(),
      notifier: terminalNotifier({ write: () => {}, mask: secrets.mask }),
      clock,
      secrets,
      owners: { self, state },
    }),
    log,
    signal,
    random: () =>
      randomInt(36 ** 6)
        .toString(36)
        .padStart(6, '0'),
    say: log.say,
  };
}
