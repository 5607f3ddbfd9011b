import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Call } from './call.ts';
import { callsOf } from './calls.ts';
import { parseCommand } from './parsed-commands.ts';
import { temporary, unknown } from './shell-words.ts';

/** The calls as one would write them, with `?` for what only bash knows and `TMP` for a path of `mktemp`. */
function spoken(script: string): readonly string[] {
  return callsOf(parseCommand(script)).map(({ program, args }) =>
    [program, ...args].join(' ').replaceAll(unknown, '?').replaceAll(temporary, 'TMP'),
  );
}

function callOf(script: string, program: string): Call {
  const call = callsOf(parseCommand(script)).find((found) => found.program === program);
  if (call === undefined) throw new Error(`no ${program} in ${script}`);
  return call;
}

test.each([
  ['sudo -u root -n timeout -k 5 10 nice -n 5 /usr/bin/rm x', ['rm x']],
  ['sudo --user=root env -u A B=1 C=2 nohup rm x', ['rm x']],
  ['ionice -c 3 stdbuf -oL setsid chroot /mnt rm x', ['rm x']],
  ['time -p rm x; command rm y; builtin cd z; exec -a name rm w', ['rm x', 'rm y', 'cd z', 'rm w']],
  ['env -S "rm x"', ['rm x']],
  ['command -v rm', ['command -v rm']],
  [
    'flock /run/lock rm x; flock -c "rm y" /run/lock',
    ['flock /run/lock rm x', 'rm x', 'flock -c rm y /run/lock', 'rm y'],
  ],
  ['ls | xargs -r -n 1 -I {} rm {}', ['ls', 'rm {} ?']],
  ['find . -name a -exec rm -f {} + -o -delete', ['find . -name a -exec rm -f {} + -o -delete', 'rm -f ?']],
  [
    'parallel -j 4 rm ::: a b; ls | parallel "rm {}"',
    ['parallel -j 4 rm ::: a b', 'rm ?', 'ls', 'parallel rm {}', 'rm {}'],
  ],
  ['systemd-run --unit=x -p A=b rm x', ['rm x']],
  ['aws-vault exec prod -- rm x', ['aws-vault exec prod -- rm x', 'rm x']],
  ['bundle exec knife ssh role:db "rm x"', ['knife ssh role:db rm x', 'rm x']],
])('behind another program: %s', (script, calls) => {
  expect(spoken(script)).toEqual(calls);
});

test.each([
  ["bash -c 'rm x; ls'", 'rm x'],
  ['bash -euo pipefail -c "rm $X"', 'rm ?'],
  ['sh -c \'rm "$1" $2\' name a b', 'rm a b'],
  ["bash <<'END'\nrm x\nEND", 'rm x'],
  ['bash -s -- a <<< "rm x"', 'rm x'],
  ['echo "rm x" | sudo bash', 'rm x'],
  ['printf "rm x" | ssh host', 'rm x'],
  ['cat <<END | ssh host bash -s\nrm x\nEND', 'rm x'],
  ['eval "rm $X"', 'rm ?'],
  ["trap 'rm x' EXIT", 'rm x'],
  ['ssh -p 22 -o A=b user@host sudo rm x', 'rm x'],
  ['ssh host -- "cd /x && rm y"', 'rm y'],
  ['ssh "$HOST" rm x', 'rm x'],
  ["su - postgres -c 'rm x'", 'rm x'],
  ['runuser -u postgres -- rm x', 'rm x'],
  ['kubectl exec -it -n a pod/b -c d -- rm x', 'rm x'],
  ["kubectl exec pod -- sh -c 'rm x'", 'rm x'],
  ['docker exec -u 0 -e A=b -it box rm x', 'rm x'],
  ['docker run --rm -v /a:/b -w /b image:1 rm x', 'rm x'],
  ['docker compose -f a.yaml exec -T box rm x', 'rm x'],
  ['gcloud compute ssh box --command="rm x"', 'rm x'],
  ['ansible all -m shell -a "rm x"', 'rm x'],
  ['az vm run-command invoke --command-id RunShellScript --scripts "rm x"', 'rm x'],
  ['"$(rm x)"', 'rm x'],
  ['echo `rm x`', 'rm x'],
  ['a=$(rm x)', 'rm x'],
  ['[[ $(rm x) == y ]]', 'rm x'],
  ['echo $(( $(rm x) + 1 ))', 'rm x'],
  ['cat <(rm x) > >(ls)', 'rm x'],
  ['cat <<END\n$(rm x)\nEND', 'rm x'],
  ['for a in $(rm x); do :; done', 'rm x'],
  ['case $(rm x) in a) ;; esac', 'rm x'],
  ['echo "${A:-$(rm x)}"', 'rm x'],
  ['f() { rm "$@"; }; f x', 'rm x'],
  ['f() { g "$1"; }; g() { rm "$1"; }; f x', 'rm x'],
  ['never() { rm x; }', 'rm x'],
  ['${RM:-rm} x', 'rm x'],
  ['verb=x; rm $verb', 'rm x'],
  ['{ rm x; } > /dev/null', 'rm x'],
  ['(rm x) &', 'rm x'],
  ['! rm x', 'rm x'],
  ['r""m x; \\rm x; $\'r\\x6d\' x', 'rm x'],
  ['coproc rm x', 'rm x'],
])('finds it: %s', (script, call) => {
  expect(spoken(script)).toContain(call);
});

test.each([
  'echo \'rm x\' "rm x"',
  '# rm x',
  "cat <<'END' > script\nrm x\nEND",
  'cat <<END\nrm x\nEND',
  'a="rm x"',
  "grep 'rm x' file",
  'printf "%s" "rm x" > script',
  'command -v rm; type rm; which rm',
  'case a in rm) ;; esac',
  'kubectl get pods -- ',
  'docker ps --filter exec rm',
])('text is no call: %s', (script) => {
  expect(callsOf(parseCommand(script)).filter(({ program }) => program === 'rm')).toEqual([]);
});

test.each([
  ['d=$(mktemp -d); rm "$d/x"', 'TMP/x'],
  ['trap \'rm "$d"\' EXIT; d=$(mktemp)', 'TMP'],
  ['a=/srv; b=$a/x; rm "$b"', '/srv/x'],
  ['a=/srv; a=/tmp; rm "$a"', '?'],
  ['a=1; a+=2; rm $a', '?'],
  ['read -r a; rm $a', '?'],
  ['for a in x y; do rm $a; done', '?'],
  ['a=$a/x; rm $a', '?/x'],
  ['rm "${a%/*}" "$RUNNER_TEMP/x"', '? TMP/x'],
])('texts of words: %s', (script, words) => {
  expect(spoken(script)).toContain(`rm ${words}`);
});

test('a call stands where it was written, also inside of quotes', () => {
  const at = (script: string, program: string): string => {
    const { start, end } = callOf(script, program);
    return script.slice(start, end);
  };
  expect(at("ssh host 'cd x; rm y'", 'rm')).toBe('rm y');
  expect(at('bash -c "ls; rm y"', 'rm')).toBe('rm y');
  expect(at('bash -c "rm $X"', 'rm')).toBe('"rm $X"');
  expect(at('sudo -n rm y', 'rm')).toBe('sudo -n rm y');
  expect(at('f() { rm "$1"; }; f y', 'rm')).toBe('f y');
  expect(at('f() { rm y; }; f', 'rm')).toBe('rm y');
  expect(at('bash <<END\nrm y\nEND', 'rm')).toBe('bash <<END');
});

test('what surrounds a call is known', () => {
  expect(callOf('ls | rm x', 'rm').input).toBe(true);
  expect(callOf('while rm x; do :; done < y', 'rm')).toMatchObject({
    input: true,
    inLoop: true,
  });
  expect(callOf('rm x || true', 'rm').orElse).toBe(true);
  expect(callOf('rm x | tee y || true', 'rm')).toMatchObject({
    orElse: true,
    into: { program: 'tee', args: ['y'] },
  });
  expect(callOf('ssh h rm x', 'rm')).toMatchObject({ remote: true, inFolder: false });
  expect(callOf('cd /srv; rm x', 'rm').inFolder).toBe(false);
  expect(callOf('cd sub; cd "$(mktemp -d)"; rm x', 'rm').inFolder).toBe(true);
  expect(callOf('echo A=1 >> "$RUNBOOK_OUTPUT"', 'echo').publishes).toBe(true);
  expect(callOf('{ echo A=1; } >> "${RUNBOOK_OUTPUT}"', 'echo').publishes).toBe(true);
  expect(callOf('echo A=1 | tee -a "$RUNBOOK_OUTPUT"', 'echo').publishes).toBe(true);
  expect(callOf('echo "$(echo A=1)" >> "$RUNBOOK_OUTPUT"', 'echo').publishes).toBe(false);
});

test('functions that call each other come to an end', () => {
  expect(spoken('f() { f; }; f')).toEqual([]);
  expect(spoken('rm() { command rm -i "$@"; }; rm x')).toEqual(['rm -i x']);
  const wide = Array.from({ length: 9 }, (_, index) => `f${index}() { ${`f${index + 1}; `.repeat(20)}}`).join(
    '\n',
  );
  expect(callsOf(parseCommand(`${wide}\nf9() { ls; }\nf0`)).length).toBeLessThanOrEqual(2_000);
  const wrapped = `${'sudo '.repeat(500)}rm x`;
  expect(() => spoken(wrapped)).not.toThrow();
  expect(() => spoken("eval 'ls; ".repeat(50))).not.toThrow();
});

test('values that are made of values come to an end', () => {
  const names = Array.from({ length: 5_000 }, (_, index) => `a${index}=$a${index + 1}$a${index + 1}`);
  expect(spoken([...names, 'a5000=x', 'rm $a0'].join('\n')).join().length).toBeLessThan(30_000);
  expect(spoken('a=$b; b=$a; rm $a')).toEqual(['rm ?']);
  const doubling = Array.from({ length: 9 }, (_, index) => `f${index}() { f${index + 1} "$@" "$@"; }`).join(
    '\n',
  );
  expect(() => spoken(`${doubling}\nf9() { rm "$@"; }\nf0 ${'x '.repeat(1_000)}`)).not.toThrow();
});

test('any text can be looked at', () => {
  const pieces = [
    'sudo ',
    'bash -c ',
    '"',
    "'",
    '$(',
    ')',
    'rm x',
    ';',
    '|',
    '\n',
    '<<E',
    '\nE\n',
    '{',
    '}',
    'f() ',
    'ssh h ',
    '`',
    '$X',
    'xargs ',
    '\\',
    '--',
    ' -c ',
    'kubectl exec ',
    'docker run ',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 20 }), (parts) => {
      const text = parts.join('');
      for (const { start, end } of callsOf(parseCommand(text))) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
