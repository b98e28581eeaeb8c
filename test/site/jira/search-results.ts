import type { FoundIds } from './found-ids';

/** The ordered ids of the last searches, so that their later pages need not search again. */
export type SearchResults = {
  readonly recall: (search: string) => FoundIds | undefined;
  readonly keep: (search: string, ids: FoundIds) => void;
};

/**
 * Remembers the last `most` searches; a search is named by query, caller and the revision of what
 * search knows.
 */
export const createSearchResults = (most = 8): SearchResults => {
  const kept = new Map<string, FoundIds>();
  return {
    recall: (search) => kept.get(search),
    keep: (search, ids) => {
      kept.delete(search);
      kept.set(search, ids);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    },
  };
};
