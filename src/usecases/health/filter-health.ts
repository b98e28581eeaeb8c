import type { HealthFilter } from '../../contract/health-view';
import { type BacklogFilter, fits } from '../../domain/backlog/backlog-filter';
import type { ItemFacts } from '../../domain/backlog/facts/item-facts';
import type { Judging } from '../../domain/backlog/facts/judge-facts';
import type { NextUp } from '../../domain/backlog/next-up';
import { judgeItemBy } from '../../domain/health/judge-item';
import { healthComponentIds } from '../../domain/health/components/all-components';
import type { StandingContext } from '../../domain/health/components/component';
import type { Yardstick } from '../../domain/health/measure-backlog';
import { inSmallGroups } from '../../domain/health/small-groups';
import type { LabelHashes } from '../../ports/backlog-ports';
import type { IssueSummaries } from '../../ports/item-ports';

/** A filter as facts are compared with it: of the label its hash. @throws SourceFailure */
export const hashFilter = async (
  labelHashes: LabelHashes,
  { typeId, epic, component, label }: HealthFilter,
): Promise<BacklogFilter> => ({
  typeId,
  epic,
  component,
  label: label === undefined ? undefined : (await labelHashes.hash())(label),
});

/** By what items of a backlog stand to figures. */
export const standingContext = (
  { judging, yardstick }: { readonly judging: Judging; readonly yardstick: Yardstick },
  next: NextUp,
  now: number,
): StandingContext => ({
  ...judgeItemBy(judging),
  next,
  now,
  velocity: yardstick.velocity,
  settings: yardstick.settings,
});

/**
 * Hiding items may make another group small, each of them once: then a round more; one more where
 * few items are left, and one to find no more.
 */
const mostRounds = 2 * healthComponentIds.length + 2;

/**
 * What a filter leaves of a backlog for one viewer (J10): of at most 100 items those that the
 * viewer may browse; of more, all but the hidden items of groups under five. An epic out of sight
 * has no items. Reads as the viewer the epic and at most 100 items, or of more than 100 some 70, in
 * one call for the most part.
 * @throws SourceFailure
 */
export const selectForViewer = async (
  summaries: IssueSummaries,
  all: readonly ItemFacts[],
  { filter, context }: { readonly filter: BacklogFilter; readonly context: StandingContext },
): Promise<readonly ItemFacts[]> => {
  let selected = all.filter((facts) => fits(facts, filter));
  if (selected.length === 0) return selected;
  if (filter.epic !== undefined && (await summaries.read([filter.epic])).size === 0) return [];
  const isVisible = new Map<string, boolean>();
  for (let round = 0; round < mostRounds; round += 1) {
    const ids = inSmallGroups(selected, context).flatMap(({ id }) => (isVisible.has(id) ? [] : [id]));
    if (ids.length === 0) break;
    const visible = await summaries.read(ids);
    for (const id of ids) isVisible.set(id, visible.has(id));
    selected = selected.filter(({ id }) => isVisible.get(id) !== false);
  }
  return selected;
};
