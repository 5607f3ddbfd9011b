/** What makes the full-text index of a site. */
export type SearchIndexer = {
  /** Adds a page; `address` is seen from the top of the site. */
  readonly add: (address: string, html: string) => Promise<void>;
  /** Writes the index into a folder. */
  readonly write: (folder: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Opens the indexer; null where it is not installed. */
export type OpenSearchIndexer = () => Promise<SearchIndexer | null>;
