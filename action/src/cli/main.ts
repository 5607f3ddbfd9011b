// Must be understood by a Node older than the oldest that can run the rest, so it imports nothing before it has looked.

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const [first, second] = process.argv.slice(2);

if (process.platform === 'win32') {
  refuse('runbook runs on Linux and macOS, and on Windows through WSL: start it inside of WSL');
} else if (major < 20 || (major === 20 && minor < 19)) {
  refuse(`runbook needs Node.js 20.19 or newer, and this is ${process.versions.node}`);
} else if (second === undefined && (first === '--version' || first === '-V')) {
  void import('../source/version.ts').then(({ version }) => process.stdout.write(`${version}\n`));
} else {
  void keepSmall(first).then(start);
}

/**
 * A process that starts many commands is copied for each of them, page table by page table, so its heap must not grow for
 * nothing: measured, 500 commands take a fifth less time.
 */
async function keepSmall(verb: string | undefined): Promise<void> {
  if (verb !== 'run' && verb !== 'resume' && verb !== 'rollback') return;
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString('--semi-space-growth-factor=1');
}

async function start(): Promise<void> {
  const [{ commandLine }, { version }] = await Promise.all([
    import('./command-line.ts'),
    import('../source/version.ts'),
  ]);
  await commandLine(process, version);
}

function refuse(sentence: string): void {
  process.stderr.write(`error: ${sentence}\n`);
  process.exitCode = 2;
}
