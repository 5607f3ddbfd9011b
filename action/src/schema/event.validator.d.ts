// Generated from schema/event.schema.json by `npm run generate`. Do not edit.
import type { ErrorObject } from 'ajv';
import type { Event } from './event.ts';

/** Says whether a value fits `schema/event.schema.json`; `errors` holds every way in which the last one did not. */
export declare const validate: {
  (data: unknown): data is Event;
  errors?: readonly ErrorObject[] | null;
};
