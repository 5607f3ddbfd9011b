import type { Metadata, Runbook } from './runbook.ts';

/** What to search for; what is left out matches everything. */
export type Search = {
  readonly category?: Metadata['category'];
  /** Runbooks of severity `all` match every severity. */
  readonly severity?: Metadata['severity'];
  readonly service?: string;
  /** Any of these. */
  readonly tags?: readonly string[];
  /** Words that must all occur in the id, title, description, symptoms or titles of steps; case does not matter. */
  readonly text?: string;
};

/** The runbooks that match all of a search, in their order. */
export function searchRunbooks<T extends { readonly runbook: Runbook }>(
  runbooks: readonly T[],
  search: Search,
): readonly T[] {
  const words = (search.text ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return runbooks.filter(({ runbook }) => {
    const { metadata } = runbook;
    return (
      (search.category === undefined || metadata.category === search.category) &&
      (search.severity === undefined ||
        metadata.severity === search.severity ||
        metadata.severity === 'all') &&
      (search.service === undefined || metadata.services_affected.includes(search.service)) &&
      (search.tags === undefined ||
        search.tags.length === 0 ||
        search.tags.some((tag) => metadata.tags.includes(tag))) &&
      hasWords(runbook, words)
    );
  });
}

function hasWords({ metadata, steps }: Runbook, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = [
    metadata.runbook_id,
    metadata.title,
    metadata.description,
    ...metadata.symptoms.flatMap(({ group, symptom }) => [group, symptom]),
    ...steps.map(({ title }) => title),
  ]
    .join('\n')
    .toLowerCase();
  return words.every((word) => text.includes(word));
}
