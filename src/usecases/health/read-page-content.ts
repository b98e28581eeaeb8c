import type { HealthFilter } from '../../contract/health-view';
import { isFiltering } from '../../domain/backlog/backlog-filter';
import { planRunway, type RunwayPlan } from '../../domain/backlog/runway/runway-plan';
import type { RunwayItems } from '../../domain/backlog/runway/runway';
import type { TopItem } from '../../domain/backlog/backlog-top';
import type { ItemFacts } from '../../domain/backlog/facts/item-facts';
import type { NextUp } from '../../domain/backlog/next-up';
import { nextUpAmong } from '../../domain/backlog/next-up-among';
import { tallyOf } from '../../domain/backlog/count-facts';
import { chooseNextUp, measureBacklog, measureSlice } from '../../domain/health/measure-backlog';
import type { TrackedBacklog } from '../../ports/backlog-ports';
import { type BacklogToUpdate, currentBacklog, readByOldRules, type CurrentBacklog } from '../backlog/current-backlog';
import { asSeen } from '../backlog/own-items';
import type { Sight } from '../items/read-sight';
import { readFilteredNext } from './filtered-next';
import { hashFilter, standingContext, selectForViewer } from './filter-health';
import { type ContentRequest, type ContentSources, isWholeProject, type PageContent } from './page-content';
import { makeRunwayView } from './make-runway-view';
import { readOutdatedContent } from './read-outdated-content';
import { readScanContent } from './read-scan-content';
import { runwayPace } from './runway-pace';

/**
 * What is remembered of a backlog, up to date, or as an earlier version of the app has left it;
 * else what its scan has read so far.
 * @throws SourceFailure
 */
export const readPageContent = async (
  sources: ContentSources,
  backlog: TrackedBacklog,
  request: ContentRequest,
): Promise<PageContent> => {
  const { stored, inForce } = request;
  const { ledger } = stored;
  if (ledger?.outdated === true) return readOutdatedContent(sources, backlog, { ...request, ledger });
  const content =
    ledger && (await readCurrentContent(sources, backlog, { ...request, stored: { ...stored, ledger, inForce } }));
  return content ?? readScanContent(sources, backlog, request);
};

/** Undefined where facts are missing. */
const readCurrentContent = async (
  sources: ContentSources,
  backlog: TrackedBacklog,
  { stored, filter, sight }: Pick<ContentRequest, 'filter' | 'sight'> & { readonly stored: BacklogToUpdate },
): Promise<PageContent | undefined> => {
  const { inForce, scan } = stored;
  const whole = await currentBacklog(sources, backlog, stored);
  const seen = await sight;
  const current = whole && (await currentAsSeen(whole, seen));
  if (whole === undefined || current === undefined) return undefined;
  const { ledger, yardstick } = current;
  const now = sources.clock();
  const { chosenBy, ...next } = chooseNextUp(ledger, yardstick);
  const plan = planRunway(ledger, runwayPace(ledger, yardstick, seen.whole));
  const filtered = await filterBacklog(sources, current, { next, plan, filter, now });
  if (filtered === undefined) return undefined;
  const oldRules = readByOldRules(ledger, inForce);
  const wholeProject = isWholeProject(backlog, ledger.basis);
  const { selected } = filtered;
  const withRunning = seen.whole && selected === undefined && plan.period === 'sprint';
  const measure = selected === undefined ? measureBacklog : measureSlice;
  const { fields } = ledger.basis;
  const following =
    selected === undefined
      ? { live: current.live, nextUp: next.items, chosenBy }
      : await readFilteredNext(sources.itemsById, selected, { live: current.live, fields });
  return {
    health: {
      ...measure(filtered, yardstick, now),
      asOf: current.asOf,
      partial: false,
      oldRules,
      outdated: false,
      wholeProject,
      ownOnly: !seen.whole,
    },
    runway: makeRunwayView(plan, { ...current, among: filtered, withRunning, board: stored.board, now }),
    // The daily scan repairs what is shown already, so nobody waits for it.
    scan: scan?.why === 'daily' ? undefined : scan,
    ...following,
    top: topOfFilter(ledger.top, filtered),
    restsUntil: current.restsUntil,
    queueWork: async () => {
      await current.queueWork();
      if (oldRules && scan === undefined) await sources.queue.pushOnce({ ...backlog, kind: 'scan', why: 'rules' });
    },
  };
};

/** Undefined where facts are missing. */
const currentAsSeen = async (current: CurrentBacklog, sight: Sight): Promise<CurrentBacklog | undefined> => {
  if (sight.whole) return current;
  const facts = await current.readFacts();
  if (facts === undefined) return undefined;
  const seen = asSeen({ ...current, facts }, sight);
  return { ...seen, readFacts: () => Promise.resolve(seen.facts) };
};

/** What a filter leaves of a backlog. `isAmong`, `selected`: absent where nothing is filtered. */
type FilteredBacklog = RunwayItems & { readonly next: NextUp; readonly selected?: readonly ItemFacts[] };

const topOfFilter = (top: readonly TopItem[], { isAmong }: FilteredBacklog): readonly TopItem[] =>
  isAmong === undefined ? top : top.filter(({ id }) => isAmong(id));

/** What a filter leaves for the viewer. Undefined where facts are missing. */
const filterBacklog = async (
  { labelHashes, summaries }: ContentSources,
  current: CurrentBacklog,
  { next, plan, filter, now }: { next: NextUp; plan: RunwayPlan; filter: HealthFilter; now: number },
): Promise<FilteredBacklog | undefined> => {
  const { ledger, judging } = current;
  const hashed = await hashFilter(labelHashes, filter);
  if (!isFiltering(hashed)) return { tally: ledger.tally, next };
  const facts = await current.readFacts();
  if (facts === undefined) return undefined;
  const context = standingContext(current, { next, plan }, now);
  const selected = await selectForViewer(summaries, facts, { filter: hashed, context });
  const ids = new Set(selected.map(({ id }) => id));
  return { tally: tallyOf(selected, judging), next: nextUpAmong(next, ids), isAmong: (id) => ids.has(id), selected };
};
