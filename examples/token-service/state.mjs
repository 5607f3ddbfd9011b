import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { newKeyring } from './keyring.mjs';

/** Where the service keeps its state: `.runbook/example/` of this clone, which git ignores. */
export const defaultStateFolder = fileURLToPath(new URL('../../.runbook/example', import.meta.url));

/** The keys on disk; a ring with one new key where there is none, or none that can be read. */
export function readKeyring(folder) {
  return readJson(folder, 'keys.json') ?? newKeyring(new Date().toISOString());
}

/** Replaces the keys on disk at once, so that a kill leaves the former or the new ones. */
export function writeKeyring(folder, ring) {
  writeWhole(folder, 'keys.json', JSON.stringify(ring, undefined, 2));
}

/** Where the running service listens and the secret it wants to see: `{url, secret, pid}`; undefined if none was started. */
export function readAddress(folder) {
  return readJson(folder, 'server.json');
}

/** Makes the caller the one service of this folder; a former one notices and ends. */
export function writeAddress(folder, address) {
  writeWhole(folder, 'server.json', JSON.stringify(address));
}

/** Takes the address away, if it is still `secret`'s. */
export function removeAddress(folder, secret) {
  if (readAddress(folder)?.secret === secret) rmSync(join(folder, 'server.json'), { force: true });
}

/** Keeps a token for a later step, without showing it. */
export function saveToken(folder, name, token) {
  writeWhole(folder, `${name}.token`, token);
}

/** A token that was kept; undefined if none has this name. */
export function savedToken(folder, name) {
  return read(folder, `${name}.token`);
}

function read(folder, name) {
  try {
    return readFileSync(join(folder, name), 'utf8');
  } catch {
    return undefined;
  }
}

function readJson(folder, name) {
  try {
    return JSON.parse(read(folder, name) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

function writeWhole(folder, name, text) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const draft = join(folder, `.${name}.${process.pid}`);
  writeFileSync(draft, text, { mode: 0o600 });
  renameSync(draft, join(folder, name));
}
