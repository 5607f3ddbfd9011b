import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';

const lifetimeSeconds = 24 * 60 * 60;

/** Makes a compact JSON Web Token, signed with Ed25519 by `key`, that is good for 24 hours after `now` (seconds). */
export function signToken(key, subject, now) {
  const header = encode({ alg: 'EdDSA', typ: 'JWT', kid: key.id });
  const payload = encode({ sub: subject, iat: now, exp: now + lifetimeSeconds });
  const signature = sign(null, Buffer.from(`${header}.${payload}`), createPrivateKey(key.private_key));
  return `${header}.${payload}.${signature.toString('base64url')}`;
}

/** Says whether one of `keys` signed `token` and it has not expired at `now` (seconds); a refusal carries its reason. */
export function verifyToken(keys, token, now) {
  const [header, payload, signature, ...rest] = token.split('.');
  if (!header || !payload || !signature || rest.length > 0) return refused('it is not a token');
  const { alg, kid } = decode(header) ?? {};
  if (alg !== 'EdDSA') return refused('its algorithm is not EdDSA');
  const key = keys.find(({ id }) => id === kid);
  if (!key) return refused(`no accepted key is called ${JSON.stringify(kid)}`);
  const signed = Buffer.from(`${header}.${payload}`);
  if (!verify(null, signed, createPublicKey(key.public_key), Buffer.from(signature, 'base64url'))) {
    return refused(`its signature does not fit the public half of ${key.id}`);
  }
  const { sub, exp } = decode(payload) ?? {};
  if (typeof exp !== 'number' || exp <= now) return refused('it has expired');
  return { valid: true, key: key.id, subject: sub };
}

function refused(reason) {
  return { valid: false, reason };
}

function encode(value) {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function decode(part) {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
