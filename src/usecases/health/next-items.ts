import type { NextItems } from '../../contract/project-view';
import { scoreItem, type ScoredBacklogItem } from '../../domain/backlog/scored-item';
import { toRefine } from '../../domain/backlog/to-refine';
import { makeItemRow } from '../items/make-item-row';
import { markSameStories } from '../items/mark-same-stories';
import type { ProjectRulesInForce } from '../project/rules-in-force';
import type { PageContent } from './page-content';

type NextUpContent = Pick<PageContent, 'live' | 'nextUp'>;

type ScoringRules = Pick<ProjectRulesInForce, 'rules' | 'team'>;

/** The next sprints' worth as rows: what is to be refined, and the others by rank. */
export const nextItems = (
  content: NextUpContent,
  inForce: ScoringRules,
  now: number,
): Pick<NextItems, 'toRefine' | 'others'> => {
  const scored = scoreNextUp(content, inForce, now);
  const items = scored.map(({ item }) => item);
  const rows = markSameStories(items, scored.map(makeItemRow));
  const rowsByKey = new Map(rows.map((row) => [row.key, row]));
  const keysToRefine = toRefine(scored, { staleAfterDays: inForce.rules.staleAfterDays, now }).map(
    ({ item }) => item.key,
  );
  const isToRefine = new Set(keysToRefine);
  return {
    toRefine: keysToRefine.flatMap((key) => rowsByKey.get(key) ?? []),
    others: rows.filter(({ key }) => !isToRefine.has(key)),
  };
};

/** The next sprints' worth as the viewer sees it now, by rank, with its scores. */
export const scoreNextUp = (
  { live, nextUp }: NextUpContent,
  inForce: ScoringRules,
  now: number,
): readonly ScoredBacklogItem[] => {
  const ids = new Set(nextUp.map(({ id }) => id));
  return live.filter(({ id }) => ids.has(id)).map((item) => scoreItem(item, inForce, now));
};
