// Generated from schema/runbook.schema.json by `npm run generate`. Do not edit.
import type { ErrorObject } from 'ajv';
import type { RunbookFile } from './runbook.ts';

/** Says whether a value fits `schema/runbook.schema.json`; `errors` holds every way in which the last one did not. */
export declare const validate: {
  (data: unknown): data is RunbookFile;
  errors?: readonly ErrorObject[] | null;
};
