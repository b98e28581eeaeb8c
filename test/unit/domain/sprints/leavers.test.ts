import { addLeavers, type Leavers } from '../../../../src/domain/sprints/replay/leavers';
import { aHistory, joins, withoutHistory } from '../../../support/a-history';
import { NOW, march } from '../../../support/clock';

const examined = { since: march(4), examinedAt: NOW, examined: 3, cut: false };

describe('what the replay of a newer sprint teaches of the older ones', () => {
  const left = aHistory({ id: '1', moves: [joins(march(1), 40), joins(march(2), 40, 41), joins(march(3), 41)] });
  const stayed = aHistory({ id: '2', moves: [joins(march(1), 42)] });

  it('are the items whose history names them, whatever they are in now', () => {
    expect(addLeavers(undefined, { histories: [left, stayed], older: [41, 40], ...examined })).toEqual({
      bySprint: { 40: ['1'], 41: ['1'] },
      ...examined,
    });
  });

  it('adds up from sprint to sprint, each item once, for those that are still to be replayed', () => {
    const known: Leavers = { bySprint: { 41: ['7', '1'], 40: ['8'] }, ...examined };
    const { bySprint } = addLeavers(known, { histories: [left], older: [40], ...examined });
    expect(bySprint).toEqual({ 40: ['8', '1'] });
  });

  it('says nothing of an item without a history', () => {
    const { bySprint } = addLeavers(undefined, { histories: [withoutHistory(left)], older: [40], ...examined });
    expect(bySprint).toEqual({ 40: [] });
  });
});
