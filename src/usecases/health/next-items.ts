import type { NextItems } from '../../contract/project-view';
import { toRefine } from '../../domain/backlog/to-refine';
import { makeItemRow } from '../items/make-item-row';
import type { ProjectRulesInForce } from '../project/rules-in-force';
import { markSameStories } from '../items/same-stories';
import { scoreItem, type ScoredBacklogItem } from '../../domain/backlog/scored-item';
import type { PageContent } from './page-content';

type Shown = Pick<PageContent, 'live' | 'nextUp'>;

/**
 * The next sprints' worth as the viewer sees it now, in the team's order, each with all that is
 * said of it.
 */
export const scoreNextUp = (
  { live, nextUp }: Shown,
  inForce: Pick<ProjectRulesInForce, 'rules' | 'team'>,
  now: number,
): readonly ScoredBacklogItem[] => {
  const ids = new Set(nextUp.map(({ id }) => id));
  return live.filter(({ id }) => ids.has(id)).map((item) => scoreItem(item, inForce, now));
};

/** The same as rows: what is to be refined, and the others in their order. */
export const nextItems = (
  shown: Shown,
  inForce: Pick<ProjectRulesInForce, 'rules' | 'team'>,
  now: number,
): Pick<NextItems, 'toRefine' | 'others'> => {
  const scored = scoreNextUp(shown, inForce, now);
  const items = scored.map(({ item }) => item);
  const refine = toRefine(scored);
  const rows = markSameStories(items, scored.map(makeItemRow));
  const rowOf = new Map(rows.map((row) => [row.key, row]));
  const chosen = new Set(refine.map(({ item }) => item.key));
  return {
    toRefine: refine.flatMap(({ item }) => rowOf.get(item.key) ?? []),
    others: rows.filter(({ key }) => !chosen.has(key)),
  };
};
