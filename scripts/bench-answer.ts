/**
 * Measures on a simulated GitHub what happens between an answer and the first command that it lets run, without GitHub's
 * own queues, and prints it as JSON for `bench.ts`.
 */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

// GitHub's parser imports JSON without the attribute that Node demands.
registerHooks({
  load: (url, context, next) => {
    // Of `require` nothing is known.
    const attributes = context.importAttributes as Partial<ImportAttributes> | undefined;
    if (!url.endsWith('.json') || attributes === undefined || 'type' in attributes) return next(url, context);
    const source = `export default ${readFileSync(new URL(url), 'utf8')}`;
    return { format: 'module', shortCircuit: true, source };
  },
});
const { fakeTools, llmGateway } = await import('../action/test/simulator/fake-tools.ts');
const { simulatedGithub } = await import('../action/test/simulator/simulated-github.ts');

const times: { readonly comment: number; readonly approval: number }[] = [];
for (let round = 0; round < 3; round++) times.push(await measure());
const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[1] ?? 0;
const result = {
  comment: middle(times.map(({ comment }) => comment)),
  approval: middle(times.map(({ approval }) => approval)),
};
console.log(JSON.stringify(result));

/** Seconds from an answer to the first command, where it is a comment and where it is an approval. */
async function measure(): Promise<{ readonly comment: number; readonly approval: number }> {
  const tools = fakeTools(llmGateway);
  const github = await simulatedGithub({ tools: tools.folder });
  try {
    const ask = async (): Promise<number> => {
      await github.dispatch('alice', { runbook: 'RB-LLM-001', incident: 'INC-7' });
      await github.settled();
      return github.api.issues.at(-1)?.number ?? 0;
    };
    const issue = await ask();
    const commented = performance.now();
    const adjusted = await github.comment('alice', issue, '/choose 3 intermittent_errors');
    await adjusted?.printed('set-circuit-breaker');
    const comment = performance.now() - commented;
    await github.settled();
    const failover = await github.comment('alice', await ask(), '/choose 3 complete_outage');
    await github.settled();
    const approved = performance.now();
    void failover?.approve('carol');
    await failover?.printed('done: set env');
    const approval = performance.now() - approved;
    await github.settled();
    return { comment: comment / 1000, approval: approval / 1000 };
  } finally {
    await github.close();
    await tools.remove();
  }
}
