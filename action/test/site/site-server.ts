import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** One answer: what was asked for, its status, and the bytes that went over the wire. */
export type Served = { readonly path: string; readonly status: number; readonly bytes: number };

/** A server of static files below `/runbooks/`, as GitHub Pages is one: gzip, folders with a slash, a page for what is not there. */
export type SiteServer = {
  readonly address: string;
  readonly served: Served[];
  readonly close: () => Promise<void>;
};

/** Serves a folder on a port of its own. */
export async function serveSite(folder: string): Promise<SiteServer> {
  const served: Served[] = [];
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const asked = decodeURIComponent(pathname);
    const file = join(folder, asked.replace(/^\/runbooks\//, ''), asked.endsWith('/') ? 'index.html' : '');
    const known = asked.startsWith('/runbooks/') && existsSync(file);
    if (known && statSync(file).isDirectory()) {
      response.writeHead(301, { location: `${pathname}/` }).end();
      return;
    }
    const shown = known ? file : join(folder, '404.html');
    const body = gzipSync(readFileSync(shown));
    served.push({ path: asked, status: known ? 200 : 404, bytes: body.length });
    response.writeHead(known ? 200 : 404, {
      'content-type': types[extname(shown)] ?? 'application/octet-stream',
      'content-encoding': 'gzip',
      'cache-control': 'no-store',
    });
    response.end(body);
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/runbooks/`,
    served,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => {
          done();
        });
      }),
  };
}
