import type { Actor } from '../schema/event.ts';

/** An execution that was asked for and cannot begin yet: `requests/<execution_id>.json` on the journal's branch. */
export type Request = {
  readonly execution_id: string;
  readonly runbook_id: string;
  readonly issue: number;
  /** Who asked; null for an alert. */
  readonly by: Actor | null;
  /** Who will be in charge; empty until somebody takes it. */
  readonly operator: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly incident: string | null;
  readonly change_ticket: string | null;
  readonly break_glass: string | null;
  readonly requested_at: string;
  /** The alert that asked: its group, by which one issue is kept. */
  readonly alert?: { readonly group: string; readonly name: string };
};

/** The request in a file; null where the text is none. */
export function parseRequest(text: string): Request | null {
  try {
    const value = JSON.parse(text) as Partial<Request> | null;
    const isRequest =
      typeof value === 'object' &&
      value !== null &&
      typeof value.execution_id === 'string' &&
      typeof value.runbook_id === 'string' &&
      typeof value.issue === 'number' &&
      typeof value.operator === 'string' &&
      typeof value.variables === 'object';
    return isRequest ? (value as Request) : null;
  } catch {
    return null;
  }
}
