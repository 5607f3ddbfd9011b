// The token service: `node server.mjs FOLDER IDLE_SECONDS`, started by `client.mjs`.
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import {
  KeyringRefusal,
  acceptedKeys,
  addKey,
  discardAfter,
  restore,
  retireOld,
  signWith,
} from './keyring.mjs';
import { readAddress, readKeyring, removeAddress, writeAddress, writeKeyring } from './state.mjs';
import { signToken, verifyToken } from './token.mjs';

const [folder, idleSeconds] = process.argv.slice(2);
const secret = randomBytes(24).toString('base64url');
let lastUse = Date.now();

const routes = {
  'GET /health': () => ({ signing: readKeyring(folder).signing }),
  'GET /keys': () => shown(readKeyring(folder)),
  'POST /tokens': ({ subject }) => issue(readKeyring(folder), subject),
  'POST /tokens/verify': ({ token }) =>
    verifyToken(acceptedKeys(readKeyring(folder)), String(token), seconds()),
  'POST /keys': ({ mismatched }) =>
    change((ring) => addKey(ring, { now: new Date().toISOString(), mismatched: mismatched === true })),
  'POST /keys/sign-with': ({ id }) => change((ring) => ({ ring: signWith(ring, id), id })),
  'POST /keys/retire-old': ({ keep }) => change((ring) => retireOld(ring, Number(keep))),
  'POST /keys/restore': ({ ids }) => change((ring) => ({ ring: restore(ring, ids), ids })),
  'POST /keys/discard-after': ({ id }) => change((ring) => discardAfter(ring, id)),
  'POST /stop': () => {
    setImmediate(end);
    return { stopping: true };
  },
};

const server = createServer((request, response) => {
  lastUse = Date.now();
  void respond(request)
    .catch((error) => ({
      status: error instanceof KeyringRefusal ? 409 : 400,
      body: { error: error.message },
    }))
    .then(({ status, body }) => {
      response.writeHead(status, { 'content-type': 'application/json', connection: 'close' });
      response.end(JSON.stringify(body));
    });
});

server.listen(0, '127.0.0.1', () => {
  writeKeyring(folder, readKeyring(folder));
  writeAddress(folder, { url: `http://127.0.0.1:${server.address().port}`, secret, pid: process.pid });
  setInterval(endWhenIdleOrReplaced, 250);
});

async function respond(request) {
  const route = routes[`${request.method} ${request.url}`];
  const known = isKnown(request.headers.authorization);
  if (!known) return { status: 401, body: { error: 'the secret is missing or wrong' } };
  if (!route) return { status: 404, body: { error: 'there is no such address' } };
  let text = '';
  for await (const chunk of request) {
    text += chunk;
    if (text.length > 65_536) return { status: 413, body: { error: 'that is too much' } };
  }
  return { status: 200, body: route(text ? JSON.parse(text) : {}) };
}

function isKnown(authorization = '') {
  const given = Buffer.from(authorization);
  const expected = Buffer.from(`Bearer ${secret}`);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

function change(edit) {
  const { ring, ...answer } = edit(readKeyring(folder));
  writeKeyring(folder, ring);
  return answer;
}

function issue(ring, subject) {
  const key = ring.keys.find(({ id }) => id === ring.signing);
  return { token: signToken(key, String(subject), seconds()) };
}

function shown(ring) {
  return ring.keys.map(({ id, created_at, retired }) => ({
    id,
    created_at,
    state: retired ? 'retired' : id === ring.signing ? 'signing' : 'accepted',
  }));
}

function seconds() {
  return Math.floor(Date.now() / 1000);
}

function endWhenIdleOrReplaced() {
  const replaced = readAddress(folder)?.secret !== secret;
  if (replaced || Date.now() - lastUse > Number(idleSeconds) * 1000) end();
}

function end() {
  removeAddress(folder, secret);
  process.exit(0);
}
