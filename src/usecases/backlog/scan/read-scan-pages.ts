import { type ItemFacts, factsOf } from '../../../domain/backlog/item-facts';
import { openBacklog } from '../../../domain/backlog/open-backlog';
import type { ReadinessSettings } from '../../../domain/readiness/readiness-settings';
import type { LabelHashes, ScanState } from '../../../ports/backlog-ports';
import type { Clock } from '../../../ports/clock';
import type { Items } from '../../../ports/item-ports';
import { SourceFailure } from '../../../ports/source-failure';
import { openBacklogOf } from '../backlog-query';

/** A step reads so many pages of 100 items: some seconds, and points that a burst limit allows. */
const pagesAStep = 20;

/** A step ends early where Jira is slow: well before the end of its time. */
const longestStepMs = 15_000;

/**
 * The first items are read at once; from then on a pause after each step keeps a scan at 40,000
 * points an hour, of some 65,000 for all sites.
 */
const itemsWithoutPause = 10_000;

const pauseSeconds = 180;

/** The longest that the queue lets a message wait. */
const longestDelaySeconds = 900;

/** What one step of a scan has read. */
type Pages = {
  readonly facts: readonly ItemFacts[];
  /** Items read, those that are not of the backlog included. */
  readonly items: number;
  readonly cursor: string | undefined;
  readonly waitSeconds: number | undefined;
};

/**
 * Reads the pages of one step. Where Jira fails on the way, what was read so far is a step; before
 * that, the failure is thrown.
 */
export const readScanPages = async (
  {
    appItems,
    labelHashes,
    clock,
  }: { readonly appItems: Pick<Items, 'readPage'>; readonly labelHashes: LabelHashes; readonly clock: Clock },
  scan: ScanState,
  settings: ReadinessSettings,
): Promise<Pages | 'refused'> => {
  const begun = clock();
  const hash = await labelHashes.hash();
  const facts: ItemFacts[] = [];
  let items = 0;
  let cursor = scan.cursor;
  const soFar = (waitSeconds?: number): Pages => ({ facts, items, cursor, waitSeconds });
  for (let page = 0; page < pagesAStep && clock() - begun < longestStepMs; page += 1) {
    try {
      const readAt = clock();
      const read = await appItems.readPage(openBacklogOf(scan.basis), scan.basis.fields, cursor);
      facts.push(...openBacklog(read.items).map((item) => factsOf(item, { settings, hash, readAt })));
      items += read.items.length;
      cursor = read.next;
    } catch (failure) {
      if (!(failure instanceof SourceFailure)) throw failure;
      if (failure.reason.kind === 'jira-refused' && page === 0) return 'refused';
      if (page === 0) throw failure;
      return soFar(waitAfter(failure));
    }
    if (cursor === undefined) return soFar();
  }
  return soFar(scan.read + items < itemsWithoutPause ? undefined : pauseSeconds);
};

/** As long as Jira asks for, else a few seconds. */
const waitAfter = ({ reason }: SourceFailure): number =>
  Math.min(longestDelaySeconds, (reason.kind === 'jira-busy' ? reason.retryAfterSeconds : undefined) ?? 5);
