import type { BlockContent, PhrasingContent } from 'mdast';
import type { Runbook } from '../runbook/runbook.ts';
import type { Finding } from '../source/finding.ts';
import { lineColumn } from '../source/line-column.ts';
import { escapeXml } from './escape-xml.ts';
import type { TextOf } from './findings-text.ts';
import { flowGraph } from './flow-graph.ts';
import { githubMarkdown, sentence } from './github-markdown.ts';
import { heading, inlineCode, list, paragraph, strong, table, text } from './markdown-nodes.ts';
import { mermaid } from './mermaid.ts';
import { severityCounts, worstFirst } from './severities.ts';

/** What the check of a change came to, for people on GitHub. */
export type CheckSummary = {
  readonly passed: boolean;
  /** Short facts for the line below the heading, such as `41 of 42 rehearsals passed`. */
  readonly facts: readonly string[];
  /** What the reader must know about this check, such as that it may write no comment. */
  readonly notes: readonly string[];
  readonly findings: readonly Finding[];
  readonly textOf: TextOf;
  /** Reports of other kinds, in the order of their worth. */
  readonly sections: readonly { readonly title: string; readonly blocks: readonly BlockContent[] }[];
  /** Runbooks whose flow is drawn. */
  readonly drawn: readonly Runbook[];
  /** Where a file is shown at a line, for people; null where nowhere. */
  readonly link: ((file: string, line: number | null) => string) | null;
};

type Part = { readonly title: string; readonly markdown: string };

const mostRows = 200;
// For the sentence about what was left out.
const reserve = 1000;

/** A summary as Markdown of at most `limit` UTF-8 bytes (GitHub takes a MiB); what does not fit is left out and named. */
export function checkSummary(summary: CheckSummary, limit: number = 2 ** 20): string {
  const parts: readonly Part[] = [
    { title: 'verdict', markdown: verdict(summary) },
    ...findingParts(summary, Math.floor(limit / 2)),
    ...summary.sections.map(({ title, blocks }) => ({
      title,
      markdown: githubMarkdown([heading(3, title), ...blocks]),
    })),
    ...summary.drawn.map(diagram),
  ];
  const kept: string[] = [];
  const left: string[] = [];
  let room = limit - reserve;
  for (const { title, markdown } of parts) {
    const size = bytes(markdown) + 1;
    if (size <= room) {
      kept.push(markdown);
      room -= size;
    } else left.push(title);
  }
  return [...kept, ...(left.length === 0 ? [] : [leftOut(left)])].join('\n');
}

function verdict({ passed, findings, facts, notes }: CheckSummary): string {
  const line = [severityCounts(findings), ...facts].join(' · ');
  return githubMarkdown([
    heading(2, passed ? '✅ Runbook check passed' : '❌ Runbook check failed'),
    paragraph(text(line)),
    ...(notes.length === 0 ? [] : [list(notes.map(sentence))]),
  ]);
}

/** The findings, as many of the worst as fit. */
function findingParts(summary: CheckSummary, limit: number): readonly Part[] {
  if (summary.findings.length === 0) return [];
  for (let rows = mostRows; ; rows = Math.floor(rows / 2)) {
    const markdown = findingsMarkdown(summary, rows);
    if (rows === 0 || bytes(markdown) <= limit) return [{ title: 'findings', markdown }];
  }
}

function findingsMarkdown({ findings, textOf, link }: CheckSummary, rows: number): string {
  const sorted = worstFirst(findings);
  const rest = sorted.slice(rows);
  const shown = sorted
    .slice(0, rows)
    .map((finding) => [
      [text(finding.severity)],
      [place(finding, textOf, link)],
      [...sentence(cut(finding.message)), ...hint(finding)],
      [inlineCode(finding.rule)],
    ]);
  return githubMarkdown([
    heading(3, 'Findings'),
    ...(shown.length === 0 ? [] : [table(['Severity', 'Place', 'Finding', 'Rule'], shown)]),
    ...(rest.length === 0
      ? []
      : [paragraph(text(`Not shown here: ${severityCounts(rest)}; the log has all.`))]),
  ]);
}

function place({ file, span }: Finding, textOf: TextOf, link: CheckSummary['link']): PhrasingContent {
  const source = textOf(file);
  const line = source === undefined ? null : lineColumn(source, span.start).line;
  const shown = inlineCode(line === null ? file : `${file}:${line}`);
  return link === null || file === '' ? shown : { type: 'link', url: link(file, line), children: [shown] };
}

function hint({ hint: words }: Finding): readonly PhrasingContent[] {
  return words === undefined ? [] : [text('. '), ...sentence(cut(words))];
}

const longestText = 1000;

function cut(message: string): string {
  return message.length <= longestText ? message : `${message.slice(0, longestText).toWellFormed()}…`;
}

function diagram(runbook: Runbook): Part {
  // Ids hold no characters that mean something; a title may, and GitHub looks for mentions in HTML as well.
  const id = runbook.metadata.runbook_id;
  const markdown = githubMarkdown([
    { type: 'html', value: `<details>\n<summary>Flow of <code>${escapeXml(id)}</code></summary>` },
    { type: 'code', lang: 'mermaid', value: mermaid(flowGraph(runbook)).trimEnd() },
    { type: 'html', value: '</details>' },
  ]);
  return { title: `flow of ${id}`, markdown };
}

const mostNamed = 10;

function leftOut(titles: readonly string[]): string {
  const named = titles.slice(0, mostNamed).map((title) => title.slice(0, 80));
  const more = titles.length > named.length ? ` and ${titles.length - named.length} more` : '';
  return githubMarkdown([
    paragraph(strong('Left out, because it would be too long:'), text(` ${named.join(', ')}${more}`)),
  ]);
}

const encoder = new TextEncoder();

function bytes(markdown: string): number {
  return encoder.encode(markdown).length;
}
