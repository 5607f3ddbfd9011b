/** What makes the full-text index of a site. */
export type SearchIndexer = {
  /** Adds a page; `address` is seen from the top of the site. */
  readonly add: (address: string, html: string) => Promise<void>;
  /** Writes the index of what was added, in place of the one that is there. */
  readonly write: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Opens the indexer of a folder; null where it is not installed. */
export type OpenSearchIndexer = (folder: string) => Promise<SearchIndexer | null>;
