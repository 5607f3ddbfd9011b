import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';

import { lint } from '../../src/lint/lint.ts';
import { allRules } from '../../src/lint/rules/index.ts';
import { laidOver } from './lay-over.ts';

/** What a rule marks in a runbook, with how grave it is where that is not what the rule says of itself. */
function marked(id: string, runbook: string): readonly string[] {
  const rules = allRules.filter((rule) => rule.id === id);
  const { repository, facts, textOf } = laidOver(runbook);
  return lint(repository, facts, rules).map(({ file, span, severity }) => {
    const text = textOf(file)?.slice(span.start, span.end) ?? '';
    return severity === rules[0]?.severity ? text : `${severity}: ${text}`;
  });
}

/** A runbook with one step that runs these commands. */
function step(
  commands: readonly string[],
  keys: Readonly<Record<string, unknown>> = {},
  variables: Readonly<Record<string, unknown>> = {},
): string {
  const declared = Object.fromEntries(
    [...new Set(commands.join('\n').match(/\b[A-Z][A-Z_]*\b/g))].map((name) => [
      name,
      { type: 'string', description: 'x', default: 'x' },
    ]),
  );
  const given = { ...variables, ...Object(keys['outputs']) };
  for (const name of ['RUNBOOK_OUTPUT', 'HOME', 'TMPDIR', 'LINENO', 'RANDOM', ...Object.keys(given)]) {
    delete declared[name];
  }
  // As blocks, so that no character is escaped in the file.
  return stringify(
    { variables: { ...declared, ...variables }, steps: [{ step_type: 'automated', commands, ...keys }] },
    { defaultStringType: 'BLOCK_LITERAL', defaultKeyType: 'PLAIN', lineWidth: 0 },
  );
}

describe('dangerous-without-approval looks at every way to a step', () => {
  const danger = 'commands: [dropdb queue]';
  test.each([
    ['an approval before', `steps: [{requires_approval: true}, {${danger}}]`, ['info: dropdb queue']],
    ['an approval after', `steps: [{${danger}}, {requires_approval: true}]`, ['dropdb queue']],
    ['its own approval', `steps: [{requires_approval: true, ${danger}}]`, []],
    [
      'an approval that `when` may skip',
      `steps: [{requires_approval: true, when: 1 == 2}, {${danger}}]`,
      ['dropdb queue'],
    ],
    [
      'an approval on one branch only',
      `steps: [{step_type: decision, decision_branches: {safe: 2, fast: 3}}, {requires_approval: true}, {${danger}}]`,
      ['dropdb queue'],
    ],
    [
      'an approval on each branch',
      `steps: [{step_type: decision, decision_branches: {a: 2, b: 3}}, {requires_approval: true, next: 4}, {requires_approval: true}, {${danger}}]`,
      ['info: dropdb queue'],
    ],
    [
      'a refusal that goes on',
      `steps: [{requires_approval: true, on_failure: {goto: 3}}, {}, {${danger}}]`,
      ['dropdb queue'],
    ],
    [
      'a failure before the approval that goes on',
      `steps: [{on_failure: {goto: 3}}, {requires_approval: true}, {${danger}}]`,
      ['dropdb queue'],
    ],
    [
      'a loop',
      `steps: [{step_type: decision, decision_branches: {again: 2, go: 3}}, {requires_approval: true, next: 1}, {${danger}}]`,
      ['dropdb queue'],
    ],
    ['a rollback step', `steps: [{rollback_step: 2}, {${danger}}]`, []],
    ['a manual step', `steps: [{step_type: manual, ${danger}}]`, []],
    ['a verification step', `steps: [{step_type: verification, ${danger}}]`, ['dropdb queue']],
    ['a notification', `steps: [{step_type: notification, ${danger}}]`, ['dropdb queue']],
    [
      'a decision',
      `steps: [{step_type: decision, ${danger}, decision_branches: {go: end, stop: end}}]`,
      ['dropdb queue'],
    ],
    ['a step that nothing leads to', `steps: [{next: end}, {${danger}}]`, []],
    ['a post-condition', 'post_conditions: [{description: Gone, check: dropdb queue}]', ['dropdb queue']],
  ])('%s', (_, runbook, expected) => {
    expect(marked('dangerous-without-approval', runbook)).toEqual(expected);
  });
});

describe('step-not-atomic', () => {
  test.each([
    ['one change', ['systemctl restart queue', 'kubectl get pods -n x'], []],
    [
      'three of one kind',
      [
        'kubectl scale deploy/a --replicas=1',
        'kubectl scale deploy/b --replicas=1',
        'kubectl scale deploy/c --replicas=1',
      ],
      [],
    ],
    ['a change and its wait', ['helm upgrade shop ./chart', 'kubectl rollout status deploy/shop'], []],
    [
      'two about one variable',
      ['aws eks update-nodegroup-version --nodegroup-name "$GROUP"', 'kubectl uncordon -l "group=$GROUP"'],
      [],
    ],
    [
      'two that only share where they are',
      ['helm upgrade shop ./chart -n "$NAMESPACE"', 'redis-cli -h "$NAMESPACE" set a b'],
      ['redis-cli -h "$NAMESPACE" set a b'],
    ],
    [
      'either of two',
      ['if queue-cli is-local; then systemctl restart queue; else kubectl rollout restart deploy/jobs; fi'],
      [],
    ],
    [
      'a second way when the first fails',
      ['systemctl restart queue || kubectl rollout restart deploy/jobs'],
      [],
    ],
    [
      'two in a row',
      ['systemctl restart queue && kubectl rollout restart deploy/jobs'],
      ['kubectl rollout restart deploy/jobs'],
    ],
    [
      'two far apart',
      ['systemctl restart queue', 'queue-cli workers', 'psql -c "DELETE FROM jobs"'],
      ['psql -c "DELETE FROM jobs"'],
    ],
    [
      'files of its own',
      ['file=$(mktemp); systemctl restart queue > "$file"; rm "$file"; mkdir -p out; mv out/a out/b'],
      [],
    ],
    ['downloads', ['aws s3 cp s3://bucket/x x', 'systemctl restart queue'], []],
  ])('%s', (_, commands, expected) => {
    expect(marked('step-not-atomic', step(commands))).toEqual(expected);
  });

  test('weighs less where the step may run again, or cannot be undone', () => {
    const two = ['systemctl restart queue', 'kubectl rollout restart deploy/jobs'];
    expect(marked('step-not-atomic', step(two, { idempotent: true }))).toEqual([`info: ${two[1]}`]);
    expect(marked('step-not-atomic', step(two, { irreversible: 'x' }))).toEqual([`info: ${two[1]}`]);
    expect(marked('step-not-atomic', step(two, { step_type: 'manual' }))).toEqual([]);
  });
});

describe('unquoted-variable', () => {
  test.each([
    ['arguments', 'queue-cli $NAME --a=$OTHER pre${THIRD}post', ['$NAME', '$OTHER', '${THIRD}']],
    ['each once', 'queue-cli $NAME; queue-cli $NAME', ['$NAME']],
    ['tests of one bracket', '[ -n $NAME ]; test $NAME = x', ['$NAME']],
    ['where output goes', 'queue-cli list > $NAME; queue-cli list 2>&1', ['$NAME']],
    [
      'behind sudo, in substitutions and functions',
      'f() { sudo cat $1; }; echo "$(queue-cli $NAME)"; f x',
      ['$1', '$NAME'],
    ],
    [
      'all arguments and all elements',
      'f() { queue-cli $@ $*; }; list=(a b); f ${list[@]}',
      ['$@', '$*', '${list[@]}'],
    ],
    ['after a change', 'queue-cli ${NAME%/*} ${NAME:-x y}', ['${NAME%/*}', '${NAME:-x y}']],
  ])('finds %s', (_, command, expected) => {
    expect(marked('unquoted-variable', step([command]))).toEqual(expected);
  });

  test.each([
    ['quotes', 'queue-cli "$NAME" "a${NAME}b" "$(queue-cli "$NAME")"'],
    ['assignments', 'a=$NAME; export b=$NAME; local_only() { local c=$NAME; readonly d=$NAME; }; local_only'],
    [
      'two brackets, case and arithmetic',
      '[[ $NAME == x ]]; case $NAME in x) ;; esac; (( COUNT > 1 )); echo $((COUNT + 1))',
    ],
    ['lists', 'for a in $NAME; do queue-cli "$a"; done'],
    ['what is only printed', 'echo $NAME; echo a $NAME >&2'],
    ['numbers of bash', 'exit_with() { return $1; }; queue-cli $? $# $$ ${#NAME} $LINENO $RANDOM'],
    [
      'counts and plain words',
      'n=3; m=$((n + 1)); c=$(queue-cli list | wc -l); w=jobs; queue-cli $n $m $c $w',
    ],
    [
      'counters',
      'for ((i = 0; i < 3; i++)); do queue-cli $i; done; for j in 1 2 three; do queue-cli $j; done',
    ],
    ['here-strings and here-documents', 'cat <<< $NAME; cat <<END\n$NAME\nEND'],
    ['an array that may be empty', 'list=(); queue-cli ${list[@]+"${list[@]}"}'],
    ['single quotes', "ssh host 'queue-cli $NAME'; awk '{print $1}' file"],
  ])('leaves alone %s', (_, command) => {
    expect(marked('unquoted-variable', step([command]))).toEqual([]);
  });

  test.each([
    [{ type: 'number' }, []],
    [{ type: 'boolean' }, []],
    [{ type: 'choice', enum: ['a', 'b-c'] }, []],
    [{ type: 'choice', enum: ['a', 'b c'] }, ['$NAME']],
    [{ type: 'string', pattern: '[a-z0-9]([a-z0-9-]*[a-z0-9])?' }, []],
    [{ type: 'string', pattern: '[A-Za-z0-9.:_-]+' }, []],
    [{ type: 'string', pattern: '[0-9A-F:]{3,9}' }, []],
    [{ type: 'string', pattern: '[a-z ]+' }, ['$NAME']],
    [{ type: 'string', pattern: '.+' }, ['$NAME']],
    [{ type: 'string', pattern: '[^/]+' }, ['$NAME']],
    [{ type: 'string', pattern: '[a-z]*' }, ['$NAME']],
    [{ type: 'string', pattern: 'a\\sb' }, ['$NAME']],
    [{ type: 'string', pattern: '[a-z*]+' }, ['$NAME']],
    [{ type: 'string' }, ['$NAME']],
  ])('a declaration may leave no room for a space: %j', (declaration, expected) => {
    expect(
      marked(
        'unquoted-variable',
        step(['queue-cli $NAME'], {}, { NAME: { description: 'x', ...declaration } }),
      ),
    ).toEqual(expected);
  });
});

describe('secret-in-text', () => {
  // In pieces, so that nobody takes this file for one that holds secrets.
  const token = ['ghp', 'aB3dE6gH9'.repeat(4)].join('_');
  const key = ['-----BEGIN', 'RSA PRIVATE KEY-----'].join(' ');
  test.each([
    ['a token', `queue-cli login ${token}`, [token]],
    ['a token in a comment of the script', `queue-cli list # ${token}`, [token]],
    ['a private key', `cat <<END\n${key}\nEND`, [key.replaceAll(/^-----/g, '')]],
    ['an assignment', 'API_KEY=abc123def456 queue-cli', ['abc123def456']],
    ['an exported value', "export DB_PASSWORD='abc123def456'", ["'abc123def456'"]],
    [
      'an option',
      'queue-cli --password=abc123def456 --client-secret "abc123def456"',
      ['--password=abc123def456', '"abc123def456"'],
    ],
    ['an option of mysql', 'mysql -pabc123def456 -e x', ['-pabc123def456']],
    [
      'a header',
      'curl -H "Authorization: Bearer abc123def456" http://x',
      ['"Authorization: Bearer abc123def456"'],
    ],
    ['an address', 'psql "postgres://me:abc123def456@db/x"', ['abc123def456']],
    ['a value for a container', 'docker run -e DB_PASSWORD=abc123def456 x', ['DB_PASSWORD=abc123def456']],
  ])('finds %s', (_, command, expected) => {
    const found = marked('secret-in-text', step([command]));
    expect(found.map((text) => text.replaceAll(/\\"/g, '"'))).toEqual(
      expect.arrayContaining(
        expected.map(
          (text) => expect.stringContaining(text.replaceAll('-----', '').replaceAll(/^"|"$/g, '')) as string,
        ),
      ),
    );
  });

  test.each([
    'DB_PASSWORD=$(vault read x) queue-cli --password "$SECRET_VALUE" --token="$TOKEN_VALUE"',
    'queue-cli --password-file /run/secrets/x1 --token-from-env QUEUE_TOKEN1 --secret-name db-secret1',
    'PASSWORD_FILE=/run/x1 TOKEN_TTL=3600s queue-cli --token-ttl 3600s',
    'kubectl get secret db-password-1 -o yaml; kubectl create secret generic db1',
    'curl -u "$NAME:$WORD" http://x; curl -u admin: http://x; curl "http://$NAME:$WORD@x"',
    'queue-cli --password=<password1> --api-key YOUR_KEY_1 --token xxxxxxxxxx1',
    'password=; password=""; TOKEN=true',
    'echo "password: see the vault"',
    'ssh-keygen -f key1.pem; cat id_rsa1.key',
    'mysql -p -P3306 -e x; psql -p 5432; docker run -p 8080:80 x',
    'queue-cli check ghp_short AKIA-1 eyJ.x',
  ])('leaves alone: %s', (command) => {
    expect(marked('secret-in-text', step([command]))).toEqual([]);
  });
});

describe('hidden-failure', () => {
  test.each([
    ['what is published', 'echo "A=$(queue-cli a)" >> "$RUNBOOK_OUTPUT"', ['$(queue-cli a)']],
    [
      'a group',
      '{ echo "A=$(queue-cli a)"; printf "B=%s\\n" "$(queue-cli b)"; } >> "$RUNBOOK_OUTPUT"',
      ['$(queue-cli a)', '$(queue-cli b)'],
    ],
    ['a pipe', 'echo "A=$(queue-cli a | wc -l)" >> "$RUNBOOK_OUTPUT"', ['$(queue-cli a | wc -l)']],
    [
      'declarations',
      'f() { local a=$(queue-cli a); }; f; readonly b="x$(queue-cli b)"',
      ['$(queue-cli a)', '$(queue-cli b)'],
    ],
    ['no stop', 'set +e; queue-cli a', ['set +e']],
  ])('finds it in %s', (_, command, expected) => {
    expect(
      marked(
        'hidden-failure',
        step([command], { outputs: { A: { type: 'string' }, B: { type: 'string' } } }),
      ),
    ).toEqual(expected);
  });

  test.each([
    'a=$(queue-cli a); echo "A=$a" >> "$RUNBOOK_OUTPUT"',
    'echo "A=$(date +%s)" >> "$RUNBOOK_OUTPUT"; export DAY=$(date +%F)',
    'echo "A=$(queue-cli a || echo unknown)" >> "$RUNBOOK_OUTPUT"',
    'echo "$(queue-cli a)"; queue-cli b "$(queue-cli a)"',
    'set +e; queue-cli a; code=$?; set -euo pipefail; test $code -lt 2',
    'export A=$B; local_only() { local a; a=$(queue-cli a); }; local_only',
  ])('leaves alone: %s', (command) => {
    expect(marked('hidden-failure', step([command], { outputs: { A: { type: 'string' } } }))).toEqual([]);
  });
});

describe('curl-without-fail', () => {
  test.each([
    'curl -sf http://x',
    'curl --fail-with-body http://x',
    'curl -sIL http://x',
    'curl -so /dev/null -w "%{response_code}" http://x',
    'curl -s http://x | grep -q ok',
    'curl -s http://x | jq -e .ok',
    'curl -s http://x || echo "does not answer"',
    'curl --version',
    'curl -s telnet://x:80 < /dev/null',
  ])('is silent: %s', (command) => {
    expect(marked('curl-without-fail', step([command]))).toEqual([]);
  });

  test.each([
    'curl http://x',
    'if curl -s http://x; then :; fi',
    'a=$(curl -s http://x | jq .a)',
    'sudo curl -o x http://x',
    'curl -s -F file=@x http://x',
  ])('speaks: %s', (command) => {
    expect(marked('curl-without-fail', step([command]))).toHaveLength(1);
  });
});
