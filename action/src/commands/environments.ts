import { differs, type EnvironmentPlan } from '../github/environment-plan.ts';
import { wantedEnvironments } from '../github/wanted-environments.ts';
import { appliedText, environmentsText } from '../report/environments-text.ts';
import { noFields } from '../report/no-fields.ts';
import { counted } from '../report/step-facts.ts';
import type { EnvironmentsReport, EnvironmentState } from '../schema/environments.report.ts';
import { Failure } from '../source/failure.ts';
import { visible } from '../source/visible.ts';
import { applyPlans } from './apply-environments.ts';
import type { Environment } from './environment.ts';
import { planEnvironments, stateOf } from './environment-states.ts';
import { type GithubPorts, openGithub } from './open-github.ts';
import type { Outcome } from './outcome.ts';

export type EnvironmentsOptions = {
  readonly action: string;
  /** Applies without asking. */
  readonly yes: boolean;
};

/** What `environments` needs beside the usual. */
export type EnvironmentsPorts = GithubPorts & {
  /** Shows the plan and asks whether to go on; null where there is nobody to ask. */
  readonly confirm: ((plan: string) => Promise<boolean>) | null;
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

/** Compares the environments on GitHub with what the settings and the runbooks need, and makes them so where that is asked for. */
export async function environments(
  { action, yes }: EnvironmentsOptions,
  ports: EnvironmentsPorts,
): Promise<Outcome<EnvironmentsReport>> {
  if (action !== 'check' && action !== 'apply') {
    throw new Failure('usage', `Unexpected \`${action}\`, expected \`check\` or \`apply\``, 'See --help');
  }
  const { palette, program } = ports;
  const { config, runbooks } = await ports.repository();
  const { name: repository, about, facts, admin, page: pageOf } = await openGithub(ports);
  const { defaultBranch, owner } = about;
  const page = pageOf('settings/environments');
  const comparing = { facts, admin, defaultBranch, owner, page };
  const wanted = wantedEnvironments(
    config,
    [...runbooks].map(({ runbook }) => runbook),
  );
  const plans = await planEnvironments(wanted, comparing);
  const states = plans.map((plan) => stateOf(plan, page));
  const shown = planText(states, { repository, defaultBranch, mode: config.approvals }, ports);
  const document: EnvironmentsReport = {
    ...blank,
    action,
    repository,
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
  const applied = await applyPlans(plans, wanted, comparing);
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
