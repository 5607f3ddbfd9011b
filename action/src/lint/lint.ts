import type { Config } from '../runbook/config.ts';
import type { Repository } from '../runbook/load-repository.ts';
import { loadRules } from '../runbook/load-rules.ts';
import { type Places, placesOf } from '../runbook/places.ts';
import { type Finding, sortFindings, type Span } from '../source/finding.ts';
import type { SourceFile } from '../source/source-file.ts';
import { type Disable, disablesIn } from './disables.ts';
import type { Facts } from './facts.ts';
import { flowOf } from './flow-of.ts';
import { repositoryIndex } from './repository-index.ts';
import type { LintFinding, Place, Report, Rule, Subject, Visits } from './rule.ts';
import { allRules } from './rules/index.ts';
import { walk } from './walk.ts';
import { workflowLists } from './workflow-lists.ts';

/** What lint looks at: a repository as it was loaded, its findings of loading included. */
export type LintRepository = Pick<Repository, 'config' | 'files' | 'findings' | 'runbooks'> & {
  /** The text of `config.yaml`, for findings about it. */
  readonly configFile?: SourceFile | undefined;
  /** The workflow that executes runbooks, for findings about it. */
  readonly workflowFile?: SourceFile | undefined;
  /** The ids of runbooks that have test cases. */
  readonly tests?: { readonly has: (id: string) => boolean } | undefined;
};

/**
 * All that is wrong, unsafe or out of date in a repository: the findings of loading and those of the rules, weighed as
 * `config.yaml` says, less what comments hide, sorted.
 */
export function lint(
  repository: LintRepository,
  facts: Facts,
  rules: readonly Rule[] = allRules,
): readonly LintFinding[] {
  const { config, configFile, workflowFile, runbooks } = repository;
  const active = rules.filter(
    ({ id, needs = [] }) => config.rules[id] !== 'off' && needs.every((fact) => facts[fact] !== null),
  );
  const ruleNames = [...rules.map(({ id }) => id), ...Object.keys(loadRules)].sort();
  const index = repositoryIndex(repository);
  const ofLoading = byFile(weighed(repository.findings, config));
  const findings: LintFinding[] = [];
  if (configFile !== undefined) findings.push(...lintConfig(configFile, { config, ruleNames }, active));
  if (workflowFile !== undefined) findings.push(...lintWorkflow(workflowFile, repository, active));
  for (const loaded of runbooks) {
    const { file, runbook } = loaded;
    const disables = disablesIn(file);
    const subject = { loaded, runbook, config, index, facts, flow: flowOf(runbook), disables, ruleNames };
    findings.push(...lintRunbook(subject, active, ofLoading.get(file.path) ?? []));
    ofLoading.delete(file.path);
  }
  return sortFindings([...findings, ...[...ofLoading.values()].flat()]);
}

function byFile(findings: readonly Finding[]): Map<string, readonly Finding[]> {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const others = files.get(finding.file);
    if (others === undefined) files.set(finding.file, [finding]);
    else others.push(finding);
  }
  return files;
}

/** What makes a runbook unusable stays an error; the rest of loading weighs what the settings say. */
function weighed(findings: readonly Finding[], { rules }: Config): readonly Finding[] {
  return findings.flatMap((finding) => {
    const severity = finding.severity === 'error' ? undefined : rules[finding.rule];
    if (severity === undefined) return [finding];
    return severity === 'off' ? [] : [{ ...finding, severity }];
  });
}

function lintConfig(
  file: SourceFile,
  subject: Pick<Subject, 'config' | 'ruleNames'>,
  rules: readonly Rule[],
): readonly LintFinding[] {
  const findings: LintFinding[] = [];
  const places = placesOf(file.text);
  for (const rule of rules) {
    rule.checkConfig?.(reportTo(findings, { rule, file, places, config: subject.config }), subject);
  }
  return findings;
}

function lintWorkflow(
  file: SourceFile,
  { config, files, runbooks }: LintRepository,
  rules: readonly Rule[],
): readonly LintFinding[] {
  const asking = rules.filter(({ checkWorkflow }) => checkWorkflow !== undefined);
  const all = asking.length === 0 ? [] : [...runbooks];
  // What an unusable file would add to the lists is not known, and that it is unusable is said already.
  if (all.length === 0 || all.length < files.length) return [];
  const findings: LintFinding[] = [];
  const lists = workflowLists(all, config);
  for (const rule of asking) {
    // Places are offsets: nothing is looked up by its pointer.
    const report = reportTo(findings, { rule, file, places: placesOf(''), config });
    rule.checkWorkflow?.(report, { file, lists });
  }
  return findings;
}

function lintRunbook(
  subject: Subject,
  rules: readonly Rule[],
  ofLoading: readonly Finding[],
): readonly LintFinding[] {
  const { loaded, config, disables } = subject;
  const { file, places } = loaded;
  const findings: LintFinding[] = [];
  const visits = rules.map((rule) => rule.check(reportTo(findings, { rule, file, places, config }), subject));
  walk(subject, visits);
  if (disables.length === 0) return [...findings, ...ofLoading];
  const hidden = findings.splice(0);
  const kept = less([...hidden, ...ofLoading], disables, rules, visits);
  return [...kept, ...findings];
}

/** Takes away what comments hide, and shows the comments that hid nothing. */
function less(
  findings: readonly LintFinding[],
  disables: readonly Disable[],
  rules: readonly Rule[],
  visits: readonly Visits[],
): readonly LintFinding[] {
  const used = new Set<Disable['rules'][number]>();
  const kept = findings.filter(({ rule, severity, span }) => {
    if (aboutComments.has(rule) || (severity === 'error' && Object.hasOwn(loadRules, rule))) return true;
    const hiding = disables.flatMap((disable) =>
      covers(disable, span) ? disable.rules.filter(({ name }) => name === rule) : [],
    );
    for (const found of hiding) used.add(found);
    return hiding.length === 0;
  });
  // A rule that is off or lacks a fact cannot say whether it has something to hide.
  const asked = new Set([...rules.map(({ id }) => id), ...Object.keys(loadRules)]);
  for (const disable of disables) {
    for (const rule of disable.rules) {
      if (!used.has(rule) && asked.has(rule.name)) {
        for (const { unusedDisable } of visits) unusedDisable?.(disable, rule);
      }
    }
  }
  return kept;
}

// What is wrong with a comment cannot be hidden by one.
const aboutComments: ReadonlySet<string> = new Set([
  'disable-without-reason',
  'unused-disable',
  'unknown-rule',
]);

function covers({ covers: { start, end } }: Disable, span: Span): boolean {
  return start <= span.start && span.start <= end;
}

function reportTo(
  findings: LintFinding[],
  about: {
    readonly rule: Rule;
    readonly file: SourceFile;
    readonly places: Places;
    readonly config: Config;
  },
): Report {
  const { rule, file, places, config } = about;
  const set = config.rules[rule.id];
  return (place, message, { hint, related, fix, severity } = {}) => {
    findings.push({
      rule: rule.id,
      severity: set !== undefined && set !== 'off' ? set : (severity ?? rule.severity),
      message,
      ...(hint === undefined ? {} : { hint }),
      file: file.path,
      span: spanOf(places, place),
      ...(related === undefined ? {} : { related }),
      ...(fix === undefined ? {} : { fix }),
    });
  };
}

function spanOf(places: Places, place: Place): Span {
  if (typeof place === 'string') {
    return place.endsWith('#') ? places.keyOf(place.slice(0, -1)) : places.spanOf(place);
  }
  return 'pointer' in place ? places.within(place.pointer, place.start, place.end) : place;
}
