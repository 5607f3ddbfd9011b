import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { approvalNonce } from './approval-nonce.ts';

const digest = 'd'.repeat(64);

test('it is the beginning of the digest of both', () => {
  const whole = createHash('sha256').update(`${digest}17`).digest('hex');
  expect(approvalNonce({ digest, request: 17 })).toBe(whole.slice(0, 8));
});

test('it differs where the request or what would run differs', () => {
  const nonces = [
    { digest, request: 17 },
    { digest, request: 18 },
    { digest: 'e'.repeat(64), request: 17 },
  ].map(approvalNonce);
  expect(new Set(nonces).size).toBe(3);
  for (const nonce of nonces) expect(nonce).toMatch(/^[0-9a-f]{8}$/);
});
