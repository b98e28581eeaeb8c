import { sum, exact } from '../../arithmetic/exact';
import type { IssueReport } from './sprint-report';
import type { Stay } from './sprint-stay';

/** What an item adds to each sum of its sprint. */
export type Amounts = Pick<IssueReport, 'committed' | 'added' | 'removed' | 'change' | 'completed' | 'notCompleted'>;

/** An item's part of each sum; nothing estimated adds 0 (V3). */
export const amountsOf = (stay: Stay, doneIds: ReadonlySet<string>): Amounts => {
  const final = stay.memberAtClose ? (stay.estimateAtClose ?? 0) : 0;
  const completed = doneIds.has(stay.statusAtClose) ? final : 0;
  return {
    committed: stay.initial ? (stay.estimateAtStart ?? 0) : 0,
    added: sum(stay.joins.map(({ estimate }) => estimate)),
    removed: sum(stay.leaves.map(({ estimate }) => estimate)),
    change: exact(sum(stay.reEstimates.map(({ from, to }) => (to ?? 0) - (from ?? 0)))),
    completed,
    notCompleted: final - completed,
  };
};
