import { sum, exact } from '../../arithmetic/exact';
import type { IssueReport } from './sprint-report';
import type { Stay } from './sprint-stay';

/** What an item adds to each sum of its sprint. */
export type Amounts = Pick<IssueReport, 'committed' | 'added' | 'removed' | 'change' | 'completed' | 'notCompleted'>;

/** An item's part of each sum; nothing estimated adds 0 (V3). */
export const amountsOf = (visit: Stay, doneIds: ReadonlySet<string>): Amounts => {
  const final = visit.memberAtClose ? (visit.estimateAtClose ?? 0) : 0;
  const completed = doneIds.has(visit.statusAtClose) ? final : 0;
  return {
    committed: visit.initial ? (visit.estimateAtStart ?? 0) : 0,
    added: sum(visit.joins.map((leg) => leg.estimate)),
    removed: sum(visit.leaves.map((leg) => leg.estimate)),
    change: exact(sum(visit.reEstimates.map(({ from, to }) => (to ?? 0) - (from ?? 0)))),
    completed,
    notCompleted: final - completed,
  };
};
