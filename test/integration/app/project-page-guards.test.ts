import Resolver from '@forge/resolver';
import { people } from '../../site/data/a-site';
import { openSite, type Site } from '../../site/open-site';
import { aHistory, BEFORE, estimated, finished, joins } from '../../support/a-history';
import { SPRINT } from '../../support/a-sprint';
import { aScrumBoard, aSprintSite } from '../../support/a-sprint-site';
import { march } from '../../support/clock';
import { everyPayload } from './safety/every-call';

const [member, guest] = [people.member.accountId, people.guest.accountId];

/** Each key with its first payload; a key without any fails to compile in `every-call`. */
const keys = Object.entries(everyPayload['project-page']).map(([key, [payload]]) => [key, payload] as const);

const sprintSite = aSprintSite(
  [
    aHistory({ key: 'MOB-1', moves: [estimated(BEFORE, 5), joins(BEFORE, SPRINT), finished(march(10))] }),
    aHistory({ key: 'MOB-2', moves: [] }),
  ],
  { boards: [aScrumBoard(), { ...aScrumBoard({ filter: { id: '10108' } }), id: 8, type: 'kanban' }] },
);
const data = {
  ...sprintSite,
  projects: sprintSite.projects.map((project) => ({ ...project, issueTypes: sprintSite.issueTypes })),
};
const define = jest.spyOn(Resolver.prototype, 'define');
let site: Site;
beforeAll(async () => {
  site = await openSite({ data, now: data.serverInfo.serverTime });
});
afterAll(() => {
  site.close();
  define.mockRestore();
});

const ask = (as: string, functionKey: string, payload: unknown) =>
  site.invoke({ module: 'project-page', functionKey, as, projectKey: 'MOB', payload });

const refused = { ok: false, problem: { code: 'not-visible', what: 'project' } };

describe('a person who may not browse the project (J5)', () => {
  it('is refused here by every key that the page’s resolver defines', () => {
    const { calls } = define.mock;
    const contexts: readonly unknown[] = define.mock.contexts;
    const page = contexts[calls.findIndex(([key]) => key === 'sprintItems')];
    const defined = calls.flatMap(([key], index) => (contexts[index] === page ? [key] : []));
    expect(defined.toSorted()).toEqual(keys.map(([key]) => key).toSorted());
  });

  it.each(keys)('gets nothing from %s before anybody has looked', async (key, payload) => {
    expect(await ask(guest, key, payload)).toEqual(refused);
  });

  it.each(keys)('gets nothing from %s where the answer is remembered for others', async (key, payload) => {
    // What the first look has set going is done.
    await ask(member, key, payload);
    await site.settle();
    expect(await ask(member, key, payload)).toMatchObject({ ok: true });
    expect(await ask(guest, key, payload)).toEqual(refused);
  });
});
