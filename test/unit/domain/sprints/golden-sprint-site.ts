import type { ItemHistory } from '../../../../src/domain/history/item-history';
import { type Move, estimated, BEFORE, joins, aHistory, finished, leaves, moved } from '../../../support/a-history';
import { SPRINT, TO_DO } from '../../../support/a-sprint';
import { march } from '../../../support/clock';

const NEXT = 43;

const inFromBefore = (points: number): readonly Move[] => [estimated(BEFORE, points), joins(BEFORE, SPRINT)];

const item = (key: string, ...moves: readonly Move[]): ItemHistory => aHistory({ key, moves });

/** The golden sprint of the rules, item by item. */
export const goldenHistories: readonly ItemHistory[] = [
  item('A', ...inFromBefore(5), finished(march(10))),
  item('B', ...inFromBefore(3), estimated(march(6), 8), finished(march(12))),
  item('C', ...inFromBefore(8), joins(march(18, 15), SPRINT, NEXT)),
  item('D', estimated(BEFORE, 2), joins(march(7), SPRINT), finished(march(11))),
  item('E', ...inFromBefore(5), leaves(march(8))),
  item('F', joins(BEFORE, SPRINT), estimated(march(5), 3), finished(march(13))),
  item('G', ...inFromBefore(5), finished(march(1, 18))),
  {
    ...item('I', ...inFromBefore(3), finished(march(9))),
    level: 'sub-task',
  },
  item('J', ...inFromBefore(3), finished(march(9)), moved(march(11), TO_DO)),
  item('K', estimated(BEFORE, 3), joins(march(7), SPRINT), leaves(march(9))),
  item('L', ...inFromBefore(1), leaves(march(6)), joins(march(8), SPRINT), finished(march(14))),
  item('M', estimated(BEFORE, 2), joins(march(4, 9), SPRINT), finished(march(15))),
];
