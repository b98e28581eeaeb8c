import type { HealthFilter } from '../../contract/health-view';
import { type BacklogFilter, fits } from '../../domain/backlog/backlog-filter';
import type { ItemFacts } from '../../domain/backlog/facts/item-facts';
import type { Judging } from '../../domain/backlog/facts/judge-facts';
import { barFinder, type RunwayPlan } from '../../domain/backlog/runway/runway-plan';
import type { NextUp } from '../../domain/backlog/next-up';
import { judgeItemBy } from '../../domain/health/judge-item';
import type { StandingContext } from '../../domain/health/components/component';
import type { Yardstick } from '../../domain/health/measure-backlog';
import { itemsToSee, withoutHiddenFew } from '../../domain/health/small-groups';
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
  { next, plan }: { readonly next: NextUp; readonly plan: RunwayPlan },
  now: number,
): StandingContext => ({
  ...judgeItemBy(judging),
  next,
  now,
  velocity: yardstick.velocity,
  barOf: barFinder(plan),
  settings: yardstick.settings,
});

/**
 * What a filter leaves of a backlog for one viewer (J10): of at most 100 items those that the
 * viewer may browse; of more, all but the hidden items of groups under five. An epic out of sight
 * has no items. Reads as the viewer, side by side, the epic and at most 400 items, some
 * 100 for the most part.
 * @throws SourceFailure
 */
export const selectForViewer = async (
  summaries: IssueSummaries,
  all: readonly ItemFacts[],
  { filter, context }: { readonly filter: BacklogFilter; readonly context: StandingContext },
): Promise<readonly ItemFacts[]> => {
  const selected = all.filter((facts) => fits(facts, filter));
  if (selected.length === 0) return selected;
  const [epic, visible] = await Promise.all([
    filter.epic === undefined ? undefined : summaries.read([filter.epic]),
    summaries.read(itemsToSee(selected, context).map(({ id }) => id)),
  ]);
  if (epic?.size === 0) return [];
  return withoutHiddenFew(selected, context, (id) => visible.has(id));
};
