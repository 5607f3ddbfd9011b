export type Right = 'read' | 'write';

/** What a token is: whose, and what it may; a scope that is left out may nothing. */
export type FakeToken = {
  readonly login: string;
  readonly type: 'Bot' | 'User';
  readonly permissions: 'all' | Readonly<Record<string, string>>;
};

/** Who sends a request. */
export type Caller = {
  readonly login: string;
  readonly type: 'Bot' | 'User';
  readonly may: (scope: string, right: Right) => boolean;
};

/** The caller that a token stands for. */
export function callerOf({ login, type, permissions }: FakeToken): Caller {
  return {
    login,
    type,
    may: (scope, right) => {
      if (permissions === 'all' || scope === 'metadata') return true;
      const has = permissions[scope];
      return has === 'write' || (right === 'read' && has === 'read');
    },
  };
}

const scopes: readonly (readonly [RegExp, string])[] = [
  [/^\/repos\/\{owner\}\/\{repo\}\/issues/, 'issues'],
  [/\/labels/, 'issues'],
  [/\/actions\/(secrets|organization-secrets|permissions|runners)/, 'administration'],
  [/\/environments\/\{environment_name\}\/secrets/, 'administration'],
  [/\/actions\//, 'actions'],
  [/\/environments/, 'actions'],
  [/\/(branches\/\{branch\}\/protection)/, 'administration'],
  [/\/branches|\/codeowners/, 'contents'],
  [/\/pages/, 'pages'],
];

/** What a token needs for an operation; the rules of a repository that anybody may read need nothing. */
export function neededRight(method: string, path: string): readonly [scope: string, right: Right] {
  const right: Right = method === 'get' ? 'read' : 'write';
  // Only somebody who administers the repository changes an environment; a job's token never does.
  if (path.includes('/environments') && right === 'write') return ['administration', 'write'];
  return [scopes.find(([pattern]) => pattern.test(path))?.[1] ?? 'metadata', right];
}
