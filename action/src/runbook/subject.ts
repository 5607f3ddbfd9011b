import type * as file from '../schema/runbook.ts';
import type { Config } from './config.ts';
import type { Places } from './places.ts';
import type { Report } from './report.ts';
import type { Runbook } from './runbook.ts';

/** What every check of a runbook looks at: the file as it was written, what it means, and where to report. */
export type Subject = {
  readonly source: file.RunbookFile;
  readonly runbook: Runbook;
  readonly places: Places;
  readonly config: Config | undefined;
  readonly path: string;
  readonly report: Report;
};
