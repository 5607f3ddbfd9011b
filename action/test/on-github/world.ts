import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFailed, onTestFinished } from 'vitest';
import { systemClock } from '../../src/adapters/clock.ts';
import { type GitJournal, gitJournal } from '../../src/adapters/journal-git.ts';
import type { Event } from '../../src/schema/event.ts';
import type { FakeEnvironment } from '../github/environment-routes.ts';
import { type FakeTools, fakeTools } from '../simulator/fake-tools.ts';
import { eventsOf, executionsOf } from '../simulator/journal-of.ts';
import { type SimulatedGithub, simulatedGithub, type Simulation } from '../simulator/simulated-github.ts';
import type { SimulatedRun } from '../simulator/simulated-run.ts';

const config = `
approvers:
  lead: {users: [bob, carol]}
  manager: {users: [dan]}
  oncall: {users: [alice, olga]}
environments:
  lead-approval: {approvers: [lead]}
  manager-approval: {approvers: [manager]}
break_glass: {who: [oncall], environment: break-glass}
coverage: 0
`;
const workflow = '.github/workflows/execute-runbook.yml';

/** A step as a story tells it: what it says beside is the smallest that a runbook may say. */
export type StoryStep = Readonly<Record<string, unknown>>;

/** What a story begins with. */
export type Given = Omit<Simulation, 'runbooks' | 'tools'> & {
  /** Steps of RB-OPS-001, numbered from 1; without them the shipped runbooks are there. */
  readonly steps?: readonly StoryStep[];
  readonly metadata?: Readonly<Record<string, unknown>>;
  /** Its declared variables. */
  readonly inputs?: Readonly<Record<string, unknown>>;
  /** Other runbooks beside it, by their ids. */
  readonly more?: Readonly<Record<string, string>>;
  /** Programs of the machines that run commands, as bash. */
  readonly programs?: Readonly<Record<string, string>>;
};

/** A repository in the middle of a story. */
export type World = SimulatedGithub & {
  readonly tools: FakeTools;
  /** Somebody starts the runbook, and all that comes of it happens. */
  readonly starts: (person: string, inputs?: Readonly<Record<string, string>>) => Promise<SimulatedRun>;
  /** Somebody answers on the issue, and all that comes of it happens. */
  readonly answers: (person: string, body: string, issue?: number) => Promise<SimulatedRun>;
  /** What the programs were called with, in order. */
  readonly ran: () => readonly string[];
  readonly events: (execution?: string) => Promise<readonly Event[]>;
  /** The types of the events, in order. */
  readonly story: (execution?: string) => Promise<readonly string[]>;
  /** The first line of the comment that is kept current. */
  readonly headline: (issue?: number) => string;
  /** What was said on the issue beside that comment, by the bot. */
  readonly said: (issue?: number) => readonly string[];
  readonly journal: GitJournal;
  /** Nothing was misunderstood, the journals are whole, and no command ran twice in one attempt. */
  readonly isSound: () => Promise<void>;
};

/** `work`, a program that does nothing but be called. */
const work: Readonly<Record<string, string>> = { work: 'echo "did $*"' };

/** Sets a repository up: people, environments, a runbook; taken down at the end of the test. */
export async function given({
  steps,
  metadata,
  inputs,
  programs = work,
  more = {},
  ...simulation
}: Given): Promise<World> {
  const tools = fakeTools(programs);
  const github = await simulatedGithub({
    tools: tools.folder,
    ...(steps === undefined
      ? {}
      : { config, runbooks: { 'RB-OPS-001': runbook(steps, metadata, inputs), ...more } }),
    ...simulation,
  });
  for (const person of ['alice', 'olga', 'mallory']) {
    github.api.people.add(person);
    github.api.permissions.set(person, { permission: 'write', association: 'MEMBER' });
  }
  const folder = mkdtempSync(join(tmpdir(), 'runbook-reader-'));
  onTestFailed(() => {
    console.log(
      github
        .runs()
        .map((run) => `--- run ${run.id}: ${run.path().join(', ')}\n${run.log()}`)
        .join('\n'),
    );
  });
  onTestFinished(async () => {
    await github.close();
    await tools.remove();
    rmSync(folder, { recursive: true, force: true });
  });
  const journal = gitJournal({
    folder: join(folder, 'journal.git'),
    remote: github.remote.folder,
    token: null,
    outputs: null,
    clock: systemClock(),
  });
  // What a run does at its end may end another that waits.
  const quiet = async (): Promise<void> => {
    await github.settled();
    await github.settled();
  };
  const ran = (): readonly string[] => tools.calls();
  const statusOf = (issue: number): string =>
    github.api.comments.find((one) => one.issue === issue && one.body.includes('runbook-status'))?.body ?? '';
  return {
    ...github,
    settled: quiet,
    tools,
    ran,
    journal,
    starts: async (person, asked = {}) => {
      const run = await github.dispatch(person, {
        runbook: 'RB-OPS-001',
        ...asked,
      });
      await quiet();
      return run;
    },
    answers: async (person, body, issue = 1) => {
      const run = await github.comment(person, issue, body);
      if (run === null) throw new Error('No workflow listens to comments');
      await quiet();
      return run;
    },
    events: (execution) => eventsOf(github, execution),
    story: async (execution) => (await eventsOf(github, execution)).map(({ type }) => type),
    headline: (issue = 1) => /^## (.*)$/m.exec(statusOf(issue))?.[1] ?? '',
    said: (issue = 1) =>
      github.api.comments
        .filter((one) => one.issue === issue && one.type === 'Bot' && one.body !== statusOf(issue))
        .map(({ body }) => body),
    isSound: async () => {
      expect(github.faults()).toEqual([]);
      for (const execution of await executionsOf(github)) {
        expect(await journal.verify(execution)).toEqual({ ok: true, lines: expect.any(Number) as number });
        const ends = (await eventsOf(github, execution)).flatMap((event) =>
          event.type === 'CommandFinished'
            ? [[event.step, event.visit, event.item, event.attempt, event.index].join(' ')]
            : [],
        );
        expect(ends).toEqual([...new Set(ends)]);
      }
    },
  };
}

/** A runbook as text; JSON is YAML. */
export function runbook(
  steps: readonly StoryStep[],
  metadata: Given['metadata'] = {},
  inputs: Given['inputs'] = {},
): string {
  return JSON.stringify({
    metadata: {
      runbook_id: 'RB-OPS-001',
      title: 'Mend the service',
      description: 'Mends the service',
      category: 'maintenance',
      severity: 'sev2',
      author: 'Platform Team',
      version: '1.0',
      review_date: '2027-05-20',
      approvers: ['lead'],
      ...metadata,
    },
    variables: inputs,
    steps: steps.map((step, index) => ({
      step_number: index + 1,
      title: `Step ${index + 1}`,
      description: 'What it does',
      step_type: 'automated',
      ...step,
    })),
  });
}

/** A step that runs `work` with a word. */
export function works(word: string, more: StoryStep = {}): StoryStep {
  return { commands: [`work ${word}`], ...more };
}

/** A step that runs `work` with a word when somebody has approved it. */
export function approved(word: string, more: StoryStep = {}): StoryStep {
  return works(word, { requires_approval: true, ...more });
}

/** The workflow with secrets as `runbook sync` writes them. */
export function workflowWith(...secrets: readonly string[]): string {
  const text = readFileSync(join(import.meta.dirname, '../../..', workflow), 'utf8');
  const lines = secrets.map((name) => `          ${name}: \${{ secrets.${name} }}\n`).join('');
  return text
    .replaceAll(/(# (?:channel-)?secrets:begin\n)/g, `$1${lines}`)
    .replace('- RB-DB-001', '- RB-OPS-001');
}

/** Somebody changes an environment in the settings of the repository. */
export function changeEnvironment(
  { api: { environments } }: World,
  name: string,
  change: Partial<FakeEnvironment>,
): void {
  const index = environments.findIndex((one) => one.name === name);
  const [before] = environments.slice(index);
  if (index === -1 || before === undefined) throw new Error(`There is no environment ${name}`);
  environments[index] = { ...before, ...change };
}
