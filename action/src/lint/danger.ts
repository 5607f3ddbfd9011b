import type { Call } from './call.ts';
import { hasOption, verbOf, verbsOf } from './operands.ts';
import { ownDanger } from './own-dangers.ts';
import { isSqlClient } from './sql.ts';

/** What a program, called like that, does that nobody should do unasked, such as `kubectl delete`; undefined where it is harmless. */
export function dangerOf(call: Call): string | undefined {
  if (showsOnly(call)) return undefined;
  return verbDanger(call) ?? ownDanger(call) ?? genericDanger(call);
}

/** Whether it only says what it would do, or how it is used. */
export function showsOnly(call: Call): boolean {
  if (call.args.length === 1 && call.args[0] === '--version') return true;
  return hasOption(call, '--dry-run', '--dryrun', '--help', '--check', '--what-if', '--no-act', '--simulate');
}

function verbDanger(call: Call): string | undefined {
  const found = verbsOf(call.program)?.dangerous?.exec(verbOf(call).join(' ')) ?? undefined;
  if (found === undefined) return undefined;
  return `${call.program} ${found.index > 0 ? '… ' : ''}${found[0].trim()}`;
}

// Programs of whose arguments the first words say nothing about what they do.
const notVerbs: ReadonlySet<string> = new Set(
  (
    '. [ alias ag apk awk base64 basename bc bundle cat cd chgrp chmod chown cmake cmp column comm cp cut cypress date declare diff dig dirname dotnet ' +
    'echo egrep env exit export expr false fgrep file find fold gawk getent go gradle grep gunzip gzip head hexdump host hostname id ' +
    'install javac jq jsonnet kill less let ln local locate logger ls make man mapfile mkdir mktemp more mv mvn nc nl nslookup nuget od ' +
    'openssl parallel paste ping pip pip3 pnpm popd printf ps pushd pwd read readarray readlink readonly realpath return rev rg rmdir sed seq set ' +
    'sha256sum shift sleep sort source split ss stat strings tail tar tee test touch tr trap true type typeset umask uname uniq unset ' +
    'ansible aws-vault chamber doppler eval fakeroot flock knife multipass op pdsh runuser script ssh su watch ' +
    'uptime wait wc which who whoami xxd yarn yq zcat'
  ).split(' '),
);

const looks =
  /^(?:cat|check|describe|find|get|help|history|info|inspect|list|log|logs|ls|print|query|read|search|show|status|test|validate|verify|view|watch)(?:[-_:]|$)/;

/** Programs nobody here knows, by the verb that their first words begin with. */
function genericDanger(call: Call): string | undefined {
  const { program } = call;
  if (verbsOf(program) !== undefined || notVerbs.has(program) || isSqlClient(program)) return undefined;
  const first = call.args.slice(0, 3).filter((word) => !word.startsWith('-'));
  if (first.some((word) => looks.test(word))) return undefined;
  const verb = first.find((word) =>
    /^(?:decommission|delete|destroy|drain|drop|erase|evict|failover|promote|purge|restore|rm|terminate|truncate|wipe)(?:[-_:]\w[\w:-]*)?$/.test(
      word,
    ),
  );
  return verb === undefined ? undefined : `${program} ${first.slice(0, first.indexOf(verb) + 1).join(' ')}`;
}
