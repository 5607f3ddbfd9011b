import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  caughtUp,
  findPostgres,
  type Postgres,
  type Server,
  startPrimary,
  startReplica,
} from './postgres.ts';
import { type Services, startServices } from './services.ts';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const cli = join(repository, 'action/dist/cli.js');
const installed = await findPostgres();
// A laptop may lack PostgreSQL; the check of a pull request may not.
const skipped = installed === undefined && process.env['RUNBOOKS_CI'] !== '1';

type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string };
type Report = {
  readonly execution_id: string;
  readonly status: string;
  readonly waiting: readonly {
    readonly kind: string;
    readonly step: number | null;
    readonly commands: readonly string[];
  }[];
  readonly outputs: Readonly<Record<string, unknown>>;
};

let folder: string;
let root: string;
let primary: Server;
let replica: Server;
let services: Services;

beforeEach(async () => {
  const postgres = installed;
  if (postgres === undefined) return;
  folder = await mkdtemp(join(tmpdir(), 'db-recovery-'));
  await chmod(folder, 0o755);
  root = join(folder, 'root');
  await mkdir(join(root, 'runbooks'), { recursive: true });
  await cp(join(repository, 'runbooks/RB-DB-001.yaml'), join(root, 'runbooks/RB-DB-001.yaml'));
  await cp(join(repository, 'runbooks/config.yaml'), join(root, 'runbooks/config.yaml'));

  primary = await startPrimary(postgres, folder);
  await primary.query('CREATE TABLE documents (id int PRIMARY KEY, text text)');
  await primary.query("INSERT INTO documents SELECT n, 'document ' || n FROM generate_series(1, 1000) n");
  await primary.query('CREATE ROLE narrow LOGIN');
  replica = await startReplica(postgres, folder, primary);
  services = await startServices(
    folder,
    { 'rag-service': 2, 'user-service': 5, 'document-service': 0 },
    isWritable,
  );
});

afterEach(async () => {
  if (installed === undefined) return;
  await services.stop();
  await Promise.all([primary.stop(), replica.stop()]);
  await rm(folder, { recursive: true, force: true });
});

test.skipIf(skipped)('the replica is promoted and the old primary refuses writes', async () => {
  required(installed);
  const { ended, report } = await recover('--choose', '2=promote_replica', '--approve', '4=grace');
  expectEnd(ended, 0, 'completed');
  expect(report.outputs).toMatchObject({
    PRIMARY_STATE: 'primary',
    PRIMARY_FENCED: true,
    MISSING_BYTES: 0,
    WRITABLE_SERVERS: 1,
    CURRENT_PRIMARY: `127.0.0.1:${replica.port}`,
  });

  expect(await replica.query('SELECT count(*), max(text) FROM documents')).toBe('1000|document 999');
  await replica.query("INSERT INTO documents VALUES (1001, 'written after the recovery')");
  expect(await replica.query('SELECT count(*) FROM documents')).toBe('1001');
  await expect(primary.query("INSERT INTO documents VALUES (1001, 'split brain')")).rejects.toThrow(
    'read-only transaction',
  );

  const env = { DATABASE_HOST: '127.0.0.1', DATABASE_PORT: String(replica.port) };
  expect(await services.deployment('rag-service')).toEqual({ replicas: 2, env });
  expect(await services.deployment('user-service')).toEqual({ replicas: 5, env });
  expect(await services.deployment('document-service')).toEqual({ replicas: 3, env });
  expect((await services.calls()).filter((call) => call.endsWith('--replicas=0'))).toHaveLength(3);

  const journal = await readJournal(report.execution_id);
  expect(journal.find((event) => event['type'] === 'ApprovalGranted')).toMatchObject({
    step: 4,
    by: { person: 'grace', via: 'local' },
  });
  expect(await runbook('journal', report.execution_id, '--verify')).toMatchObject({ code: 0 });
});

test.skipIf(skipped)(
  'the replica of a primary that crashed is promoted, and nothing that was replicated is lost',
  async () => {
    required(installed);
    await primary.query("INSERT INTO documents VALUES (1001, 'the last one before the crash')");
    await caughtUp(primary, replica);
    await primary.crash();
    const { ended, report } = await recover('--choose', '2=promote_replica', '--approve', '4=carol');
    expectEnd(ended, 0, 'completed');
    expect(report.outputs).toMatchObject({
      PRIMARY_STATE: 'unreachable',
      PRIMARY_FENCED: false,
      PRIMARY_READ_ONLY: 'unreachable',
      WRITABLE_SERVERS: 1,
    });

    expect(await replica.query('SELECT count(*) FROM documents')).toBe('1001');
    await replica.query('DELETE FROM documents WHERE id = 1');
  },
);

test.skipIf(skipped)(
  'nobody promotes without an approval, and not the operator alone',
  async () => {
    required(installed);
    const { ended, report } = await recover('--choose', '2=promote_replica', '--approve', '4=heidi');
    expectEnd(ended, 3, 'paused');
    expect(report.waiting).toMatchObject([{ kind: 'approval', step: 4 }]);
    expect(await services.deployment('rag-service')).toEqual({ replicas: 2, env: {} });
    expect(await replica.query('SELECT pg_is_in_recovery()')).toBe('t');
  },
  60_000,
);

test.skipIf(skipped)(
  'a promotion that fails asks whether it was reverted, and then brings the services back',
  async () => {
    required(installed);
    await primary.crash();
    const { ended, report } = await recover(
      '--choose',
      '2=promote_replica',
      '--approve',
      '4=grace',
      '--var',
      'DATABASE_USER=narrow',
    );
    expectEnd(ended, 3, 'paused');
    expect(report.waiting).toMatchObject([{ kind: 'confirmation', step: 13 }]);
    expect(report.waiting[0]?.commands.join('\n')).toContain(report.execution_id);
    expect(ended.stderr).toContain('permission denied for function pg_promote');
    expect(await services.deployment('rag-service')).toMatchObject({ replicas: 0 });

    const resumed = await runbook(
      'resume',
      report.execution_id,
      '--confirm',
      '13=done',
      '--as',
      'heidi',
      '--json',
    );
    expectEnd(resumed, 1, 'rolled_back');
    expect(await services.deployment('rag-service')).toEqual({ replicas: 2, env: {} });
    expect(await services.deployment('user-service')).toEqual({ replicas: 5, env: {} });
    expect(await services.deployment('document-service')).toEqual({ replicas: 3, env: {} });
    expect(await replica.query('SELECT pg_is_in_recovery(), (SELECT count(*) FROM documents)')).toBe(
      't|1000',
    );
    expect(await runbook('journal', report.execution_id, '--verify')).toMatchObject({ code: 0 });
  },
);

// The right to change one setting can be granted since version 15.
test.skipIf(skipped || (installed !== undefined && installed.version < 15))(
  'after a failed promotion the old primary accepts writes again',
  async () => {
    required(installed);
    await primary.query('GRANT ALTER SYSTEM ON PARAMETER default_transaction_read_only TO narrow');
    await primary.query('GRANT EXECUTE ON FUNCTION pg_reload_conf() TO narrow');
    await caughtUp(primary, replica);
    const { ended, report } = await recover(
      '--choose',
      '2=promote_replica',
      '--approve',
      '4=dan',
      '--confirm',
      '13=done',
      '--var',
      'DATABASE_USER=narrow',
    );
    expectEnd(ended, 1, 'rolled_back');
    const rolledBack = (await readJournal(report.execution_id))
      .filter((event) => event['type'] === 'StepFinished')
      .map((event) => event['step']);
    expect(rolledBack.slice(rolledBack.indexOf(13))).toEqual([13, 20, 19, 19, 19]);

    await expect.poll(() => primary.query('SHOW transaction_read_only')).toBe('off');
    await primary.query("INSERT INTO documents VALUES (1001, 'written to the old primary')");
    await caughtUp(primary, replica);
    expect(await replica.query('SELECT pg_is_in_recovery(), (SELECT count(*) FROM documents)')).toBe(
      't|1001',
    );
  },
);

function expectEnd(ended: Ended, code: number, status: string): void {
  const said = `exit ${ended.code}, not ${code}\n${ended.stdout}\n${ended.stderr}`;
  if (ended.code !== code) throw new Error(said);
  expect(reportOf(ended).status).toBe(status);
}

async function recover(
  ...answers: readonly string[]
): Promise<{ readonly ended: Ended; readonly report: Report }> {
  const values = {
    PRIMARY_HOST: '127.0.0.1',
    PRIMARY_PORT: primary.port,
    REPLICA_HOST: '127.0.0.1',
    REPLICA_PORT: replica.port,
    RAG_HEALTH_URL: `${services.healthUrl}/rag-service`,
    USER_HEALTH_URL: `${services.healthUrl}/user-service`,
  };
  const vars = Object.entries(values).flatMap(([name, value]) => ['--var', `${name}=${value}`]);
  const ended = await runbook(
    'run',
    'RB-DB-001',
    ...vars,
    '--incident',
    'INC-1',
    '--as',
    'heidi',
    ...answers,
    '--json',
  );
  return { ended, report: reportOf(ended) };
}

function runbook(...args: readonly string[]): Promise<Ended> {
  const bin = installed === undefined ? [] : [installed.bin];
  const env = { PATH: [services.bin, ...bin, process.env['PATH']].join(':'), HOME: folder };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [cli, ...args, '--dir', root],
      { env, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
      },
    );
  });
}

function reportOf(ended: Ended): Report {
  try {
    return JSON.parse(ended.stdout) as Report;
  } catch {
    throw new Error(`no report, exit ${ended.code}\n${ended.stdout}\n${ended.stderr}`);
  }
}

async function readJournal(executionId: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const executions = join(root, '.runbook/executions');
  const files = await readdir(executions, { recursive: true });
  const file = files.find((name) => name.endsWith(`${executionId}.jsonl`));
  const text = await readFile(join(executions, file ?? 'missing'), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

async function isWritable(port: number): Promise<boolean> {
  const server = [primary, replica].find((candidate) => candidate.port === port);
  return server === undefined
    ? false
    : server.query('SHOW transaction_read_only').then(
        (mode) => mode === 'off',
        () => false,
      );
}

function required(postgres: Postgres | undefined): asserts postgres is Postgres {
  if (postgres !== undefined) return;
  throw new Error('PostgreSQL (initdb, pg_basebackup, psql) is missing: install it, as CI must have it');
}
