import {
  convertWorkflowTemplate,
  isBasicExpression,
  isMapping,
  isSequence,
  isString,
  NoOperationTraceWriter,
  parseWorkflow,
  type WorkflowTemplate,
} from '@actions/workflow-parser';
import type { MappingToken } from '@actions/workflow-parser/templates/tokens/mapping-token';
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token';

export type ParsedStep = {
  readonly id: string;
  readonly uses: string;
  readonly if: string;
  readonly token: MappingToken;
};

export type ParsedJob = {
  readonly name: string;
  readonly needs: readonly string[];
  readonly if: string;
  readonly token: MappingToken;
  readonly steps: readonly ParsedStep[];
};

/** A workflow as GitHub's own parser reads it: anchors written out, `success()` put in where a condition has no status function. */
export type ParsedWorkflow = {
  readonly name: string;
  readonly events: WorkflowTemplate['events'];
  readonly runName: TemplateToken | undefined;
  readonly env: TemplateToken | undefined;
  readonly jobs: readonly ParsedJob[];
};

const knownOfJob: ReadonlySet<string> = new Set(
  'needs if runs-on environment timeout-minutes permissions outputs env steps name'.split(' '),
);
const knownOfStep: ReadonlySet<string> = new Set('id name if uses with env'.split(' '));

/** What starts a workflow; throws for what is wrong in it. */
export async function workflowEvents(file: string, content: string): Promise<ParsedWorkflow['events']> {
  return (await readWorkflow(file, content)).template.events;
}

/** Reads a workflow; throws for what is wrong in it and for what the simulator does not know. */
export async function parsedWorkflow(file: string, content: string): Promise<ParsedWorkflow> {
  const { template, value } = await readWorkflow(file, content);
  const root = mapping(value);
  const jobs = mapping(root.find('jobs'));
  const name = root.find('name');
  return {
    name: name !== undefined && isString(name) ? name.value : file,
    events: template.events,
    runName: root.find('run-name'),
    env: root.find('env'),
    jobs: template.jobs.map((job): ParsedJob => {
      const token = mapping(jobs.find(job.id.value));
      only(token, knownOfJob);
      if (job.type !== 'job') throw new Error('The simulator knows no reusable workflows');
      const tokens = token.find('steps');
      if (tokens === undefined || !isSequence(tokens)) throw new Error(`${job.id.value} has no steps`);
      return {
        name: job.id.value,
        needs: (job.needs ?? []).map((need) => need.value),
        if: isBasicExpression(job.if) ? job.if.expression : 'success()',
        token,
        steps: job.steps.map((step, index): ParsedStep => {
          const stepToken = mapping(tokens.get(index));
          only(stepToken, knownOfStep);
          if (!('uses' in step)) throw new Error('The simulator knows only steps with `uses`');
          const { id, uses } = step;
          return { id, uses: uses.value, if: step.if.expression, token: stepToken };
        }),
      };
    }),
  };
}

async function readWorkflow(
  file: string,
  content: string,
): Promise<{ readonly template: WorkflowTemplate; readonly value: TemplateToken }> {
  const { context, value } = parseWorkflow({ name: file, content }, new NoOperationTraceWriter());
  const problems = context.errors.getErrors().map(({ message }) => message);
  if (problems.length > 0 || value === undefined) throw new Error(`${file}: ${problems.join('; ')}`);
  const template = await convertWorkflowTemplate(context, value);
  const errors = template.errors ?? [];
  if (errors.length > 0) throw new Error(`${file}: ${errors.map(({ Message }) => Message).join('; ')}`);
  return { template, value };
}

function mapping(token: TemplateToken | undefined): MappingToken {
  if (token === undefined || !isMapping(token)) throw new Error('The simulator expects a mapping');
  return token;
}

function only(token: MappingToken, known: ReadonlySet<string>): void {
  for (const { key } of token) {
    if (!known.has(key.toString())) throw new Error(`The simulator does not know \`${key.toString()}\``);
  }
}
