import { deserialize, serialize } from 'node:v8';

import type { RunbookFile } from '../schema/runbook.ts';
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
 * have to be unpacked again, and `packed` gives what `unpacked` makes it from, also in another thread.
 */
export type LoadedRunbook = {
  readonly id: string;
  readonly triggers: readonly string[];
  readonly runbook: Runbook;
  readonly file: SourceFile;
  readonly places: Places;
  readonly packed: () => Uint8Array<ArrayBuffer>;
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
    ...(unusable ? {} : { loaded: loadedRunbook(file, value, runbook.metadata) }),
    findings: firstOf(file, findings),
  };
}

function loadedRunbook(
  file: SourceFile,
  value: RunbookFile,
  { runbook_id, triggers }: Runbook['metadata'],
): LoadedRunbook {
  let source: RunbookFile | Uint8Array<ArrayBuffer> = value;
  const packed = (): Uint8Array<ArrayBuffer> => {
    if (!(source instanceof Uint8Array)) source = serialize(source);
    return source;
  };
  return {
    id: runbook_id,
    triggers,
    file,
    places: placesOf(file.text),
    packed,
    get runbook() {
      return unpackedOnce(packed());
    },
  };
}

/** The runbook that `packed` gave. */
export function unpacked(bytes: Uint8Array): Runbook {
  return normalise(deserialize(bytes) as RunbookFile);
}

// A repository may hold ten thousand runbooks, of which a command looks at few at a time: what was checked is kept as bytes,
// and unpacked when somebody asks for one that is not among the latest.
const mostKept = 100;
const latest = new Map<Uint8Array, Runbook>();

function unpackedOnce(bytes: Uint8Array): Runbook {
  const known = latest.get(bytes);
  if (known !== undefined) return known;
  const runbook = unpacked(bytes);
  if (latest.size >= mostKept) latest.clear();
  latest.set(bytes, runbook);
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
