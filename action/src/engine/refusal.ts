/** Why an input changed nothing, and what would. */
export type Refusal = { readonly code: string; readonly message: string; readonly hint: string };
