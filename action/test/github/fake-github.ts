import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { adminRoutes } from './admin-routes.ts';
import { type Answer, type Call, missing, refusal, type Routes } from './answer.ts';
import { answerFaults, operationOf, requestFaults } from './api-contract.ts';
import { commentRoutes, type FakeComment, type FakeReaction } from './comment-routes.ts';
import { environmentRoutes, type FakeEnvironment } from './environment-routes.ts';
import { callerOf, type FakeToken, neededRight } from './fake-token.ts';
import { type FakeIssue, issueRoutes } from './issue-routes.ts';
import { type FakePerson, peopleRoutes } from './people-routes.ts';
import { type FakeRepository, repositoryRoutes } from './repository-routes.ts';
import { type FakeRun, runRoutes } from './run-routes.ts';
import { type Dispatch, workflowRoutes } from './workflow-routes.ts';

/** What the next request that fits gets instead of an answer. */
export type Trouble = {
  readonly method?: string;
  /** Only for requests whose method and path match, such as `/approvals$/`. */
  readonly on?: RegExp;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly message?: string;
};

/** GitHub with one repository, `acme/ops`; a test looks at and changes its state. */
export type FakeGithub = {
  readonly url: string;
  readonly repository: FakeRepository;
  readonly issues: FakeIssue[];
  readonly comments: FakeComment[];
  readonly reactions: FakeReaction[];
  /** Who can be assigned. */
  readonly people: Set<string>;
  /** What each person may do in the repository; who is not here may read. */
  readonly permissions: Map<string, FakePerson>;
  /** The members of each team, by its slug. */
  readonly teams: Map<string, readonly string[]>;
  readonly environments: FakeEnvironment[];
  readonly runs: FakeRun[];
  /** What was dispatched, in order. */
  readonly dispatched: Dispatch[];
  /** Starts what is dispatched, and ends what is cancelled; without it only the records change. */
  starter: {
    readonly dispatch: (dispatch: Dispatch) => Promise<FakeRun>;
    readonly cancel: (run: FakeRun) => void;
  } | null;
  /** The token `the-token`: whether it may write, and whose it is; a bot's where null. */
  readonly token: { writes: boolean; login: string | null };
  /** Other tokens. */
  readonly tokens: Map<string, FakeToken>;
  /** Told in this order. */
  readonly troubles: Trouble[];
  /** Method and path of every request. */
  readonly requests: string[];
  /** Where a request or an answer was not what GitHub's description says. */
  readonly faults: string[];
  now: () => Date;
  readonly close: () => Promise<void>;
};

const routes: Routes = {
  ...adminRoutes,
  ...commentRoutes,
  ...environmentRoutes,
  ...issueRoutes,
  ...peopleRoutes,
  ...repositoryRoutes,
  ...runRoutes,
  ...workflowRoutes,
};

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
    repository: { defaultBranch: 'main', private: false, ownerType: 'Organization', workflows: [] },
    issues: [],
    comments: [],
    reactions: [],
    people: new Set(),
    permissions: new Map(),
    teams: new Map(),
    environments: [],
    runs: [],
    dispatched: [],
    starter: null,
    token: { writes: true, login: null },
    tokens: new Map(),
    troubles: [],
    requests: [],
    faults: [],
    now: () => new Date('2026-11-23T09:30:00Z'),
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
  const say = (faults: readonly string[], what: string): void => {
    github.faults.push(...faults.map((fault) => `${what} of ${name}: ${fault}`));
  };
  const found = operationOf(method, pathname);
  if (found === null) {
    say(['not in the cut'], 'request');
    send(response, missing);
    return;
  }
  const body: unknown = text === '' ? undefined : JSON.parse(text);
  const token = tokenOf(github, request.headers.authorization);
  if (token === null) say(['no token'], 'request');
  say(requestFaults(found, searchParams, body), 'request');
  const { values, path } = found;
  const answer = async (): Promise<Answer> => {
    if (values['repo'] !== undefined && `${values['owner']}/${values['repo']}` !== 'acme/ops') return missing;
    const caller = callerOf(token ?? nobody);
    if (!caller.may(...neededRight(found.method, path))) return refusal();
    const route = routes[`${method} ${path}`];
    if (route !== undefined) {
      return route({ github, values, query: searchParams, body: (body ?? {}) as Call['body'], caller });
    }
    say(['the fake has no answer'], 'request');
    return missing;
  };
  try {
    const given = troubleFor(github, name) ?? (await answer());
    say(answerFaults(found, given.status, given.body), 'answer');
    send(response, given);
  } catch (error) {
    say([String(error)], 'answer');
    send(response, { status: 500, body: { message: 'The fake failed' } });
  }
}

const nobody: FakeToken = { login: 'nobody', type: 'User', permissions: {} };

function tokenOf({ token, tokens }: FakeGithub, header: string | undefined): FakeToken | null {
  const given = header?.replace(/^Bearer /, '') ?? '';
  if (given !== 'the-token') return tokens.get(given) ?? null;
  const { login, writes } = token;
  // Neither may administer unless it is a person's.
  const right = writes ? 'write' : 'read';
  const permissions = { issues: right, actions: right, contents: right, pages: 'read' };
  return login === null
    ? { login: 'github-actions[bot]', type: 'Bot', permissions }
    : { login, type: 'User', permissions: writes ? 'all' : permissions };
}

function send(response: ServerResponse, { status, body, headers }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(body === undefined ? '' : JSON.stringify(body));
}

function troubleFor({ troubles }: FakeGithub, name: string): Answer | null {
  const index = troubles.findIndex(
    ({ method, on }) =>
      (method === undefined || name.startsWith(`${method} `)) && (on === undefined || on.test(name)),
  );
  const [trouble] = index === -1 ? [] : troubles.splice(index, 1);
  if (trouble === undefined) return null;
  const { status, headers = {}, message = 'Trouble' } = trouble;
  return { status, headers, body: { message } };
}
