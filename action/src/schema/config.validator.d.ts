// Generated from schema/config.schema.json by `npm run generate`. Do not edit.
import type { ErrorObject } from 'ajv';
import type { ConfigFile } from './config.ts';

/** Says whether a value fits `schema/config.schema.json`; `errors` holds every way in which the last one did not. */
export declare const validate: {
  (data: unknown): data is ConfigFile;
  errors?: readonly ErrorObject[] | null;
};
