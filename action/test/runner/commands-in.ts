/** A command as the runner takes it from the log. */
export type RunnerCommand = {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
};

const registered: ReadonlySet<string> = new Set(
  'error warning notice debug echo group endgroup stop-commands add-mask set-env set-output save-state add-path add-matcher remove-matcher internal-set-repo-path'.split(
    ' ',
  ),
);

/**
 * The commands in a log, found as GitHub's runner does (`ActionCommand.cs` and `ActionCommandManager.cs` of
 * actions/runner 2.336): `::name properties::data` after blanks at the beginning of a line, else `##[name properties]data`
 * anywhere in it; none between `::stop-commands::token` and `::token::`.
 */
export function commandsIn(log: string): readonly RunnerCommand[] {
  const found: RunnerCommand[] = [];
  let token: string | null = null;
  for (const line of log.split(/\r\n|\r|\n/)) {
    const names: ReadonlySet<string> = token === null ? registered : new Set([...registered, token]);
    const command = newStyle(line, names) ?? oldStyle(line, names);
    if (command === null) continue;
    if (token !== null) token = command.name === token ? null : token;
    else if (command.name === 'stop-commands') token = command.data.toLowerCase();
    else found.push(command);
  }
  if (token !== null) throw new Error('Commands are stopped at the end of the log');
  return found;
}

function newStyle(line: string, names: ReadonlySet<string>): RunnerCommand | null {
  const text = line.trimStart();
  const end = text.indexOf('::', 2);
  if (!text.startsWith('::') || end < 0) return null;
  return commandOf(text.slice(2, end), text.slice(end + 2), names, ',', [
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%3A', ':'],
    ['%2C', ','],
    ['%25', '%'],
  ]);
}

function oldStyle(line: string, names: ReadonlySet<string>): RunnerCommand | null {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return null;
  return commandOf(line.slice(start + 3, end), line.slice(end + 1), names, ';', [
    ['%3B', ';'],
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%5D', ']'],
    ['%25', '%'],
  ]);
}

function commandOf(
  head: string,
  data: string,
  names: ReadonlySet<string>,
  separator: string,
  escapes: readonly (readonly [string, string])[],
): RunnerCommand | null {
  const space = head.indexOf(' ');
  const name = (space < 0 ? head : head.slice(0, space)).toLowerCase();
  if (!names.has(name)) return null;
  const properties: Record<string, string> = {};
  for (const part of (space < 0 ? '' : head.slice(space + 1).trim()).split(separator)) {
    const at = part.indexOf('=');
    if (at > 0 && at < part.length - 1) properties[part.slice(0, at)] = unescape(part.slice(at + 1), escapes);
  }
  const ofData = escapes.filter(([, character]) => separator === ';' || !':,'.includes(character));
  return { name, properties, data: unescape(data, ofData) };
}

function unescape(text: string, escapes: readonly (readonly [string, string])[]): string {
  return escapes.reduce((result, [escape, character]) => result.replaceAll(escape, character), text);
}
