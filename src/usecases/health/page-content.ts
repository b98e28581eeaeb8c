import type { HealthView, HealthFilter } from '../../contract/health-view';
import { isFiltering } from '../../domain/backlog/backlog-filter';
import type { TopItem } from '../../domain/backlog/backlog-top';
import type { BacklogItem } from '../../domain/items/backlog-item';
import type { LabelHashes, ScanState, Ledger, TrackedBacklog } from '../../ports/backlog-ports';
import type { BacklogId } from '../../domain/project/board';
import type { IssueSummaries } from '../../ports/item-ports';
import {
  type BacklogSources,
  type StoredBacklog,
  currentBacklog,
  readByOldRules,
  type CurrentBacklog,
} from '../backlog/current-backlog';
import { liveTop } from '../backlog/live-top';
import { chooseNextUp, measureBacklog, measureBasis } from '../backlog/measure-backlog';
import { type FieldSources, siteFields } from '../project/project-fields';
import type { ProjectRulesInForce } from '../project/rules-in-force';
import { hashedFilter, contextOf, selectFor, healthOf } from './filter-health';

export type ContentSources = BacklogSources &
  FieldSources & { readonly summaries: IssueSummaries; readonly labelHashes: LabelHashes };

/** What the page shows of a backlog. */
export type PageContent = {
  readonly health?: HealthView;
  readonly scan?: ScanState;
  readonly live: readonly BacklogItem[];
  readonly nextUp: readonly { readonly id: string }[];
  readonly chosenBy: string;
  /** The first items by rank, as they are remembered. */
  readonly top: readonly TopItem[];
  /** What is set going once it is known that the viewer may browse the project. */
  readonly whenVisible: () => Promise<void>;
};

const nothingToDo = (): Promise<void> => Promise.resolve();

/**
 * What is known of the backlog, up to date; else what the scan has read so far; else a scan is
 * begun.
 */
export const readPageContent = async (
  sources: ContentSources,
  backlog: TrackedBacklog,
  asked: {
    readonly remembered: StoredBacklog;
    readonly inForce: ProjectRulesInForce;
    readonly filter: HealthFilter;
  },
): Promise<PageContent> => {
  const { remembered, inForce, filter } = asked;
  const { ledger, scan } = remembered;
  const current = ledger && (await currentBacklog(sources, backlog, { ...remembered, ledger }, inForce));
  const health = current && (await healthNow(sources, current, { filter, inForce, backlogId: backlog.backlogId }));
  if (current === undefined || health === undefined) return scanning(sources, backlog, asked);
  const { items: nextUp, chosenBy } = chooseNextUp(current.ledger, current.yardstick);
  const old = readByOldRules(current.ledger, inForce);
  return {
    health,
    ...(scan !== undefined && scan.why !== 'daily' ? { scan } : {}),
    live: current.live,
    nextUp,
    chosenBy,
    top: current.ledger.top,
    whenVisible: async () => {
      await current.saveFound();
      if (old && scan === undefined) await sources.queue.push({ ...backlog, kind: 'scan', why: 'rules' });
    },
  };
};

const healthNow = async (
  sources: ContentSources,
  current: CurrentBacklog,
  asked: { readonly filter: HealthFilter; readonly inForce: ProjectRulesInForce; readonly backlogId: BacklogId },
): Promise<HealthView | undefined> => {
  const { filter, inForce, backlogId } = asked;
  const now = sources.clock();
  const next = chooseNextUp(current.ledger, current.yardstick);
  const wanted = await hashedFilter(sources.labelHashes, filter);
  const as = { asOf: now, partial: false, oldRules: readByOldRules(current.ledger, inForce) };
  const more = { ...as, wholeProject: isWholeProject(backlogId, current.ledger) };
  if (!isFiltering(wanted)) return { ...measureBacklog(current.ledger.tally, next, current.yardstick, now), ...more };
  const all = await current.facts();
  if (all === undefined) return undefined;
  const context = contextOf(current, { next, now });
  const selected = await selectFor(sources.summaries, all, { filter: wanted, context });
  return { ...healthOf(selected, current, { next, now }), ...more };
};

const isWholeProject = ({ boardId }: BacklogId, { basis }: Pick<Ledger, 'basis'>): boolean =>
  boardId !== 0 && basis.filterId === undefined;

/** A backlog that is not known yet: what the scan has read so far, from the top by rank. */
const scanning = async (
  sources: ContentSources,
  backlog: TrackedBacklog,
  { remembered, inForce }: { readonly remembered: StoredBacklog; readonly inForce: ProjectRulesInForce },
): Promise<PageContent> => {
  const { scan, board } = remembered;
  const begin = async (): Promise<void> => {
    // The site's field list is read once a day for everybody: not a scan's cost.
    await siteFields(sources);
    await sources.queue.push({ ...backlog, kind: 'scan', why: 'first' });
  };
  if (scan === undefined || scan.read === 0) {
    // What was refused is tried again whenever somebody looks: it may have been granted since.
    const waits = scan !== undefined && scan.refused !== true && sources.clock() - scan.touchedAt < askAgainAfterMs;
    return {
      ...(scan === undefined ? {} : { scan }),
      live: [],
      nextUp: [],
      chosenBy: '',
      top: [],
      whenVisible: waits ? nothingToDo : begin,
    };
  }
  const now = sources.clock();
  const yardstick = measureBasis(inForce, scan.basis.fields, board);
  const next = chooseNextUp(scan, yardstick);
  const live = await liveTop(sources.items, scan, yardstick);
  const waits = now - Math.max(scan.touchedAt, scan.pausedUntil ?? 0) < askAgainAfterMs;
  return {
    health: {
      ...measureBacklog(scan.tally, next, yardstick, now),
      asOf: scan.touchedAt,
      partial: true,
      oldRules: false,
      wholeProject: isWholeProject(backlog.backlogId, scan),
    },
    scan,
    live,
    nextUp: next.items,
    chosenBy: next.chosenBy,
    top: scan.top,
    whenVisible: waits ? nothingToDo : begin,
  };
};

/** A scan that says nothing for so long is rung again, which does no harm where it is at work. */
const askAgainAfterMs = 5 * 60_000;
