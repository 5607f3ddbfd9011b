// Generated from schema/test-case.schema.json by `npm run generate`. Do not edit.
import type { ErrorObject } from 'ajv';
import type { TestFile } from './test-case.ts';

/** Says whether a value fits `schema/test-case.schema.json`; `errors` holds every way in which the last one did not. */
export declare const validate: {
  (data: unknown): data is TestFile;
  errors?: readonly ErrorObject[] | null;
};
