import { spawnSync } from 'node:child_process';

import { expect, test } from 'vitest';

import { programsOf, readScript, undeclaredNames } from './bash.ts';

const undeclared = (script: string, known: readonly string[] = []): readonly string[] =>
  undeclaredNames(readScript(script), (name) => known.includes(name)).map(({ name }) => name);

test.each([
  ['echo "$A" ${B} ${#C} ${!D} ${E%x} ${F:1} ${G^^} ${H[0]} ${I:?}', 'A B C D E F G H I'],
  ['echo $((A + B * 2)) $(( ${C} )); (( D > 1 )); [[ $E == x ]]', 'A B C D E'],
  ['echo "$(cat "$A" `cat $B`)" <(cat $C) > "$D" <<< "$E"', 'A B C D E'],
  ['cat <<EOF\n$A $(echo $B)\nEOF', 'A B'],
  ['case $A in $B) echo "$C" ;; esac; while read -r x; do echo $x $D; done < $E', 'A B C D E'],
  ['export A; export B=$C', 'C'],
  ['echo $A; echo $A', 'A'],
])('reads names: %s', (script, names) => {
  expect(undeclared(script)).toEqual(names.split(' '));
});

test.each([
  "echo '$A' \\$A \"\\$A\" $'$A'",
  "cat <<'EOF'\n$A\nEOF",
  'echo ${A:-x} ${B-x} ${C:=x} ${D=x} ${E:+x} ${F+x}; echo $C $D',
  'A=1; echo $A; B[0]=1; echo ${B[@]}; C+=x; echo $C',
  'for a in 1 2; do echo $a; done; select b in x; do echo $b; done; for ((i = 0; i < 3; i++)); do echo $i; done',
  'read -r a b <<< "1 2"; echo $a $b; read -ra list; echo ${list[0]}; read -p "Name: " -t 5 who; echo $who; echo $REPLY',
  'mapfile -t lines < f; echo ${lines[0]}; readarray -d "" all; echo $all; mapfile; echo $MAPFILE',
  'while getopts ab: flag; do echo $flag $OPTARG $OPTIND; done',
  "printf -v out '%s' x; echo $out",
  'f() { local a b=1; local -r c=2; echo $a $b $c $1; }; f x',
  'declare -A map=([x]=1); echo ${map[x]}; declare -i n; echo $n; readonly r=1; echo $r; typeset t; echo $t',
  'export A=1; echo $A; let "x = 1" y=2; echo $y; (( z = 1, w += 2 )); echo $z $w',
  'exec {fd}>f; echo $fd; coproc WORK { cat; }; echo ${WORK[0]}',
  'if [[ -v A ]]; then echo $A; fi; test -v B && echo $B',
  'echo $HOME $PWD $USER $RANDOM $PATH $SECONDS ${PIPESTATUS[0]} ${BASH_SOURCE[0]} $UID $LINENO',
  'echo $1 $@ $* $# $? $$ $! $- $_ ${10} "${@:2}"',
  'echo x=1 >> "$RUNBOOK_OUTPUT"; echo secret >> "$RUNBOOK_MASK"',
  'echo ${!PREFIX@} ${!PREFIX*}',
])('needs nothing: %s', (script) => {
  expect(readScript(script).errors).toEqual([]);
  expect(undeclared(script)).toEqual([]);
});

test('what is known is not reported, and a place is that of the first use', () => {
  expect(undeclared('echo $A $B', ['A'])).toEqual(['B']);
  const script = 'echo "x" "$LATE" $LATE';
  expect(undeclaredNames(readScript(script), () => false)).toEqual([
    { name: 'LATE', start: script.indexOf('$'), end: script.indexOf('$') + 5 },
  ]);
});

test('names inside escaped backticks point at the backticks', () => {
  const script = 'echo `echo \\`echo $A\\``';
  const [found] = undeclaredNames(readScript(script), () => false);
  expect(script.slice(found?.start, found?.end)).toContain('$A');
});

test.each([
  ['kubectl get pods | jq .x && ./run.sh; /bin/ls', 'kubectl jq ./run.sh /bin/ls'],
  ['echo hi; cd /x; test -f y; [ -f y ]; [[ -f y ]]; true', ''],
  ['f() { curl x; }; f; f', 'curl'],
  ['sudo -u root env A=1 timeout -k 5 10 nice -n 5 psql -c x', 'sudo env timeout nice psql'],
  ['find . | xargs -n 1 -I {} rm {}', 'find xargs rm'],
  ['command -v gsed >/dev/null && gsed x; which jq; jq .', 'which'],
  ['exec node x.js; command git log; time make', 'node git make'],
  ['"$PROGRAM" x; ${CMD} y; $(which z) w', 'which'],
  ['echo "$(curl -s x | grep y)"; cat <(sort a) <<EOF\n$(date)\nEOF', 'curl grep cat sort date'],
  ['A=1 B=2 printenv', 'printenv'],
  ['\'kubectl\' get; k"ube"ctl get', 'kubectl'],
  ['if ! helm list; then until aws s3 ls; do sleep 1; done; fi', 'helm aws sleep'],
])('programs: %s', (script, programs) => {
  expect(programsOf(script).toSorted()).toEqual(programs.split(' ').filter(Boolean).toSorted());
});

const scripts = [
  'if true; then echo x',
  'echo "',
  "echo '",
  'for x in a; do',
  'done',
  'echo $(',
  'echo )',
  'case x in',
  'f() {',
  '}',
  'a && ',
  '| b',
  'echo ${X',
  '((',
  'x=(1 2',
  'cat <<EOF',
  '! !',
  '; ;',
  'echo `x',
  'if true; then echo x; fi',
  'f() { :; }',
  'a=1',
  'x=(1 2)',
  '[[ a == b ]]',
  'echo "$(if true; then :; fi)"',
  'case x in a|b) ;; esac',
  'echo {a,b}',
  '# only a comment',
  'time -p ls',
  '{ :; } > f',
  'a() ( : )',
];

test.each(scripts)('agrees with bash -n: %s', (script) => {
  // To bash an open here-document is only a warning; to us it is not.
  const bash = spawnSync('bash', ['-n', '-c', script], { encoding: 'utf8' });
  const bad = bash.status !== 0 || bash.stderr.includes('here-document');
  expect(readScript(script).errors.length > 0).toBe(bad);
});
