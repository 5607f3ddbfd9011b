import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** The part of a log that belongs to one command. */
export type CommandLog = {
  readonly write: (text: Buffer) => void;
  /** Ends the part; returns why something of it could not be written, or null. */
  readonly close: (ending: string) => string | null;
};

/** The logs of executions below a root: whole and masked output, a line at the start and the end of each command. */
export type ExecutionLogs = {
  readonly open: (executionId: string, title: string) => CommandLog;
};

type Shared = {
  fd: number;
  users: number;
  last: CommandLog | null;
  atLineStart: boolean;
  error: string | null;
};

/** Writes `.runbook/logs/<execution_id>.log`; where commands run side by side, a line tells whose output follows. */
export function executionLogs(root: string): ExecutionLogs {
  const folder = join(root, '.runbook', 'logs');
  const shared = new Map<string, Shared>();
  return {
    open: (executionId, title) => {
      const log = shared.get(executionId) ?? openShared(folder, executionId);
      shared.set(executionId, log);
      log.users += 1;
      const own: CommandLog = {
        write: (text) => {
          if (log.last !== own) headline(log, `${title}, continued`);
          log.last = own;
          put(log, text);
        },
        close: (ending) => {
          headline(log, log.last === own ? ending : `${title}: ${ending}`);
          log.users -= 1;
          if (log.users === 0) {
            shared.delete(executionId);
            if (log.fd >= 0) closeSync(log.fd);
          }
          return log.error;
        },
      };
      headline(log, `${new Date().toISOString()} ${title}`);
      log.last = own;
      return own;
    },
  };
}

function openShared(folder: string, executionId: string): Shared {
  const log: Shared = { fd: -1, users: 0, last: null, atLineStart: true, error: null };
  try {
    log.fd = openAppending(folder, `${executionId}.log`);
  } catch (error) {
    log.error = (error as Error).message;
  }
  return log;
}

function openAppending(folder: string, name: string): number {
  const file = join(folder, name);
  try {
    return openSync(file, 'a', 0o600);
  } catch {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return openSync(file, 'a', 0o600);
  }
}

function headline(log: Shared, text: string): void {
  put(log, Buffer.from(`${log.atLineStart ? '' : '\n'}== ${text}\n`));
}

/** A full disk must not stop a running command: the first error is kept, and writing ends. */
function put(log: Shared, text: Buffer): void {
  if (log.error !== null) return;
  try {
    for (let at = 0; at < text.length;) at += writeSync(log.fd, text, at);
    log.atLineStart = text[text.length - 1] === 0x0a;
  } catch (error) {
    log.error = (error as Error).message;
  }
}
