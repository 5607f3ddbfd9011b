import type { Call } from './calls.ts';
import { hasOption, operandsOf, optionValue } from './operands.ts';
import { placeBehind, remotes, shells } from './wrappers.ts';

const always: ReadonlySet<string> = new Set(
  (
    'aptitude atop btop dialog emacs emacsclient fzf glances gum htop iftop iotop joe k9s mutt mysql_secure_installation ' +
    'nano ncdu nmtui nvim pico raspi-config select-editor ssh-copy-id telnet tig vi view vigr vim vimdiff vipw visudo watch whiptail'
  ).split(' '),
);

/** Why a program wants a person at a terminal, as the end of a sentence about it, and the option with which it does not. */
export type Interaction = { readonly why: string; readonly instead?: string };

/** Whether a program, called like that, wants a person at a terminal; undefined where it does not. */
export function interactionOf(call: Call): Interaction | undefined {
  const { program, input } = call;
  if (hasOption(call, '--help', '--version')) return undefined;
  if (/^(?:less|more|most)$/.test(program)) return { why: 'is for reading at a terminal' };
  if (always.has(program)) return { why: 'needs a terminal' };
  const asks = asksOf(call);
  if (asks !== undefined) return asks;
  // What follows reads an input that nobody gives; one that comes from the script is fine.
  return input ? undefined : readsOf(call);
}

const terminal: Interaction = { why: 'asks for a terminal' };

/** What wants a terminal, whatever its input is. */
function asksOf(call: Call): Interaction | undefined {
  const { program } = call;
  const words = operandsOf(call);
  switch (program) {
    case 'kubectl':
    case 'oc':
      if (words[0] === 'edit') return { why: 'opens an editor' };
      return words.some((word) => /^(?:attach|debug|exec|run)$/.test(word)) && hasOption(call, '-t', '--tty')
        ? terminal
        : undefined;
    case 'docker':
    case 'podman':
    case 'nerdctl':
      return words.some((word) => word === 'exec' || word === 'run') && terminalFlag(call.args)
        ? terminal
        : undefined;
    case 'ssh': {
      const command = placeBehind(call.args, remotes.ssh);
      const own = command === -1 ? call.args : call.args.slice(0, command);
      return own.some((word) => /^-[46AaCfGgKkMNnqsTvXxYy]*t+$/.test(word)) ? terminal : undefined;
    }
    case 'screen':
    case 'tmux':
      return hasOption(call, '-d', '-dm', '-dmS') || /^(?:kill|list|ls|has|send|capture)/.test(words[0] ?? '')
        ? undefined
        : terminal;
    case 'top':
      return hasOption(call, '-b') || call.args.some((word) => /^-\w*b/.test(word))
        ? undefined
        : { why: 'shows itself anew until somebody quits' };
    case 'git':
      if (
        /^(?:add|checkout|reset|stash|restore)$/.test(words[0] ?? '') &&
        hasOption(call, '-p', '--patch', '-i', '--interactive')
      )
        return { why: 'asks about each change' };
      if (words[0] === 'rebase' && hasOption(call, '-i', '--interactive')) return { why: 'opens an editor' };
      return words[0] === 'commit' &&
        !hasOption(call, '-m', '--message', '-F', '--file', '-C', '--no-edit', '--fixup', '--reuse-message')
        ? { why: 'opens an editor' }
        : undefined;
    case 'crontab':
      return hasOption(call, '-e') ? { why: 'opens an editor' } : undefined;
    case 'systemctl':
      return words[0] === 'edit' ? { why: 'opens an editor' } : undefined;
    case 'man':
      return { why: 'is for reading at a terminal' };
    default:
      return shells.has(program) && hasOption(call, '-i') ? { why: 'is an interactive shell' } : undefined;
  }
}

const question = 'asks a question';
const questionOnly: Interaction = { why: question };
const password: Interaction = { why: 'asks for a password' };

/** What reads from its input, which is empty where the script gives none. */
function readsOf(call: Call): Interaction | undefined {
  const { program, args } = call;
  const words = operandsOf(call);
  switch (program) {
    case 'read':
      return hasOption(call, '-u') ? undefined : { why: 'reads an input that nobody gives' };
    case 'rm':
      return hasOption(call, '-i', '-I') && !hasOption(call, '-f') ? questionOnly : undefined;
    case 'cp':
    case 'mv':
      return hasOption(call, '-i', '--interactive') && !hasOption(call, '-f') ? questionOnly : undefined;
    case 'find':
      return args.includes('-ok') || args.includes('-okdir') ? questionOnly : undefined;
    case 'apt':
    case 'apt-get':
    case 'yum':
    case 'dnf':
    case 'zypper':
      return /^(?:install|remove|purge|autoremove|upgrade|dist-upgrade|full-upgrade|update|erase)$/.test(
        words[0] ?? '',
      ) &&
        !(program.startsWith('apt') && words[0] === 'update') &&
        !hasOption(call, '-y', '--yes', '--assumeyes', '-s', '-qq', '-n', '--non-interactive')
        ? { why: question, instead: '-y' }
        : undefined;
    case 'passwd':
      return hasOption(
        call,
        '-l',
        '-u',
        '-d',
        '-S',
        '-e',
        '--lock',
        '--unlock',
        '--delete',
        '--status',
        '--expire',
        '--stdin',
      )
        ? undefined
        : password;
    case 'su':
      return hasOption(call, '-c', '--command') ? undefined : { why: 'is an interactive shell' };
    case 'psql':
      return args.some((word) => /^-[A-Za-z]*[cflV]/.test(word)) ||
        hasOption(call, '--command', '--file', '--list')
        ? undefined
        : { why: 'waits for statements', instead: '-c' };
    case 'mysql':
    case 'mariadb':
      if (args.some((word) => word === '-p' || word === '--password')) return password;
      return args.some((word) => /^-[A-Za-z]*e/.test(word)) || hasOption(call, '--execute')
        ? undefined
        : { why: 'waits for statements', instead: '-e' };
    case 'sqlite3':
      return words.length > 1 || hasOption(call, '-init', '-cmd', '-version')
        ? undefined
        : { why: 'waits for statements' };
    case 'mongosh':
    case 'mongo':
      return hasOption(call, '--eval', '--file', '-f') || words.some((word) => word.endsWith('.js'))
        ? undefined
        : { why: 'waits for statements', instead: '--eval' };
    case 'redis-cli':
      return operandsOf(call, ['-h', '-p', '-a', '-n', '-u', '--user', '--pass', '-s']).length > 0 ||
        hasOption(call, '--scan', '--stat', '--latency', '--rdb', '--bigkeys', '--cluster', '--eval')
        ? undefined
        : { why: 'waits for commands' };
    case 'node':
    case 'python':
    case 'python3':
    case 'irb':
    case 'ghci':
    case 'bash':
    case 'sh':
    case 'zsh':
      return args.length === 0 ? { why: 'waits for a script' } : undefined;
    case 'sftp':
    case 'ftp':
      return hasOption(call, '-b') ? undefined : { why: 'waits for commands' };
    case 'ssh':
      return placeBehind(args, remotes.ssh) === -1 &&
        args.length > 0 &&
        !hasOption(call, '-N', '-f', '-W', '-O', '-G', '-V')
        ? { why: 'is an interactive shell' }
        : undefined;
    case 'ssh-keygen':
      return hasOption(
        call,
        '-N',
        '-l',
        '-y',
        '-R',
        '-F',
        '-B',
        '-H',
        '-e',
        '-i',
        '-A',
        '-k',
        '-Q',
        '-Y',
        '-p',
      )
        ? undefined
        : { why: 'asks for a passphrase', instead: '-N' };
    case 'terraform':
    case 'tofu':
      if (words[0] === 'destroy')
        return hasOption(call, '-auto-approve', '--auto-approve')
          ? undefined
          : { why: question, instead: '-auto-approve' };
      return words[0] === 'apply' && words.length === 1 && !hasOption(call, '-auto-approve', '--auto-approve')
        ? { why: question, instead: '-auto-approve' }
        : undefined;
    case 'gcloud':
      if (words[0] === 'auth' && words[1] === 'login') return { why: 'opens a browser' };
      return words.some((word) => /^(?:delete|promote-replica|restore-backup|upgrade)$/.test(word)) &&
        !hasOption(call, '-q', '--quiet')
        ? { why: question, instead: '--quiet' }
        : undefined;
    case 'az':
      if (words[0] === 'login')
        return hasOption(call, '--service-principal', '--identity', '-i', '--federated-token')
          ? undefined
          : { why: 'opens a browser' };
      return words.includes('delete') &&
        /^(?:group|vm|sql|aks|storage|keyvault|disk)$/.test(words[0] ?? '') &&
        !hasOption(call, '-y', '--yes')
        ? { why: question, instead: '--yes' }
        : undefined;
    case 'aws':
      return words[0] === 'configure' && words.length === 1 ? questionOnly : undefined;
    case 'gh':
      return words[0] === 'auth' && words[1] === 'login' && !hasOption(call, '--with-token')
        ? questionOnly
        : undefined;
    case 'docker':
    case 'podman':
      if (words[0] === 'login')
        return hasOption(call, '-p', '--password', '--password-stdin') ? undefined : password;
      return words.includes('prune') && !hasOption(call, '-f', '--force')
        ? { why: question, instead: '-f' }
        : undefined;
    case 'fdisk':
    case 'cfdisk':
      return hasOption(call, '-l', '-s', '-x') ? undefined : questionOnly;
    case 'parted':
      return hasOption(call, '-s', '--script', '-l') ? undefined : questionOnly;
    case 'fsck':
    case 'e2fsck':
      return hasOption(call, '-y', '-n', '-p', '-a') ? undefined : questionOnly;
    case 'velero':
      return words.includes('delete') && !hasOption(call, '--confirm')
        ? { why: question, instead: '--confirm' }
        : undefined;
    case 'vagrant':
      return words[0] === 'destroy' && !hasOption(call, '-f', '--force') ? questionOnly : undefined;
    case 'mysqladmin':
      return hasOption(call, '--password') && optionValue(call, '--password') === undefined
        ? password
        : undefined;
    case 'gdb':
      return hasOption(call, '-batch', '--batch') ? undefined : { why: 'waits for commands' };
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
