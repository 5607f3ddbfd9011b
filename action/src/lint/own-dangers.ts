import type { Call } from './call.ts';
import { leavesFolder } from './leaves-folder.ts';
import { hasOption, operandsOf, optionValue, verbOf } from './operands.ts';
import { dangerousStatement, isSqlClient } from './sql.ts';

const always: ReadonlySet<string> = new Set(
  (
    'dropdb dropuser groupdel halt kafka-delete-records kafka-delete-records.sh lvremove mkfs mkswap mongorestore pg_resetwal ' +
    'pg_rewind poweroff pvremove reboot sgdisk shred shutdown userdel vgremove wipefs'
  ).split(' '),
);

/** What a program does that nobody should do unasked, for those whose options or texts say so. */
export function ownDanger(call: Call): string | undefined {
  const { program, args } = call;
  if (always.has(program) || program.startsWith('mkfs.')) return program;
  if (isSqlClient(program)) return statementIn(call);
  switch (program) {
    case 'kubectl':
    case 'oc':
      return kubectlDanger(call);
    case 'rm':
    case 'unlink':
      return leavesFolder(call, operandsOf(call)) ? program : undefined;
    case 'find':
      return args.includes('-delete') && leavesFolder(call, operandsOf(call).slice(0, 1))
        ? 'find -delete'
        : undefined;
    case 'dd':
      return args.some((word) => /^of=\/dev\/(?!null|stdout|shm)/.test(word)) ? 'dd of=/dev/…' : undefined;
    case 'truncate':
      return leavesFolder(call, operandsOf(call, ['-s', '--size', '-r', '--reference']))
        ? program
        : undefined;
    case 'rsync':
      return args.some((word) => /^--(?:delete|remove-source-files)/.test(word))
        ? 'rsync --delete'
        : undefined;
    case 'git':
      return gitDanger(call);
    case 'terraform':
    case 'tofu':
    case 'terragrunt':
      return hasOption(call, '-destroy', '--destroy') && operandsOf(call)[0] === 'apply'
        ? `${program} apply -destroy`
        : undefined;
    case 'docker':
    case 'podman':
    case 'docker-compose':
      return dockerDanger(call);
    case 'pg_restore':
      return hasOption(call, '-l', '--list', '-f', '--file') ? undefined : program;
    case 'xtrabackup':
    case 'mariabackup':
      return hasOption(call, '--copy-back', '--move-back') ? `${program} --copy-back` : undefined;
    case 'curl':
      return /^delete$/i.test(
        optionValue(call, '-X', '--request') ??
          args.find((word) => /^-\w*X\w+/.test(word))?.replace(/^-\w*X/, '') ??
          '',
      )
        ? 'curl -X DELETE'
        : undefined;
    case 'wget':
      return /^delete$/i.test(optionValue(call, '--method') ?? '') ? 'wget --method=DELETE' : undefined;
    case 'http':
    case 'https':
    case 'xh':
      return operandsOf(call)[0] === 'DELETE' ? `${program} DELETE` : undefined;
    case 'aws':
      return awsDanger(call);
    case 'gcloud':
      return /^0$/.test(optionValue(call, '--num-nodes', '--size', '--min-instances') ?? '') &&
        operandsOf(call).includes('resize')
        ? 'gcloud … resize 0'
        : undefined;
    case 'az':
      return operandsOf(call).includes('scale') &&
        /^0$/.test(optionValue(call, '--replicas', '--node-count', '--min-replicas', '-c') ?? '')
        ? 'az … scale 0'
        : undefined;
    case 'eksctl':
      return operandsOf(call)[0] === 'scale' && optionValue(call, '--nodes', '-N') === '0'
        ? 'eksctl scale --nodes=0'
        : undefined;
    case 'heroku':
      return args.some((word) => /^\w+=0$/.test(word)) && operandsOf(call)[0] === 'ps:scale'
        ? 'heroku ps:scale …=0'
        : undefined;
    case 'gh':
      return operandsOf(call)[0] === 'api' && /^delete$/i.test(optionValue(call, '-X', '--method') ?? '')
        ? 'gh api -X DELETE'
        : undefined;
    case 'kafka-topics':
    case 'kafka-topics.sh':
    case 'kafka-acls':
    case 'kafka-acls.sh':
      return hasOption(call, '--delete', '--remove') ? `${program} --delete` : undefined;
    case 'kafka-consumer-groups':
    case 'kafka-consumer-groups.sh':
      if (hasOption(call, '--delete', '--delete-offsets')) return `${program} --delete`;
      return hasOption(call, '--reset-offsets') && hasOption(call, '--execute')
        ? `${program} --reset-offsets`
        : undefined;
    case 'iptables':
    case 'ip6tables':
      return hasOption(call, '-F', '--flush', '-X', '--delete-chain') ? `${program} --flush` : undefined;
    case 'crontab':
      return hasOption(call, '-r') ? 'crontab -r' : undefined;
    case 'mdadm':
      return hasOption(call, '--zero-superblock', '--remove', '--fail') ? 'mdadm --remove' : undefined;
    case 'init':
    case 'telinit':
      return /^[06]$/.test(args[0] ?? '') ? `${program} ${args[0]}` : undefined;
    default:
      return undefined;
  }
}

function statementIn({ args, inputText }: Call): string | undefined {
  for (const text of inputText === undefined ? args : [...args, inputText]) {
    const found = dangerousStatement(text);
    if (found !== undefined) return found;
  }
  return undefined;
}

function kubectlDanger(call: Call): string | undefined {
  const { program, args } = call;
  const words = verbOf(call);
  switch (words[0]) {
    case 'scale':
      return optionValue(call, '--replicas') === '0' ? `${program} scale --replicas=0` : undefined;
    case 'replace':
      return hasOption(call, '--force') ? `${program} replace --force` : undefined;
    case 'patch':
      return args.some((word) => /"replicas"\s*:\s*0\b/.test(word))
        ? `${program} patch … replicas 0`
        : undefined;
    case 'taint':
      return words.some((word) => word.endsWith(':NoExecute')) ? `${program} taint … NoExecute` : undefined;
    case 'apply':
      return hasOption(call, '--prune') ? `${program} apply --prune` : undefined;
    default:
      return undefined;
  }
}

function gitDanger(call: Call): string | undefined {
  const [verb, ...refs] = operandsOf(call, [
    '-C',
    '-c',
    '--git-dir',
    '--work-tree',
    '-o',
    '--push-option',
    '--receive-pack',
    '--repo',
  ]);
  if (verb !== 'push') return undefined;
  if (
    hasOption(call, '-f', '--force', '--force-with-lease', '--mirror') ||
    refs.some((ref) => ref.startsWith('+'))
  ) {
    return 'git push --force';
  }
  const deletes = hasOption(call, '-d', '--delete', '--prune') || refs.some((ref) => /^:./.test(ref));
  return deletes ? 'git push --delete' : undefined;
}

function dockerDanger(call: Call): string | undefined {
  const words = operandsOf(call);
  if (words.includes('down') && hasOption(call, '-v', '--volumes', '--rmi')) {
    return `${call.program} … down --volumes`;
  }
  if (words.includes('scale') && words.some((word) => word.endsWith('=0'))) {
    return `${call.program} … scale …=0`;
  }
  return optionValue(call, '--availability') === 'drain'
    ? `${call.program} node update --availability drain`
    : undefined;
}

function awsDanger(call: Call): string | undefined {
  if (hasOption(call, '--delete') && operandsOf(call).join(' ').includes('s3 sync')) {
    return 'aws s3 sync --delete';
  }
  const to = optionValue(call, '--desired-count', '--desired-capacity', '--max-size', '--max-capacity');
  return to === '0' ? 'aws … to zero' : undefined;
}
