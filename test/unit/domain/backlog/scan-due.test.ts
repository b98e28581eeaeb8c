import { isReplayAnewDue, isUpgradeDue } from '../../../../src/domain/backlog/scan-due';
import type { BacklogId } from '../../../../src/domain/project/board';

const inUse: readonly BacklogId[] = Array.from({ length: 20 }, (_, index) => ({
  projectId: String(10_000 + index),
  boardId: index + 1,
}));
const days = Array.from({ length: 7 }, (_, index) => 20_000 + index);

describe('after an upgrade', () => {
  it.each([
    ['items are', isUpgradeDue],
    ['closed sprints are', isReplayAnewDue],
  ])('the %s read anew on one day of seven, a seventh of the backlogs a day (J13)', (_, isDue) => {
    const dueOn = days.map((day) => inUse.filter((backlogId) => isDue(backlogId, inUse, day)));
    expect(dueOn.flat().toSorted((a, b) => a.boardId - b.boardId)).toEqual(inUse);
    for (const due of dueOn) expect(due.length).toBeLessThanOrEqual(3);
  });

  it('no backlog has both on one day', () => {
    for (const day of days)
      for (const backlogId of inUse)
        expect(isUpgradeDue(backlogId, inUse, day) && isReplayAnewDue(backlogId, inUse, day)).toBe(false);
  });
});
