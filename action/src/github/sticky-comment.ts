/** What the comment of the check begins with; nobody sees it. */
const mark = '<!-- runbook-check -->';

/** GitHub's own limit, in characters. */
export const longestComment = 65_536;

/** A comment on a pull request as far as it matters here. */
export type Comment = {
  readonly id: number;
  readonly body: string;
  readonly author: string;
  readonly bot: boolean;
};

/** The body of the one comment about the check. */
export function stickyBody(markdown: string): string {
  return `${mark}\n${markdown}`;
}

/** Whether a comment may be the one about the check. */
export function hasMark({ body }: Comment): boolean {
  return body.startsWith(mark);
}

/** The comment that was made before; those of other people are never taken for it, whatever they hold. */
export function stickyComment(comments: readonly Comment[], login: string | null): Comment | null {
  const own = ({ author, bot }: Comment): boolean => (login === null ? bot : author === login);
  return comments.find((comment) => hasMark(comment) && own(comment)) ?? null;
}
