import type { PhrasingContent } from 'mdast';
import type { ExecutionView } from '../../report/execution-view.ts';
import { sentence } from '../../report/github-markdown.ts';
import { dayAndTime } from '../../report/instant.ts';
import { inlineCode, paragraph, strong, table, text } from '../../report/markdown-nodes.ts';
import type { Runbook } from '../../runbook/runbook.ts';
import type { Actor } from '../../schema/event.ts';
import { commentGrammar, rightText } from '../comment-grammar-table.ts';
import { clip } from './clip.ts';
import { fitParts, whole } from './fit-parts.ts';
import { folded } from './folded.ts';
import type { PageFacts } from './page-facts.ts';
import { fileUrl, journalUrl, link, runUrl } from './page-links.ts';
import { prose } from './prose.ts';

/** By what issues of executions are found; it proves nothing, since anybody who triages can set it. */
export const executionLabel = 'runbook-execution';

/** What an execution's issue says; it is opened before the execution is recorded. */
export type IssueSubject = {
  readonly executionId: string;
  readonly runbook: Runbook;
  readonly incident: string | null;
  readonly changeTicket: string | null;
  /** Null where an alert began it. */
  readonly by: Actor | null;
  /** RFC 3339. */
  readonly at: string;
  readonly commit: string | null;
  readonly breakGlass: string | null;
};

/** The subject of an execution that is recorded. */
export function issueSubject({ state, runbook, events }: ExecutionView): IssueSubject {
  return {
    executionId: state.executionId,
    runbook,
    incident: state.incident,
    changeTicket: state.changeTicket,
    by: events[0]?.by ?? null,
    at: state.startedAt,
    commit: state.commit,
    breakGlass: state.breakGlass,
  };
}

const longestTitle = 200;

/** The title of an execution's issue: incident, runbook, title. */
export function issueTitle({ runbook: { metadata }, incident }: IssueSubject): string {
  const about = incident === null || incident === '' ? '' : ` (${clip(incident, 60)})`;
  return clip(`${clip(metadata.runbook_id, 60)}${about}: ${metadata.title}`, longestTitle);
}

/** The labels of an execution's issue. */
export function issueLabels({ runbook, breakGlass }: IssueSubject): readonly string[] {
  const { severity } = runbook.metadata;
  return [
    executionLabel,
    ...(severity === 'all' ? [] : [severity]),
    ...(breakGlass === null ? [] : ['break-glass']),
  ];
}

/** The body of an execution's issue: what began, and how it is steered; it never changes, the status comment does. */
export function issueBody(
  subject: IssueSubject,
  facts: Pick<PageFacts, 'repositoryUrl' | 'run' | 'file'>,
): string {
  const { metadata } = subject.runbook;
  const markdown = fitParts([
    whole(
      ...(subject.breakGlass === null
        ? []
        : [
            paragraph(
              strong('🔨 Break-glass'),
              text(`: one person goes on alone. Reason: ${clip(subject.breakGlass, 500)}`),
            ),
          ]),
      table(['', ''], rows(subject, facts)),
    ),
    { name: 'what the runbook is for', worth: 1, forms: [() => prose(metadata.description), () => []] },
    whole(
      paragraph(
        text('The first comment below always shows how it stands, and what to reply. '),
        text('Replies are comments whose first lines begin with '),
        inlineCode('/'),
        text('; several lines do several things, in order.'),
      ),
      ...folded('Everything that can be replied', [
        table(
          ['Reply', 'Does', 'Counts from'],
          commentGrammar.map(({ form, meaning, right }) => [
            [inlineCode(form)],
            sentence(meaning),
            [text(rightText(right))],
          ]),
        ),
      ]),
    ),
  ]);
  return `${markdown}\n${executionMark(subject.executionId)}\n`;
}

/** What tells programs to which execution an issue says that it belongs; only the journal is believed. */
export function executionMark(executionId: string): string {
  return `<!-- runbook-execution: ${executionId.replaceAll(/[^\w.-]/g, '_')} -->`;
}

/** The execution that the body of an issue names; null where it names none. */
export function executionOfBody(body: string): string | null {
  return /<!-- runbook-execution: ([\w.-]+) -->\s*$/.exec(body)?.[1] ?? null;
}

function rows(
  { executionId, runbook: { metadata }, incident, changeTicket, by, at, commit }: IssueSubject,
  facts: Pick<PageFacts, 'repositoryUrl' | 'run' | 'file'>,
): readonly (readonly PhrasingContent[])[][] {
  const { file, run } = facts;
  const row = (label: string, ...value: PhrasingContent[]): readonly PhrasingContent[][] => [
    [strong(label)],
    value,
  ];
  const optional = (label: string, value: string | null): readonly (readonly PhrasingContent[][])[] =>
    value === null || value === '' ? [] : [row(label, inlineCode(clip(value, 200)))];
  const id = inlineCode(clip(metadata.runbook_id, 60));
  return [
    row('Runbook', id, text(` ${clip(metadata.title, 200)}, version ${clip(metadata.version, 40)}`)),
    row('Severity', text(metadata.severity)),
    ...optional('Incident', incident),
    ...optional('Change ticket', changeTicket),
    row(
      'Started',
      text(`${dayAndTime(at)} UTC by `),
      by === null ? text('an alert') : inlineCode(clip(by.person, 80)),
      ...(run === null ? [] : [text(', '), link(runUrl(facts, run), 'run')]),
    ),
    ...(commit === null
      ? []
      : [
          row(
            'Commit',
            inlineCode(clip(commit, 64)),
            ...(file === null
              ? []
              : [text(', '), link(fileUrl(facts, commit, file), 'runbook at this commit')]),
          ),
        ]),
    row(
      'Execution',
      inlineCode(clip(executionId, 200)),
      text(', '),
      link(journalUrl(facts, executionId), 'journal'),
    ),
  ].map((cells) => [...cells]);
}
