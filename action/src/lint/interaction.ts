import type { Call } from './calls.ts';
import { hasOption, operandsOf, optionValue } from './operands.ts';
import { shells } from './wrappers.ts';

const always: ReadonlySet<string> = new Set(
  (
    'aptitude atop btop dialog emacs emacsclient fzf glances gum htop iftop iotop joe k9s less more most mutt mysql_secure_installation ' +
    'nano ncdu nmtui nvim pico raspi-config select-editor ssh-copy-id telnet tig vi view vigr vim vimdiff vipw visudo watch whiptail'
  ).split(' '),
);

/** Why a program, called like that, wants a person at a terminal, as the end of a sentence about it; undefined where it does not. */
export function interactionOf(call: Call): string | undefined {
  const { program, input } = call;
  if (hasOption(call, '--help', '--version')) return undefined;
  if (always.has(program)) return input && /^(?:less|more|most)$/.test(program) ? 'is for reading at a terminal' : 'needs a terminal';
  const asks = asksOf(call);
  if (asks !== undefined) return asks;
  // What follows reads an input that nobody gives; one that comes from the script is fine.
  return input ? undefined : readsOf(call);
}

const terminal = 'asks for a terminal';

/** What wants a terminal, whatever its input is. */
function asksOf(call: Call): string | undefined {
  const { program } = call;
  const words = operandsOf(call);
  switch (program) {
    case 'kubectl':
    case 'oc':
      if (words[0] === 'edit') return 'opens an editor';
      return words.some((word) => /^(?:attach|debug|exec|run)$/.test(word)) && hasOption(call, '-t', '--tty') ? terminal : undefined;
    case 'docker':
    case 'podman':
    case 'nerdctl':
      return words.some((word) => word === 'exec' || word === 'run') && terminalFlag(call.args) ? terminal : undefined;
    case 'ssh':
      return call.args.some((word) => /^-[46AaCfGgKkMNnqsTvXxYy]*t+$/.test(word)) ? terminal : undefined;
    case 'screen':
    case 'tmux':
      return hasOption(call, '-d', '-dm', '-dmS') || /^(?:kill|list|ls|has|send|capture)/.test(words[0] ?? '') ? undefined : terminal;
    case 'top':
      return hasOption(call, '-b') || call.args.some((word) => /^-\w*b/.test(word)) ? undefined : 'shows itself anew until somebody quits';
    case 'git':
      if (/^(?:add|checkout|reset|stash|restore)$/.test(words[0] ?? '') && hasOption(call, '-p', '--patch', '-i', '--interactive')) return 'asks about each change';
      if (words[0] === 'rebase' && hasOption(call, '-i', '--interactive')) return 'opens an editor';
      return words[0] === 'commit' && !hasOption(call, '-m', '--message', '-F', '--file', '-C', '--no-edit', '--fixup', '--reuse-message') ? 'opens an editor' : undefined;
    case 'crontab':
      return hasOption(call, '-e') ? 'opens an editor' : undefined;
    case 'systemctl':
      return words[0] === 'edit' ? 'opens an editor' : undefined;
    case 'helm':
    case 'man':
      return program === 'man' ? 'is for reading at a terminal' : undefined;
    default:
      return shells.has(program) && hasOption(call, '-i') ? 'is an interactive shell' : undefined;
  }
}

const question = 'asks a question';
const password = 'asks for a password';

/** What reads from its input, which is empty where the script gives none. */
function readsOf(call: Call): string | undefined {
  const { program, args } = call;
  const words = operandsOf(call);
  switch (program) {
    case 'read':
      return hasOption(call, '-u') ? undefined : 'reads an input that nobody gives';
    case 'rm':
      return hasOption(call, '-i', '-I') && !hasOption(call, '-f') ? question : undefined;
    case 'cp':
    case 'mv':
      return hasOption(call, '-i', '--interactive') && !hasOption(call, '-f') ? question : undefined;
    case 'find':
      return args.includes('-ok') || args.includes('-okdir') ? question : undefined;
    case 'apt':
    case 'apt-get':
    case 'yum':
    case 'dnf':
    case 'zypper':
      return /^(?:install|remove|purge|autoremove|upgrade|dist-upgrade|full-upgrade|update|erase)$/.test(words[0] ?? '') &&
        !(program.startsWith('apt') && words[0] === 'update') &&
        !hasOption(call, '-y', '--yes', '--assumeyes', '-s', '-qq', '-n', '--non-interactive')
        ? `${question}; with \`-y\` it does not`
        : undefined;
    case 'passwd':
      return hasOption(call, '-l', '-u', '-d', '-S', '-e', '--lock', '--unlock', '--delete', '--status', '--expire', '--stdin') ? undefined : password;
    case 'su':
      return hasOption(call, '-c', '--command') ? undefined : 'is an interactive shell';
    case 'psql':
      return args.some((word) => /^-[A-Za-z]*[cflV]/.test(word)) || hasOption(call, '--command', '--file', '--list') ? undefined : 'waits for statements; `-c` or `-f` gives them';
    case 'mysql':
    case 'mariadb':
      if (args.some((word) => word === '-p' || word === '--password')) return password;
      return args.some((word) => /^-[A-Za-z]*e/.test(word)) || hasOption(call, '--execute') ? undefined : 'waits for statements; `-e` gives them';
    case 'sqlite3':
      return words.length > 1 || hasOption(call, '-init', '-cmd', '-version') ? undefined : 'waits for statements';
    case 'mongosh':
    case 'mongo':
      return hasOption(call, '--eval', '--file', '-f') || words.some((word) => word.endsWith('.js')) ? undefined : 'waits for statements; `--eval` gives them';
    case 'redis-cli':
      return operandsOf(call, ['-h', '-p', '-a', '-n', '-u', '--user', '--pass', '-s']).length > 0 || hasOption(call, '--scan', '--stat', '--latency', '--rdb', '--bigkeys', '--cluster', '--eval') ? undefined : 'waits for commands';
    case 'node':
    case 'python':
    case 'python3':
    case 'irb':
    case 'ghci':
    case 'bash':
    case 'sh':
    case 'zsh':
      return args.length === 0 ? 'waits for a script' : undefined;
    case 'sftp':
    case 'ftp':
      return hasOption(call, '-b') ? undefined : 'waits for commands';
    case 'ssh':
      return operandsOf(call, ['-i', '-p', '-l', '-o', '-F', '-J', '-L', '-R', '-D', '-S', '-W', '-b', '-c', '-E', '-e', '-m', '-O', '-Q', '-w']).length === 1 && !hasOption(call, '-N', '-f', '-W', '-O', '-G') ? 'is an interactive shell' : undefined;
    case 'ssh-keygen':
      return hasOption(call, '-N', '-l', '-y', '-R', '-F', '-B', '-H', '-e', '-i', '-A', '-k', '-Q', '-Y', '-p') ? undefined : 'asks for a passphrase; with `-N` it does not';
    case 'terraform':
    case 'tofu':
      if (words[0] === 'destroy') return hasOption(call, '-auto-approve', '--auto-approve') ? undefined : `${question}; with \`-auto-approve\` it does not`;
      return words[0] === 'apply' && words.length === 1 && !hasOption(call, '-auto-approve', '--auto-approve') ? `${question}; a saved plan, or \`-auto-approve\`, asks none` : undefined;
    case 'gcloud':
      if (words[0] === 'auth' && words[1] === 'login') return 'opens a browser';
      return words.some((word) => /^(?:delete|promote-replica|restore-backup|upgrade)$/.test(word)) && !hasOption(call, '-q', '--quiet') ? `${question}; with \`--quiet\` it does not` : undefined;
    case 'az':
      if (words[0] === 'login') return hasOption(call, '--service-principal', '--identity', '-i', '--federated-token') ? undefined : 'opens a browser';
      return words.includes('delete') && /^(?:group|vm|sql|aks|storage|keyvault|disk)$/.test(words[0] ?? '') && !hasOption(call, '-y', '--yes') ? `${question}; with \`--yes\` it does not` : undefined;
    case 'aws':
      return words[0] === 'configure' && words.length === 1 ? question : undefined;
    case 'gh':
      return words[0] === 'auth' && words[1] === 'login' && !hasOption(call, '--with-token') ? question : undefined;
    case 'docker':
    case 'podman':
      if (words[0] === 'login') return hasOption(call, '-p', '--password', '--password-stdin') ? undefined : password;
      return words.includes('prune') && !hasOption(call, '-f', '--force') ? `${question}; with \`-f\` it does not` : undefined;
    case 'fdisk':
    case 'cfdisk':
      return hasOption(call, '-l', '-s', '-x') ? undefined : question;
    case 'parted':
      return hasOption(call, '-s', '--script', '-l') ? undefined : question;
    case 'fsck':
    case 'e2fsck':
      return hasOption(call, '-y', '-n', '-p', '-a') ? undefined : question;
    case 'velero':
      return words.includes('delete') && !hasOption(call, '--confirm') ? `${question}; with \`--confirm\` it does not` : undefined;
    case 'vagrant':
      return words[0] === 'destroy' && !hasOption(call, '-f', '--force') ? question : undefined;
    case 'mysqladmin':
      return hasOption(call, '--password') && optionValue(call, '--password') === undefined ? password : undefined;
    case 'gdb':
      return hasOption(call, '-batch', '--batch') ? undefined : 'waits for commands';
    default:
      return undefined;
  }
}

function terminalFlag(args: readonly string[]): boolean {
  const verb = args.findIndex((word) => word === 'exec' || word === 'run');
  for (const word of args.slice(verb + 1)) {
    if (!word.startsWith('-')) return false;
    if (word === '--tty' || /^-[dit]*t[dit]*$/.test(word)) return true;
  }
  return false;
}
