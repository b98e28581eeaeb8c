import { boardSprintsKey } from '../../../src/storage/keys';
import { people } from '../../site/data/a-site';
import { openSite, type Site } from '../../site/open-site';
import { SPRINT } from '../../support/a-sprint';
import { aSprintSite } from '../../support/a-sprint-site';
import { valueOf as storedValue } from '../../support/stored-facts';
import { goldenHistories } from '../../unit/domain/sprints/golden-sprint-site';
import { healthOf, pageOf, settledPage, sprintsOf, valueOf, velocityAtOnce, velocityOf } from './support';

/*
 * Closed sprints that the version of the app before has replayed: what they completed stays known,
 * their say/do meant something else (V19). They are replayed anew once where somebody looks, else
 * on one day of seven.
 */

const member = people.member.accountId;
const asker = { as: member, project: 'MOB' };
const key = boardSprintsKey({ projectId: '10001', boardId: 7 });
const dayMs = 86_400_000;

type StoredSprint = Record<string, unknown> & { readonly completed: number; readonly committed: number };

/** The figures as they were stored while say/do was completed ÷ committed. */
const storeAsBefore = (site: Site): void => {
  const { sprints, ...board } = storedValue(site, key) as { readonly sprints: readonly StoredSprint[] };
  const before = sprints.map(({ committedDone, unplanned, ...sprint }) => {
    expect(committedDone).toBeDefined();
    return { ...sprint, completedAdded: unplanned, sayDo: sprint.completed / sprint.committed };
  });
  site.kvs.handle('/api/v1/set', { key, value: { ...board, shape: 2, sprints: before } });
};

let site: Site;
beforeEach(async () => {
  const letters = goldenHistories.map((item) => ({ ...item, key: `MOB-${item.key.charCodeAt(0) - 64}` }));
  const data = aSprintSite(letters);
  site = await openSite({ data, now: data.serverInfo.serverTime });
  await settledPage(site, asker);
  storeAsBefore(site);
  site.resetUsage();
});
afterEach(() => site.close());

const isReplayed = (): boolean =>
  site.requests().recent.some(({ endpoint }) => endpoint === 'POST /rest/api/3/changelog/bulkfetch');

const componentsById = async () => {
  const { components } = healthOf(valueOf(await pageOf(site, asker)));
  return new Map(components.map((component) => [component.id, component]));
};

it('give health a velocity at once, and no say/do until they are replayed anew where somebody looks', async () => {
  const first = await componentsById();
  expect(first.get('depth')).toHaveProperty('value');
  expect(first.get('say-do')).toMatchObject({ because: expect.stringContaining('are being replayed') as string });
  expect(valueOf(await pageOf(site, asker))).toMatchObject({ velocityDue: true });
  await site.settle();
  expect(isReplayed()).toBe(true);
  expect((await componentsById()).get('say-do')).toMatchObject({
    value: 36,
    counted: 1,
    of: 1,
    target: { atLeast: 70 },
  });
  expect(valueOf(await pageOf(site, asker))).toMatchObject({ velocityDue: false });
});

it('are never shown with the old figure: the tab says that they are being replayed', async () => {
  expect(valueOf(await velocityAtOnce(site, asker))).toMatchObject({ sprints: [], replaying: { replayed: 0, of: 1 } });
  const [sprint] = sprintsOf(valueOf(await velocityOf(site, asker)));
  expect(sprint).toMatchObject({ sprint: SPRINT, sayDo: 0.36, committedDone: 9, completed: 21, unplanned: 4 });
});

it('are replayed by the work of one day of seven, and once', async () => {
  const replayedOn: number[] = [];
  for (let day = 0; day < 7; day += 1) {
    site.resetUsage();
    await site.advance(dayMs);
    await site.settle();
    if (isReplayed()) replayedOn.push(day);
  }
  expect(replayedOn).toHaveLength(1);
  expect(storedValue(site, key)).toMatchObject({ shape: 3, sprints: [{ sprint: SPRINT, sayDo: 0.36 }] });
  expect(storedValue(site, key)).not.toHaveProperty('outdated');
});
