import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');
const executeWorkflow = '.github/workflows/execute-runbook.yml';

/** What the simulated repository is made of; what is left out is as in this one. */
export type Contents = {
  /** Files of the repository by path, over what is there; null: there is none. */
  readonly files?: Readonly<Record<string, string | null>>;
  /** Texts of runbooks by their ids, instead of the shipped ones; the workflow offers them. */
  readonly runbooks?: Readonly<Record<string, string>>;
  /** Text of `runbooks/config.yaml`. */
  readonly config?: string;
  /** A folder that takes the place of `action/`; it has an `action.yml`. */
  readonly action?: string;
};

/** What the simulated repository begins with. */
export type RepositoryFiles = {
  readonly config: string;
  /** Texts of runbooks by their ids. */
  readonly runbooks: Readonly<Record<string, string>>;
  /** Files and folders that are copied, by the path that they get. */
  readonly sources: Readonly<Record<string, string>>;
  /** Texts by path, over what is copied; null: there is none. */
  readonly files: Readonly<Record<string, string | null>>;
};

/** Takes the files of this repository together with what a simulation changes. */
export function repositoryFiles(simulation: Contents): RepositoryFiles {
  const shipped = join(root, 'runbooks');
  const { runbooks = textsIn(shipped) } = simulation;
  const config = simulation.config ?? readFileSync(join(shipped, 'config.yaml'), 'utf8');
  const workflow = readFileSync(join(root, executeWorkflow), 'utf8');
  return {
    config,
    runbooks,
    sources: {
      'package.json': join(root, 'package.json'),
      '.github': join(root, '.github'),
      ...actionOf(simulation.action),
    },
    files: {
      'runbooks/config.yaml': config,
      ...Object.fromEntries(Object.entries(runbooks).map(([id, text]) => [`runbooks/${id}.yaml`, text])),
      [executeWorkflow]: offering(workflow, Object.keys(runbooks)),
      ...simulation.files,
    },
  };
}

function actionOf(folder: string | undefined): Readonly<Record<string, string>> {
  if (folder !== undefined) return { action: folder };
  return {
    'action/action.yml': join(root, 'action/action.yml'),
    'action/dist': join(root, 'action/dist'),
  };
}

/** The workflow with its list of runbooks as `runbook sync` writes it. */
function offering(workflow: string, ids: readonly string[]): string {
  return workflow.replace(
    /( *)(# runbooks:begin\n)[^]*?( *# runbooks:end)/,
    (_, indent: string, begin: string, end: string) =>
      `${indent}${begin}${ids.map((id) => `${indent}- ${id}\n`).join('')}${end}`,
  );
}

function textsIn(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder).filter((name) => /^RB-[A-Z]+-\d+\.yaml$/.test(name));
  return Object.fromEntries(
    files.map((name) => [basename(name, '.yaml'), readFileSync(join(folder, name), 'utf8')]),
  );
}
