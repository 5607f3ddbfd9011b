import { Failure } from '../source/failure.ts';

/** The system's error code (`ENOENT` …), or null where it is none. */
export function errorCode(error: unknown): string | null {
  if (error instanceof Failure || !(error instanceof Error)) return null;
  const { code } = error as NodeJS.ErrnoException;
  return typeof code === 'string' ? code : null;
}

/** What a caller is told when a file or folder of the store cannot be written; an error that is not the system's stays itself. */
export function unwritable(path: string, error: unknown): unknown {
  return failure('unwritable', path, error);
}

/** As `unwritable`, for reading. */
export function unreadable(path: string, error: unknown): unknown {
  return failure('unreadable', path, error);
}

function failure(code: 'unwritable' | 'unreadable', path: string, error: unknown): unknown {
  const cause = errorCode(error);
  if (cause === null) return error;
  const verb = code === 'unwritable' ? 'write' : 'read';
  const message = `Cannot ${verb} ${path}: ${reasons[cause] ?? (error as Error).message}`;
  return new Failure(code, message, hintFor(cause, verb), error);
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full (ENOSPC)',
  EDQUOT: 'the quota is used up (EDQUOT)',
  EROFS: 'the file system is read-only (EROFS)',
  EACCES: 'permission denied (EACCES)',
  EPERM: 'not permitted (EPERM)',
  EIO: 'the disk failed (EIO)',
  EISDIR: 'it is a folder (EISDIR)',
  ENOTDIR: 'a part of its path is no folder (ENOTDIR)',
};

function hintFor(cause: string, verb: 'read' | 'write'): string {
  switch (cause) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'Free some space (`runbook executions --prune --older-than 90d` removes old executions), then go on with `runbook resume`';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `Give the user who runs runbook the right to ${verb} below .runbook`;
    case 'EIO':
      return 'Look at the disk before going on; what was recorded before stays valid';
    default:
      return 'Look at the path; .runbook must be a folder on a local file system';
  }
}
