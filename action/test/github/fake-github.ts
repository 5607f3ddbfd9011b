import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerFaults, type Found, operationOf, requestFaults } from './api-contract.ts';

export type FakeIssue = {
  number: number;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  state_reason: string | null;
  labels: string[];
  assignees: string[];
  pull_request?: true;
};
export type FakeComment = { id: number; issue: number; body: string; user: string; type: 'Bot' | 'User' };

/** What the next request that fits gets instead of an answer. */
export type Trouble = {
  readonly method?: string;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly message?: string;
};

/** GitHub with one repository, `acme/ops`; a test looks at and changes its state. */
export type FakeGithub = {
  readonly url: string;
  readonly issues: FakeIssue[];
  readonly comments: FakeComment[];
  /** Who can be assigned. */
  readonly people: Set<string>;
  /** Whether the token may write, and whose it is; a bot's where null. */
  readonly token: { writes: boolean; login: string | null };
  /** Told in this order. */
  readonly troubles: Trouble[];
  /** Method and path of every request. */
  readonly requests: string[];
  /** Where a request or an answer was not what GitHub's description says. */
  readonly faults: string[];
  readonly close: () => Promise<void>;
};

type Answer = {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

const repository = '/repos/acme/ops';

/** Starts a fake on a free port of this machine. */
export async function fakeGithub(): Promise<FakeGithub> {
  const server = createServer((request, response) => {
    void respond(github, request, response);
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const github: FakeGithub = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    issues: [],
    comments: [],
    people: new Set(),
    token: { writes: true, login: null },
    troubles: [],
    requests: [],
    faults: [],
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
  return github;
}

async function respond(
  github: FakeGithub,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  const { method = 'GET' } = request;
  const { pathname, searchParams } = new URL(request.url ?? '/', github.url);
  const name = `${method} ${pathname}`;
  github.requests.push(name);
  const found = operationOf(method, pathname);
  const body: unknown = text === '' ? undefined : JSON.parse(text);
  const say = (faults: readonly string[], what: string): void => {
    github.faults.push(...faults.map((fault) => `${what} of ${name}: ${fault}`));
  };
  if (found === null) {
    say(['not in the cut'], 'request');
    send(response, { status: 404, body: { message: 'Not Found' } });
    return;
  }
  if (request.headers.authorization !== 'Bearer the-token') say(['no token'], 'request');
  say(requestFaults(found, searchParams, body), 'request');
  const answer = troubleFor(github, method) ?? answerTo(github, found, searchParams, body ?? {});
  say(answerFaults(found, answer.status, answer.body), 'answer');
  send(response, answer);
}

function send(response: ServerResponse, { status, body, headers }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(body === undefined ? '' : JSON.stringify(body));
}

function troubleFor({ troubles }: FakeGithub, asked: string): Answer | null {
  const index = troubles.findIndex(({ method }) => method === undefined || method === asked);
  const [trouble] = index === -1 ? [] : troubles.splice(index, 1);
  if (trouble === undefined) return null;
  const { status, headers = {}, message = 'Trouble' } = trouble;
  return { status, headers, body: { message } };
}

type Body = {
  readonly title?: string;
  readonly body?: string;
  readonly state?: 'open' | 'closed';
  readonly state_reason?: string;
  readonly labels?: readonly string[];
  readonly assignees?: readonly string[];
};

function answerTo(
  github: FakeGithub,
  { method, path, values }: Found,
  query: URLSearchParams,
  body: Body,
): Answer {
  const { issues, comments, people, token } = github;
  if (path !== '/user' && `/repos/${values['owner']}/${values['repo']}` !== repository) return missing;
  if (method !== 'get' && !token.writes) return refusal('Resource not accessible by integration');
  const issue = issues.find(({ number }) => String(number) === values['issue_number']);
  switch (`${method} ${path.replace('/repos/{owner}/{repo}', '')}`) {
    case 'get /user':
      return token.login === null
        ? refusal('Resource not accessible by integration')
        : { status: 200, body: account(token.login) };
    case 'get /assignees/{assignee}':
      return people.has(values['assignee'] ?? '') ? { status: 204 } : missing;
    case 'get /issues': {
      const labels = (query.get('labels') ?? '').split(',').filter((label) => label !== '');
      const state = query.get('state') ?? 'open';
      const asked = issues
        .filter((one) => labels.every((label) => one.labels.includes(label)))
        .filter((one) => state === 'all' || one.state === state)
        .toSorted((a, b) => b.number - a.number);
      return page(
        github,
        asked.map((one) => issueBody(github, one)),
        query,
      );
    }
    case 'post /issues': {
      const { title = '', labels = [], assignees = [] } = body;
      if (assignees.some((login) => !people.has(login))) return invalid('assignees');
      const number = 1 + Math.max(0, ...issues.map((one) => one.number));
      const made: FakeIssue = {
        number,
        title,
        body: body.body ?? null,
        state: 'open',
        state_reason: null,
        labels: [...labels],
        assignees: [...assignees],
      };
      issues.push(made);
      return { status: 201, body: issueBody(github, made) };
    }
    case 'patch /issues/{issue_number}':
      if (issue === undefined) return missing;
      if (body.title !== undefined) issue.title = body.title;
      if (body.body !== undefined) issue.body = body.body;
      if (body.labels !== undefined) issue.labels = [...body.labels];
      if (body.state !== undefined) issue.state = body.state;
      if (body.state_reason !== undefined) issue.state_reason = body.state_reason;
      return { status: 200, body: issueBody(github, issue) };
    case 'get /issues/{issue_number}/comments': {
      if (issue === undefined) return missing;
      const asked = comments.filter((one) => one.issue === issue.number);
      return page(
        github,
        asked.map((one) => commentBody(github, one)),
        query,
      );
    }
    case 'post /issues/{issue_number}/comments': {
      if (issue === undefined) return missing;
      if ((body.body ?? '').length > 65_536) return invalid('body');
      const made: FakeComment = {
        id: 1e3 + comments.length,
        issue: issue.number,
        body: body.body ?? '',
        user: token.login ?? 'github-actions[bot]',
        type: token.login === null ? 'Bot' : 'User',
      };
      comments.push(made);
      return { status: 201, body: commentBody(github, made) };
    }
    case 'patch /issues/comments/{comment_id}': {
      const comment = comments.find(({ id }) => String(id) === values['comment_id']);
      if (comment === undefined) return missing;
      comment.body = body.body ?? '';
      return { status: 200, body: commentBody(github, comment) };
    }
    default:
      return missing;
  }
}

const missing: Answer = {
  status: 404,
  body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest' },
};

function refusal(message: string): Answer {
  return { status: 403, body: { message, documentation_url: 'https://docs.github.com/rest' } };
}

function invalid(field: string): Answer {
  const documentation_url = 'https://docs.github.com/rest';
  return {
    status: 422,
    body: {
      message: 'Validation Failed',
      documentation_url,
      errors: [{ resource: 'Issue', field, code: 'invalid' }],
    },
  };
}

function page({ url }: FakeGithub, items: readonly unknown[], query: URLSearchParams): Answer {
  const size = Number(query.get('per_page') ?? 30);
  const number = Number(query.get('page') ?? 1);
  const hasNext = items.length > number * size;
  return {
    status: 200,
    body: items.slice((number - 1) * size, number * size),
    headers: hasNext ? { link: `<${url}/next>; rel="next"` } : {},
  };
}

const at = '2026-11-23T09:30:00Z';

function issueBody(
  github: FakeGithub,
  { number, title, body, state, state_reason, labels, assignees, pull_request }: FakeIssue,
): unknown {
  const url = `${github.url}${repository}/issues/${number}`;
  return {
    id: 5e3 + number,
    node_id: `I_${number}`,
    number,
    title,
    body,
    state,
    state_reason,
    url,
    repository_url: `${github.url}${repository}`,
    html_url: `https://github.com/acme/ops/issues/${number}`,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    user: account('github-actions[bot]', 'Bot'),
    assignee: null,
    milestone: null,
    locked: false,
    labels: labels.map((name, id) => ({
      id,
      node_id: `L_${id}`,
      url: `${url}/labels`,
      name,
      description: null,
      color: 'ededed',
      default: false,
    })),
    assignees: assignees.map((login) => account(login)),
    comments: github.comments.filter((comment) => comment.issue === number).length,
    created_at: at,
    updated_at: at,
    closed_at: state === 'closed' ? at : null,
    author_association: 'MEMBER',
    ...(pull_request === undefined
      ? {}
      : {
          pull_request: {
            diff_url: url,
            html_url: url,
            patch_url: url,
            url,
          },
        }),
  };
}

function commentBody({ url }: FakeGithub, { id, issue, body, user, type }: FakeComment): unknown {
  return {
    id,
    node_id: `IC_${id}`,
    body,
    user: account(user, type),
    author_association: 'NONE',
    url: `${url}${repository}/issues/comments/${id}`,
    issue_url: `${url}${repository}/issues/${issue}`,
    html_url: `https://github.com/acme/ops/issues/${issue}#issuecomment-${id}`,
    created_at: at,
    updated_at: at,
  };
}

function account(login: string, type: 'Bot' | 'User' = 'User'): Readonly<Record<string, unknown>> {
  const url = `https://api.github.com/users/${encodeURIComponent(login)}`;
  const urls = [
    'avatar',
    'events',
    'followers',
    'following',
    'gists',
    'html',
    'organizations',
    'received_events',
    'repos',
    'starred',
    'subscriptions',
  ];
  return {
    login,
    id: 1,
    node_id: 'U_1',
    gravatar_id: '',
    url,
    type,
    site_admin: false,
    ...Object.fromEntries(urls.map((name) => [`${name}_url`, `${url}/${name}`])),
    name: null,
    company: null,
    blog: null,
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: at,
    updated_at: at,
  };
}
