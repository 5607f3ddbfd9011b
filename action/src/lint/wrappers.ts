/** How a program takes its options, as far as one must know to find what stands behind them. */
export type Options = {
  /** Letters of short options that take a value. */
  readonly short?: string;
  /** Long options that take a value as the next word. */
  readonly long?: readonly string[];
  /** How many operands stand before the other program's name. */
  readonly before?: number;
};

/** Programs that run the program that stands behind their options. */
export const wrappers: Readonly<Record<string, Options>> = {
  builtin: {},
  catchsegv: {},
  chroot: { long: ['--userspec', '--groups'], before: 1 },
  chrt: { short: 'TPD', before: 1 },
  command: {},
  doas: { short: 'Cu' },
  env: { short: 'uC', long: ['--unset', '--chdir'] },
  exec: { short: 'a' },
  gosu: { before: 1 },
  ionice: { short: 'cnt', long: ['--class', '--classdata'] },
  nice: { short: 'n', long: ['--adjustment'] },
  nohup: {},
  nsenter: { short: 'tSGTrwW', long: ['--target'] },
  numactl: { short: 'iNmpCl' },
  setpriv: { long: ['--reuid', '--regid', '--groups', '--inh-caps', '--ambient-caps', '--bounding-set'] },
  setsid: {},
  stdbuf: { short: 'ioe', long: ['--input', '--output', '--error'] },
  strace: { short: 'oepsPE' },
  'su-exec': { before: 1 },
  sudo: {
    short: 'ughpCrtUDRT',
    long: [
      '--user',
      '--group',
      '--host',
      '--prompt',
      '--chdir',
      '--chroot',
      '--other-user',
      '--role',
      '--type',
      '--command-timeout',
      '--close-from',
    ],
  },
  'systemd-run': {
    short: 'puMHE',
    long: ['--property', '--unit', '--slice', '--uid', '--gid', '--setenv', '--description'],
  },
  taskset: { before: 1 },
  time: { short: 'fo', long: ['--format', '--output'] },
  timeout: { short: 'ks', long: ['--kill-after', '--signal'], before: 1 },
  unbuffer: {},
  unshare: { short: 'SGRw' },
  watch: { short: 'n', long: ['--interval'] },
  xargs: {
    short: 'adEILnPs',
    long: [
      '--arg-file',
      '--delimiter',
      '--max-lines',
      '--max-args',
      '--max-procs',
      '--max-chars',
      '--replace',
    ],
  },
};

/** Programs that run what stands behind `--`. */
export const runnersBehindDashes: ReadonlySet<string> = new Set([
  'aws-vault',
  'chamber',
  'doppler',
  'infisical',
  'multipass',
  'op',
  'pdsh',
  'teller',
]);

export const shells: ReadonlySet<string> = new Set(['ash', 'bash', 'dash', 'ksh', 'sh', 'zsh']);

/** How programs that run others on another machine or in a container take their options; the first operand is the machine. */
export const remotes: Readonly<Record<'ssh' | 'docker exec' | 'docker run', Options>> = {
  ssh: { short: 'BbcDEeFIiJLlmOopQRSWw', before: 1 },
  'docker exec': {
    short: 'euw',
    long: ['--env', '--env-file', '--user', '--workdir', '--detach-keys', '--index'],
    before: 1,
  },
  'docker run': {
    short: 'acehlmpuvw',
    long: (
      'add-host annotation attach blkio-weight cap-add cap-drop cgroupns cidfile cpus cpuset-cpus device dns entrypoint env env-file ' +
      'expose gpus group-add health-cmd hostname ip ipc label link log-driver log-opt mac-address memory mount name net network ' +
      'network-alias pid platform publish pull restart runtime security-opt shm-size stop-signal stop-timeout storage-opt sysctl ' +
      'tmpfs ulimit user userns volume volume-driver volumes-from workdir'
    )
      .split(' ')
      .map((name) => `--${name}`),
    before: 1,
  },
};

/** The place of the other program among the words behind a wrapper; -1 where there is none. */
export function placeBehind(
  words: readonly string[],
  { short = '', long = [], before = 0 }: Options,
): number {
  let missing = before;
  let optionsEnd = false;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    if (!optionsEnd && word === '--') optionsEnd = true;
    else if (!optionsEnd && word.startsWith('-') && word.length > 1) {
      index += takesNext(word, short, long) ? 1 : 0;
    } else if (missing === before && /^[A-Za-z_]\w*=/.test(word)) continue;
    else if (missing > 0) missing--;
    else return index;
  }
  return -1;
}

function takesNext(word: string, short: string, long: readonly string[]): boolean {
  if (word.startsWith('--')) return long.includes(word);
  const at = Array.from(word.slice(1)).findIndex((letter) => short.includes(letter));
  // A value may stand right behind its letter.
  return at !== -1 && at === word.length - 2;
}
