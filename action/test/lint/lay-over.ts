import { isMap, isSeq, type Pair, parseDocument, type YAMLMap } from 'yaml';

import { normaliseConfig } from '../../src/runbook/config.ts';
import { loadConfig } from '../../src/runbook/load-config.ts';
import { type LoadedRunbook, loadRunbook } from '../../src/runbook/load-runbook.ts';
import type { Finding } from '../../src/source/finding.ts';
import type { SourceFile } from '../../src/source/source-file.ts';
import { type Example, exampleDay } from '../../src/lint/example.ts';
import type { Facts } from '../../src/lint/facts.ts';
import type { LintRepository } from '../../src/lint/lint.ts';
import { executeWorkflow } from '../../src/lint/workflow-lists.ts';

/** A runbook on which no rule finds anything. */
const smallest = `metadata:
  runbook_id: RB-X-001
  title: Look after the queue
  description: Looks at the queue workers and says how they are
  category: maintenance
  severity: sev3
  services_affected: [queue]
  triggers: [QueueStuck]
  symptoms:
    - {group: Queue, symptom: Jobs wait}
  author: Platform Team
  version: "1.0"
  review_date: 2027-05-20
  approvers: [oncall-lead]
steps:
  - step_number: 1
    title: Look at the queue
    description: Lists the workers
    step_type: verification
    commands: [queue-cli workers]
changelog:
  - {date: 2026-11-20, author: alice, changes: First version}
`;

const smallestConfig = `approvers:
  oncall-lead: {users: [alice, bob]}
  dba-oncall: {users: [carol, dan]}
environments:
  oncall-approval: {approvers: [oncall-lead]}
  dba-approval: {approvers: [dba-oncall]}
review: {months: 6, warn_days: 14}
`;

/** A repository with the runbook of an example, and the facts it gives; throws where the example is no valid runbook. */
export function laidOver(given: Example): {
  readonly repository: LintRepository;
  readonly facts: Facts;
  readonly textOf: (path: string) => string | undefined;
} {
  const example = typeof given === 'string' ? { runbook: given } : given;
  const configFile = { path: 'runbooks/config.yaml', text: layOver(smallestConfig, example.config ?? '') };
  const { config = normaliseConfig({}), findings: ofConfig } = loadConfig(configFile);
  refuseErrors(ofConfig);
  const load = (path: string, text: string): { loaded: LoadedRunbook; findings: readonly Finding[] } => {
    const { loaded, findings } = loadRunbook({ path, text }, { config });
    refuseErrors(findings);
    if (loaded === undefined) throw new Error(`${path} did not load`);
    return { loaded, findings };
  };
  const main = load(`runbooks/${example.file ?? 'RB-X-001.yaml'}`, layOver(smallest, example.runbook));
  const other =
    example.other === undefined ? [] : [load('runbooks/RB-X-002.yaml', layOver(otherOf(), example.other))];
  const base =
    example.base === undefined
      ? undefined
      : load(main.loaded.file.path, layOver(smallest, example.base)).loaded;
  const all = [main, ...other];
  const workflowFile =
    example.workflow === undefined ? undefined : { path: executeWorkflow, text: example.workflow };
  const files: readonly SourceFile[] = [
    configFile,
    ...(workflowFile === undefined ? [] : [workflowFile]),
    ...all.map(({ loaded }) => loaded.file),
  ];
  return {
    repository: {
      config,
      configFile,
      workflowFile,
      files: all.map(({ loaded }) => loaded.file.path),
      findings: all.flatMap(({ findings }) => findings),
      runbooks: all.map(({ loaded }) => loaded),
      tests: new Set(example.untested === true ? ['RB-X-002'] : ['RB-X-001', 'RB-X-002']),
    },
    facts: {
      today: exampleDay,
      touched: new Set(example.touched === true ? [main.loaded.file.path] : []),
      base: new Map(base === undefined ? [] : [[base.id, base]]),
      coverage: new Map([[main.loaded.id, { uncovered: example.uncovered ?? [] }]]),
      shellcheck: new Map(example.remarks?.map((remark) => [remark.script, [remark]])),
    },
    textOf: (path) => files.find((file) => file.path === path)?.text,
  };
}

function otherOf(): string {
  return smallest
    .replace('RB-X-001', 'RB-X-002')
    .replace('title: Look after the queue', 'title: Look after the cache')
    .replace('[QueueStuck]', '[CacheStuck]');
}

function refuseErrors(findings: readonly Finding[]): void {
  const error = findings.find(({ severity }) => severity === 'error');
  if (error !== undefined) throw new Error(`an example is not valid: ${error.message} [${error.rule}]`);
}

/** Puts a pair, its comment included, in the place of the one with that key, or at the end. */
function put(map: YAMLMap, pair: Pair): void {
  const index = map.items.findIndex(({ key }) => String(key) === String(pair.key));
  map.items.splice(index === -1 ? map.items.length : index, 1, pair);
}

function layOver(below: string, above: string): string {
  const result = parseDocument(below);
  const document = parseDocument(above);
  if (document.errors[0] !== undefined) throw document.errors[0];
  const { contents } = document;
  if (!isMap(contents)) {
    result.commentBefore = document.commentBefore ?? document.comment;
    return result.toString({ lineWidth: 0, flowCollectionPadding: false });
  }
  for (const top of contents.items) {
    const { key, value } = top;
    const name = String(key);
    if (name === 'metadata' && isMap(value)) {
      if (typeof value.commentBefore === 'string') throw new Error('write the comment before a later key');
      const metadata = result.get('metadata');
      if (isMap(metadata)) for (const pair of value.items) put(metadata, pair);
      continue;
    }
    if (name === 'steps' && isSeq(value)) {
      value.flow = false;
      value.items.forEach((step, index) => complete(step, index));
    }
    if (isMap(result.contents)) put(result.contents, top);
  }
  return result.toString({ lineWidth: 0, flowCollectionPadding: false });

  /** Gives a step what every step needs. */
  function complete(step: unknown, index: number): void {
    if (!isMap(step)) return;
    step.flow = false;
    const defaults = {
      step_number: index + 1,
      title: `Step ${index + 1}`,
      description: `Does part ${index + 1}`,
      step_type: 'automated',
    };
    for (const [key, value] of Object.entries(defaults)) if (!step.has(key)) step.set(key, value);
    const type: unknown = step.get('step_type');
    if ((type === 'automated' || type === 'verification') && !step.has('commands')) {
      step.set('commands', document.createNode(['queue-cli workers'], { flow: true }));
    }
  }
}
