import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');

/** What a runbook may contain that must never become more than text. */
export const hostileTitle = `<img src=x onerror="document.title='owned'"> & "quotes" </script><script>document.title='owned'</script>`;
/** Alerts whose names are no plain words. */
export const hostileAlerts: readonly string[] = [
  'High 5xx: "orders" <50%>',
  'team/db/Slow',
  '..',
  '<script>alert(1)</script>',
  'Ümläut ✓ #1?&a=b',
  '.',
  'con',
  'a/b',
  'a/b/c',
  'Ends with dots...',
  '🔥 Everything is on fire 🔥',
  // Disks of macOS take these for one.
  ...(process.platform === 'darwin' ? [] : ['slow', 'SLOW']),
  'index.html',
  '%2e%2e/%2e%2e',
  `${'Very long '.repeat(60)}name`,
  `${'d'.repeat(240)}/`.repeat(18).slice(0, -1),
  'javascript:alert(1)',
  '" onclick="alert(1)',
];

const hostile = `metadata:
  runbook_id: RB-HOSTILE-001
  title: ${JSON.stringify(hostileTitle)}
  description: ${JSON.stringify('Text with </p><script>document.title="owned"</script> and javascript:alert(1) and https://example.com/?a=<b>"c"')}
  category: troubleshooting
  severity: sev3
  services_affected: [${JSON.stringify('<b>svc</b>')}]
  triggers: ${JSON.stringify([...hostileAlerts, 'LLMProviderUnavailable'])}
  symptoms:
    - group: ${JSON.stringify('Bad | pipes <i>')}
      symptom: ${JSON.stringify('`code` | <u>under</u>')}
  author: ${JSON.stringify('<script>x</script>')}
  version: "1.0"
  review_date: 2020-01-01
variables:
  NAME_OF_IT:
    type: string
    description: ${JSON.stringify('<em>name</em>')}
    default: ${JSON.stringify(`it's "$HOME" \`id\` </script>`)}
prerequisites:
  - ${JSON.stringify('<script>document.title="owned"</script> is at hand')}
steps:
  - step_number: 1
    title: ${JSON.stringify('<svg onload=document.title="owned"> & "x"')}
    description: ${JSON.stringify('</pre></code><script>document.title="owned"</script>')}
    step_type: decision
    commands:
      - ${JSON.stringify(`echo "</code></pre><script>document.title='owned'</script> $NAME_OF_IT"`)}
    decision_branches:
      ${JSON.stringify('<b>&"quoted"')}: 2
      plain: end
  - step_number: 2
    title: Two
    description: Second
    step_type: manual
    commands: ["echo two"]
    expected_output: ${JSON.stringify('<script>document.title="owned"</script>\n</code></pre><b>')}
    success_criteria: ${JSON.stringify('`</code><i>` & <i>done</i>')}
    failure_action: ${JSON.stringify('<a href="javascript:alert(1)">x</a>')}
    on_failure: escalate
  - step_number: 3
    title: Tell
    description: Tells
    step_type: notification
    notify: {channel: terminal, message: ${JSON.stringify('<script>document.title="owned"</script> @all')}}
post_conditions:
  - {description: ${JSON.stringify('<i>well</i>')}, check: ${JSON.stringify('echo "</pre><script>"')}}
references: [${JSON.stringify('<script>document.title="owned"</script> https://example.com/"><b>')}]
changelog:
  - {date: 2026-01-01, author: ${JSON.stringify('<i>Eve</i>')}, changes: ${JSON.stringify('</td><script>')}}
`;

const hostilePage = `# <b>Night</b> &amp; \`<i>\`

<script>document.title='owned'</script> <img src=x onerror="document.title='owned'">
[x](javascript:document.title='owned') ![far](https://example.com/x.png) <a href="javascript:alert(1)">y</a>
`;

/** A site built from a copy of this repository's runbooks, a hostile one added; the folder it lies in. */
export function buildSampleSite(): {
  readonly root: string;
  readonly site: string;
  readonly printed: string;
} {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'site-')));
  cpSync(join(root, 'runbooks'), join(copy, 'runbooks'), { recursive: true });
  cpSync(join(root, 'docs'), join(copy, 'docs'), { recursive: true });
  cpSync(join(root, 'schema'), join(copy, 'schema'), { recursive: true });
  mkdirSync(join(copy, 'docs/examples'), { recursive: true });
  writeFileSync(join(copy, 'runbooks/RB-HOSTILE-001.yaml'), hostile);
  writeFileSync(join(copy, 'docs/guides/night.md'), hostilePage);
  writeFileSync(
    join(copy, 'docs/images/bad.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
  );
  addExecutions(copy);
  addHistory(copy);
  const printed = runDocs(copy, []);
  return { root: copy, site: join(copy, '_site'), printed };
}

/** Recorded executions, and the runbooks they were of. */
function addExecutions(copy: string): void {
  const recorded = join(root, 'action/test/fixtures/journals/v1');
  for (const name of readdirSync(recorded)) {
    if (name.endsWith('.yaml')) cpSync(join(recorded, name), join(copy, 'runbooks', name));
    if (!name.endsWith('.jsonl')) continue;
    const [line = ''] = readFileSync(join(recorded, name), 'utf8').split('\n');
    const { execution_id, at } = JSON.parse(line) as { execution_id: string; at: string };
    const folder = join(copy, '.runbook/executions', at.slice(0, 7));
    mkdirSync(folder, { recursive: true });
    cpSync(join(recorded, name), join(folder, `${execution_id}.jsonl`));
  }
}

/** Commits of people whose names and words are no plain ones, in a clone of a repository on GitHub. */
function addHistory(copy: string): void {
  const author = ['-c', 'user.name=<i>Eve</i>" onload="x', '-c', 'user.email=eve@example.org'];
  const branch = 'main"><script>alert(1)</script>';
  const git = (...words: readonly string[]): void => {
    const { status, stderr } = spawnSync('git', ['-C', copy, ...author, ...words], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${words.join(' ')}: ${stderr}`);
  };
  git('init', '--quiet', `--initial-branch=${branch}`);
  git('add', 'runbooks');
  git('commit', '--quiet', '--message', '</td><script>document.title="owned"</script> & "begin"');
  git('remote', 'add', 'origin', 'https://github.com/acme/runbooks.git');
  git('update-ref', `refs/remotes/origin/${branch}`, 'HEAD');
  git('symbolic-ref', 'refs/remotes/origin/HEAD', `refs/remotes/origin/${branch}`);
}

/** Runs `docs` from its sources on a day of its own; what it printed. */
export function runDocs(folder: string, words: readonly string[]): string {
  const main = join(root, 'action/src/cli/main.ts');
  const day = ['--today', '2026-11-23', '--base', '/runbooks/'];
  const ran = spawnSync(process.execPath, [main, 'docs', '--dir', folder, ...day, ...words], {
    encoding: 'utf8',
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], NO_COLOR: '1' },
  });
  if (ran.status !== 0) throw new Error(`docs ended with ${ran.status}: ${ran.stdout}${ran.stderr}`);
  return ran.stdout;
}
