import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server as HttpServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const fakeKubectl = fileURLToPath(new URL('fake-kubectl.mjs', import.meta.url));

export type Deployment = { readonly replicas: number; readonly env: Readonly<Record<string, string>> };

/** The services around the database, with `kubectl` as a small fake in `bin` and their health pages on loopback. */
export type Services = {
  readonly bin: string;
  readonly healthUrl: string;
  deployment(name: string): Promise<Deployment>;
  /** What `kubectl` was called with, in order. */
  calls(): Promise<readonly string[]>;
  stop(): Promise<void>;
};

/** A service's health page says what its database connection is good for, so it is healthy only with a writable server. */
export async function startServices(
  folder: string,
  replicas: Readonly<Record<string, number>>,
  isWritable: (port: number) => Promise<boolean>,
): Promise<Services> {
  const bin = join(folder, 'bin');
  const state = join(folder, 'cluster');
  await mkdir(bin);
  await mkdir(state);
  await writeFile(join(state, 'calls.log'), '');
  for (const [name, count] of Object.entries(replicas)) {
    await writeFile(join(state, `${name}.json`), JSON.stringify({ replicas: count, env: {} }));
  }
  await writeFile(
    join(bin, 'kubectl'),
    `#!/bin/bash\nexec '${process.execPath}' '${fakeKubectl}' '${state}' "$@"\n`,
  );
  await chmod(join(bin, 'kubectl'), 0o755);

  const deployment = async (name: string): Promise<Deployment> =>
    JSON.parse(await readFile(join(state, `${name}.json`), 'utf8')) as Deployment;
  const server = createServer((request, response) => {
    void health(request.url?.slice(1) ?? '').then((database) => {
      response.end(`${JSON.stringify({ database }, undefined, 2)}\n`);
    });
  });
  const port = await listen(server);

  async function health(name: string): Promise<string> {
    const { replicas: pods, env } = await deployment(name);
    const writable = pods > 0 && (await isWritable(Number(env['DATABASE_PORT'])));
    return writable ? 'healthy' : 'unhealthy';
  }

  return {
    bin,
    healthUrl: `http://127.0.0.1:${port}`,
    deployment,
    calls: async () => (await readFile(join(state, 'calls.log'), 'utf8')).split('\n').filter(Boolean),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function listen(server: HttpServer): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address !== null && typeof address === 'object') resolve(address.port);
    });
  });
}
