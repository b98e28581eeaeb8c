import type { BacklogItem } from '../../src/domain/items/backlog-item';
import type { ScoredItem } from '../../src/domain/backlog/scored-item';
import { aBacklogItem } from './a-backlog-item';

type Told = Partial<BacklogItem> & {
  readonly score?: number | null;
  readonly ready?: boolean;
  readonly priority100?: number | null;
};

/** A ready item of 3 points, score 90 and priority 50, unless told otherwise. */
export const aScoredItem = ({ score = 90, ready = true, priority100 = 50, ...item }: Told = {}) =>
  ({
    item: aBacklogItem(item),
    readiness: { score, band: score === null ? 'not-scored' : ready ? 'ready' : 'not-ready', ready, findings: [] },
    priority: { score: priority100 },
  }) satisfies ScoredItem;
