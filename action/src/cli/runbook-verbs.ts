import { testVerb } from './test-verb.ts';
import { type Context, field, type Given, type Verb } from './verb.ts';
import { categories, severities } from '../runbook/kinds.ts';

const lintFormats = ['text', 'json', 'sarif', 'github'] as const;
const formats = ['md', 'yaml', 'json', 'mermaid', 'svg'] as const;

/** One of the values; the command line was already checked for it. */
function one<T extends string>(values: readonly T[], text: string | undefined): T | undefined {
  return values.find((value) => value === text);
}

/** The verbs that read and write runbooks. */
export const runbookVerbs: readonly Verb[] = [
  {
    name: 'validate',
    summary: 'say what makes runbooks unusable',
    arguments: [
      { name: '[paths...]', help: 'say only what concerns these; the whole root is read all the same' },
    ],
    flags: [],
    example: 'validate runbooks/RB-LOCAL-001.yaml',
    load: async () => {
      const { validate, blank } = await import('../commands/validate.ts');
      return {
        blank,
        call: (given, context) => validate({ paths: given.rest(0).map(context.path) }, context.plain()),
      };
    },
  },
  {
    name: 'lint',
    summary: 'say what is wrong, unsafe or out of date about runbooks',
    arguments: [
      { name: '[paths...]', help: 'say only what concerns these; the whole root is read all the same' },
    ],
    flags: [
      { name: '--today <date>', help: 'the day by which reviews are due; else the day it is' },
      { name: '--base <revision>', help: 'compare with this commit of git: change log, version, reviews' },
      { name: '--format <format>', help: 'how', choices: lintFormats, preset: 'text' },
      { name: '--fix', help: 'mend what is certain' },
    ],
    example: 'lint --today 2026-11-23 runbooks/RB-LOCAL-001.yaml',
    load: async () => {
      const { lint, blank } = await import('../commands/lint.ts');
      return { blank, call: (given, context) => lint(lintOf(given, context), context.plain()) };
    },
  },
  testVerb,
  {
    name: 'list',
    summary: 'list runbooks',
    arguments: [],
    flags: [],
    example: 'list --json',
    load: async () => {
      const { list, blank } = await import('../commands/list.ts');
      return { blank, call: (_given, context) => list({}, context.plain()) };
    },
  },
  {
    name: 'search',
    summary: 'find runbooks',
    arguments: [{ name: '[text...]', help: 'words in the id, title, description, symptoms or steps' }],
    flags: [
      { name: '--category <category>', help: 'of this category', choices: categories },
      {
        name: '--severity <severity>',
        help: 'for this severity; those for `all` match too',
        choices: severities,
      },
      { name: '--service <name>', help: 'that concern this service' },
      { name: '--tag <tag>', help: 'with this tag, or one of several', repeats: true },
    ],
    example: 'search --severity sev1 --service chat-api failover',
    load: async () => {
      const { search, blank } = await import('../commands/search.ts');
      return { blank, call: (given, context) => search(searchOf(given), context.plain()) };
    },
  },
  {
    name: 'alert',
    summary: 'find the runbook for an alert',
    arguments: [{ name: '<name>', help: 'the alert, as monitoring names it' }],
    flags: [],
    example: 'alert TokenServiceSigningKeyOld',
    load: async () => {
      const { alert, blank } = await import('../commands/alert.ts');
      return { blank, call: (given, context) => alert({ name: given.argument(0) }, context.plain()) };
    },
  },
  {
    name: 'show',
    summary: 'show a runbook',
    arguments: [{ name: '<runbook>', help: 'its id', completes: 'runbooks' }],
    flags: [{ name: '--format <format>', help: 'how', choices: formats, preset: 'md' }],
    example: 'show RB-LOCAL-001 --format mermaid',
    load: async () => {
      const { show, blank } = await import('../commands/show.ts');
      return {
        blank,
        call: (given, context) =>
          show(
            { runbookId: given.argument(0), format: one(formats, given.text('format')) ?? 'md' },
            context.plain(),
          ),
      };
    },
  },
  {
    name: 'new',
    summary: 'write a runbook to begin with',
    arguments: [],
    flags: [
      { name: '--id <id>', help: 'its id, such as RB-CACHE-001' },
      { name: '--title <title>', help: 'what it does' },
      { name: '--description <text>', help: 'when it is for' },
      { name: '--category <category>', help: 'its category', choices: categories },
      { name: '--severity <severity>', help: 'the severity it is for', choices: severities },
      { name: '--author <team>', help: 'who looks after it' },
      { name: '--service <name>', help: 'a service it concerns', repeats: true },
      { name: '--trigger <alert>', help: 'an alert that leads to it', repeats: true },
      { name: '--tag <tag>', help: 'a tag', repeats: true },
      { name: '--approver <role>', help: 'a role that may approve its steps', repeats: true },
    ],
    example:
      'new --id RB-CACHE-001 --title "Empty the cache" --category maintenance --severity sev3 --author "Platform Team"',
    load: async () => {
      const [{ newRunbook, blank }, { askForRunbook }] = await Promise.all([
        import('../commands/new.ts'),
        import('./ask-for-runbook.ts'),
      ]);
      return {
        blank,
        call: async (given, context) =>
          newRunbook(await askForRunbook(given, { categories, severities }), context.plain()),
      };
    },
  },
];

function lintOf(given: Given, { path }: Context): Parameters<typeof import('../commands/lint.ts').lint>[0] {
  return {
    paths: given.rest(0).map(path),
    ...field('today', given.text('today')),
    ...field('base', given.text('base')),
    format: one(lintFormats, given.text('format')) ?? 'text',
    fix: given.is('fix'),
  };
}

function searchOf(given: Given): Parameters<typeof import('../commands/search.ts').search>[0] {
  const words = given.rest(0).join(' ');
  return {
    ...field('category', one(categories, given.text('category'))),
    ...field('severity', one(severities, given.text('severity'))),
    ...field('service', given.text('service')),
    tags: given.texts('tag'),
    ...field('text', words === '' ? undefined : words),
  };
}
