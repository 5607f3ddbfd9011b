import { findingsJson } from '../report/findings-json.ts';
import { findingsText } from '../report/findings-text.ts';
import type { LoadedRunbook } from '../runbook/load-runbook.ts';
import type { ShowReport } from '../schema/show.report.ts';
import type { Environment } from './environment.ts';
import { findRunbook } from './find-runbook.ts';
import { noFields } from '../report/no-fields.ts';
import type { Outcome } from './outcome.ts';

export type ShowOptions = { readonly runbookId: string; readonly format: ShowReport['format'] };

/** The document of a `show` that never came to it. */
export const blank: ShowReport = {
  verb: 'show',
  ...noFields,
  file: null,
  format: 'md',
  text: null,
  runbook: null,
};

/** Shows one runbook. */
export async function show(
  { runbookId, format }: ShowOptions,
  environment: Environment,
): Promise<Outcome<ShowReport>> {
  const repository = await environment.repository();
  const { found, findings } = findRunbook(repository, runbookId);
  const reported: ShowReport = {
    ...blank,
    runbook_id: runbookId,
    format,
    findings: findingsJson(findings, repository.textOf),
  };
  if (found === null) {
    const error = {
      code: 'invalid-runbook',
      message: `${runbookId} cannot be shown as it is`,
      hint: 'Mend what is said above',
    };
    return {
      exitCode: 1,
      text: findingsText(findings, repository.textOf, environment.palette),
      json: { ...reported, error },
    };
  }
  const { runbookDocument } = await import('../report/runbook-document.ts');
  const text = await render(found, format);
  return {
    exitCode: 0,
    text: text.endsWith('\n') ? text : `${text}\n`,
    verbatim: true,
    json: { ...reported, file: found.file.path, text, runbook: runbookDocument(found.runbook) },
  };
}

async function render({ runbook, file }: LoadedRunbook, format: ShowReport['format']): Promise<string> {
  switch (format) {
    case 'md':
      return (await import('../report/runbook-markdown.ts')).runbookMarkdown(runbook);
    case 'yaml':
      return file.text;
    case 'json': {
      const [{ jsonText }, { runbookDocument }] = await Promise.all([
        import('../report/json-text.ts'),
        import('../report/runbook-document.ts'),
      ]);
      return jsonText(runbookDocument(runbook));
    }
    case 'mermaid':
    case 'svg': {
      const { flowGraph } = await import('../report/flow-graph.ts');
      const graph = flowGraph(runbook);
      return format === 'svg'
        ? (await import('../report/svg.ts')).svg(graph)
        : (await import('../report/mermaid.ts')).mermaid(graph);
    }
    default:
      return format satisfies never;
  }
}
