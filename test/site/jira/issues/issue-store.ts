import type { SiteIssue } from '../../data/site-data';
import { createSearchIndex, type SearchIndex } from './search-index';

/** The issues of the site: as they are, and as search knows them, which is some time behind. */
export type IssueStore = {
  readonly byKey: (key: string) => SiteIssue | undefined;
  readonly byId: (id: string) => SiteIssue | undefined;
  readonly byIdOrKey: (idOrKey: string) => SiteIssue | undefined;
  /** Whether an issue with this key was deleted. */
  readonly isGone: (key: string) => boolean;
  readonly all: () => Iterable<SiteIssue>;
  /**
   * The issues that search knows now, those of `reconciled` ids as they are at this moment; of the
   * ids `among`, else all.
   */
  readonly searchable: (reconciled: ReadonlySet<string>, among?: readonly string[]) => Iterable<SiteIssue>;
  /** What search knows now, in orders that are kept; to be used before the clock goes on. */
  readonly indexes: Pick<SearchIndex, 'byRank' | 'changedSince'>;
  /** An issue as search knows it now. */
  readonly searchableById: (id: string) => SiteIssue | undefined;
  /** Grows whenever what search knows changes. */
  readonly searchRevision: () => number;
  /** Place of the issue in the order of the site's lines: the rank where there is no Rank field. */
  readonly lineOf: (id: string) => number;
  readonly put: (issue: SiteIssue) => void;
  readonly remove: (id: string) => void;
};

type Write = { readonly at: number; readonly id: string; readonly issue: SiteIssue | undefined };

/**
 * Keeps issues in memory; what is put or removed reaches search `lagMs` later by `clock` (epoch
 * milliseconds).
 */
export const createIssueStore = (
  issues: readonly SiteIssue[],
  { clock, lagMs, rankField }: { clock: () => number; lagMs: number; rankField?: string | undefined },
): IssueStore => {
  const stored = new Map(issues.map((issue) => [issue.id, issue]));
  const idOfKey = new Map(issues.map((issue) => [issue.key, issue.id]));
  const indexed = new Map(stored);
  const lines = new Map(issues.map((issue, index) => [issue.id, index]));
  const index = createSearchIndex(() => indexed.values(), rankField);
  const waiting: Write[] = [];
  let revision = 0;

  const settle = (): void => {
    const now = clock();
    for (let next = waiting[0]; next !== undefined && next.at <= now; next = waiting[0]) {
      const before = indexed.get(next.id);
      if (before !== undefined) index.remove(before);
      if (next.issue === undefined) indexed.delete(next.id);
      else {
        indexed.set(next.id, next.issue);
        index.put(next.issue);
      }
      revision += 1;
      waiting.shift();
    }
  };
  const byId = (id: string): SiteIssue | undefined => stored.get(id);
  const byKey = (key: string): SiteIssue | undefined => stored.get(idOfKey.get(key.toUpperCase()) ?? '');

  return {
    byId,
    byKey,
    byIdOrKey: (idOrKey) => (/^\d+$/.test(idOrKey) ? byId(idOrKey) : byKey(idOrKey)),
    isGone: (key) => idOfKey.has(key) && byKey(key) === undefined,
    all: () => stored.values(),
    searchable: (reconciled, among) => {
      settle();
      return withCurrent({ indexed, stored }, reconciled, among ?? indexed.keys());
    },
    indexes: {
      byRank: (project) => {
        settle();
        return index.byRank(project);
      },
      changedSince: (instant) => {
        settle();
        return index.changedSince(instant);
      },
    },
    searchableById: (id) => {
      settle();
      return indexed.get(id);
    },
    searchRevision: () => {
      settle();
      return revision;
    },
    lineOf: (id) => lines.get(id) ?? lines.size,
    put: (issue) => {
      if (!lines.has(issue.id)) lines.set(issue.id, lines.size);
      stored.set(issue.id, issue);
      idOfKey.set(issue.key, issue.id);
      waiting.push({ at: clock() + lagMs, id: issue.id, issue });
    },
    remove: (id) => {
      stored.delete(id);
      waiting.push({ at: clock() + lagMs, id, issue: undefined });
    },
  };
};

type Known = { readonly indexed: ReadonlyMap<string, SiteIssue>; readonly stored: ReadonlyMap<string, SiteIssue> };

const withCurrent = function* (
  { indexed, stored }: Known,
  reconciled: ReadonlySet<string>,
  among: Iterable<string>,
): Generator<SiteIssue> {
  for (const id of among) {
    const issue = reconciled.has(id) ? undefined : indexed.get(id);
    if (issue !== undefined) yield issue;
  }
  for (const id of reconciled) {
    const current = stored.get(id);
    if (current !== undefined) yield current;
  }
};
