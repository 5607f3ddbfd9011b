import type { Config } from '../runbook/config.ts';
import type { LoadedRunbook } from '../runbook/load-runbook.ts';
import type { Span } from '../source/finding.ts';
import { secretsOf } from './secrets-of.ts';

/** The workflow that holds lists of names, relative to the root. */
export const executeWorkflow = '.github/workflows/execute-runbook.yml';

/** The workflow that looks after executions; it needs what channels need. */
export const maintainWorkflow = '.github/workflows/maintain-runbooks.yml';

/** The names a workflow must list, since GitHub's own lists are static. */
export type WorkflowLists = Readonly<Record<ListName, readonly string[]>>;

export type ListName = 'runbooks' | 'secrets' | 'channel-secrets';

/** One list as it stands between `# NAME:begin` and `# NAME:end`. */
export type WorkflowRegion = {
  readonly list: ListName;
  /** The lines between the two marks. */
  readonly span: Span;
  /** Those lines as they should be. */
  readonly text: string;
  /** Names that belong there and are not, and the other way round. */
  readonly missing: readonly string[];
  readonly extra: readonly string[];
  readonly stale: boolean;
};

/** A mark without its other half, or a list that the workflow has nowhere. */
export type RegionFault = { readonly list: ListName; readonly span: Span; readonly message: string };

/** The names that the workflow must list: every runbook, and every secret that a runbook declares or a channel of the settings names. */
export function workflowLists(runbooks: Iterable<LoadedRunbook>, config: Config): WorkflowLists {
  const all = [...runbooks];
  const channels = channelSecrets(config);
  return {
    runbooks: sorted(all.map(({ id }) => id)),
    secrets: sorted([...all.flatMap(({ runbook }) => secretsOf(runbook)), ...channels]),
    'channel-secrets': sorted(channels),
  };
}

/** The names of secrets that channels use: the values of their keys that end in `_secret`. */
export function channelSecrets({ channels }: Config): readonly string[] {
  return Object.values(channels).flatMap((channel) =>
    Object.entries(channel).flatMap(([key, value]: [string, unknown]) =>
      key.endsWith('_secret') && typeof value === 'string' ? [value] : [],
    ),
  );
}

/** Compares the lists in the text of a workflow with what they should be. */
export function workflowRegions(
  text: string,
  lists: WorkflowLists,
): { readonly regions: readonly WorkflowRegion[]; readonly faults: readonly RegionFault[] } {
  const regions: WorkflowRegion[] = [];
  const faults: RegionFault[] = [];
  let open: Mark | null = null;
  for (const mark of marksOf(text)) {
    if (mark.kind === 'end' && open?.list === mark.list) {
      regions.push(regionOf(text, lists[mark.list], open, mark));
      open = null;
      continue;
    }
    if (open !== null) faults.push(faultOf(open));
    if (mark.kind === 'end') faults.push(faultOf(mark));
    open = mark.kind === 'begin' ? mark : null;
  }
  if (open !== null) faults.push(faultOf(open));
  const seen = new Set([...regions, ...faults].map(({ list }) => list));
  for (const list of listNames) {
    if (lists[list].length === 0 || seen.has(list)) continue;
    const message = `Unexpected workflow without a line \`# ${list}:begin\`, expected one ${place[list]}`;
    faults.push({ list, span: { start: 0, end: 0 }, message });
  }
  return { regions, faults };
}

/** What is wrong with a list, in words. */
export function staleWords({ list, missing, extra }: WorkflowRegion): string {
  const parts = [
    ...(missing.length === 0 ? [] : [`${names(missing)} ${missing.length === 1 ? 'is' : 'are'} missing`]),
    ...(extra.length === 0
      ? []
      : [`${names(extra)} ${extra.length === 1 ? 'belongs' : 'belong'} to no ${owner[list]}`]),
  ];
  return parts.length === 0 ? 'its lines are not as `runbook sync` writes them' : parts.join(', ');
}

const listNames: readonly ListName[] = ['runbooks', 'secrets', 'channel-secrets'];

const place: Readonly<Record<ListName, string>> = {
  runbooks: 'among the options of `runbook`',
  secrets: 'in `env` of the steps that run segments',
  'channel-secrets': 'in `env` of the steps that plan and settle',
};

const owner: Readonly<Record<ListName, string>> = {
  runbooks: 'runbook',
  secrets: 'runbook or channel',
  'channel-secrets': 'channel',
};

function names(list: readonly string[]): string {
  return list.map((name) => `\`${name}\``).join(', ');
}

type Mark = {
  readonly list: ListName;
  readonly kind: 'begin' | 'end';
  readonly indent: string;
  /** Of the line, its end without the line break. */
  readonly start: number;
  readonly end: number;
  /** What ends its line. */
  readonly lineBreak: string;
};

function marksOf(text: string): readonly Mark[] {
  const marks =
    /^([ \t]*)# (runbooks|secrets|channel-secrets):(begin|end)(?![\w-])([^\r\n]*)(\r\n|\n|\r|(?![^]))/gm;
  return [...text.matchAll(marks)].map(
    ({ 0: line, 1: indent = '', 2: list, 3: kind, 5: lineBreak = '', index }) => ({
      list: list as ListName,
      kind: kind === 'begin' ? 'begin' : 'end',
      indent,
      start: index,
      end: index + line.length - lineBreak.length,
      lineBreak,
    }),
  );
}

function regionOf(text: string, wanted: readonly string[], begin: Mark, end: Mark): WorkflowRegion {
  const { list } = begin;
  const span = { start: begin.end + begin.lineBreak.length, end: end.start };
  const found = text.slice(span.start, span.end);
  const made = wanted.map((name) => `${begin.indent}${lineFor[list](name)}${begin.lineBreak}`).join('');
  const present = found.split(/\r\n|\n|\r/).flatMap((line) => nameIn[list].exec(line)?.[1] ?? []);
  return {
    list,
    span,
    text: made,
    missing: wanted.filter((name) => !present.includes(name)),
    extra: present.filter((name) => !wanted.includes(name)),
    stale: found !== made,
  };
}

const lineFor: Readonly<Record<ListName, (name: string) => string>> = {
  runbooks: (name) => `- ${quoted(name)}`,
  secrets: secretLine,
  'channel-secrets': secretLine,
};

function secretLine(name: string): string {
  return `${name}: \${{ secrets.${name} }}`;
}

const secretName = /^\s*['"]?(\w+)['"]?\s*:/;

const nameIn: Readonly<Record<ListName, RegExp>> = {
  runbooks: /^\s*-\s+['"]?([^'"#\s]+)/,
  secrets: secretName,
  'channel-secrets': secretName,
};

/** An id such as `1e5` or `true` would be read as something else than a text. */
function quoted(id: string): string {
  return /^[A-Za-z]+\d*-/.test(id) ? id : `'${id}'`;
}

function faultOf({ list, kind, indent, start, end }: Mark): RegionFault {
  const other = kind === 'begin' ? 'end' : 'begin';
  return {
    list,
    span: { start: start + indent.length, end },
    message: `Unexpected \`# ${list}:${kind}\` without its \`# ${list}:${other}\`, expected both, each on a line of its own`,
  };
}

function sorted(list: readonly string[]): readonly string[] {
  return [...new Set(list)].sort();
}
