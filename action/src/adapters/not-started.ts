import { spawnSync } from 'node:child_process';

/** The longest string that Linux passes to a program, its end mark included. */
const linuxString = 131_072;

/** Why a command could not be started, in words that name what to change. */
export function explainNotStarted(
  error: NodeJS.ErrnoException,
  command: {
    readonly script: string;
    readonly environment: Readonly<Record<string, string>>;
    readonly cwd: string;
  },
): string {
  const nul = Object.entries(command.environment).find(([, value]) => value.includes('\0'));
  if (nul !== undefined) return `\`${nul[0]}\` contains a NUL character, which no system can pass`;
  if (command.script.includes('\0')) return 'the command contains a NUL character, which no system can pass';
  if (error.code === 'E2BIG') return explainTooLong(command.script, command.environment);
  if (error.code === 'ENOENT') {
    return `neither \`bash\` nor the folder ${command.cwd} may be missing: ${error.message}`;
  }
  return `the command could not be started: ${error.message}`;
}

function explainTooLong(script: string, environment: Readonly<Record<string, string>>): string {
  const [name, value] = Object.entries(environment).reduce(longer, ['', '']);
  const size = Buffer.byteLength(value);
  if (process.platform === 'linux') {
    const limit = linuxString - Buffer.byteLength(`${name}=`) - 1;
    if (size > limit) {
      return `\`${name}\` has ${size} bytes, the system passes at most ${limit} in a variable of this name`;
    }
    const scriptSize = Buffer.byteLength(script);
    if (scriptSize >= linuxString) {
      return `the command has ${scriptSize} bytes, the system takes at most ${linuxString - 1}`;
    }
  }
  const total = Object.entries(environment).reduce(
    (sum, [key, text]) => sum + Buffer.byteLength(`${key}=${text}`) + 1,
    0,
  );
  const limit = spawnSync('getconf', ['ARG_MAX'], { encoding: 'utf8' }).stdout?.trim();
  return `all values together have ${total} bytes (the longest is \`${name}\` with ${size}), the system passes at most ${limit || 'fewer'}`;
}

function longer(one: readonly [string, string], other: readonly [string, string]): readonly [string, string] {
  return other[1].length > one[1].length ? other : one;
}
