import type { ReadinessPage } from '../../contract/items-view';
import { scoreReadiness } from '../../domain/readiness/score-readiness';
import { tellingOf } from '../../domain/story/story-key';
import { versionsOf } from '../project/rules-in-force';
import { type PageSources, type AskedItems, readPage } from './read-item-page';

/** One page of the readiness of every item of a project, by key, sub-tasks and epics included. */
export const listReadiness = async (sources: PageSources, asked: AskedItems): Promise<ReadinessPage> => {
  const { page, inForce } = await readPage(sources, asked);
  return {
    project: asked.project.key,
    calculatedAt: sources.clock(),
    ...versionsOf(inForce),
    items: page.items.map((item) => ({
      key: item.key,
      type: item.type.name,
      telling: tellingOf(item),
      ...scoreReadiness(item, inForce.rules, inForce.team),
    })),
    ...(page.next === undefined ? {} : { next: page.next }),
  };
};
