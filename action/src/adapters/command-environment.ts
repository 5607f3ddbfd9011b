/** Names that steer the engine, the runner or the shell itself; a command gets none of them from outside. */
const kept = new Set(['GITHUB_WORKSPACE']);
const dropped = new Set([
  'GH_TOKEN',
  'GH_ENTERPRISE_TOKEN',
  'GITHUB_TOKEN',
  'GITHUB_ENTERPRISE_TOKEN',
  'GITHUB_ENV',
  'GITHUB_OUTPUT',
  'GITHUB_PATH',
  'GITHUB_STATE',
  'GITHUB_STEP_SUMMARY',
  'GITHUB_EVENT_PATH',
  'BASH_ENV',
  'BASH_COMPAT',
  'BASH_XTRACEFD',
  'BASHOPTS',
  'CDPATH',
  'ENV',
  'GLOBIGNORE',
  'IFS',
  'ITEM',
  'NODE_CHANNEL_FD',
  'NODE_CHANNEL_SERIALIZATION_MODE',
  'NODE_OPTIONS',
  'NODE_UNIQUE_ID',
  'POSIXLY_CORRECT',
  'PS4',
  'SHELLOPTS',
]);
const droppedPrefix = /^(?:ACTIONS_|BASH_FUNC_|INPUT_|RUNBOOK_)/;

/** The environment less what belongs to the engine, to GitHub's runner and to the shell. */
export function baseEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  const base: Record<string, string> = {};
  for (const [name, value] of Object.entries(environment)) {
    if (value !== undefined && !belongsToEngine(name, value)) base[name] = value;
  }
  return base;
}

function belongsToEngine(name: string, value: string): boolean {
  if (dropped.has(name) || droppedPrefix.test(name)) return true;
  // GitHub adds files of its own from time to time; all of them are named by an absolute path.
  return name.startsWith('GITHUB_') && value.startsWith('/') && !kept.has(name);
}

/** What one command sees: the base, its values, and of the known secrets only those it declares. */
export function commandEnvironment(parts: {
  readonly base: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
  readonly declaredSecrets: readonly string[];
  readonly secret: (name: string) => string | undefined;
}): Record<string, string> {
  const { base, values, declaredSecrets, secret } = parts;
  const environment: Record<string, string> = {};
  for (const name of Object.keys(base)) {
    if (secret(name) === undefined) environment[name] = base[name] ?? '';
  }
  Object.assign(environment, values);
  for (const name of declaredSecrets) {
    const value = secret(name);
    if (value !== undefined) environment[name] = value;
  }
  return environment;
}
