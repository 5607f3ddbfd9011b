import { createHash } from 'node:crypto';
import type { AlertGroup } from './alert-group.ts';

/** What stands for a group of alerts: the digest of where it comes from and of its key. */
export function alertGroupDigest({ source, key }: Pick<AlertGroup, 'source' | 'key'>): string {
  return createHash('sha256').update(`${source}\n${key}`).digest('hex');
}

/** The end of the ids of executions that a group asks for: six of `0-9a-z`, and no run, since another run begins them. */
export function alertSuffix(digest: string): string {
  return (Number.parseInt(digest.slice(0, 12), 16) % 36 ** 6).toString(36).padStart(6, '0');
}

/** Whether an execution was asked for by the group with that digest. */
export function isOfGroup(executionId: string, digest: string): boolean {
  return executionId.endsWith(`-${alertSuffix(digest)}`);
}
