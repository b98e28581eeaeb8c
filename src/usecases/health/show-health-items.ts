import type { Answer } from '../../contract/answer';
import type { FigureSide, HealthFilter, HealthItems } from '../../contract/health-view';
import { isFiltering } from '../../domain/backlog/backlog-filter';
import type { ItemFacts } from '../../domain/backlog/facts/item-facts';
import { planRunway } from '../../domain/backlog/runway/runway-plan';
import type { HealthComponentId } from '../../domain/health/components/all-components';
import { itemStanding } from '../../domain/health/item-standing';
import { chooseNextUp } from '../../domain/health/measure-backlog';
import type { BoardOfProject } from '../project/find-board';
import { hashFilter, selectForViewer, standingContext } from './filter-health';
import { type FactsSources, type OpenedFacts, openFacts } from './open-facts';
import { showItemsPage } from './items-page';
import { runwayPace } from './runway-pace';

/** Which side of which figure, what it is filtered by, and the index of the first row. */
export type ShowHealthItemsRequest = BoardOfProject & {
  readonly component: HealthComponentId;
  readonly side: FigureSide;
  readonly filter: HealthFilter;
  readonly from: number;
};

/** One page of the items that a figure of the health counts or lacks. @throws SourceFailure */
export const showHealthItems = async (
  sources: FactsSources,
  request: ShowHealthItemsRequest,
): Promise<Answer<HealthItems>> => {
  const opened = await openFacts(sources, request);
  if (!opened.ok) return opened;
  const facts = await factsOnSide(sources, opened.value, request);
  return showItemsPage(sources.summaries, opened.value.current, { facts, from: request.from });
};

/** The facts of the items on a side of a figure: the same that the figure counts. */
const factsOnSide = async (
  sources: FactsSources,
  { current, facts: all }: OpenedFacts,
  { component, side, filter: typed }: ShowHealthItemsRequest,
): Promise<readonly ItemFacts[]> => {
  const { clock, labelHashes, summaries } = sources;
  const next = chooseNextUp(current.ledger, current.yardstick);
  // Of their own items somebody sees all, however they are parted.
  const plan = planRunway(current.ledger, runwayPace(current.ledger, current.yardstick, true));
  const context = standingContext(current, { next, plan }, clock());
  const filter = await hashFilter(labelHashes, typed);
  const selected = isFiltering(filter) ? await selectForViewer(summaries, all, { filter, context }) : all;
  return selected.filter((facts) => itemStanding(component, facts, context) === side);
};
