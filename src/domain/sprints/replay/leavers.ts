import type { ItemHistory } from '../../history/item-history';
import { parseSprintIds } from '../../history/raw-values';

/**
 * What the replay of newer sprints has learnt for the older ones of a board. Sprints are replayed
 * the newest first, so each item that may have left one is examined once. Instants are epoch
 * milliseconds.
 */
export type Leavers = {
  /** Items whose history names the sprint, by its id. */
  readonly bySprint: Readonly<Record<string, readonly string[]>>;
  /** Every item that changed since then has been examined, as it was at `examinedAt`. */
  readonly since: number;
  readonly examinedAt: number;
  /** How many items have been examined besides those of the sprints. */
  readonly examined: number;
  /** There were more than are examined, so some that left may be missing. */
  readonly cut: boolean;
};

/** What has been read for one sprint. */
type ExaminedItems = Pick<Leavers, 'since' | 'examinedAt' | 'examined' | 'cut'> & {
  readonly histories: readonly ItemHistory[];
  /** Ids of the sprints that are still to be replayed. */
  readonly older: readonly number[];
};

/** The same after the items of one more sprint have been examined. */
export const addLeavers = (known: Leavers | undefined, { histories, older, ...examined }: ExaminedItems): Leavers => {
  const bySprint = new Map<string, Set<string>>(older.map((id) => [String(id), new Set(known?.bySprint[String(id)])]));
  for (const history of histories) for (const sprint of sprintsNamed(history)) bySprint.get(sprint)?.add(history.id);
  return {
    bySprint: Object.fromEntries([...bySprint].map(([sprint, ids]) => [sprint, [...ids]])),
    ...examined,
  };
};

/** Ids of the sprints that an item was in at any time, as its changes say. */
const sprintsNamed = ({ changes }: ItemHistory): ReadonlySet<string> =>
  new Set(
    changes === 'unknown'
      ? []
      : changes.flatMap((change) =>
          change.field === 'sprint' ? [...parseSprintIds(change.from), ...parseSprintIds(change.to)] : [],
        ),
  );
