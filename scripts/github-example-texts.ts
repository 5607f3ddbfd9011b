import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { fakeGithub } from '../action/test/github/fake-github.ts';
import { fakeTools, llmGateway } from '../action/test/simulator/fake-tools.ts';
import { simulatedGithub } from '../action/test/simulator/simulated-github.ts';

/** What people see on GitHub, as Markdown by name: the same text each time. */
export async function githubExamples(root: string): Promise<ReadonlyMap<string, string>> {
  const all = await Promise.all([executionExamples(), firstExamples(root), environmentExamples(root)]);
  return new Map(all.flat());
}

/** RB-LLM-001 from *Run workflow* to its report. Between two acts of people five minutes pass. */
async function executionExamples(): Promise<readonly (readonly [string, string])[]> {
  const tools = fakeTools(llmGateway);
  const github = await simulatedGithub({ tools: tools.folder });
  const comments = (): readonly string[] => github.api.comments.map(({ body }) => body);
  const status = (): string => comments().find((body) => body.includes('<!-- runbook-status -->')) ?? '';
  try {
    await github.dispatch('alice', { runbook: 'RB-LLM-001', incident: 'INC-7' });
    await github.settled();
    const question = comments().at(-1) ?? '';
    github.now.advance(5);
    const run = await github.comment('alice', 1, '/choose 3 complete_outage');
    await github.settled();
    if (run === null) throw new Error('No workflow answers the comment');
    const approval = status();
    const { summary } = run.job('open');
    await github.comment('dan', 1, '/pause');
    await github.settled();
    const refusal = comments().at(-1) ?? '';
    github.now.advance(5);
    await run.approve('carol', { comment: 'go' });
    await github.settled();
    const faults = github.faults();
    if (faults.length > 0) throw new Error(faults.join('\n'));
    const report = comments().at(-1) ?? '';
    return [
      ['question', quote(upTo(question, '### '))],
      ['approval', quote(upTo(approval, '<details>'))],
      ['approver', quote(upTo(summary, '### With these values'))],
      ['refusal', quote(refusal)],
      [
        'report',
        quote(
          [upTo(report, '### '), part(report, '### Approvals'), part(report, '### To improve')].join('\n'),
        ),
      ],
    ];
  } finally {
    await github.close();
    await tools.remove();
  }
}

/** The example of the guide: one step, and one that asks. */
async function firstExamples(root: string): Promise<readonly (readonly [string, string])[]> {
  const text = readFileSync(join(root, 'docs/examples/runbooks/RB-FIRST-001.yaml'), 'utf8');
  const github = await simulatedGithub({ runbooks: { 'RB-FIRST-001': text } });
  try {
    const run = await github.dispatch('alice', { runbook: 'RB-FIRST-001', incident: 'INC-1' });
    await github.settled();
    const question = github.api.comments.at(-1)?.body ?? '';
    await run.approve('bob');
    await github.settled();
    const faults = github.faults();
    if (faults.length > 0) throw new Error(faults.join('\n'));
    return [
      ['first question', quote(upTo(question, '### '))],
      ['first jobs', `\`\`\`text\n${run.path().join('\n')}\n\`\`\``],
    ];
  } finally {
    await github.close();
  }
}

/** `environments` for a repository that has none yet. */
async function environmentExamples(root: string): Promise<readonly (readonly [string, string])[]> {
  const github = await fakeGithub();
  const config = readFileSync(join(root, 'runbooks/config.yaml'), 'utf8');
  for (const [, users = ''] of config.matchAll(/^ {4}users: \[(.*)\]$/gm)) {
    for (const person of users.split(', ')) {
      github.permissions.set(person, { permission: 'write', association: 'MEMBER' });
    }
  }
  github.token.login = 'alice';
  const run = async (...words: readonly string[]): Promise<string> => {
    const command = ['action/dist/cli.js', 'environments', ...words];
    const env = {
      PATH: process.env['PATH'] ?? '',
      GITHUB_REPOSITORY: 'acme/ops',
      GITHUB_API_URL: github.url,
      GH_TOKEN: 'the-token',
    };
    const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: root, env }).catch(
      (failed: { readonly stdout: string }) => failed,
    );
    return `$ node ${command.join(' ')}\n${stdout.trimEnd()}`;
  };
  try {
    const check = (await run('check')).split('\n');
    await run('apply', '--yes');
    const after = (await run('check')).split('\n');
    return [
      ['environments', fence([...check.slice(0, 8), '…', ...check.slice(-7)])],
      ['environments after', fence([...after.slice(0, 1), '…', ...after.slice(-1)])],
    ];
  } finally {
    await github.close();
  }
}

function fence(lines: readonly string[]): string {
  return ['```console skip', ...lines, '```'].join('\n');
}

/** As a quote, with its headings as bold lines, and without what differs each time or leads nowhere. */
function quote(markdown: string): string {
  const text = markdown
    .replaceAll(/^<!--.*-->\n/gm, '')
    .replaceAll(/^#+ (.*)$/gm, '**$1**')
    .replaceAll(/\[([^\]]+)\]\(file:[^)]*\)/g, '$1')
    .replaceAll(/\b[0-9a-f]{64}\b/g, 'f3'.repeat(32))
    .replaceAll(
      /\b(\d\d):(\d\d)(?::\d\d)?\b/g,
      (_, hours: string, minutes: string) => `${hours}:${fives(minutes)}`,
    )
    .replaceAll(/\b(\d+) min \d\d s\b/g, (_, minutes: string) => `${Number(fives(minutes))} min`)
    .replaceAll(/\b\d+\.\d s\b/g, '0.2 s')
    .trim();
  return text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

/** The simulated clock goes on with the real one between the acts of people. */
function fives(minutes: string): string {
  return String(Math.floor(Number(minutes) / 5) * 5).padStart(2, '0');
}

function upTo(text: string, start: string): string {
  const lines = text.split('\n');
  const cut = lines.findIndex((line, index) => index > 1 && line.startsWith(start));
  return cut === -1 ? text : lines.slice(0, cut).join('\n');
}

/** The section that begins with such a line. */
function part(text: string, start: string): string {
  const lines = text.split('\n');
  const rest = lines.slice(lines.findIndex((line) => line.startsWith(start)));
  const end = rest.findIndex((line, index) => index > 0 && /^(### |<details>)/.test(line));
  return rest.slice(0, end === -1 ? rest.length : end).join('\n');
}
