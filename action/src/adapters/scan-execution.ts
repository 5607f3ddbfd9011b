import type { JournalProblem } from '../engine/ports.ts';
import { scanJournal, type Scan } from './journal-chain.ts';

/** As `scanJournal`, for the journal of one execution: it must have begun, and be that one's. */
export function scanExecution(bytes: Uint8Array, executionId: string): Scan {
  const scan = scanJournal(bytes);
  return scan.problem === null ? { ...scan, problem: foreign(scan, executionId) } : scan;
}

function foreign({ events, tornBytes }: Scan, executionId: string): JournalProblem | null {
  const [first] = events;
  if (first === undefined) {
    const state = tornBytes > 0 ? 'is torn' : 'is missing';
    return { code: 'broken-chain', line: 1, message: `Line 1 ${state}: the journal holds no event` };
  }
  return first.type === 'ExecutionStarted' && first.execution_id !== executionId
    ? { code: 'broken-chain', line: 1, message: `Line 1 belongs to \`${first.execution_id}\`` }
    : null;
}
