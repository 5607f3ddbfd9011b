import { type ReadDispatch, dispatchInputs } from './dispatch-inputs.ts';

/** What started a workflow run. */
export type GithubEvent =
  | { readonly kind: 'dispatch'; readonly inputs: ReadDispatch }
  | {
      readonly kind: 'comment';
      readonly issue: number;
      readonly commentId: number;
      /** As it was written; whether it still says so is asked of the API. */
      readonly body: string;
      readonly author: string;
      /** Who caused the event. */
      readonly sender: string;
      readonly association: string;
    }
  /** Nothing that this workflow answers, and why. */
  | { readonly kind: 'other'; readonly why: string };

/** Reads the event file of a run; `name` is its GITHUB_EVENT_NAME. Nothing in it is believed by being read. */
export function githubEvent(name: string, payload: unknown): GithubEvent {
  switch (name) {
    case 'workflow_dispatch':
      return { kind: 'dispatch', inputs: dispatchInputs(field(payload, 'inputs')) };
    case 'issue_comment':
      return commentEvent(payload);
    default:
      return { kind: 'other', why: `an event ${JSON.stringify(name)} starts nothing` };
  }
}

function commentEvent(payload: unknown): GithubEvent {
  if (field(payload, 'action') !== 'created') return other('only a new comment is read');
  const comment = field(payload, 'comment');
  const issue = field(field(payload, 'issue'), 'number');
  const commentId = field(comment, 'id');
  const body = field(comment, 'body');
  const author = field(field(comment, 'user'), 'login');
  const sender = field(field(payload, 'sender'), 'login');
  const association = field(comment, 'author_association');
  if (field(field(payload, 'issue'), 'pull_request') !== undefined) {
    return other('a comment on a pull request is no answer');
  }
  if (!isId(issue) || !isId(commentId) || typeof body !== 'string') return other('the event is incomplete');
  if (typeof author !== 'string' || typeof sender !== 'string') return other('the comment has no author');
  if (author.toLowerCase() !== sender.toLowerCase()) {
    return other('the comment is by another than who caused the event');
  }
  return {
    kind: 'comment',
    issue,
    commentId,
    body,
    author,
    sender,
    association: typeof association === 'string' ? association : 'NONE',
  };
}

function other(why: string): GithubEvent {
  return { kind: 'other', why };
}

function isId(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}
