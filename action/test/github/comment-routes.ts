import { accountBody } from './account-body.ts';
import { fine, invalid, missing, pageOf, refusal, type Call, type Routes } from './answer.ts';
import type { FakeGithub } from './fake-github.ts';
import { filledBody } from './filled-body.ts';
import { mayWrite } from './people-routes.ts';

export type FakeComment = {
  id: number;
  issue: number;
  body: string;
  user: string;
  type: 'Bot' | 'User';
  createdAt?: string;
  /** Later than `createdAt` where it was edited. */
  updatedAt?: string;
};
export type FakeReaction = { readonly comment: number; readonly content: string; readonly user: string };

const repository = '/repos/{owner}/{repo}';
const longest = 65_536;

export const commentRoutes: Routes = {
  [`GET ${repository}/issues/{issue_number}/comments`]: (call) => {
    const { github, values } = call;
    if (!github.issues.some(({ number }) => String(number) === values['issue_number'])) return missing;
    const asked = github.comments.filter(({ issue }) => String(issue) === values['issue_number']);
    const page = pageOf(call, asked);
    return { ...page, body: page.body.map((comment) => commentBody(github, comment)) };
  },
  [`POST ${repository}/issues/{issue_number}/comments`]: ({ github, values, body, caller }) => {
    const issue = github.issues.find(({ number }) => String(number) === values['issue_number']);
    if (issue === undefined) return missing;
    const text = String(body['body']);
    if (text.length > longest) return invalid('IssueComment', 'body');
    const isBot = caller.type === 'Bot';
    if (issue.locked === true && !isBot && !mayWrite(github, caller.login)) return refusal('Issue is locked');
    return { status: 201, body: commentBody(github, addComment(github, issue.number, text, caller)) };
  },
  [`GET ${repository}/issues/comments/{comment_id}`]: withComment(({ github }, comment) =>
    fine(commentBody(github, comment)),
  ),
  [`PATCH ${repository}/issues/comments/{comment_id}`]: withComment(({ github, body }, comment) => {
    const text = String(body['body']);
    if (text.length > longest) return invalid('IssueComment', 'body');
    comment.body = text;
    comment.updatedAt = github.now().toISOString();
    return fine(commentBody(github, comment));
  }),
  [`GET ${repository}/issues/comments/{comment_id}/reactions`]: withComment((call, { id }) => {
    const asked = call.github.reactions.filter(({ comment }) => comment === id);
    const page = pageOf(call, asked);
    return { ...page, body: page.body.map((reaction) => reactionBody(call.github, reaction)) };
  }),
  [`POST ${repository}/issues/comments/{comment_id}/reactions`]: withComment(
    ({ github, body, caller }, { id }) => {
      const reaction = { comment: id, content: String(body['content']), user: caller.login };
      const isThere = github.reactions.some(
        ({ comment, content, user }) =>
          comment === id && content === reaction.content && user === reaction.user,
      );
      if (!isThere) github.reactions.push(reaction);
      return { status: isThere ? 200 : 201, body: reactionBody(github, reaction) };
    },
  ),
};

function withComment(
  answer: (call: Call, comment: FakeComment) => ReturnType<Routes[string]>,
): Routes[string] {
  return (call) => {
    const comment = call.github.comments.find(({ id }) => String(id) === call.values['comment_id']);
    return comment === undefined ? missing : answer(call, comment);
  };
}

/** Adds a comment as somebody writes it now. */
export function addComment(
  github: FakeGithub,
  issue: number,
  body: string,
  { login, type }: { readonly login: string; readonly type: 'Bot' | 'User' },
): FakeComment {
  const at = github.now().toISOString();
  const id = Math.max(999, ...github.comments.map((one) => one.id)) + 1;
  const comment: FakeComment = { id, issue, body, user: login, type, createdAt: at, updatedAt: at };
  github.comments.push(comment);
  return comment;
}

/** A comment as the API and events show it. */
export function commentBody(
  github: FakeGithub,
  { id, issue, body, user, type, createdAt, updatedAt }: FakeComment,
): Readonly<Record<string, unknown>> {
  const at = github.now().toISOString();
  const url = `${github.url}/repos/acme/ops/issues`;
  return filledBody('issue-comment', {
    id,
    body,
    user: accountBody(user, type),
    author_association: github.permissions.get(user)?.association ?? 'NONE',
    url: `${url}/comments/${id}`,
    issue_url: `${url}/${issue}`,
    html_url: `https://github.com/acme/ops/issues/${issue}#issuecomment-${id}`,
    created_at: createdAt ?? at,
    updated_at: updatedAt ?? createdAt ?? at,
  });
}

function reactionBody(github: FakeGithub, { content, user }: FakeReaction): unknown {
  const type = user.endsWith('[bot]') ? 'Bot' : 'User';
  return filledBody('reaction', {
    content,
    user: accountBody(user, type),
    created_at: github.now().toISOString(),
  });
}
