import type { PhrasingContent } from 'mdast';
import type { PageFacts } from './page-facts.ts';

type Place = Pick<PageFacts, 'repositoryUrl'>;

const journalBranch = 'runbook-journal';

/** A workflow run; also where its reviewers approve. */
export function runUrl({ repositoryUrl }: Place, run: number): string {
  return `${repositoryUrl}/actions/runs/${run}`;
}

/** An issue. */
export function issueUrl({ repositoryUrl }: Place, issue: number): string {
  return `${repositoryUrl}/issues/${issue}`;
}

/** A comment on an issue. */
export function commentUrl(place: Place, issue: number, comment: number): string {
  return `${issueUrl(place, issue)}#issuecomment-${comment}`;
}

/** A file of the repository at a commit or a branch. */
export function fileUrl({ repositoryUrl }: Place, revision: string, file: string): string {
  const path = file.toWellFormed().split('/').map(encodeURIComponent).join('/');
  return `${repositoryUrl}/blob/${encodeURIComponent(revision.toWellFormed())}/${path}`;
}

/** The journal of an execution on its branch, as it grows. */
export function journalUrl(place: Place, executionId: string): string {
  return fileUrl(place, journalBranch, `executions/${monthOf(executionId)}/${executionId}.jsonl`);
}

/** `yyyy-mm`, from the time that every execution bears in its name. */
function monthOf(executionId: string): string {
  const [, year = '', month = ''] = /-(\d{4})(\d\d)\d\dT\d{6}Z-[^-]*$/.exec(executionId) ?? [];
  return `${year}-${month}`;
}

/** A link whose words are ours. */
export function link(url: string, words: string): PhrasingContent {
  return { type: 'link', url, children: [{ type: 'text', value: words }] };
}
