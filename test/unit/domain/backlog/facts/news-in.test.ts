import type { Changes } from '../../../../../src/domain/backlog/facts/fact-shard';
import { newsIn } from '../../../../../src/domain/backlog/facts/news-in';
import { NOW } from '../../../../support/clock';
import { someFacts } from '../../../../support/some-facts';

const state = (id: string) => ({ id, category: 'done' as const, readAt: NOW });

describe('what is news in what was read', () => {
  const blocked = (category: 'to-do' | 'done') => someFacts(3, { blockers: [{ id: '777', category }] });
  const read: Changes = {
    present: [someFacts(1), someFacts(2, { estimate: 8 })],
    gone: [{ id: '20009', readAt: NOW }],
    states: [state('20001'), state('777'), state('888')],
  };

  it('are the items that differ, what is gone, and the states that an item waits for', () => {
    const differing = [
      { before: someFacts(2), after: someFacts(2, { estimate: 8 }) },
      { before: blocked('to-do'), after: blocked('done') },
    ];
    expect(newsIn(read, differing)).toEqual({
      present: [someFacts(2, { estimate: 8 })],
      gone: read.gone,
      states: [state('777')],
    });
  });

  it('is the state of what blocks an item no more', () => {
    expect(newsIn(read, [{ before: blocked('to-do'), after: someFacts(3) }]).states).toEqual([state('777')]);
  });

  it('are only those that are gone where nothing differs', () => {
    expect(newsIn(read, [])).toEqual({ present: [], gone: read.gone, states: [] });
  });
});
