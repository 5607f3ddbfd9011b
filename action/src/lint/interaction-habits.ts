import type { Interaction } from './interaction.ts';

/** When a program wants a person: all that is given has to be so. */
export type Habit = Interaction & {
  /** Its operands. */
  readonly when?: RegExp;
  /** One of its words is like that. */
  readonly whenWord?: RegExp;
  /** None of these options is there. */
  readonly unless?: string;
  /** None of its words is like that. */
  readonly unlessWord?: RegExp;
  /** Also where the script gives it an input. */
  readonly always?: true;
};

export const terminal: Interaction = { why: 'asks for a terminal' };
export const shellHabit: Interaction = { why: 'is an interactive shell' };

const editor: Habit = { why: 'opens an editor', always: true };
const browser: Habit = { why: 'opens a browser' };
const password: Habit = { why: 'asks for a password' };
const asks: Interaction = { why: 'asks a question' };
const asksUnless = (instead: string): Interaction => ({ why: 'asks a question', instead });
const statements = (instead: string): Interaction => ({ why: 'waits for statements', instead });

const forTerminals = (
  'aptitude atop btop dialog emacs emacsclient fzf glances gum htop iftop iotop joe k9s mutt mysql_secure_installation nano ncdu ' +
  'nmtui nvim pico raspi-config select-editor ssh-copy-id telnet tig vi view vigr vim vimdiff vipw visudo watch whiptail'
).split(' ');

const packages: readonly Habit[] = [
  {
    when: /^(?:install|remove|purge|autoremove|upgrade|dist-upgrade|full-upgrade|erase)\b/,
    unless: '-y --yes --assumeyes -s -qq -n --non-interactive',
    ...asksUnless('-y'),
  },
];
const interpreter: readonly Habit[] = [{ unlessWord: /./, why: 'waits for a script' }];
const overwrites: readonly Habit[] = [
  { whenWord: /^(?:-\w*i|--interactive)/, unless: '-f --force', ...asks },
];
const containers: readonly Habit[] = [
  { when: /^login\b/, unless: '-p --password --password-stdin', ...password },
  { when: /\bprune\b/, unless: '-f --force', ...asksUnless('-f') },
];
const checks: readonly Habit[] = [{ unless: '-y -n -p -a', ...asksUnless('-y') }];
const mongo: readonly Habit[] = [
  { unless: '--eval --file -f', unlessWord: /\.js$/, ...statements('--eval') },
];
const mysql: readonly Habit[] = [
  { whenWord: /^(?:-p|--password)$/, ...password },
  { unlessWord: /^(?:-[A-Za-z]*e|--execute)/, ...statements('-e') },
];
const terraform: readonly Habit[] = [
  // A saved plan is applied without a question.
  { when: /^(?:apply$|destroy\b)/, unless: '-auto-approve --auto-approve', ...asksUnless('-auto-approve') },
];

/** Programs that want a person, by name. */
export const habits: Readonly<Record<string, readonly Habit[]>> = {
  ...sameFor(forTerminals, [{ why: 'needs a terminal', always: true }]),
  ...sameFor(['less', 'man', 'more', 'most'], [{ why: 'is for reading at a terminal', always: true }]),
  ...sameFor(['apt', 'apt-get', 'dnf', 'yum', 'zypper'], packages),
  ...sameFor(['bash', 'ghci', 'irb', 'node', 'python', 'python3', 'sh', 'zsh'], interpreter),
  ...sameFor(['cp', 'mv'], overwrites),
  ...sameFor(['docker', 'podman'], containers),
  ...sameFor(['e2fsck', 'fsck'], checks),
  ...sameFor(['kubectl', 'oc', 'systemctl'], [{ when: /^edit\b/, ...editor }]),
  ...sameFor(['mariadb', 'mysql'], mysql),
  ...sameFor(['mongo', 'mongosh'], mongo),
  ...sameFor(['terraform', 'tofu'], terraform),
  aws: [{ when: /^configure$/, ...asks }],
  az: [
    { when: /^login\b/, unless: '--service-principal --identity -i --federated-token', ...browser },
    {
      when: /^(?:aks|disk|group|keyvault|sql|storage|vm)\b.*\bdelete\b/,
      unless: '-y --yes',
      ...asksUnless('--yes'),
    },
  ],
  crontab: [{ whenWord: /^-e$/, ...editor }],
  fdisk: [{ unless: '-l -s -x', ...asks }],
  find: [{ whenWord: /^-ok(?:dir)?$/, ...asks }],
  ftp: [{ why: 'waits for commands' }],
  gcloud: [
    { when: /^auth login\b/, ...browser },
    {
      when: /\b(?:delete|promote-replica|restore-backup|upgrade)\b/,
      unless: '-q --quiet',
      ...asksUnless('--quiet'),
    },
  ],
  gdb: [{ unless: '-batch --batch', why: 'waits for commands', instead: '-batch' }],
  gh: [{ when: /^auth login\b/, unless: '--with-token', ...asksUnless('--with-token') }],
  git: [
    {
      when: /^(?:add|checkout|reset|restore|stash)\b/,
      whenWord: /^(?:-p|--patch|-i|--interactive)$/,
      why: 'asks about each change',
      always: true,
    },
    { when: /^commit\b/, unless: '-m --message -F --file -C --no-edit --fixup --reuse-message', ...editor },
    { when: /^rebase\b/, whenWord: /^(?:-i|--interactive)$/, ...editor },
  ],
  parted: [{ unless: '-s --script -l', ...asksUnless('-s') }],
  passwd: [{ unless: '-l -u -d -S -e --lock --unlock --delete --status --expire --stdin', ...password }],
  psql: [{ unlessWord: /^(?:-[A-Za-z]*[cflV]|--command|--file|--list)/, ...statements('-c') }],
  read: [{ unless: '-u', why: 'reads an input that nobody gives' }],
  'redis-cli': [
    {
      when: /^$/,
      unlessWord: /^--(?:scan|stat|latency|rdb|bigkeys|cluster|eval)/,
      why: 'waits for commands',
    },
  ],
  rm: [{ whenWord: /^-\w*[iI]/, unless: '-f', ...asks }],
  screen: [{ unlessWord: /^-(?:d|ls|list|wipe|X)/, ...terminal, always: true }],
  sftp: [{ unless: '-b', why: 'waits for commands', instead: '-b' }],
  sqlite3: [{ when: /^\S*$/, unless: '-init -cmd -version', why: 'waits for statements' }],
  'ssh-keygen': [
    { unless: '-N -l -y -R -F -B -H -e -i -A -k -Q -Y -p', why: 'asks for a passphrase', instead: '-N' },
  ],
  su: [{ unlessWord: /^(?:-c|--command)/, ...shellHabit }],
  tmux: [{ when: /^(?:$|new|a\b|at\b|attach)/, unless: '-d', ...terminal, always: true }],
  top: [{ unlessWord: /^-\w*b/, why: 'shows itself anew until somebody quits', instead: '-b', always: true }],
  vagrant: [{ when: /^destroy\b/, unless: '-f --force', ...asksUnless('-f') }],
  velero: [{ when: /\bdelete\b/, unless: '--confirm', ...asksUnless('--confirm') }],
};

function sameFor(
  names: readonly string[],
  common: readonly Habit[],
): Readonly<Record<string, readonly Habit[]>> {
  return Object.fromEntries(names.map((name) => [name, common]));
}
