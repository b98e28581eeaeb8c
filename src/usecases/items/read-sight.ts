import type { BacklogId } from '../../domain/project/board';
import type { ViewerAction } from '../../domain/project/viewer-action';
import type { Clock } from '../../ports/clock';
import type { Items } from '../../ports/item-ports';
import type { CountedSight, SightStore } from '../../ports/sight-ports';
import { unlessRefused } from '../../ports/source-failure';
import { mayBrowse, type MayBrowseSources, type OfferedActionSources } from '../project/may-browse';
import type { CountedBacklog } from './count-backlog';

export type SightSources = MayBrowseSources &
  OfferedActionSources & {
    readonly clock: Clock;
    readonly sights: SightStore;
    /** As the viewer. */
    readonly items: Pick<Items, 'count' | 'readIds'>;
  };

/** Which viewer, by account id, looks at which backlog. */
export type ViewedBacklog = { readonly backlogId: BacklogId; readonly projectKey: string; readonly viewer: string };

/** Undefined where nothing is known of it yet. @throws SourceFailure */
type ReadBacklog = () => Promise<CountedBacklog | undefined>;

/**
 * What a viewer sees of a backlog (J10). `whole`: nearly all, so figures that count all of it are
 * meant for them. Else their figures are made of the items with these ids, and of no others.
 * `may`: what they may do there, so that nothing else is offered; a guard decides all the same.
 */
export type Sight = { readonly may: readonly ViewerAction[] } & (
  { readonly whole: true } | { readonly whole: false; readonly own: ReadonlySet<string> }
);

/** Who sees less of the items than this sees figures of these alone. */
const leastShare = 0.9;

/** So many of their own items are looked at, the first by rank. */
const mostOwn = 2_000;

/** For so long a count holds, for one viewer and one backlog. */
const countedForMs = 3_600_000;

/**
 * What the viewer sees of a backlog, counted by Jira for them and remembered for an hour: somebody
 * may browse a project and see only what they reported, or nothing of what a security level hides.
 * `readBacklog` is asked where nothing is remembered. Undefined where the viewer may not browse the
 * project (J5).
 * @throws SourceFailure
 */
export const readSight = async (
  sources: SightSources,
  viewed: ViewedBacklog,
  readBacklog: ReadBacklog,
): Promise<Sight | undefined> => {
  const remembered = await readRemembered(sources, viewed);
  if (remembered?.allowed === true) return toSight(remembered);
  const [allowed, counted] = await Promise.all([
    mayBrowse(sources, { id: viewed.backlogId.projectId, key: viewed.projectKey }),
    remembered ?? countSight(sources, viewed, readBacklog),
  ]);
  if (!allowed) return undefined;
  if (counted !== undefined) await sources.sights.save(viewed.backlogId, viewed.viewer, { ...counted, allowed });
  return toSight(counted);
};

/**
 * The same for a viewer who is proven to browse the project by what is read for them meanwhile:
 * nothing of it may be answered before.
 * @throws SourceFailure
 */
export const readUnprovenSight = async (
  sources: SightSources,
  viewed: ViewedBacklog,
  readBacklog: ReadBacklog,
): Promise<Sight> => {
  const remembered = await readRemembered(sources, viewed);
  if (remembered !== undefined) return toSight(remembered);
  const counted = await countSight(sources, viewed, readBacklog);
  if (counted !== undefined) await sources.sights.save(viewed.backlogId, viewed.viewer, counted);
  return toSight(counted);
};

/** Undefined where nothing is remembered, or for too long. */
const readRemembered = async (
  { sights, clock }: SightSources,
  { backlogId, viewer }: ViewedBacklog,
): Promise<CountedSight | undefined> => {
  const remembered = await sights.read(backlogId, viewer);
  return remembered !== undefined && clock() - remembered.at < countedForMs ? remembered : undefined;
};

/** Undefined where there is nothing yet that figures could be made of. */
const countSight = async (
  { clock, items, permissions }: SightSources,
  { projectKey }: ViewedBacklog,
  readBacklog: ReadBacklog,
): Promise<CountedSight | undefined> => {
  const backlog = await readBacklog();
  if (backlog === undefined) return undefined;
  const { query, countAll } = backlog;
  const at = clock();
  // Who may not use the board's filter finds nothing by it.
  const [of, seen = 0, may] = await Promise.all([
    countAll(),
    unlessRefused(items.count(query)),
    permissions.listIn(projectKey),
  ]);
  if (of === undefined) return undefined;
  const counted = { at, allowed: false, may, seen, of };
  return isNearlyAll(counted)
    ? counted
    : { ...counted, own: (await unlessRefused(items.readIds(query, mostOwn))) ?? [] };
};

const isNearlyAll = ({ seen, of }: Pick<CountedSight, 'seen' | 'of'>): boolean => seen >= leastShare * of;

/** Where nothing is counted there is nothing to keep from anybody. */
const toSight = (counted: CountedSight | undefined): Sight => {
  if (counted === undefined) return { whole: true, may: [] };
  const { may } = counted;
  return isNearlyAll(counted) ? { whole: true, may } : { whole: false, may, own: new Set(counted.own) };
};
