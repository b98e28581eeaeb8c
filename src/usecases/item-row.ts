import type { ItemRow } from '../contract/project-view';
import type { BacklogItem, Estimate } from '../domain/backlog/backlog-item';
import { inHours } from '../domain/estimates/in-hours';
import { sizeOf } from '../domain/health/scored-item';
import type { ScoredBacklogItem } from './score-item';

/** One row of the project page's tables. `place`: where it stands among the items that were read from the top by rank, from 0. */
export const itemRow = (scored: ScoredBacklogItem, place: number): ItemRow => {
  const { item, readiness, priority, moscow } = scored;
  const estimate = estimateWords(item.estimate);
  const size = sizeOf(scored);
  const failed = readiness.findings.filter(({ result, hint }) => result === 'fail' && !hint);
  return {
    key: item.key,
    summary: item.summary,
    kind: item.type.kind,
    typeName: item.type.name,
    rank: place + 1,
    score: readiness.score,
    band: readiness.band,
    priority: priority.score,
    moscow,
    ...(estimate === undefined ? {} : { estimate }),
    ...(size === undefined ? {} : { size }),
    ...(item.parent === undefined ? {} : { epic: epicOf(item.parent) }),
    versions: item.versions.map(({ id, name }) => ({ id, name })),
    updated: item.updated,
    missing: [...failed.filter(({ required }) => required), ...failed.filter(({ required }) => !required)].map(
      ({ title }) => title,
    ),
  };
};

const epicOf = ({ key, summary }: NonNullable<BacklogItem['parent']>): NonNullable<ItemRow['epic']> => ({
  key,
  ...(summary === undefined ? {} : { name: summary }),
});

/** "5 points", "1 point", "2.5 h", "L"; undefined where nobody has estimated (E3: 0 is an estimate). */
export const estimateWords = (estimate: Estimate): string | undefined => {
  if (estimate.unit === 'choice') return estimate.choice;
  if (estimate.unit !== 'points' && estimate.unit !== 'seconds') return undefined;
  if (estimate.value === undefined) return undefined;
  if (estimate.unit === 'seconds') return inHours(estimate.value);
  return `${estimate.value} ${estimate.value === 1 ? 'point' : 'points'}`;
};
