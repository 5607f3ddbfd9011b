import { validate } from '../schema/runbook.validator.js';
import { type Finding, sortFindings } from '../source/finding.ts';
import type { SourceFile } from '../source/source-file.ts';
import { checkCommands } from './check-commands.ts';
import { checkExpressions } from './check-expressions.ts';
import { checkMetadata } from './check-metadata.ts';
import { checkReferences } from './check-references.ts';
import { checkSteps } from './check-steps.ts';
import { checkVariables } from './check-variables.ts';
import type { Config } from './config.ts';
import { namesAt } from './names-at.ts';
import { normalise } from './normalise.ts';
import { type Places, placesOf } from './places.ts';
import { readYaml } from './read-yaml.ts';
import { reporter } from './report.ts';
import type { Runbook } from './runbook.ts';
import { schemaFindings } from './schema-findings.ts';

/**
 * A runbook that can be executed, its text, and where each of its values stands. `id` and `triggers` are at hand; `runbook` may
 * have to be read again.
 */
export type LoadedRunbook = {
  readonly id: string;
  readonly triggers: readonly string[];
  readonly runbook: Runbook;
  readonly file: SourceFile;
  readonly places: Places;
};

/** What a file came to: a runbook unless a finding is an error. */
export type Loading = { readonly loaded?: LoadedRunbook; readonly findings: readonly Finding[] };

const mostFindings = 200;

/** Turns a text into a runbook or findings; never throws for bad input. Without a `config` what only it knows is not checked. */
export function loadRunbook(file: SourceFile, facts: { readonly config?: Config }): Loading {
  const yaml = readYaml(file);
  if (!yaml.ok) return { findings: firstOf(file, yaml.findings) };
  const { value, places } = yaml;
  if (!validate(value)) {
    return {
      findings: firstOf(
        file,
        schemaFindings({ file, kind: 'runbook', value, places, errors: validate.errors ?? [] }),
      ),
    };
  }
  const runbook = normalise(value);
  const { findings, report } = reporter(file);
  const subject = { source: value, runbook, places, config: facts.config, path: file.path, report };
  const names = namesAt(runbook, facts.config?.environment_names ?? []);
  checkMetadata(subject, names);
  checkVariables(subject);
  checkReferences(subject);
  checkSteps(subject);
  checkExpressions(subject, names);
  checkCommands(subject, names);
  const unusable = findings.some(({ severity }) => severity === 'error');
  return {
    ...(unusable ? {} : { loaded: loadedRunbook(file, runbook.metadata) }),
    findings: firstOf(file, findings),
  };
}

function loadedRunbook(file: SourceFile, { runbook_id, triggers }: Runbook['metadata']): LoadedRunbook {
  return {
    id: runbook_id,
    triggers,
    file,
    places: placesOf(file.text),
    get runbook() {
      return readUsable(file);
    },
  };
}

// A repository may hold ten thousand runbooks, of which a command looks at few at a time: what was checked is kept as its text,
// and read from it again when somebody asks for one that is not among the latest.
const mostKept = 100;
const latest = new Map<SourceFile, Runbook>();

/** The runbook of a file that is known to be usable; throws where it is not. */
export function readUsable(file: SourceFile): Runbook {
  const known = latest.get(file);
  if (known !== undefined) return known;
  const yaml = readYaml(file);
  if (!yaml.ok || !validate(yaml.value)) throw new Error(`${file.path} is no usable runbook`);
  const runbook = normalise(yaml.value);
  if (latest.size >= mostKept) latest.clear();
  latest.set(file, runbook);
  return runbook;
}

function firstOf(file: SourceFile, findings: readonly Finding[]): readonly Finding[] {
  const sorted = sortFindings(findings);
  const first = sorted.slice(0, mostFindings);
  const last = first.at(-1);
  if (last === undefined || sorted.length === first.length) return sorted;
  const message = `Unexpected number of findings: ${sorted.length - mostFindings} more are not shown`;
  return [
    ...first,
    { rule: 'too-many-findings', severity: 'error', message, file: file.path, span: last.span },
  ];
}
