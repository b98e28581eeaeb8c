import {
  mostRunning,
  noOpenSprints,
  type OpenSprints,
  withItems,
} from '../../../domain/backlog/running/update-open-sprints';
import { type RunningItem, runningNews } from '../../../domain/backlog/running/running-item';
import type { FactSettings } from '../../../domain/backlog/facts/item-facts';
import type { ItemQuery } from '../../../ports/item-ports';
import { unlessRefused } from '../../../ports/source-failure';
import { backlogScope } from '../../items/backlog-query';
import type { ReadChangesSources } from '../read-changes';
import type { ScanBasis } from './read-scan-basis';

/**
 * The open sprints of a board with the items of those that run, 500 at the most: one query, 100
 * items a call, none where no sprint runs. Read as the app.
 * @throws SourceFailure
 */
export const readRunningItems = async (
  { appItems, labelHashes, clock }: Pick<ReadChangesSources, 'appItems' | 'labelHashes' | 'clock'>,
  { basis, sprints, activeSprints }: Omit<ScanBasis, 'nextSprints'>,
  settings: FactSettings,
): Promise<OpenSprints> => {
  const none = { ...noOpenSprints, sprints };
  if (activeSprints.length === 0) return none;
  const hash = await labelHashes.hash();
  const query: ItemQuery = { kind: 'changed', issueIds: [], sprintIds: activeSprints, ...backlogScope(basis) };
  const items = new Map<string, RunningItem>();
  let cursor: string | undefined;
  do {
    const readAt = clock();
    // A sprint that was deleted just now is refused.
    const page = await unlessRefused(appItems.readPage(query, basis.fields, { cursor }));
    if (page === undefined) return none;
    for (const item of runningNews(page.items, { settings, hash, readAt })?.items ?? []) items.set(item.id, item);
    cursor = page.next;
  } while (cursor !== undefined && items.size <= mostRunning);
  return withItems(none, [], [...items.values()].toSorted(byId));
};

const byId = (a: RunningItem, b: RunningItem): number => a.id.length - b.id.length || (a.id < b.id ? -1 : 1);
