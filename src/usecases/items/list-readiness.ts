import type { ReadinessPage } from '../../contract/items-view';
import { scoreReadiness } from '../../domain/readiness/score-readiness';
import { storyKey } from '../../domain/story/story-key';
import { versionsOf } from '../project/rules-in-force';
import { type ItemPageSources, type ItemPageRequest, readItemPage } from './read-item-page';

export type ListReadinessRequest = ItemPageRequest;

/**
 * One page of the readiness of every item of a project, by key, sub-tasks and epics included.
 * @throws SourceFailure
 */
export const listReadiness = async (
  sources: ItemPageSources,
  request: ListReadinessRequest,
): Promise<ReadinessPage> => {
  const { page, inForce } = await readItemPage(sources, request);
  return {
    project: request.project.key,
    calculatedAt: sources.clock(),
    ...versionsOf(inForce),
    items: page.items.map((item) => ({
      key: item.key,
      type: item.type.name,
      story: storyKey(item),
      ...scoreReadiness(item, inForce.rules, inForce.team),
    })),
    ...(page.next === undefined ? {} : { next: page.next }),
  };
};
