import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Where PostgreSQL's programs are, and who they run as; PostgreSQL refuses to run as root. */
export type Postgres = {
  readonly bin: string;
  readonly version: number;
  readonly as: { readonly uid: number; readonly gid: number } | undefined;
};

/** A server on loopback that this process started. */
export type Server = {
  readonly port: number;
  /** Runs one statement as the superuser; answers what psql prints, unaligned. */
  query(sql: string): Promise<string>;
  /** Ends it as a crash would: nothing is flushed, nobody is told. */
  crash(): Promise<void>;
  /** Ends it in order. */
  stop(): Promise<void>;
};

/** Finds PostgreSQL on this machine; `undefined` if it is missing or there is nobody but root to run it. */
export async function findPostgres(): Promise<Postgres | undefined> {
  const bin = newestInstalled() ?? (await binOnPath());
  if (bin === undefined || !existsSync(join(bin, 'initdb'))) return undefined;
  const { stdout } = await run(join(bin, 'postgres'), ['--version']);
  const version = Number(/\d+/.exec(stdout)?.[0]);
  if (process.getuid?.() !== 0) return { bin, version, as: undefined };
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', 'postgres']), run('id', ['-g', 'postgres'])]);
    return { bin, version, as: { uid: Number(uid.stdout), gid: Number(gid.stdout) } };
  } catch {
    return undefined;
  }
}

/** A new primary in `folder`, with streaming replication allowed. */
export async function startPrimary(postgres: Postgres, folder: string): Promise<Server> {
  const data = emptyFolder(postgres, folder, 'primary');
  await as(postgres, 'initdb', [
    '-D',
    data,
    '-U',
    'postgres',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--locale=C',
    '--no-sync',
  ]);
  return start(postgres, folder, data);
}

/** A streaming replica of `primary`; it has caught up when this answers. */
export async function startReplica(postgres: Postgres, folder: string, primary: Server): Promise<Server> {
  const data = emptyFolder(postgres, folder, 'replica');
  await as(postgres, 'pg_basebackup', [
    '-D',
    data,
    '-h',
    '127.0.0.1',
    '-p',
    String(primary.port),
    '-U',
    'postgres',
    '-R',
    '-X',
    'stream',
    '-c',
    'fast',
    '--no-sync',
  ]);
  const replica = await start(postgres, folder, data);
  await caughtUp(primary, replica);
  return replica;
}

/** Waits until the replica has replayed everything the primary has written. */
export async function caughtUp(primary: Server, replica: Server): Promise<void> {
  const written = await primary.query('SELECT pg_current_wal_flush_lsn()');
  while ((await replica.query(`SELECT pg_last_wal_replay_lsn() >= '${written}'`)) !== 't') await pause(20);
}

function newestInstalled(): string | undefined {
  const folder = '/usr/lib/postgresql';
  if (!existsSync(folder)) return undefined;
  const [newest] = readdirSync(folder).toSorted((left, right) => Number(right) - Number(left));
  return newest === undefined ? undefined : join(folder, newest, 'bin');
}

async function binOnPath(): Promise<string | undefined> {
  try {
    return (await run('pg_config', ['--bindir'])).stdout.trim();
  } catch {
    return undefined;
  }
}

function emptyFolder(postgres: Postgres, folder: string, name: string): string {
  const data = join(folder, name);
  mkdirSync(data, { mode: 0o700 });
  if (postgres.as !== undefined) chownSync(data, postgres.as.uid, postgres.as.gid);
  return data;
}

async function as(postgres: Postgres, program: string, args: readonly string[]): Promise<void> {
  await run(join(postgres.bin, program), [...args], {
    ...postgres.as,
    cwd: '/',
    env: { PATH: process.env['PATH'], LC_ALL: 'C' },
  });
}

async function start(postgres: Postgres, folder: string, data: string): Promise<Server> {
  const port = await freePort();
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    fsync: 'off',
    wal_receiver_status_interval: 1,
    wal_retrieve_retry_interval: 200,
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(join(postgres.bin, 'postgres'), ['-D', data, ...options], {
    ...postgres.as,
    cwd: '/',
    env: { PATH: process.env['PATH'], LC_ALL: 'C' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const query = (sql: string): Promise<string> => psql(postgres, port, sql);
  while (
    !(await query('SELECT 1').then(
      () => true,
      () => false,
    ))
  ) {
    const running = child.exitCode === null && child.signalCode === null;
    if (!running) throw new Error(`PostgreSQL in ${folder} did not start\n${log}`);
    await pause(50);
  }
  return { port, query, crash: () => end(child, 'SIGQUIT', ended), stop: () => end(child, 'SIGINT', ended) };
}

async function end(child: ChildProcess, signal: NodeJS.Signals, ended: Promise<void>): Promise<void> {
  child.kill(signal);
  await ended;
}

async function psql(postgres: Postgres, port: number, sql: string): Promise<string> {
  const { stdout } = await run(join(postgres.bin, 'psql'), [
    '-XAtwq',
    '-v',
    'ON_ERROR_STOP=1',
    '-h',
    '127.0.0.1',
    '-p',
    String(port),
    '-U',
    'postgres',
    '-d',
    'postgres',
    '-c',
    sql,
  ]);
  return stdout.trim();
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address !== null && typeof address === 'object'
          ? resolve(address.port)
          : reject(new Error('there is no free port')),
      );
    });
  });
}
