import { type FactSettings, type ItemFacts, factsOf } from '../../../domain/backlog/facts/item-facts';
import { openBacklog } from '../../../domain/backlog/open-backlog';
import type { LabelHashes, ScanState } from '../../../ports/backlog-ports';
import type { Items } from '../../../ports/item-ports';
import { SourceFailure } from '../../../ports/source-failure';
import { openBacklogQuery } from '../../items/backlog-query';
import { noteRest, type RestSources } from '../rest';
import { pauseAfterFailure, pauseAfterItems } from './scan-pause';

export type ScanPagesSources = RestSources & {
  readonly appItems: Pick<Items, 'readPage'>;
  readonly labelHashes: LabelHashes;
};

/** A step reads so many pages of 100 items: some seconds, and points that a burst limit allows. */
const pagesAStep = 20;

/** A step ends early where Jira is slow: well before the end of its time. */
const longestStepMs = 15_000;

/** What one step of a scan has read. */
export type ScannedPages = {
  readonly facts: readonly ItemFacts[];
  /** Items that were read, those that are not of the backlog included. */
  readonly items: number;
  /** Where the next step begins; undefined where all is read. */
  readonly cursor: string | undefined;
  readonly waitSeconds: number | undefined;
};

/**
 * Reads the pages of one step. `refused`: Jira refuses its first page. Where Jira fails on a later
 * page, the pages before it are the step.
 * @throws SourceFailure where the first page fails
 */
export const readScanPages = async (
  sources: ScanPagesSources,
  scan: ScanState,
  settings: FactSettings,
): Promise<ScannedPages | 'refused'> => {
  const { appItems, labelHashes, clock } = sources;
  const begun = clock();
  const hash = await labelHashes.hash();
  const facts: ItemFacts[] = [];
  let items = 0;
  let cursor = scan.cursor;
  const pagesSoFar = (waitSeconds?: number): ScannedPages => ({ facts, items, cursor, waitSeconds });
  for (let page = 0; page < pagesAStep && clock() - begun < longestStepMs; page += 1) {
    try {
      const readAt = clock();
      const read = await appItems.readPage(openBacklogQuery(scan.basis), scan.basis.fields, { cursor });
      facts.push(...openBacklog(read.items).map((item) => factsOf(item, { settings, hash, readAt })));
      items += read.items.length;
      cursor = read.next;
    } catch (failure) {
      if (!(failure instanceof SourceFailure)) throw failure;
      await noteRest(sources, failure);
      if (page > 0) return pagesSoFar(pauseAfterFailure(failure));
      if (failure.reason.kind === 'jira-refused') return 'refused';
      throw failure;
    }
    if (cursor === undefined) return pagesSoFar();
  }
  return pagesSoFar(pauseAfterItems(scan.read + items));
};
