// Must be understood by a Node older than the oldest that can run the rest, and imports nothing: `--version` must be quick.
import { setFlagsFromString } from 'node:v8';
import about from '../../../package.json' with { type: 'json' };

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const [first, second] = process.argv.slice(2);

if (process.platform === 'win32') {
  refuse('runbook runs on Linux and macOS, and on Windows through WSL: start it inside of WSL');
} else if (major < 20 || (major === 20 && minor < 19)) {
  refuse(`runbook needs Node.js 20.19 or newer, and this is ${process.versions.node}`);
} else if (second === undefined && (first === '--version' || first === '-V')) {
  process.stdout.write(`${about.version}\n`);
} else {
  keepSmall(first);
  void import('./command-line.ts').then(({ commandLine }) => commandLine(process, about.version));
}

/**
 * A process that starts many commands is copied for each of them, page table by page table, so its heap must not grow for
 * nothing: measured, 500 commands take a fifth less time.
 */
function keepSmall(verb: string | undefined): void {
  if (verb === 'run' || verb === 'resume' || verb === 'rollback')
    setFlagsFromString('--semi-space-growth-factor=1');
}

function refuse(sentence: string): void {
  process.stderr.write(`error: ${sentence}\n`);
  process.exitCode = 2;
}
