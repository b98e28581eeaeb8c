import type { NextItems } from '../../contract/project-view';
import type { BacklogItem } from '../../domain/backlog/backlog-item';
import { toRefine } from '../../domain/health/refine-next';
import { itemRow } from '../item-row';
import type { ProjectRulesInForce } from '../rules-in-force';
import { scoreItem } from '../score-item';
import { withSameStories } from '../same-stories';

/** The next sprints' worth as the viewer sees it now: what is to be refined, and the others in their order. */
export const nextItems = (
  { live, worth }: { readonly live: readonly BacklogItem[]; readonly worth: readonly { readonly id: string }[] },
  inForce: ProjectRulesInForce,
  now: number,
): Pick<NextItems, 'toRefine' | 'others'> => {
  const ids = new Set(worth.map(({ id }) => id));
  const items = live.filter(({ id }) => ids.has(id));
  const scored = items.map((item) => scoreItem(item, inForce, now));
  const refine = toRefine(scored);
  const rows = withSameStories(items, scored.map(itemRow));
  const rowOf = new Map(rows.map((row) => [row.key, row]));
  const chosen = new Set(refine.map(({ item }) => item.key));
  return {
    toRefine: refine.flatMap(({ item }) => rowOf.get(item.key) ?? []),
    others: rows.filter(({ key }) => !chosen.has(key)),
  };
};
