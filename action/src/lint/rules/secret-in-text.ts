import { forEachChild, type SyntaxNode } from 'unbash';

import { literalOf, mayExpand } from '../../runbook/bash-programs.ts';
import { tokenOf } from '../../runbook/places.ts';
import { tokenShapes } from '../../source/token-shapes.ts';
import type { ParsedCommand } from '../parsed-commands.ts';
import type { Rule } from '../rule.ts';

/** A runbook holds no secrets. */
export const secretInText: Rule = {
  id: 'secret-in-text',
  severity: 'error',
  summary: 'A runbook holds no passwords, tokens or keys',
  why: 'Whoever may read the repository may read it, and its history keeps it for ever, also after it was deleted. Declare a variable with `secret: true`: its value comes from the environment, is masked in every output, and is only there for the steps that may have it. A secret that stood here has to be replaced by a new one.',
  good: [
    `metadata: {environment: production}
variables: {QUEUE_PASSWORD: {type: string, secret: true, description: Password of the queue}}
steps:
  - step_type: verification
    commands: ['PGPASSWORD=$QUEUE_PASSWORD psql -h queue-db -c "SELECT 1"', 'curl -fsS -H "Authorization: Bearer $QUEUE_PASSWORD" http://queue:8080']`,
    `steps:
  - step_type: verification
    description: The password is in the vault; password=<yours>
    commands: ['queue-cli workers --password-file /etc/queue/password --token-from QUEUE_TOKEN']`,
  ],
  bad: [
    `steps:
  - step_type: verification
    commands: ['PGPASSWORD=hunter2-hunter2 psql -h queue-db -c "SELECT 1"', 'queue-cli workers --password s3cr3t-value']`,
    `steps:
  - step_type: verification
    description: Log in with AKIAIOSFODNN7EXAMPLE
    commands: ['curl -fsS -u admin:correct-horse-1 http://queue:8080']`,
    `variables: {QUEUE_PWD: {type: string, description: Password of the queue, default: hunter2-hunter2}}
steps:
  - step_type: verification
    commands: ['queue-cli workers --login "$QUEUE_PWD"', 'psql postgres://admin:hunter2-hunter2@queue-db/jobs -c "SELECT 1"']`,
  ],
  check: (report, { loaded, runbook }) => {
    const message = (what: string): string =>
      `Unexpected ${what} in the text of a runbook, expected a variable with \`secret: true\``;
    return {
      runbook: () => {
        for (const { start, end } of tokensIn(loaded.file.text)) {
          report({ start, end }, message('token or key'));
        }
        for (const { start, end } of proseIn(loaded.file.text)) report({ start, end }, message('password'));
        for (const [name, { secret, default: value }] of Object.entries(runbook.variables)) {
          if (secret || typeof value !== 'string' || !secretName.test(name) || !looksSecret(value)) continue;
          report(`/variables/${tokenOf(name)}/default`, message(`default of \`${name}\``));
        }
      },
      command: (command, _step, pointer) => {
        for (const { start, end } of secretsIn(command)) {
          report({ pointer, start, end }, message('password or token'));
        }
      },
      check: (command, pointer) => {
        for (const { start, end } of secretsIn(command)) {
          report({ pointer, start, end }, message('password or token'));
        }
      },
    };
  },
};

type Stretch = { readonly start: number; readonly end: number };

const secretName =
  /(?:^|_|^PG|^DB|^MYSQL|^REDISCLI_)(?:PASSWORD|PASSWD|PASSPHRASE|PWD|PASS|TOKEN|API_?KEY|SECRET|SECRET_?KEY|ACCESS_?KEY|PRIVATE_?KEY|CREDENTIALS?|AUTH)$/i;
const secretOption =
  /^--?(?:[\w-]*-)?(?:password|passwd|passphrase|pass|token|api-?key|secret|secret-?key|access-?key|private-?key|client-secret|auth-token)$/i;

// One expression for all beginnings: a text is read once.
const tokenStart = new RegExp([...new Set(tokenShapes.map(({ literal }) => literal))].join('|'), 'g');

// A private key is found by its first line, as it has many.
const keyStart = /(?<=-----)BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/y;

function tokensIn(text: string): readonly Stretch[] {
  return [...text.matchAll(tokenStart)].flatMap(({ 0: literal, index: start }) => {
    if (literal !== 'BEGIN ' && /\w/.test(text[start - 1] ?? '')) return [];
    const shapes =
      literal === 'BEGIN '
        ? [keyStart]
        : tokenShapes.filter((shape) => shape.literal === literal).map(({ shape }) => shape);
    return shapes.flatMap((shape) => {
      shape.lastIndex = start;
      const found = shape.exec(text);
      return found === null ? [] : [{ start, end: start + found[0].length }];
    });
  });
}

/** `password: …` and the user's part of an address, wherever they stand. */
function proseIn(text: string): readonly Stretch[] {
  return [inAddress, inProse].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: whole, 1: value = '', index }) => {
      const start = index + whole.lastIndexOf(value);
      return looksSecret(value) ? [{ start, end: start + value.length }] : [];
    }),
  );
}

const inAddress = /:\/\/[^\s/:@"'<>${}]+:([^\s/@"'<>]{3,})@/g;
const inProse = /(?<![\w-])(?:password|passwd|passphrase|api[ _-]?key)(?: is|:| ?=) ?([^\s"'`<>,;|&)]{6,})/gi;

/** Secrets that stand in a command as they are: assigned to a telling name, or the value of a telling option. */
function secretsIn({ tree }: ParsedCommand): readonly Stretch[] {
  const found: Stretch[] = [];
  visit(tree);
  return found;

  function visit(node: SyntaxNode): void {
    // The offsets of what stands in escaped backticks are not those of the command.
    if (node.type === 'CommandExpansion' && node.script?.source !== undefined) return;
    if (node.type === 'Assignment' && node.value.type === 'Word' && secretName.test(node.name)) {
      const value = literalOf(node.value);
      if (value !== undefined && looksSecret(value)) {
        found.push({ start: node.value.pos, end: node.value.end });
      }
    }
    if (node.type === 'Command') {
      const words = node.args.map((word) => (word.type === 'Word' ? literalOf(word) : word.text));
      for (const [index, word] of node.args.entries()) {
        if (isSecretArgument(node.name?.value ?? '', words, index)) {
          found.push({ start: word.pos, end: word.end });
        }
      }
    }
    if (node.type !== 'Word' || mayExpand(node.text)) forEachChild(node, visit);
  }
}

function isSecretArgument(program: string, words: readonly (string | undefined)[], index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  if (word === undefined) return false;
  const [, option = '', attached] = /^(--?[\w-]+)=(.*)$/s.exec(word) ?? [];
  if (attached !== undefined && secretOption.test(option) && looksSecret(attached)) return true;
  if (before !== undefined && secretOption.test(before) && before.startsWith('--') && looksSecret(word)) {
    return true;
  }
  const header =
    /^(?:authorization|x-api-key|x-auth-token|private-token)\s*:\s*(?:(?:bearer|basic|token)\s+)?(\S+)$/i.exec(
      word,
    )?.[1];
  if (header !== undefined && looksSecret(header)) return true;
  const [name = '', value] = /^([A-Za-z_]\w*)=(.+)$/s.exec(word)?.slice(1) ?? [];
  if (value !== undefined && secretName.test(name) && looksSecret(value)) return true;
  switch (program) {
    case 'curl':
      return (before === '-u' || before === '--user') && looksSecret(/^[^:]+:(.+)$/.exec(word)?.[1] ?? '');
    case 'mysql':
    case 'mysqldump':
    case 'mysqladmin':
    case 'mariadb':
      return looksSecret(/^-p(.+)$/.exec(word)?.[1] ?? '');
    case 'redis-cli':
    case 'sshpass':
      return (before === '-a' || before === '-p') && looksSecret(word);
    default:
      return false;
  }
}

/** Whether a text may be a secret: long enough, with letters and digits, and no placeholder, path, address or name of something. */
function looksSecret(value: string): boolean {
  if (value.length < 6 || /[\s${}<>]|^(?:\/|\.\/|~|-|https?:|file:|[A-Z]:\\|@)/.test(value)) return false;
  if (
    /(?:^|[^a-z])(?:example|placeholder|redacted|your|xxx+|\*\*\*+|\.\.\.|todo|dummy|none|null|changeme)(?:[^a-z]|$)/i.test(
      value,
    )
  ) {
    return false;
  }
  return (
    /[A-Za-z]/.test(value) &&
    /[\d!#%^&*+=?]/.test(value) &&
    !/^[\w.-]+\.(?:ya?ml|json|txt|pem|key|crt|env)$/.test(value)
  );
}
