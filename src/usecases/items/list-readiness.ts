import type { ReadinessPage } from '../../contract/items-view';
import { scoreReadiness } from '../../domain/readiness/score-readiness';
import { storyKey } from '../../domain/story/story-key';
import { versionsOf } from '../project/rules-in-force';
import { type ItemPageSources, type ItemPageRequest, readItemPage } from './read-item-page';

/** One page of the readiness of every item of a project, by key, sub-tasks and epics included. */
export const listReadiness = async (sources: ItemPageSources, asked: ItemPageRequest): Promise<ReadinessPage> => {
  const { page, inForce } = await readItemPage(sources, asked);
  return {
    project: asked.project.key,
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
