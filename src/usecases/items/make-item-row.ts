import type { ItemRow } from '../../contract/item-row';
import type { ScoredBacklogItem } from '../../domain/backlog/scored-item';
import { estimateWords } from '../../domain/items/estimate-words';
import { demandsIn } from '../../domain/readiness/demands';

/** A row of the project page's tables. `index`: of the item in the order by rank, from 0. */
export const makeItemRow = (scored: ScoredBacklogItem, index: number): ItemRow => {
  const { item, readiness, priority, moscow } = scored;
  const estimate = estimateWords(item.estimate);
  return {
    key: item.key,
    summary: item.summary,
    kind: item.type.kind,
    typeName: item.type.name,
    rank: index + 1,
    score: readiness.score,
    band: readiness.band,
    priority: priority.score,
    ...(priority.atLeast === true ? { priorityAtLeast: true } : {}),
    moscow,
    ...(estimate === undefined ? {} : { estimate }),
    updated: item.updated,
    missing: demandsIn(readiness.findings).map(({ title }) => title),
  };
};
