import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { readAddress } from './state.mjs';

const startSeconds = 30;
// An agent of our own: Node's global one may be told by the environment to use a proxy, which cannot reach this service.
const agent = new Agent({ keepAlive: false });

/** Answers the address of the running service; starts it first if it does not run. */
export async function connect({ folder, idleSeconds }) {
  return (await running(folder)) ?? (await start(folder, idleSeconds));
}

/** The address of the service, if it answers. */
export async function running(folder) {
  const address = readAddress(folder);
  if (!address) return undefined;
  const answer = await call(address, 'GET', '/health').catch(() => undefined);
  return answer?.status === 200 ? address : undefined;
}

/** One request; answers the status and the decoded body. */
export function call(address, method, path, body) {
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${address.secret}` };
    const sent = request(`${address.url}${path}`, { method, headers, agent, timeout: 2000 }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => (text += chunk));
      response.on('error', reject).on('end', () => {
        try {
          resolve({ status: response.statusCode, body: JSON.parse(text) });
        } catch (error) {
          reject(error);
        }
      });
    });
    sent.on('timeout', () => sent.destroy(new Error('the service does not answer')));
    sent.on('error', reject);
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

async function start(folder, idleSeconds) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const log = openSync(join(folder, 'server.log'), 'w', 0o600);
  // A session of its own, and no pipe of ours: the step that starts the service ends while the service goes on.
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL('server.mjs', import.meta.url)), folder, String(idleSeconds)],
    {
      cwd: folder,
      env: { PATH: process.env.PATH },
      detached: true,
      stdio: ['ignore', log, log],
    },
  );
  closeSync(log);
  let ended = false;
  child.on('error', () => (ended = true)).on('exit', () => (ended = true));
  child.unref();
  for (const deadline = Date.now() + startSeconds * 1000; Date.now() < deadline && !ended;) {
    const address = await running(folder);
    if (address) return address;
    await pause(20);
  }
  throw new Error(`the service did not start\n${readFileSync(join(folder, 'server.log'), 'utf8')}`.trim());
}
