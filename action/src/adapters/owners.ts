import { hostname } from 'node:os';
import type { Owners } from '../engine/ports.ts';
import { processExists, processStart } from './process-start.ts';

/** This process as an owner, and what can be found out about others. Only who is proven gone is called gone. */
export function processOwners(): Owners {
  const host = hostname();
  const own = processStart(process.pid);
  const startedAt = own.state === 'running' ? own.identity : 'unknown';
  return {
    self: { host, pid: process.pid, started_at: startedAt },
    state: (owner) => {
      if (owner.host !== host) return 'unknown';
      if (!processExists(owner.pid)) return 'gone';
      const start = processStart(owner.pid);
      if (start.state === 'hidden') return processExists(owner.pid) ? 'unknown' : 'gone';
      if (start.state === 'ended' || start.identity !== owner.started_at) return 'gone';
      return owner.pid === process.pid ? 'self' : 'alive';
    },
  };
}
