import type { NextItems } from '../../contract/project-view';
import { toRefine } from '../../domain/backlog/to-refine';
import { itemRow } from '../items/make-item-row';
import type { ProjectRulesInForce } from '../project/rules-in-force';
import { withSameStories } from '../items/same-stories';
import { scoreItem, type ScoredBacklogItem } from '../../domain/backlog/scored-item';
import type { Content } from './page-content';

type Shown = Pick<Content, 'live' | 'worth'>;

/** The next sprints' worth as the viewer sees it now, in the team's order, each with all that is said of it. */
export const scoredWorth = (
  { live, worth }: Shown,
  inForce: Pick<ProjectRulesInForce, 'rules' | 'team'>,
  now: number,
): readonly ScoredBacklogItem[] => {
  const ids = new Set(worth.map(({ id }) => id));
  return live.filter(({ id }) => ids.has(id)).map((item) => scoreItem(item, inForce, now));
};

/** The same as rows: what is to be refined, and the others in their order. */
export const nextItems = (
  shown: Shown,
  inForce: Pick<ProjectRulesInForce, 'rules' | 'team'>,
  now: number,
): Pick<NextItems, 'toRefine' | 'others'> => {
  const scored = scoredWorth(shown, inForce, now);
  const items = scored.map(({ item }) => item);
  const refine = toRefine(scored);
  const rows = withSameStories(items, scored.map(itemRow));
  const rowOf = new Map(rows.map((row) => [row.key, row]));
  const chosen = new Set(refine.map(({ item }) => item.key));
  return {
    toRefine: refine.flatMap(({ item }) => rowOf.get(item.key) ?? []),
    others: rows.filter(({ key }) => !chosen.has(key)),
  };
};
