import { countOf } from '../../domain/backlog/tally';
import type { Ledger, ScanState } from '../../ports/backlog-ports';
import type { ItemQuery, Items } from '../../ports/item-ports';
import { unlessRefused } from '../../ports/source-failure';
import { type BacklogSearch, openBacklogQuery } from './backlog-query';

/** The open items of a backlog as a query, and how many there are in all. */
export type CountedBacklog = {
  readonly query: ItemQuery;
  /** Undefined where the app may not see them. @throws SourceFailure */
  readonly countAll: () => Promise<number | undefined>;
};

/** By what is remembered. */
export const countLedger = ({ basis, tally }: Pick<Ledger, 'basis' | 'tally'>): CountedBacklog => ({
  query: openBacklogQuery(basis),
  countAll: () => Promise.resolve(countOf(tally, 'items')),
});

/** By what a scan expects. */
export const countScan = ({ basis, read, about }: Pick<ScanState, 'basis' | 'read' | 'about'>): CountedBacklog => ({
  query: openBacklogQuery(basis),
  countAll: () => Promise.resolve(Math.max(read, about)),
});

/** By Jira's approximate count for the app: one call. */
export const countAsApp = (appItems: Pick<Items, 'count'>, search: BacklogSearch): CountedBacklog => {
  const query = openBacklogQuery(search);
  return { query, countAll: () => unlessRefused(appItems.count(query)) };
};
