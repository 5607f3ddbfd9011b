import { generateKeyPairSync } from 'node:crypto';

const retiredKept = 10;

/** Thrown for a request that the keys do not allow; its message is for the person who asked. */
export class KeyringRefusal extends Error {}

/** A ring with one key, which signs. */
export function newKeyring(now) {
  return addKey({ next: 1, signing: 'key-1', keys: [] }, { now, mismatched: false }).ring;
}

/**
 * Adds a key that is accepted but does not sign yet. A mismatched one has the public half of another key, as after a
 * botched upload: it signs happily, and nobody can verify what it signed.
 */
export function addKey(ring, { now, mismatched }) {
  const pair = newPair();
  const key = {
    id: `key-${ring.next}`,
    created_at: now,
    retired: false,
    private_key: pair.privateKey,
    public_key: mismatched ? newPair().publicKey : pair.publicKey,
  };
  return { ring: { ...ring, next: ring.next + 1, keys: [...ring.keys, key] }, id: key.id };
}

/** Makes `id` the key that signs; every other accepted key is still accepted. */
export function signWith(ring, id) {
  const accepted = acceptedKeys(ring).some((key) => key.id === id);
  if (!accepted) throw new KeyringRefusal(`no accepted key is called ${id}`);
  return { ...ring, signing: id };
}

/** Retires accepted keys that do not sign, except the newest `keep`; tells which. */
export function retireOld(ring, keep) {
  const idle = acceptedKeys(ring).filter((key) => key.id !== ring.signing);
  const ids = idle.slice(0, Math.max(0, idle.length - keep)).map((key) => key.id);
  const keys = ring.keys.map((key) => (ids.includes(key.id) ? { ...key, retired: true } : key));
  return { ring: { ...ring, keys: forgetOldest(keys) }, ids };
}

/** Accepts retired keys again. */
export function restore(ring, ids) {
  const missing = ids.find((id) => !ring.keys.some((key) => key.id === id));
  if (missing) throw new KeyringRefusal(`${missing} is gone for good`);
  return { ...ring, keys: ring.keys.map((key) => (ids.includes(key.id) ? { ...key, retired: false } : key)) };
}

/** Deletes every key made after `id`; refuses while one of them signs. */
export function discardAfter(ring, id) {
  const last = ring.keys.findIndex((key) => key.id === id);
  if (last < 0) throw new KeyringRefusal(`no key is called ${id}`);
  const keys = ring.keys.slice(0, last + 1);
  const signs = keys.some((key) => key.id === ring.signing);
  if (!signs) throw new KeyringRefusal(`${ring.signing} signs and cannot be deleted`);
  return { ring: { ...ring, keys }, ids: ring.keys.slice(last + 1).map((key) => key.id) };
}

/** The keys whose tokens are good, oldest first. */
export function acceptedKeys(ring) {
  return ring.keys.filter((key) => !key.retired);
}

function newPair() {
  return generateKeyPairSync('ed25519', {
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
}

function forgetOldest(keys) {
  const forgotten = keys.filter((key) => key.retired).slice(0, -retiredKept);
  return keys.filter((key) => !forgotten.includes(key));
}
