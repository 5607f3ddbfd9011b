// Must be understood by a Node older than the oldest that can run the rest, and imports nothing: `--version` must be quick.
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
  void import('./command-line.ts').then(({ commandLine }) => commandLine(process, about.version));
}

function refuse(sentence: string): void {
  process.stderr.write(`error: ${sentence}\n`);
  process.exitCode = 2;
}
