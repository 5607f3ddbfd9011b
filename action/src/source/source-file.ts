/** A text that was read; `path` is posix and relative to the root. */
export type SourceFile = { readonly path: string; readonly text: string };
