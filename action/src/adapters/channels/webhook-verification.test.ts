import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

import { announcement } from '../../../test/contract/channel.ts';
import { normaliseConfig } from '../../runbook/config.ts';
import { createSecrets } from '../secrets.ts';
import { channelNotifier } from './channel-notifier.ts';

type IsGenuine = (key: string, headers: IncomingHttpHeaders, body: string, now: number) => boolean;

/** The function that the documentation offers to receivers. */
async function documented(): Promise<IsGenuine> {
  const page = readFileSync(resolve(import.meta.dirname, '../../../../docs/reference/channels.md'), 'utf8');
  const [, code = ''] = /^```js file=verify-delivery\.mjs\n([^]*?)^```$/m.exec(page) ?? [];
  const folder = mkdtempSync(join(tmpdir(), 'channels-'));
  try {
    const path = join(folder, 'verify-delivery.mjs');
    writeFileSync(path, code);
    const module = (await import(pathToFileURL(path).href)) as { readonly isGenuine: IsGenuine };
    return module.isGenuine;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('the documented check believes what was signed, and nothing that was changed or is old', async () => {
  const isGenuine = await documented();
  let got: { readonly headers: IncomingHttpHeaders; readonly body: string } | undefined;
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      got = { headers: request.headers, body };
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const sent = Date.parse('2026-11-23T03:04:05Z');
    const config = normaliseConfig({
      channels: { hook: { type: 'webhook', url_secret: 'HOOK_URL', signing_secret: 'HOOK_KEY' } },
    });
    const variables: Readonly<Record<string, string>> = { HOOK_URL: url, HOOK_KEY: 'Schlüssel & key' };
    const { announce } = channelNotifier(config, {
      variable: (name) => variables[name],
      secrets: createSecrets([]),
      clock: { now: () => new Date(sent).toISOString(), sleep: async () => {} },
    });
    const made = announcement({ channel: 'hook', summary: 'Zürich → 東京 🚨' });
    expect(await announce(made)).toEqual({ error: null });
    const { headers = {}, body = '' } = got ?? {};
    const key = 'Schlüssel & key';
    expect(isGenuine(key, headers, body, sent + 299_000)).toBe(true);
    expect(isGenuine(key, headers, body, sent + 301_000)).toBe(false);
    expect(isGenuine('another key', headers, body, sent)).toBe(false);
    expect(isGenuine(key, headers, body.replace('gate', 'date'), sent)).toBe(false);
    const later = { ...headers, 'x-runbook-timestamp': String(sent / 1000 + 60) };
    expect(isGenuine(key, later, body, sent)).toBe(false);
    expect(isGenuine(key, {}, body, sent)).toBe(false);
  } finally {
    server.close();
  }
});
