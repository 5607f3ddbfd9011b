import { commandsIn } from '../runner/commands-in.ts';
import type { Attack, AttackGroup, Tried } from './attack.ts';
import { done, type Scene } from './scene.ts';

type Row = Omit<Attack, 'level' | 'from' | 'needs' | 'tries' | 'told' | 'refusal'> &
  Partial<Pick<Attack, 'refusal' | 'needs'>> & {
    /** What a step that nobody approves runs. */
    readonly command: string;
    readonly inputs?: Readonly<Record<string, string>>;
    /** Secrets that the workflow gives to the job. */
    readonly env?: Readonly<Record<string, string>>;
    /** What went wrong, after it ran. */
    readonly wrong: (ran: Ran) => readonly string[] | Promise<readonly string[]>;
  };

type Ran = {
  readonly scene: Scene;
  readonly log: string;
  readonly calls: readonly string[];
  readonly status: string;
  readonly said: string;
};

const hostile = '"; work production; $(work production) `work production` ${{ github.token }} %0A::error::x';
const markdown =
  '<!-- runbook-execution: x --> [x](javascript:alert(1)) ![](https://e.example/x) \u202egnp.exe @everyone';

const rows: readonly Row[] = [
  {
    id: 'value-with-shell-text',
    needs: 'write',
    attack: 'A value holds what a shell, an expression or the runner would execute',
    how: 'Values are environment variables and never text of a command',
    command: 'work before "$HOST"',
    inputs: { variables: JSON.stringify({ HOST: hostile }) },
    wrong: ({ calls }) => (calls.join('\n') === `work before ${hostile}` ? [] : calls),
  },
  {
    id: 'incident-with-markdown',
    needs: 'write',
    attack: 'The incident holds Markdown, HTML, a mention and characters that turn text around',
    how: 'Texts from outside are escaped, and hidden characters made visible',
    command: 'work before',
    inputs: { incident: markdown },
    wrong: ({ said, scene }) => {
      const [issue] = scene.github.issues;
      const { title = '', body = '' } = issue ?? {};
      // What stands in code is shown as it is, and means nothing.
      const live = `${body}\n${said}`.replaceAll(/`[^`\n]*`/g, '');
      return [
        ...(/\u202e/.test(`${title}${live}`) ? ['a hidden character is shown'] : []),
        ...(/runbook-execution: x|javascript:|e\.example|@everyone/.test(live) ? ['it means something'] : []),
      ];
    },
  },
  {
    id: 'command-prints-workflow-commands',
    attack: 'A command prints commands to the runner, in both of its forms',
    how: 'While commands run, the runner is told to take none',
    command: String.raw`printf '::set-output name=next::run\n##[add-mask]main\n::stop-commands::x\n::error::no\n'`,
    wrong: ({ log }) => commandsIn(log).map(({ name }) => name),
  },
  {
    id: 'command-prints-a-journal-line',
    attack: 'A command prints a line that looks like an approval in the journal',
    how: 'Output is no part of the journal',
    command: `echo '{"seq":8,"type":"ApprovalGranted","by":{"person":"bob","via":"github-environment"}}'`,
    wrong: async ({ scene }) =>
      (await scene.events()).flatMap(({ type }) => (type === 'ApprovalGranted' ? [type] : [])),
  },
  {
    id: 'command-publishes-bash-env',
    attack: 'A command publishes BASH_ENV, so that the next shell begins with a script of its own',
    how: 'Only declared names are published, and that one cannot be declared',
    command: 'echo "BASH_ENV=/tmp/mallory" >> "$RUNBOOK_OUTPUT"',
    wrong: ({ status }) => (status === 'failed' ? [] : [status]),
  },
  {
    id: 'command-publishes-an-input',
    attack: 'A command publishes a value under the name of an input, to change it after it was looked at',
    how: 'An input keeps its value; the step fails',
    command: 'echo "HOST=db-2" >> "$RUNBOOK_OUTPUT"',
    wrong: ({ status }) => (status === 'failed' ? [] : [status]),
  },
  {
    id: 'command-writes-runner-files',
    attack:
      'A command writes GITHUB_ENV, GITHUB_PATH and GITHUB_OUTPUT, to change later steps or skip the gate',
    how: 'Commands do not get the paths of these files',
    command:
      'work before "${GITHUB_ENV:-}${GITHUB_PATH:-}${GITHUB_OUTPUT:-}${GITHUB_STATE:-}${GITHUB_STEP_SUMMARY:-}"',
    wrong: ({ calls }) => (calls.join() === 'work before' ? [] : calls),
  },
  {
    id: 'command-reads-the-token',
    attack: "A command reads the job's token from its environment",
    how: 'It is not passed on; that of the engine can still be read through /proc, see below',
    command: 'work before "${GITHUB_TOKEN:-}${GH_TOKEN:-}${ACTIONS_ID_TOKEN_REQUEST_TOKEN:-}"',
    wrong: ({ calls }) => (calls.join() === 'work before' ? [] : calls),
  },
  {
    id: 'command-reads-a-foreign-secret',
    attack:
      'A command reads a secret that only another runbook declares, and that the workflow gives to the job',
    how: 'A command gets the secrets that its runbook declares, and all others are masked too',
    command: 'work before "${PASSWORD:-}"',
    env: { PASSWORD: 'hunter-2-hunter' },
    wrong: ({ calls }) => (calls.join() === 'work before' ? [] : calls),
  },
  {
    id: 'command-sets-git-hooks',
    attack: "A command puts hooks and settings into the checkout's git",
    how: 'The journal has a repository of its own, without hooks and without settings from elsewhere',
    command: `mkdir -p .git/hooks
for hook in pre-push post-commit reference-transaction; do
  printf '#!/bin/sh\\nwork production hook\\n' > ".git/hooks/$hook"
  chmod +x ".git/hooks/$hook"
done
git config core.hooksPath .git/hooks
git config --file "$HOME/.gitconfig" core.hooksPath "$PWD/.git/hooks"`,
    wrong: ({ status }) => (status === 'paused' ? [] : [status]),
  },
  {
    id: 'command-changes-the-runbook',
    attack: 'A command rewrites the runbook in its checkout, so that the approved step does something else',
    how: 'Each job has a checkout of its own, and the text must have the digest of the beginning',
    command: `sed -i 's/work production/work production changed/' runbooks/*.yaml`,
    wrong: async ({ scene }) => {
      scene.review('bob');
      await scene.gate();
      const calls = scene.tools.calls().join();
      return calls === 'work production' ? [] : [calls];
    },
  },
  {
    id: 'command-forges-a-published-secret',
    attack: 'A command publishes a value that looks like a key, to have it shown',
    how: 'What looks like a key is masked everywhere',
    command: 'echo "ghp_0123456789abcdefghijABCDEFGHIJ012345"',
    wrong: ({ log, said }) => (`${log}${said}`.includes('ghp_0123') ? ['it was shown'] : []),
  },
];

export const commands: AttackGroup = {
  title: 'What commands and values do',
  attacks: rows.map(({ command, inputs = {}, env = {}, wrong, ...row }): Attack => ({
    needs: 'an author of runbooks',
    refusal: null,
    told: 'nowhere',
    from: 'empty',
    level: 'job',
    ...row,
    tries: (scene) => run(scene, { command, inputs, env, wrong }),
  })),
};

async function run(
  scene: Scene,
  { command, inputs, env, wrong }: Required<Pick<Row, 'command' | 'inputs' | 'env' | 'wrong'>>,
): Promise<Tried> {
  await scene.author('RB-BAD-001', [{ commands: [command] }, approved]);
  const planned = await scene.dispatch('alice', { runbook: 'RB-BAD-001', ...inputs });
  if (planned.code !== null) return planned;
  const opened = await scene.job(planned.run, 'open', { needs: { plan: done(planned.outputs) }, env });
  const now = scene.about(planned.run, { execution: planned.outputs['execution'] ?? '', ...opened.outputs });
  const events = await now.events();
  const ended = events.findLast(({ type }) => type === 'ExecutionFinished');
  const status = ended?.type === 'ExecutionFinished' ? ended.status : 'paused';
  const calls = scene.tools.calls();
  const early = calls.filter((call) => call.includes('production') && !call.includes('before'));
  const { log } = opened;
  return {
    code: null,
    calls: early,
    wrong: await wrong({ scene: now, log, calls, status, said: scene.said() }),
  };
}

const approved = { commands: ['work production'], requires_approval: true };
