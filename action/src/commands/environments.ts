import { type GithubAdmin, githubAdmin } from '../adapters/github-admin.ts';
import { findRepository, findToken } from '../adapters/github-access.ts';
import { githubClient } from '../adapters/github-client.ts';
import { githubFacts } from '../adapters/github-facts.ts';
import { differs, type EnvironmentPlan } from '../github/environment-plan.ts';
import type { RepositoryFacts } from '../github/facts.ts';
import { type WantedEnvironment, wantedEnvironments } from '../github/wanted-environments.ts';
import { appliedText, environmentsText } from '../report/environments-text.ts';
import { noFields } from '../report/no-fields.ts';
import { counted } from '../report/step-facts.ts';
import type { EnvironmentsReport, EnvironmentState } from '../schema/environments.report.ts';
import { Failure } from '../source/failure.ts';
import { visible } from '../source/visible.ts';
import { type Applied, applyEnvironment } from './apply-environments.ts';
import type { Environment } from './environment.ts';
import { type Comparing, planEnvironments, stateOf } from './environment-states.ts';
import type { Outcome } from './outcome.ts';

export type EnvironmentsOptions = {
  readonly action: string;
  /** Applies without asking. */
  readonly yes: boolean;
};

/** What `environments` needs beside the usual. */
export type EnvironmentsPorts = Environment & {
  /** Shows the plan and asks whether to go on; null where there is nobody to ask. */
  readonly confirm: ((plan: string) => Promise<boolean>) | null;
  readonly sleep: (milliseconds: number) => Promise<void>;
};

/** The document of an `environments` that never came to it. */
export const blank: EnvironmentsReport = {
  verb: 'environments',
  ...noFields,
  action: 'check',
  repository: null,
  default_branch: null,
  environments: [],
  differs: false,
  applied: false,
};

// A person waits for the answer.
const patience = 60_000;

/** Compares the environments on GitHub with what the settings and the runbooks need, and makes them so where that is asked for. */
export async function environments(
  { action, yes }: EnvironmentsOptions,
  ports: EnvironmentsPorts,
): Promise<Outcome<EnvironmentsReport>> {
  if (action !== 'check' && action !== 'apply') {
    throw new Failure('usage', `Unexpected \`${action}\`, expected \`check\` or \`apply\``, 'See --help');
  }
  const { root, variable, palette, program } = ports;
  const { config, runbooks } = await ports.repository();
  const place = await findRepository(root, variable);
  const token = await findToken(place, { root, variable });
  if (token === null) throw noToken(program);
  const client = githubClient({
    apiUrl: place.apiUrl,
    token: token.token,
    now: () => Date.parse(ports.now()),
    sleep: ports.sleep,
    patience,
  });
  const facts = githubFacts(client, place.repository);
  const about = await repositoryOf(facts.repository(), place.repository, token.from);
  const page = `${place.serverUrl}/${place.repository}/settings/environments`;
  const admin = githubAdmin(client, place.repository);
  const { defaultBranch, owner } = about;
  const comparing: Comparing = { facts, admin, defaultBranch, owner, page };
  const wanted = wantedEnvironments(
    config,
    [...runbooks].map(({ runbook }) => runbook),
  );
  const plans = await planEnvironments(wanted, comparing);
  const states = plans.map((plan) => stateOf(plan, page));
  const shown = planText(
    states,
    { repository: place.repository, defaultBranch, mode: config.approvals },
    ports,
  );
  const document: EnvironmentsReport = {
    ...blank,
    action,
    repository: place.repository,
    default_branch: defaultBranch,
    environments: states,
    differs: plans.some(differs),
  };
  const due = plans.filter((plan) => plan.action === 'create' || plan.action === 'change');
  const unwell = plans.filter(
    (plan) => plan.action === 'refused' || plan.action === 'unknown' || leftByHand(plan),
  );
  if (action === 'check') {
    const next = due.length === 0 ? '' : `\nTo make it so: ${program} environments apply\n`;
    return { exitCode: document.differs ? 1 : 0, text: `${shown}${next}`, json: document };
  }
  if (due.length === 0) {
    const text = `${shown}\nThere is nothing to do${unwell.length === 0 ? '' : ' that can be done here'}.\n`;
    return { exitCode: unwell.length === 0 ? 0 : 1, text, json: document };
  }
  if (!yes) {
    if (ports.confirm === null) {
      const error = {
        code: 'missing-input',
        message: `${counted(due.length, 'environment')} would be created or changed, and there is nobody to ask`,
        hint: 'Read the plan, then add --yes',
      };
      return { exitCode: 2, text: shown, json: { ...document, error } };
    }
    if (!(await ports.confirm(shown))) {
      return {
        exitCode: 1,
        text: 'Nothing was changed.\n',
        json: { ...document, error: { code: 'refused', message: 'The plan was not confirmed', hint: '' } },
      };
    }
  }
  const applied = await applyAll(plans, wanted, comparing, admin);
  const failures = applied.filter(({ result }) => result === 'failed').length;
  const lines = [
    ...(yes ? [shown] : []),
    ...appliedText(applied, palette),
    failures === 0
      ? palette.good(`GitHub has ${due.length === 1 ? 'it' : 'them'} as planned.`)
      : palette.bad(
          `${failures} of ${due.length} could not be made as planned; it is safe to run this again.`,
        ),
    ...(unwell.length === 0
      ? []
      : [
          palette.warn(
            `Left as before: ${visible(unwell.map(({ name }) => name).join(', '))}; the plan says why.`,
          ),
        ]),
  ];
  return {
    exitCode: failures > 0 || unwell.length > 0 ? 1 : 0,
    text: `${lines.join('\n')}\n`,
    json: {
      ...document,
      environments: applied,
      differs: failures > 0 || unwell.length > 0,
      applied: applied.some(({ result }) => result === 'applied'),
    },
  };
}

function leftByHand({ differences }: EnvironmentPlan): boolean {
  return differences.some(({ byHand, advice }) => byHand !== null && !advice);
}

/** Applies what is due, one after the other, and looks afterwards whether GitHub took it. */
async function applyAll(
  plans: readonly EnvironmentPlan[],
  wanted: readonly WantedEnvironment[],
  comparing: Comparing,
  admin: GithubAdmin,
): Promise<readonly EnvironmentState[]> {
  const results: EnvironmentState[] = [];
  for (const plan of plans) {
    const state = stateOf(plan, comparing.page);
    if (plan.action !== 'create' && plan.action !== 'change') {
      results.push({ ...state, result: plan.action === 'none' ? 'unchanged' : 'skipped' });
      continue;
    }
    const applied = await applyEnvironment(plan, admin);
    const [after] =
      applied.result === 'failed'
        ? []
        : await planEnvironments(
            wanted.filter(({ name }) => name === plan.name),
            comparing,
          );
    results.push({ ...state, ...(after === undefined ? applied : taken(after)) });
  }
  return results;
}

/** GitHub leaves out reviewers who may not read the repository, and says nothing. */
function taken({ action, differences, problem }: EnvironmentPlan): Applied {
  if (action === 'none') return { result: 'applied' };
  const left = differences
    .filter(({ byHand, advice }) => byHand === null && !advice)
    .map(({ setting, before }) => `${setting.replaceAll('_', ' ')}: ${before ?? 'none'}`);
  return {
    result: 'failed',
    message: problem?.message ?? `GitHub took it, and still has ${left.join('; ')}`,
    hint: 'Reviewers must be able to read the repository: look whether each of them was added to it',
  };
}

function planText(
  states: readonly EnvironmentState[],
  about: {
    readonly repository: string;
    readonly defaultBranch: string;
    readonly mode: 'environment' | 'comment';
  },
  { palette }: Environment,
): string {
  const note =
    about.mode === 'comment'
      ? ['Approvals are given by comment (`approvals: comment`), so no environment has to ask anybody.', '']
      : [];
  if (states.length === 0) {
    return `${[...note, `Neither \`config.yaml\` nor a runbook of ${about.repository} names an environment.`].join('\n')}\n`;
  }
  return `${[...note, ...environmentsText(states, about, palette)].join('\n')}\n`;
}

async function repositoryOf(
  asked: Promise<Awaited<ReturnType<ReturnType<typeof githubFacts>['repository']>>>,
  repository: string,
  from: string,
): Promise<RepositoryFacts> {
  const found = await asked;
  if (found.ok) return found.value;
  throw new Failure(
    found.reason === 'unreachable' ? 'unreadable' : 'refused',
    `The repository ${repository} cannot be read: ${found.message}`,
    found.reason === 'unreachable'
      ? 'Try again later'
      : `Look at its name, and whether the token (${from}) may read it`,
  );
}

function noToken(program: string): Failure {
  return new Failure(
    'missing-input',
    'There is no token to ask GitHub with',
    `Log in with \`gh auth login\`, or set GH_TOKEN to the token of a person who administers the repository; then \`${program} environments check\``,
  );
}
