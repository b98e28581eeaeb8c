import { makeDemoSite } from '../../site/demo';
import { figuresOf } from './velocity-replay';

const nows = ['2026-11-22T13:00:00Z', '2026-04-01T22:30:00Z', '2026-10-29T06:00:00Z'];

describe('the story of the demo site, replayed from its histories', () => {
  it.each(nows)('tells the same sprints at %s, in any zone and season', (iso) => {
    const site = makeDemoSite({ now: Date.parse(iso) });
    const figures = site.sprints.filter(({ state }) => state === 'closed').map((sprint) => figuresOf(site, sprint));
    expect(figures).toStrictEqual([
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
});
