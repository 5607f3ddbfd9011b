import type { Call } from './calls.ts';

/** Whether a program, called like that, is known to change something outside of the step's own folder and variables. */
export function isChangingCall({ program, args }: Call): boolean {
  const name = program.slice(program.lastIndexOf('/') + 1);
  if (always.has(name)) return true;
  const words = args.filter((word): word is string => word !== undefined);
  if (words.some((word) => /^--(?:dry-run(?:=(?!none)\w+)?|help|version)$/.test(word))) return false;
  const verbs = Object.hasOwn(changingVerbs, name) ? changingVerbs[name] : undefined;
  if (verbs !== undefined) return commandsIn(words).some((word) => verbs.test(word));
  switch (name) {
    case 'curl':
      return words.some((word, index) => changesOverHttp(word, words[index + 1]));
    case 'psql':
    case 'mysql':
    case 'mongosh':
    case 'sqlite3':
      return words.some((word) => changingSql.test(word));
    default:
      return false;
  }
}

const always: ReadonlySet<string> = new Set([
  ...['rm', 'rmdir', 'mv', 'dd', 'mkfs', 'shred', 'truncate', 'chmod', 'chown', 'kill', 'killall', 'pkill', 'reboot', 'shutdown'],
  ...['iptables', 'ipvsadm', 'useradd', 'userdel', 'usermod', 'pg_restore', 'pg_ctl', 'pg_ctlcluster', 'dropdb', 'createdb'],
]);

// Words that stand for a change among the words that are no options.
const changingVerbs: Readonly<Record<string, RegExp>> = {
  kubectl: /^(?:annotate|apply|autoscale|cordon|create|delete|drain|edit|expose|label|patch|pause|replace|restart|resume|run|scale|set|taint|uncordon|undo)$/,
  helm: /^(?:install|rollback|uninstall|upgrade|delete)$/,
  terraform: /^(?:apply|destroy|import|taint|untaint)$/,
  systemctl: /^(?:start|stop|restart|reload|try-restart|reload-or-restart|enable|disable|mask|unmask|kill|isolate)$/,
  service: /^(?:start|stop|restart|reload)$/,
  docker: /^(?:kill|pause|push|restart|rm|rmi|run|start|stop|unpause|update|prune)$/,
  podman: /^(?:kill|pause|push|restart|rm|rmi|run|start|stop|unpause|update|prune)$/,
  git: /^(?:push|commit|merge|rebase|reset|revert|tag)$/,
  gh: /^(?:create|delete|edit|merge|close|reopen|run)$/,
  pgbackrest: /^(?:restore|expire|stanza-delete|stop)$/,
  'redis-cli': /^(?:del|flushall|flushdb|set|shutdown|failover|config)$/i,
  aws: /^(?:(?:add|associate|attach|cancel|change|copy|create|delete|deregister|detach|disable|disassociate|enable|failover|import|invoke|modify|put|reboot|register|remove|replace|reset|restore|revoke|rotate|run|send|set|start|stop|tag|terminate|untag|update|upload)-[\w-]+|cp|mv|rm|sync|mb|rb|invoke)$/,
  gcloud: /^(?:add-[\w-]+|create|delete|deploy|failover|promote-replica|remove-[\w-]+|reset|resize|restart|restore-backup|set-[\w-]+|start|stop|update|upgrade)$/,
  az: /^(?:create|delete|deallocate|failover|remove|restart|scale|set|start|stop|update|upgrade)$/,
  eksctl: /^(?:create|delete|drain|scale|set|update|upgrade)$/,
};

/** The words up to `--`, behind which stand another program's; options and their values are left out as far as they can be told. */
function commandsIn(words: readonly string[]): readonly string[] {
  const end = words.indexOf('--');
  return (end === -1 ? words : words.slice(0, end)).filter((word) => !word.startsWith('-'));
}

function changesOverHttp(word: string, next: string | undefined): boolean {
  if (word === '-X' || word === '--request') return next !== undefined && !/^(?:GET|HEAD|OPTIONS)$/i.test(next);
  if (/^(?:-X|--request=)/.test(word)) return !/(?:GET|HEAD|OPTIONS)$/i.test(word);
  return word === '-T' || word === '--upload-file';
}

const changingSql =
  /\b(?:insert\s+into|update\s+\S+\s+set|delete\s+from|drop\s+\w+|alter\s+\w+|create\s+(?:\w+\s+)*(?:table|index|database|role|user|extension|view|schema)|truncate\b|grant\s|revoke\s|pg_promote|pg_terminate_backend|pg_cancel_backend|pg_reload_conf)/i;
