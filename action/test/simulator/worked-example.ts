import { type FakeTools, fakeTools } from './fake-tools.ts';
import { type SimulatedGithub, simulatedGithub, type Simulation } from './simulated-github.ts';

/** People and gates of the examples: alice and bob approve, carol leads; alice operates. */
const exampleConfig = `
approvers:
  lead: {users: [alice, bob]}
  boss: {users: [carol]}
environments:
  lead-approval: {approvers: [lead]}
  boss-approval: {approvers: [boss]}
break_glass: {who: [lead], environment: break-glass}
gates: {all: 60}
coverage: 0
`;

/** A runbook RB-EX-001 of these steps, as YAML indented by nothing. */
export function exampleRunbook(steps: string, more = ''): string {
  const indented = steps.trim().replaceAll('\n', '\n  ');
  return `
metadata:
  runbook_id: RB-EX-001
  title: An example
  description: Works in small steps
  category: incident_response
  severity: sev2
  author: Somebody
  version: "1.0"
  review_date: 2027-05-20
  approvers: [lead]
  environment: production
${more}
steps:
  ${indented}
`;
}

/** A step that calls the program \`work\` with a word. */
export function step(number: number, word: string, more = ''): string {
  return `- {step_number: ${number}, title: Step ${number}, description: Works, step_type: automated, commands: [work ${word}]${more}}\n`;
}

export type Example = {
  readonly github: SimulatedGithub;
  readonly tools: FakeTools;
  /** The words that \`work\` was called with. */
  readonly works: () => readonly string[];
  readonly close: () => Promise<void>;
};

/** A simulation with the example's runbook; \`work\` is a program that notes its word. */
export async function example(
  runbook: string,
  simulation: Simulation & { readonly work?: string } = {},
): Promise<Example> {
  const { work = 'echo "worked $1"', ...more } = simulation;
  const tools = fakeTools({ work });
  const github = await simulatedGithub({
    config: exampleConfig,
    runbooks: { 'RB-EX-001': runbook },
    tools: tools.folder,
    ...more,
  });
  return {
    github,
    tools,
    works: () =>
      tools
        .calls()
        .filter((call) => call.startsWith('work '))
        .map((call) => call.replace('work ', '')),
    close: async () => {
      await github.close();
      await tools.remove();
    },
  };
}
