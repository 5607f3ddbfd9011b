import type { Report } from '../schema/report.ts';

/** The fields of every document where no execution and no runbook is meant. */
export const noFields: Omit<Report, 'verb'> = {
  execution_id: null,
  runbook_id: null,
  status: null,
  waiting: [],
  steps: [],
  outputs: {},
  findings: [],
  error: null,
};
