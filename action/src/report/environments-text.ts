import type { EnvironmentState } from '../schema/environments.report.ts';
import { padText, textWidth } from '../source/text-width.ts';
import { visible } from '../source/visible.ts';
import type { Palette } from './palette.ts';
import { counted } from './step-facts.ts';

/** What a plan is about. */
export type EnvironmentsAbout = {
  readonly repository: string;
  readonly defaultBranch: string;
  /** How approvals are given. */
  readonly mode: 'environment' | 'comment';
  /** How many runbooks cannot be read; they may name more environments. */
  readonly unread: number;
};

/** What there is to do about each environment, as a plan to be read before it is applied. */
export function environmentsText(
  environments: readonly EnvironmentState[],
  { repository, defaultBranch, mode, unread }: EnvironmentsAbout,
  palette: Palette,
): readonly string[] {
  const notes = [
    ...(mode === 'comment'
      ? ['Approvals are given by comment (`approvals: comment`), so no environment has to ask anybody.', '']
      : []),
    ...(unread === 0
      ? []
      : [
          `${counted(unread, 'runbook')} cannot be read; environments named only there are not looked at.`,
          '',
        ]),
  ];
  if (environments.length === 0) {
    return [
      ...notes,
      visible(`Neither \`config.yaml\` nor a runbook of ${repository} names an environment.`),
    ];
  }
  return [
    ...notes,
    palette.strong(visible(`Environments of ${repository}, for the branch ${defaultBranch} only:`)),
    '',
    ...environments.flatMap((environment) => linesOf(environment, palette)),
    '',
    summary(environments),
  ];
}

/** What came of each environment that was to be changed. */
export function appliedText(environments: readonly EnvironmentState[], palette: Palette): readonly string[] {
  return environments.flatMap(({ name, action, result, message, hint }) => {
    switch (result) {
      case 'applied':
        return [`${palette.good('✓')} ${visible(name)} ${action === 'create' ? 'created' : 'changed'}`];
      case 'failed':
        return [
          `${palette.bad('✗')} ${visible(name)}: ${visible(message ?? '')}`,
          ...(hint === null ? [] : [`    ${palette.info('hint:')} ${visible(hint)}`]),
        ];
      default:
        return [];
    }
  });
}

const settingNames = {
  environment: 'environment',
  reviewers: 'reviewers',
  self_review: 'self-review',
  branch_policy: 'branches',
  wait_timer: 'wait timer',
  admin_bypass: 'bypass by admins',
} as const;

const kindNames = { gate: 'asks approvers', open: 'asks nobody', 'break-glass': 'breaks the glass' } as const;

const widest = Math.max(...Object.values(settingNames).map(textWidth));

function linesOf(environment: EnvironmentState, palette: Palette): readonly string[] {
  const { name, kind, action, changes, message, hint } = environment;
  const { sign, words, style } = looks(action, palette);
  const head = `  ${style(sign)} ${palette.strong(visible(name))} ${palette.dim(`(${kindNames[kind]})`)}${words === '' ? '' : ` ${words}`}`;
  const problem = message === null ? [] : [`      ${visible(message)}`, ...hintLine('hint', hint, palette)];
  const settings = changes.flatMap((change) => {
    const label = padText(settingNames[change.setting], widest);
    const before = change.before === null ? '' : `${visible(change.before)} ${palette.dim('→')} `;
    return [
      `      ${label}  ${before}${visible(change.after)}`,
      ...hintLine('by hand', change.hint, palette),
    ];
  });
  return [head, ...problem, ...settings];
}

function hintLine(label: string, hint: string | null, palette: Palette): readonly string[] {
  return hint === null ? [] : [`        ${palette.info(`${label}:`)} ${visible(hint)}`];
}

type Look = {
  readonly sign: string;
  readonly words: string;
  readonly style: (text: string) => string;
};

function looks(action: EnvironmentState['action'], palette: Palette): Look {
  switch (action) {
    case 'create':
      return { sign: '+', words: 'to be created', style: palette.good };
    case 'change':
      return { sign: '~', words: 'to be changed', style: palette.warn };
    case 'none':
      return { sign: '=', words: '', style: palette.dim };
    case 'unknown':
      return { sign: '?', words: 'could not be asked', style: palette.warn };
    case 'refused':
      return { sign: '!', words: 'cannot be made', style: palette.bad };
    default:
      return action satisfies never;
  }
}

function summary(environments: readonly EnvironmentState[]): string {
  const count = (wanted: EnvironmentState['action']): number =>
    environments.filter(({ action }) => action === wanted).length;
  const parts = [
    `${count('create')} to create`,
    `${count('change')} to change`,
    `${count('none')} as ${count('none') === 1 ? 'it is' : 'they are'}`,
    ...(count('refused') === 0 ? [] : [`${count('refused')} cannot be made`]),
    ...(count('unknown') === 0 ? [] : [`${count('unknown')} unknown`]),
  ];
  return `Plan: ${parts.join(', ')}.`;
}
