import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { gitStores } from '../../test/contract/git-store.ts';
import { executionId, started } from '../../test/contract/sample-events.ts';
import { processOwners } from '../adapters/owners.ts';
import type { Environment } from '../commands/environment.ts';
import { Failure } from '../source/failure.ts';
import { journalStoreFor } from './journal-store-for.ts';

const stores = gitStores();
afterAll(stores.remove);
const shared = { owners: processOwners() };

test('journals are kept below the root unless the settings say otherwise', async () => {
  for (const config of [null, 'fail_on: warning\n', 'journal: {store: local} # not git\n']) {
    const { root, environment, list } = checkout(config);
    await (await journalStoreFor(environment, shared)).start([started(1)], false);
    expect(existsSync(join(root, `.runbook/executions/2026-11/${executionId(1)}.jsonl`))).toBe(true);
    expect(list()).toBe('');
  }
});

test('with `store: git` they go to the branch of `origin`, through a repository that git itself does not see', async () => {
  const { root, environment, list } = checkout('journal: {store: git}\n');
  await (await journalStoreFor(environment, shared)).start([started(1)], false);
  expect(list()).toContain(executionId(1));
  expect(existsSync(join(root, '.runbook/executions'))).toBe(false);
  expect(readFileSync(join(root, '.runbook/.gitignore'), 'utf8')).toBe('*\n');
  expect(await (await journalStoreFor(environment, shared)).list()).toEqual([executionId(1)]);
});

test('RUNBOOK_JOURNAL counts more than the settings', async () => {
  const here = checkout('journal: {store: git}\n', { RUNBOOK_JOURNAL: 'local' });
  await (await journalStoreFor(here.environment, shared)).start([started(1)], false);
  expect(here.list()).toBe('');
  const there = checkout(null, { RUNBOOK_JOURNAL: 'git' });
  await (await journalStoreFor(there.environment, shared)).start([started(1)], false);
  expect(there.list()).toContain(executionId(1));
  const wrong = checkout(null, { RUNBOOK_JOURNAL: 'Git' });
  expect(await journalStoreFor(wrong.environment, shared).catch((error: unknown) => error)).toMatchObject({
    code: 'usage',
  });
});

test('settings that cannot be read decide nothing', async () => {
  const { environment } = checkout('journal: {store: git, outputs: 3}\n');
  const error: unknown = await journalStoreFor(environment, shared).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Failure);
  expect(error).toMatchObject({ code: 'invalid-runbook' });
});

function checkout(
  config: string | null,
  variables: Readonly<Record<string, string>> = {},
): { readonly root: string; readonly environment: Environment; readonly list: () => string } {
  const store = stores.make();
  const root = join(store.base, 'checkout');
  mkdirSync(join(root, 'runbooks'), { recursive: true });
  if (config !== null) writeFileSync(join(root, 'runbooks/config.yaml'), config);
  for (const words of [
    ['init', '--quiet'],
    ['remote', 'add', 'origin', store.remote],
  ]) {
    spawnSync('git', ['-C', root, ...words]);
  }
  return {
    root,
    environment: { root, variable: (name: string) => variables[name] } as unknown as Environment,
    list: () =>
      store.git(['for-each-ref', 'refs/heads/runbook-journal']) &&
      store.git(['ls-tree', '-r', 'runbook-journal']),
  };
}
