import { createHash } from 'node:crypto';
import type { Gate } from '../engine/state.ts';

/** What an approval by comment must repeat, so that it can only mean this request for exactly what would run. */
export function approvalNonce({
  digest,
  request,
}: Pick<Extract<Gate, { kind: 'approval' }>, 'digest' | 'request'>): string {
  return createHash('sha256').update(`${digest}${request}`).digest('hex').slice(0, 8);
}
