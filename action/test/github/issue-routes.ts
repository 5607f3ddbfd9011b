import { accountBody } from './account-body.ts';
import { fine, invalid, missing, pageOf, type Call, type Routes } from './answer.ts';
import type { FakeGithub } from './fake-github.ts';
import { filledBody } from './filled-body.ts';

export type FakeIssue = {
  number: number;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  state_reason: string | null;
  labels: string[];
  assignees: string[];
  locked?: boolean;
  user?: string;
  pull_request?: true;
};

type Given = {
  readonly title?: string;
  readonly body?: string;
  readonly state?: 'open' | 'closed';
  readonly state_reason?: string;
  readonly labels?: readonly string[];
  readonly assignees?: readonly string[];
};

const issues = '/repos/{owner}/{repo}/issues';

export const issueRoutes: Routes = {
  [`GET ${issues}`]: (call) => {
    const { github, query } = call;
    const labels = (query.get('labels') ?? '').split(',').filter((label) => label !== '');
    const state = query.get('state') ?? 'open';
    const asked = github.issues
      .filter((issue) => labels.every((label) => issue.labels.includes(label)))
      .filter((issue) => state === 'all' || issue.state === state)
      .toSorted((a, b) => b.number - a.number);
    const page = pageOf(call, asked);
    return { ...page, body: page.body.map((issue) => issueBody(github, issue)) };
  },
  [`POST ${issues}`]: ({ github, body, caller }) => {
    const { title = '', labels = [], assignees = [], body: text = null } = body as Given;
    if (assignees.some((login) => !github.people.has(login))) return invalid('Issue', 'assignees');
    if ((text ?? '').length > 65_536) return invalid('Issue', 'body');
    const issue: FakeIssue = {
      number: 1 + Math.max(0, ...github.issues.map(({ number }) => number)),
      title,
      body: text,
      state: 'open',
      state_reason: null,
      labels: [...labels],
      assignees: [...assignees],
      locked: false,
      user: caller.login,
    };
    github.issues.push(issue);
    return { status: 201, body: issueBody(github, issue) };
  },
  [`GET ${issues}/{issue_number}`]: withIssue(({ github }, issue) => fine(issueBody(github, issue))),
  [`PATCH ${issues}/{issue_number}`]: withIssue(({ github, body }, issue) => {
    const { title, body: text, labels, state, state_reason } = body as Given;
    if ((text ?? '').length > 65_536) return invalid('Issue', 'body');
    if (title !== undefined) issue.title = title;
    if (text !== undefined) issue.body = text;
    if (labels !== undefined) issue.labels = [...labels];
    if (state !== undefined) issue.state = state;
    if (state_reason !== undefined) issue.state_reason = state_reason;
    return fine(issueBody(github, issue));
  }),
  [`PUT ${issues}/{issue_number}/lock`]: withIssue((_, issue) => {
    issue.locked = true;
    return { status: 204 };
  }),
  [`DELETE ${issues}/{issue_number}/lock`]: withIssue((_, issue) => {
    issue.locked = false;
    return { status: 204 };
  }),
  [`POST ${issues}/{issue_number}/labels`]: withIssue(({ body }, issue) => {
    issue.labels = [...new Set([...issue.labels, ...((body as Given).labels ?? [])])];
    return fine(issue.labels.map(labelBody));
  }),
};

function withIssue(answer: (call: Call, issue: FakeIssue) => ReturnType<Routes[string]>): Routes[string] {
  return (call) => {
    const issue = call.github.issues.find(({ number }) => String(number) === call.values['issue_number']);
    return issue === undefined ? missing : answer(call, issue);
  };
}

/** An issue as the API and events show it. */
export function issueBody(github: FakeGithub, issue: FakeIssue): Readonly<Record<string, unknown>> {
  const { number, title, body, state, state_reason, labels, assignees, locked = false, user } = issue;
  const url = `${github.url}/repos/acme/ops/issues/${number}`;
  const at = github.now().toISOString();
  const login = user ?? 'github-actions[bot]';
  return filledBody('issue', {
    id: 5e3 + number,
    number,
    title,
    body,
    state,
    state_reason,
    url,
    html_url: `https://github.com/acme/ops/issues/${number}`,
    user: accountBody(login, login.endsWith('[bot]') ? 'Bot' : 'User'),
    locked,
    labels: labels.map(labelBody),
    assignees: assignees.map((assignee) => accountBody(assignee)),
    comments: github.comments.filter((comment) => comment.issue === number).length,
    created_at: at,
    updated_at: at,
    closed_at: state === 'closed' ? at : null,
    author_association: 'MEMBER',
    ...(issue.pull_request === undefined
      ? {}
      : { pull_request: { diff_url: url, html_url: url, patch_url: url, url } }),
  });
}

function labelBody(name: string): unknown {
  return filledBody('label', { name, description: null, color: 'ededed', default: false });
}
