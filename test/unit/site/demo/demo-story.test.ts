import type { SiteData } from '../../../site/data/site-data';
import { makeDemoSite } from '../../../site/demo/index';
import { mobileBanking, branchAppointments, type ReplayedBoard, figuresOf } from './velocity-replay';

const nows = ['2026-11-22T13:00:00Z', '2026-04-01T22:30:00Z', '2026-10-29T06:00:00Z'];

describe('the story of the demo site, replayed from its histories', () => {
  it.each(nows)('tells the same sprints at %s, in any zone and season', (iso) => {
    const site = makeDemoSite({ now: Date.parse(iso) });
    expect(figuresOfBoard(site, 1, mobileBanking)).toStrictEqual([
      // The beta: promised by feeling, a third of it rolls over.
      { committed: 23, completed: 12, added: 0, removed: 0 },
      { committed: 24, completed: 14, added: 1, removed: 0 },
      { committed: 28, completed: 15, added: 0, removed: 0 },
      { committed: 32, completed: 16, added: 0, removed: 0 },
      { committed: 27, completed: 17, added: 3, removed: 0 },
      { committed: 34, completed: 21, added: 2, removed: 0 },
      { committed: 35, completed: 23, added: 0, removed: 0 },
      { committed: 24, completed: 15, added: 0, removed: 0 },
      { committed: 25, completed: 17, added: 0, removed: 0 },
      { committed: 23, completed: 16, added: 0, removed: 0 },
      // V6: the footer joined at the instant of the start and counts as added.
      { committed: 23, completed: 19, added: 1, removed: 0 },
      // The SDK upgrade was done before the start and counts nowhere.
      { committed: 23, completed: 18, added: 0, removed: 0 },
      // The incident.
      { committed: 21, completed: 11, added: 8, removed: 11 },
      { committed: 22, completed: 21, added: 2, removed: 0 },
      // V5: the item on hold is in no column and counts 0.
      { committed: 24, completed: 22, added: 0, removed: 0 },
      // V10: the deep link went and came back.
      { committed: 24, completed: 24, added: 5, removed: 3 },
    ]);
  });

  it.each(nows)('tells the sprints of the team-managed project at %s, by its own field and statuses', (iso) => {
    const site = makeDemoSite({ now: Date.parse(iso) });
    expect(figuresOfBoard(site, 3, branchAppointments)).toStrictEqual([
      // V13: the topics grew from 3 to 5; the calendars roll over.
      { committed: 18, completed: 15, added: 0, removed: 0 },
      { committed: 17, completed: 14, added: 2, removed: 5 },
      // V11: the list of papers was accepted and reopened.
      { committed: 16, completed: 12, added: 1, removed: 0 },
      // V10: the reminder's words went and came back. V3: the privacy note is not estimated.
      { committed: 18, completed: 18, added: 2, removed: 2 },
    ]);
  });
});

const figuresOfBoard = (site: SiteData, boardId: number, board: ReplayedBoard) =>
  site.sprints
    .filter(({ state, originBoardId }) => state === 'closed' && originBoardId === boardId)
    .map((sprint) => figuresOf(site, sprint, board));
