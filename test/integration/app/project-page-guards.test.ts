import Resolver from '@forge/resolver';
import type { ProjectPageCalls } from '../../../src/contract/module-calls';
import { people } from '../../site/data/a-site';
import { openSite, type Site } from '../../site/open-site';
import { aHistory, BEFORE, estimated, finished, joins } from '../../support/a-history';
import { BOARD, SPRINT } from '../../support/a-sprint';
import { aScrumBoard, aSprintSite } from '../../support/a-sprint-site';
import { march } from '../../support/clock';

const [member, guest] = [people.member.accountId, people.guest.accountId];

/**
 * What each key is asked with; a new key is missing here until somebody adds it, and is then held
 * to its guard.
 */
const payloads: Readonly<Record<keyof ProjectPageCalls, unknown>> = {
  load: {},
  progress: { boardId: BOARD },
  healthItems: { boardId: BOARD, component: 'ready' },
  filters: { boardId: BOARD },
  velocity: { boardId: BOARD },
  forecast: { boardId: BOARD },
  sprintItems: { boardId: BOARD, sprintId: SPRINT },
  outcome: { boardId: BOARD },
  outcomeItems: { boardId: BOARD, group: 'ready' },
  weekItems: { boardId: 8, from: march(4, 0) },
  agenda: { boardId: BOARD },
  holdAgenda: { boardId: BOARD },
  commentAgenda: { boardId: BOARD, issueKey: 'MOB-1' },
  createAgendaIssue: { boardId: BOARD },
  readiness: {},
  priority: {},
  hygiene: { boardId: 7 },
};
const keys = Object.entries(payloads);

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
    expect(defined.toSorted()).toEqual(Object.keys(payloads).toSorted());
  });

  it.each(keys)('gets nothing from %s before anybody has looked', async (key, payload) => {
    expect(await ask(guest, key, payload)).toEqual(refused);
  });

  it.each(keys)('gets nothing from %s where the answer is remembered for others', async (key, payload) => {
    // What the first look has set going is done.
    await site.settle();
    expect(await ask(member, key, payload)).toMatchObject({ ok: true });
    expect(await ask(guest, key, payload)).toEqual(refused);
  });
});
