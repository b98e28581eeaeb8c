import type { FreshItem, ItemRow } from '../../contract/item-row';
import type { ScoredBacklogItem } from '../../domain/backlog/scored-item';
import { estimateIn } from '../../domain/items/estimate-in';
import { estimateWords } from '../../domain/items/estimate-words';
import { demandsIn } from '../../domain/readiness/demands';
import { tooLarge } from '../../domain/readiness/too-large';

/** A row of the project page's tables. `index`: of the item in the order by rank, from 0. */
export const makeItemRow = (scored: ScoredBacklogItem, index: number): ItemRow => ({
  ...makeFreshItem(scored),
  rank: index + 1,
});

/** An item by itself, without its place among others. */
export const makeFreshItem = (scored: ScoredBacklogItem): FreshItem => {
  const { item, readiness, priority, moscow } = scored;
  const estimate = estimateWords(item.estimate);
  const toSetIn = estimate === undefined && !tooLarge(readiness.findings) ? estimateIn(item) : undefined;
  return {
    key: item.key,
    summary: item.summary,
    kind: item.type.kind,
    typeName: item.type.name,
    score: readiness.score,
    band: readiness.band,
    priority: priority.score,
    ...(priority.atLeast === true ? { priorityAtLeast: true } : {}),
    moscow,
    ...(estimate === undefined ? {} : { estimate }),
    ...(toSetIn === undefined ? {} : { estimateIn: toSetIn }),
    updated: item.updated,
    missing: demandsIn(readiness.findings).map(({ title }) => title),
  };
};
