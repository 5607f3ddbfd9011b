/** What a text means, or why it means nothing; the message never holds a value that may be secret. */
export type ReadText<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly message: string; readonly hint: string };

/** Why a text means nothing, and how it is written. */
export type Problem = Extract<ReadText<never>, { readonly ok: false }>;

/** A problem of a text. */
export function no(message: string, hint: string): Problem {
  return { ok: false, message, hint };
}
