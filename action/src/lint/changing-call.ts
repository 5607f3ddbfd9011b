import type { Call } from './call.ts';
import { dangerOf, showsOnly } from './danger.ts';
import { leavesFolder } from './leaves-folder.ts';
import { hasOption, operandsOf, optionValue, verbOf, verbsOf } from './operands.ts';
import { changesData, isSqlClient } from './sql.ts';

const always: ReadonlySet<string> = new Set(
  (
    'createdb createuser chpasswd groupadd ipvsadm killall mkfs newusers pg_createcluster pg_upgrade pkill ' +
    'setenforce useradd usermod'
  ).split(' '),
);

/** Whether a program, called like that, is known to change something outside of the step's own folder and variables. */
export function isChangingCall(call: Call): boolean {
  const { program, args } = call;
  if (showsOnly(call)) return false;
  if (always.has(program) || dangerOf(call) !== undefined) return true;
  if (verbsOf(program)?.changing?.test(verbOf(call).join(' ')) === true) return writes(call);
  if (isSqlClient(program)) return [...args, call.inputText ?? ''].some(changesData);
  switch (program) {
    case 'curl':
      return changesOverHttp(call);
    case 'chmod':
    case 'chown':
    case 'chgrp':
      return leavesFolder(call, operandsOf(call).slice(1));
    case 'mv':
    case 'cp':
    case 'ln':
    case 'install':
      return leavesFolder(call, operandsOf(call).slice(-1));
    case 'sed':
      return hasOption(call, '-i', '--in-place') && leavesFolder(call, operandsOf(call).slice(1));
    case 'rmdir':
    case 'mkdir':
    case 'tee':
      return leavesFolder(call, operandsOf(call)) && !args.some((word) => word.startsWith('/dev/'));
    case 'kill':
      return !hasOption(call, '-l', '-0') && args.length > 0;
    case 'iptables':
    case 'ip6tables':
      return hasOption(
        call,
        '-A',
        '-D',
        '-I',
        '-R',
        '-P',
        '--append',
        '--delete',
        '--insert',
        '--replace',
        '--policy',
      );
    case 'sysctl':
      return hasOption(call, '-w', '--write') || args.some((word) => /^[\w.]+=/.test(word));
    default:
      return false;
  }
}

/** What is only for the program's own user is no change: pods that end with their step, files that are copied here. */
function writes(call: Call): boolean {
  const { program, args } = call;
  switch (program) {
    case 'kubectl':
    case 'oc':
      return !(verbOf(call)[0] === 'run' && hasOption(call, '--rm'));
    case 'docker':
    case 'podman':
      return !(hasOption(call, '--rm') && operandsOf(call).includes('run'));
    case 'aws':
    case 'gsutil':
      // Down from the store to here.
      return !(
        /^(?:s3 )?(?:cp|sync)\b/.test(operandsOf(call).join(' ')) &&
        !/^(?:s3|gs):\/\/|[\uE000]/.test(args.findLast((word) => !word.startsWith('-')) ?? '')
      );
    default:
      return true;
  }
}

function changesOverHttp(call: Call): boolean {
  const attached = call.args.find((word) => /^-\w*X\w+/.test(word))?.replace(/^-\w*X/, '');
  const method = optionValue(call, '-X', '--request') ?? attached;
  if (method !== undefined) return !/^(?:GET|HEAD|OPTIONS|PROPFIND)$/i.test(method);
  return call.args.some((word) => word === '-T' || word === '--upload-file');
}
