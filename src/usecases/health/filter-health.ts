import type { HealthFilter } from '../../contract/health-view';
import { type BacklogFilter, fits } from '../../domain/backlog/backlog-filter';
import type { ItemFacts } from '../../domain/backlog/item-facts';
import type { NextUp } from '../../domain/backlog/next-up';
import { tallyOf } from '../../domain/backlog/tally';
import { healthComponentIds } from '../../domain/health/components/all-components';
import type { StandingContext } from '../../domain/health/components/component';
import { itemStanding } from '../../domain/health/item-standing';
import type { LabelHashes } from '../../ports/backlog-ports';
import type { IssueSummaries } from '../../ports/item-ports';
import type { CurrentBacklog } from '../backlog/current-backlog';
import { type MeasuredHealth, measureBacklog } from '../backlog/measure-backlog';

export const hashedFilter = async (
  labelHashes: LabelHashes,
  { typeId, epic, component, label }: HealthFilter,
): Promise<BacklogFilter> => ({
  typeId,
  epic,
  component,
  label: label === undefined ? undefined : (await labelHashes.hash())(label),
});

/**
 * A group of fewer items is counted from what the viewer sees, so that no filter isolates a hidden
 * item (J10).
 */
export const smallestGroup = 5;

/** So many items of a filter are looked at one by one; of larger ones only the small groups. */
const mostLookedAt = 100;

/**
 * What a filter leaves of a backlog, for one viewer (J10): where at most 100 items are left, only
 * those that the viewer may browse; where more are, without the hidden ones of every group that has
 * fewer than five, so that the large side of such a figure still counts everybody's. An epic that
 * the viewer may not browse has no items for them. Reads: the epic and, in one call for the most
 * part, at most 100 items; of more than 100, at most four for each side of a figure, some 70 in
 * all, and those 100 where the others leave no more.
 */
export const selectFor = async (
  summaries: IssueSummaries,
  all: readonly ItemFacts[],
  { filter, context }: { readonly filter: BacklogFilter; readonly context: StandingContext },
): Promise<readonly ItemFacts[]> => {
  let selected = all.filter((facts) => fits(facts, filter));
  if (selected.length === 0) return selected;
  if (filter.epic !== undefined && (await summaries.read([filter.epic])).size === 0) return [];
  const seen = new Map<string, boolean>();
  for (let round = 0; round < mostRounds; round += 1) {
    const asked = inSmallGroups(selected, context).filter(({ id }) => !seen.has(id));
    if (asked.length === 0) break;
    const visible = await summaries.read(asked.map(({ id }) => id));
    for (const { id } of asked) seen.set(id, visible.has(id));
    selected = selected.filter(({ id }) => seen.get(id) !== false);
  }
  return selected;
};

/**
 * Hiding items may make another group small, each of them once: then a round more; one more where
 * few items are left, and one to find no more.
 */
const mostRounds = 2 * healthComponentIds.length + 2;

const inSmallGroups = (selected: readonly ItemFacts[], context: StandingContext): readonly ItemFacts[] => {
  if (selected.length <= mostLookedAt) return selected;
  const groups = healthComponentIds.flatMap((id) => {
    const counted: ItemFacts[] = [];
    const lacking: ItemFacts[] = [];
    for (const facts of selected) {
      const standing = itemStanding(id, facts, context);
      if (standing === 'counted') counted.push(facts);
      if (standing === 'lacking') lacking.push(facts);
    }
    return [counted, lacking].filter(({ length }) => length < smallestGroup);
  });
  return [...new Set(groups.flat())];
};

/** The health of a selection: of the next sprints' worth, what belongs to it. */
export const healthOf = (
  selected: readonly ItemFacts[],
  { judging, yardstick }: Pick<CurrentBacklog, 'judging' | 'yardstick'>,
  { next, now }: { readonly next: NextUp; readonly now: number },
): MeasuredHealth => {
  const ids = new Set(selected.map(({ id }) => id));
  const among = (items: NextUp['items']) => items.filter(({ id }) => ids.has(id));
  return measureBacklog(
    tallyOf(selected, judging),
    { ...next, items: among(next.items), oneSprint: among(next.oneSprint) },
    yardstick,
    now,
  );
};

export const contextOf = (
  { judging, yardstick }: Pick<CurrentBacklog, 'judging' | 'yardstick'>,
  { next, now }: { readonly next: NextUp; readonly now: number },
): StandingContext => ({
  judging,
  next,
  now,
  velocity: yardstick.velocity,
  settings: yardstick.settings,
});
