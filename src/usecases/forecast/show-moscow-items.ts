import type { Answer } from '../../contract/answer';
import type { HealthItems } from '../../contract/health-view';
import { type MoscowPlace, moscowPlaceOf } from '../../domain/priority/must-have-share';
import { readKnownFacts } from '../backlog/known-facts';
import { showItemsPage } from '../health/items-page';
import { type FactsSources, openBacklog } from '../health/open-facts';
import type { BoardOfProject } from '../project/find-board';

/** Which place by MoSCoW, and the index of the first row. */
export type ShowMoscowItemsRequest = BoardOfProject & { readonly place: MoscowPlace; readonly from: number };

/**
 * One page of the open items that stand at a place by MoSCoW: the same that the forecast counts.
 * Guard (J5): that of `showItemsPage`.
 * @throws SourceFailure
 */
export const showMoscowItems = async (
  sources: FactsSources,
  request: ShowMoscowItemsRequest,
): Promise<Answer<HealthItems>> => {
  const { place, from } = request;
  const opened = await openBacklog(sources, request, (backlog, inForce) => readKnownFacts(sources, backlog, inForce));
  if (!opened.ok) return opened;
  const facts = opened.value.known.facts.filter((item) => moscowPlaceOf(item) === place);
  return showItemsPage(sources.summaries, opened.value.known, { facts, from });
};
