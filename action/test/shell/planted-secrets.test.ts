import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tryShell } from './try-shell.ts';

const secret = `S3cr3t/'quoted"+$value\\&=é%~`;
const forms: Readonly<Record<string, string>> = {
  plain: 'printf "%s\\n" "$S"',
  'in the middle of a line': 'printf "url=https://user:%s@host/\\n" "$S"',
  'shell-quoted': 'printf "%q\\n" "$S"',
  traced: 'set -x; : "$S"',
  declared: 'declare -p S',
  JSON: '"$NODE" -e "console.log(JSON.stringify({a: process.env.S}))"',
  'JSON in JSON': '"$NODE" -e "console.log(JSON.stringify(JSON.stringify({a: process.env.S})))"',
  'URL-escaped': '"$NODE" -e "console.log(encodeURIComponent(process.env.S))"',
  'form-escaped': '"$NODE" -e "console.log(String(new URLSearchParams({a: process.env.S})))"',
  hexadecimal: 'printf %s "$S" | od -An -v -tx1 | tr -d " \\n"; echo',
  base64: 'printf %s "$S" | base64',
  'base64 after one byte': 'printf x%sy "$S" | base64',
  'base64 after two bytes': 'printf xx%sy "$S" | base64',
  'base64 after three bytes': 'printf xxx%sy "$S" | base64',
  base64url: '"$NODE" -e "console.log(Buffer.from(process.env.S).toString(\'base64url\'))"',
  'cut between two writes': 'printf %s "${S:0:9}"; sleep 0.02; printf "%s\\n" "${S:9}"',
  'without a line end': 'printf %s "$S"',
  'in a line of 300 KiB':
    'head -c 150000 /dev/zero | tr "\\0" x; printf %s "$S"; head -c 150000 /dev/zero | tr "\\0" y',
};

test.each(Object.entries(forms))('a planted secret, %s, is nowhere to be seen', async (_, script) => {
  const other = await tryShell().run(`{ ${script}; } 2>&1`, {
    environment: { S: secret.replaceAll(/\w/g, 'Z') },
  });
  for (const stream of ['', ' 1>&2']) {
    const { run, root, lines } = tryShell({ secrets: { S: secret } });
    const end = await run(`{ ${script}; } 2>&1${stream}`, { secrets: ['S'], keep: 'full' });
    expect(end.exit_code).toBe(0);
    const harmless = pieces(other.stdoutText);
    const ofSecret = [...pieces(end.stdoutText + end.stderrText)].filter((piece) => !harmless.has(piece));
    expect(ofSecret.length).toBeGreaterThan(10);
    const shown = `${lines.map(({ text }) => text).join('\n')}\n${everything(join(root, '.runbook'))}`;
    expect(shown).toContain('***');
    expect(ofSecret.filter((piece) => shown.includes(piece))).toEqual([]);
  }
});

test('a secret of several lines, in each of its lines', async () => {
  const value = 'line one of it\nline two of it\nthe last line';
  const { run, root, lines } = tryShell({ secrets: { S: value } });
  await run('echo "$S"; echo "$S" | sed "s/^/    /"; printf "%q\\n" "$S"', { secrets: ['S'] });
  const shown = `${lines.map(({ text }) => text).join('\n')}\n${everything(join(root, '.runbook'))}`;
  expect(shown).not.toMatch(/line one|line two|last line/);
});

test('what a command masks is masked in its later output, and in what is kept of the earlier', async () => {
  const { run, lines, kept, log } = tryShell();
  const end = await run(
    'echo before minted-value; sleep 0.1; echo minted-value >> "$RUNBOOK_MASK"; echo after minted-value',
  );
  expect(lines.at(-1)?.text).toBe('after ***');
  expect(kept(end.stdout)).toBe('before ***\nafter ***\n');
  expect(log()).toContain('\nafter ***\n');
  expect(end.stdoutText).toBe('before minted-value\nafter minted-value\n');
});

test('a secret that is published is masked from then on, in the same command too', async () => {
  const { run, lines } = tryShell();
  const declared = { TOKEN: { type: 'string', secret: true } } as const;
  await run('echo "TOKEN=minted-value" >> "$RUNBOOK_OUTPUT"; echo "got minted-value"', { declared });
  expect(lines.map(({ text }) => text)).toEqual(['got ***']);
});

test('a private key and a token that nobody declared', async () => {
  const { run, root, lines } = tryShell();
  const script =
    "\"$NODE\" -e \"console.log(require('crypto').generateKeyPairSync('ec', {namedCurve: 'P-256'}).privateKey.export({type: 'pkcs8', format: 'pem'}))\"; echo \"token ghp_abcdefghijklmnopqrstuvwxyz0123456789\"";
  const end = await run(script);
  const shown = `${lines.map(({ text }) => text).join('\n')}\n${everything(join(root, '.runbook'))}`;
  for (const line of end.stdoutText.split('\n').filter((each) => each.length > 40)) {
    expect(shown).not.toContain(line);
  }
  expect(shown).not.toMatch(/PRIVATE KEY|ghp_a/);
  expect(lines.at(-1)?.text).toBe('token ***');
});

test('an item and a message with a secret in it', async () => {
  const { run, root } = tryShell({ secrets: { S: secret } });
  await run(':', { item: secret });
  const end = await run('echo "$S=1" >> "$RUNBOOK_OUTPUT"', { secrets: ['S'] });
  expect(end.problem?.code).toBe('published');
  expect(JSON.stringify(end.problem)).not.toContain('S3cr3t');
  expect(everything(join(root, '.runbook'))).not.toContain('S3cr3t');
});

/** All runs of six characters. */
function pieces(text: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 5) }, (_, at) => text.slice(at, at + 6)));
}

/** Names and contents of all files below a folder. */
function everything(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((file) =>
      file.isFile() ? `${file.name}\n${readFileSync(join(file.parentPath, file.name), 'utf8')}` : file.name,
    )
    .join('\n');
}
