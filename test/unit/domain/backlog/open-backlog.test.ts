import { openBacklog } from '../../../../src/domain/backlog/open-backlog';
import { aBacklogItem, inProgress, done, ofKind } from '../../../support/a-backlog-item';

const keys = (items: readonly { key: string }[]) => items.map(({ key }) => key);

describe('the open backlog (G, R5)', () => {
  it('holds open items, those of future and closed sprints included', () => {
    const items = [
      aBacklogItem({ key: 'MOB-1' }),
      aBacklogItem({ key: 'MOB-2', status: inProgress }),
      aBacklogItem({
        key: 'MOB-3',
        sprints: [
          { id: 1, state: 'closed' },
          { id: 2, state: 'future' },
        ],
      }),
    ];
    expect(keys(openBacklog(items))).toEqual(['MOB-1', 'MOB-2', 'MOB-3']);
  });

  it('leaves out done items, sub-tasks, epics and what is in an active sprint', () => {
    const items = [
      aBacklogItem({ key: 'MOB-1', status: done }),
      aBacklogItem({ key: 'MOB-2', type: ofKind('sub-task') }),
      aBacklogItem({ key: 'MOB-3', type: ofKind('epic') }),
      aBacklogItem({ key: 'MOB-4', sprints: [{ id: 3, state: 'active' }] }),
      aBacklogItem({ key: 'MOB-5', sprints: [{ id: 4, state: 'future' }] }),
    ];
    expect(keys(openBacklog(items))).toEqual(['MOB-5']);
    expect(keys(openBacklog(items, new Set([4])))).toEqual([]);
  });
});
