import type { PriorityPage } from '../../contract/items-view';
import { scoreUrgency } from '../../domain/backlog/scored-item';
import { versionsOf } from '../project/rules-in-force';
import { type ItemPageSources, type ItemPageRequest, readItemPage } from './read-item-page';

export type ListPriorityRequest = Omit<ItemPageRequest, 'includeDone'>;

/**
 * One page of the priority of every open item of a project, by key, sub-tasks and epics included.
 * @throws SourceFailure
 */
export const listPriority = async (sources: ItemPageSources, request: ListPriorityRequest): Promise<PriorityPage> => {
  const { page, inForce } = await readItemPage(sources, { ...request, includeDone: false });
  const now = sources.clock();
  return {
    project: request.project.key,
    calculatedAt: now,
    ...versionsOf(inForce),
    items: page.items.map((item) => {
      const { priority, moscow } = scoreUrgency(item, inForce.rules, now);
      return { key: item.key, ...(item.rank === undefined ? {} : { rank: item.rank }), ...priority, moscow };
    }),
    ...(page.next === undefined ? {} : { next: page.next }),
  };
};
