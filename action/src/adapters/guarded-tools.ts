/** Where a fake world lies, for the scripts in it. */
export type GuardedPlaces = {
  readonly bash: string;
  /** The only folder that programs may write to. */
  readonly area: string;
  /** Holds the time of the case, as seconds since 1970. */
  readonly clock: string;
  /** How the real `date` is told a time by its seconds. */
  readonly dateOfSeconds: string;
};

/** Bash for a tool that could do more than read and write its output; `undefined` where it may be there as it is. */
export function guardedTool(name: string, real: string, places: GuardedPlaces): string | undefined {
  const body = Object.hasOwn(bodies, name) ? bodies[name] : undefined;
  if (body === undefined) return undefined;
  const refuse = `refuse() { echo "${name}: refused in a rehearsal: $1" >&2; exit 126; }`;
  return [`#!${places.bash}`, refuse, body(quoted(real), places), ''].join('\n');
}

/** A word for bash that means exactly this text. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

type Body = (real: string, places: GuardedPlaces) => string;

/** Every word that could be a file outside is refused. */
const inside: Body = (real, { area }) => `
for word; do
  case $word in
    /dev/null | /dev/stdin | /dev/stdout | /dev/stderr | "$RUNBOOK_OUTPUT" | "$RUNBOOK_MASK") ;;
    .. | ../* | */../* | */..) refuse "$word" ;;
    ${quoted(area)}/*) ;;
    /* | -*/*) refuse "$word" ;;
  esac
done
exec ${real} "$@"`;

const withoutOptions =
  (patterns: string, more = ''): Body =>
  (real) =>
    `
for word; do
  case $word in
    ${patterns}) refuse "$word" ;;
  esac
done
exec ${real} ${more}"$@"`;

const bodies: Readonly<Record<string, Body>> = {
  cp: inside,
  mkdir: inside,
  mktemp: inside,
  mv: inside,
  rm: inside,
  rmdir: inside,
  tee: inside,
  touch: inside,
  uniq: inside,
  sort: withoutOptions('-o* | --o* | --compress* | -T* | --temp*'),
  sed: withoutOptions('-i* | -[nEruszl]*i* | --in-place* | -f* | --file*', '--sandbox '),
  // No programs, pipes or files from within a script; `||` and comparisons are none.
  awk: (real) => `
before=
for word; do
  case $before in -F | -v) before=; continue ;; esac
  before=$word
  case $word in
    -F* | -v*) continue ;;
    -f* | -i* | -l* | -E* | --file* | --include* | --load* | --exec*) refuse "$word" ;;
  esac
  text=\${word//'||'/}
  case $text in
    *system*'('* | *getline* | *'|'* | *@load* | *@include*) refuse 'it could start a program or read a file' ;;
  esac
  if [[ $text =~ print[^';}']*'>' ]]; then refuse 'it could write a file'; fi
done
exec ${real} "$@"`,
  date: (real, { clock, dateOfSeconds }) => `
before=
read -r seconds < ${quoted(clock)}
for word; do
  case $before in -d | --date | -r | --reference) before=; continue ;; esac
  before=$word
  case $word in
    -s* | --set* | -f* | --file*) refuse "$word" ;;
    -d* | --date* | -r* | --reference*) seconds= ;;
    -* | +*) ;;
    *) refuse "$word" ;;
  esac
done
if [ -n "$seconds" ]; then exec ${real} ${dateOfSeconds}"$seconds" "$@"; fi
exec ${real} "$@"`,
  // Only the simulated clock of the engine can wait.
  sleep: () => 'exit 0',
};
