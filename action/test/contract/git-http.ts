import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** What a server answers in place of git; null lets git answer. */
export type Instead = (request: IncomingMessage) => {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
} | null;

/** Repositories below a folder over HTTP, as a git host serves them. */
export type GitHttp = {
  readonly url: string;
  /** The `authorization` headers that came, in order. */
  readonly authorizations: readonly (string | undefined)[];
  readonly answer: (instead: Instead) => void;
  readonly close: () => void;
};

/** Serves the repositories of a folder; pushing needs no more than reading. */
export async function serveGit(folder: string): Promise<GitHttp> {
  const authorizations: (string | undefined)[] = [];
  let instead: Instead = () => null;
  const server = createServer((request, response) => {
    authorizations.push(request.headers.authorization);
    const own = instead(request);
    if (own === null) cgi(folder, request, response);
    else response.writeHead(own.status, own.headers).end(own.body ?? '');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    authorizations,
    answer: (given) => {
      instead = given;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const backend = join(
  spawnSync('git', ['--exec-path'], { encoding: 'utf8' }).stdout.trim(),
  'git-http-backend',
);

function cgi(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const child = spawn(backend, {
    env: {
      PATH: process.env['PATH'],
      GIT_PROJECT_ROOT: folder,
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      REMOTE_USER: 'somebody',
      REQUEST_METHOD: request.method ?? 'GET',
      PATH_INFO: pathname,
      QUERY_STRING: search.slice(1),
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      ...(request.headers['content-length'] === undefined
        ? {}
        : { CONTENT_LENGTH: request.headers['content-length'] }),
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  child.stdin.on('error', () => {});
  request.pipe(child.stdin);
  const parts: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => parts.push(part));
  child.on('close', () => {
    const output = Buffer.concat(parts);
    const end = output.indexOf('\r\n\r\n');
    const lines = output.subarray(0, end).toString('latin1').split('\r\n');
    const headers = lines.map((line) => /^([^:]+): (.*)$/.exec(line)).filter((line) => line !== null);
    const status = headers.find(([, name]) => name === 'Status')?.[2];
    for (const [, name = '', value = ''] of headers) if (name !== 'Status') response.setHeader(name, value);
    response.writeHead(Number(status?.slice(0, 3) ?? 200)).end(output.subarray(end + 4));
  });
}
