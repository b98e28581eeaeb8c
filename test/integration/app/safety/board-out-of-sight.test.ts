import { openSite, type Site } from '../../../site/open-site';
import { SPRINT } from '../../../support/a-sprint';
import { everyPayload } from './every-call';
import { aGuardedSite, insiders, scrum, kanban } from './guarded-site';
import { hearConsole } from './console-log';

/*
 * A board, a sprint, a week or a project that was taken out of somebody's sight answers them as one
 * that does not exist, though the app remembers it and they saw it a minute ago (J12).
 */

const said = hearConsole();
const data = aGuardedSite();
const as = insiders.member;
const noSuchBoard = 999;
const noSuchSprint = 99_999;
let site: Site;
beforeEach(async () => {
  site = await openSite({ data, now: data.serverInfo.serverTime });
});
afterEach(() => site.close());
afterAll(() => said.restore());

const ask = (functionKey: string, payload: unknown) =>
  site.invoke({ module: 'project-page', functionKey, as, projectKey: 'MOB', payload });

const boardOf = (payload: unknown): unknown =>
  typeof payload === 'object' && payload !== null ? Reflect.get(payload, 'boardId') : undefined;

/** Every call that names one of these boards. */
const callsNaming = (boards: readonly number[]) =>
  Object.entries(everyPayload['project-page']).flatMap(([key, payloads]) =>
    payloads.flatMap((payload) => (boards.some((id) => id === boardOf(payload)) ? [{ key, payload }] : [])),
  );

const remember = async () => {
  for (const { key, payload } of callsNaming([scrum, kanban])) {
    await ask(key, payload);
    await site.settle();
  }
};

const states: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['remembered', remember],
  ['never looked at', () => Promise.resolve()],
];

describe.each(states)('what is %s', (_, happens) => {
  it('of a board that was moved out of sight is as of no board', async () => {
    await happens();
    for (const id of [scrum, kanban]) site.jira.hideBoard(id, [as]);
    const calls = callsNaming([scrum, kanban]);
    expect(new Set(calls.map(({ key }) => key)).size).toBeGreaterThan(12);
    for (const { key, payload } of calls)
      expect([key, await ask(key, payload)]).toEqual([
        key,
        await ask(key, { ...(payload as object), boardId: noSuchBoard }),
      ]);
  });

  it('of a project that was taken out of sight is as of no project', async () => {
    await happens();
    site.jira.hideProject('MOB', [as]);
    const refused = { ok: false, problem: { code: 'not-visible', what: 'project' } };
    for (const { key, payload } of callsNaming([scrum, kanban]))
      expect([key, await ask(key, payload)]).toEqual([key, refused]);
  });

  it('of a sprint is told of its own board only', async () => {
    await happens();
    for (const boardId of [kanban, noSuchBoard]) {
      const none = await ask('sprintItems', { boardId, sprintId: noSuchSprint });
      expect(none).toMatchObject({ ok: false, problem: { code: 'not-visible' } });
      expect(await ask('sprintItems', { boardId, sprintId: SPRINT })).toEqual(none);
    }
    for (const group of ['ready', 'unknown'])
      expect(await ask('outcomeItems', { boardId: kanban, sprintId: SPRINT, group })).toEqual(
        await ask('outcomeItems', { boardId: kanban, sprintId: noSuchSprint, group }),
      );
  });
});

it('whoever still sees the board is answered as before', async () => {
  await remember();
  site.jira.hideBoard(scrum, [as]);
  const payload = { boardId: scrum };
  const asLead = await site.invoke({
    module: 'project-page',
    functionKey: 'velocity',
    as: insiders.lead,
    projectKey: 'MOB',
    payload,
  });
  expect(asLead).toMatchObject({ ok: true, value: { kind: 'sprints' } });
});
