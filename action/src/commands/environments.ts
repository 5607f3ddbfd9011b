import type { GithubAdmin } from '../adapters/github-admin.ts';
import { differs, type EnvironmentPlan } from '../github/environment-plan.ts';
import { type WantedEnvironment, wantedEnvironments } from '../github/wanted-environments.ts';
import { appliedText, environmentsText } from '../report/environments-text.ts';
import { findingsJson } from '../report/findings-json.ts';
import { findingsText } from '../report/findings-text.ts';
import { noFields } from '../report/no-fields.ts';
import type { Palette } from '../report/palette.ts';
import { counted } from '../report/step-facts.ts';
import { configPath } from '../runbook/list-runbooks.ts';
import type { Repository } from '../runbook/load-repository.ts';
import type { EnvironmentsReport, EnvironmentState } from '../schema/environments.report.ts';
import { Failure } from '../source/failure.ts';
import type { Finding } from '../source/finding.ts';
import { visible } from '../source/visible.ts';
import { applyPlans } from './apply-environments.ts';
import { type Comparing, planEnvironments, stateOf } from './environment-states.ts';
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
  const repository = await ports.repository();
  const unusable = unusableSettings(repository, ports.palette);
  if (unusable !== null) return unusable;
  const planned = await planWhole(repository, action, ports);
  if (action === 'check') return checked(planned, ports);
  return planned.due.length === 0 ? nothingToDo(planned) : apply(planned, yes, ports);
}

/** What there is to do, and how it is shown. */
type Planned = {
  readonly wanted: readonly WantedEnvironment[];
  readonly comparing: Comparing & { readonly admin: GithubAdmin };
  readonly plans: readonly EnvironmentPlan[];
  /** What can be applied. */
  readonly due: readonly EnvironmentPlan[];
  /** What cannot, and is not as it should be. */
  readonly unwell: readonly EnvironmentPlan[];
  readonly text: string;
  readonly document: EnvironmentsReport;
};

async function planWhole(
  { config, runbooks, files, usable, findings, textOf }: Repository,
  action: 'check' | 'apply',
  ports: EnvironmentsPorts,
): Promise<Planned> {
  const { name, about, facts, admin, page: pageOf } = await openGithub(ports);
  const { defaultBranch, owner } = about;
  const page = pageOf('settings/environments');
  const comparing = { facts, admin, defaultBranch, owner, page };
  const wanted = wantedEnvironments(
    config,
    [...runbooks].map(({ runbook }) => runbook),
  );
  const plans = await planEnvironments(wanted, comparing);
  const states = plans.map((plan) => stateOf(plan, page));
  const unread = files.length - usable.length;
  return {
    wanted,
    comparing,
    plans,
    due: plans.filter((plan) => plan.action === 'create' || plan.action === 'change'),
    unwell: plans.filter(
      (plan) => plan.action === 'refused' || plan.action === 'unknown' || leftByHand(plan),
    ),
    text: `${environmentsText(states, { repository: name, defaultBranch, mode: config.approvals, unread }, ports.palette).join('\n')}\n`,
    document: {
      ...blank,
      action,
      repository: name,
      findings: findingsJson(findings.filter(isError), textOf),
      default_branch: defaultBranch,
      environments: states,
      differs: plans.some(differs),
    },
  };
}

function checked(
  { due, text, document }: Planned,
  { program }: EnvironmentsPorts,
): Outcome<EnvironmentsReport> {
  const next = due.length === 0 ? '' : `\nTo make it so: ${program} environments apply\n`;
  return { exitCode: document.differs ? 1 : 0, text: `${text}${next}`, json: document };
}

function nothingToDo({ unwell, text, document }: Planned): Outcome<EnvironmentsReport> {
  const rest = unwell.length === 0 ? '' : ' that can be done here';
  return {
    exitCode: unwell.length === 0 ? 0 : 1,
    text: `${text}\nThere is nothing to do${rest}.\n`,
    json: document,
  };
}

async function apply(
  planned: Planned,
  yes: boolean,
  ports: EnvironmentsPorts,
): Promise<Outcome<EnvironmentsReport>> {
  const { wanted, comparing, plans, due, unwell, text, document } = planned;
  if (!yes) {
    const refused = await notConfirmed(planned, ports);
    if (refused !== null) return refused;
  }
  const applied = await applyPlans(plans, wanted, comparing);
  const failures = applied.filter(({ result }) => result === 'failed').length;
  const isFine = failures === 0 && unwell.length === 0;
  return {
    exitCode: isFine ? 0 : 1,
    // Who was asked has seen the plan.
    text: `${yes ? `${text}\n` : ''}${resultLines(applied, { due: due.length, failures, unwell }, ports.palette).join('\n')}\n`,
    json: {
      ...document,
      environments: applied,
      differs: !isFine,
      applied: applied.some(({ result }) => result === 'applied'),
    },
  };
}

function resultLines(
  applied: readonly EnvironmentState[],
  {
    due,
    failures,
    unwell,
  }: { readonly due: number; readonly failures: number; readonly unwell: readonly EnvironmentPlan[] },
  palette: Palette,
): readonly string[] {
  const left = visible(unwell.map(({ name }) => name).join(', '));
  return [
    ...appliedText(applied, palette),
    failures === 0
      ? palette.good(`GitHub has ${due === 1 ? 'it' : 'them'} as planned.`)
      : palette.bad(`${failures} of ${due} could not be made as planned; it is safe to run this again.`),
    ...(left === '' ? [] : [palette.warn(`Left as before: ${left}; the plan says why.`)]),
  ];
}

/** Asks the person at the terminal; null where they say yes. */
async function notConfirmed(
  { due, text, document }: Planned,
  { confirm }: EnvironmentsPorts,
): Promise<Outcome<EnvironmentsReport> | null> {
  if (confirm === null) {
    const error = {
      code: 'missing-input',
      message: `${counted(due.length, 'environment')} would be created or changed, and there is nobody to ask`,
      hint: 'Read the plan, then add --yes',
    };
    return { exitCode: 2, text, json: { ...document, error } };
  }
  if (await confirm(text)) return null;
  const error = { code: 'refused', message: 'The plan was not confirmed', hint: 'Nothing was changed' };
  return { exitCode: 1, text: '', json: { ...document, error } };
}

/** Without the settings nothing is known; they must not pass for settings that want nothing. */
function unusableSettings(
  { findings, textOf }: Repository,
  palette: Palette,
): Outcome<EnvironmentsReport> | null {
  const errors = findings.filter((finding) => isError(finding) && finding.file === configPath);
  if (errors.length === 0) return null;
  return {
    exitCode: 1,
    text: findingsText(errors, textOf, palette),
    json: {
      ...blank,
      findings: findingsJson(errors, textOf),
      error: {
        code: 'invalid-runbook',
        message: `\`${configPath}\` cannot be read, so it is not known which environments there should be`,
        hint: 'Mend what is said above; GitHub was not asked',
      },
    },
  };
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

function leftByHand({ differences }: EnvironmentPlan): boolean {
  return differences.some(({ byHand, advice }) => byHand !== null && !advice);
}
