import { openSite, type Site } from '../../../site/open-site';
import { answerAs, asTheApp } from './asks-of-jira';
import { everyPayload } from './every-call';
import { aGuardedSite, insiders, strangers } from './guarded-site';
import { hearConsole } from './console-log';
import { everythingStored } from './stored';

/*
 * A person without access to a project gets nothing from its page, costs the app nothing, and
 * cannot tell it from a project that does not exist.
 */

const said = hearConsole();
const data = aGuardedSite();
let site: Site;
beforeEach(async () => {
  site = await openSite({ data, now: data.serverInfo.serverTime });
});
afterEach(() => site.close());
afterAll(() => said.restore());

const refused = { ok: false, problem: { code: 'not-visible', what: 'project' } };

const ask = (
  as: string,
  functionKey: string,
  { payload, projectKey = 'MOB' }: { readonly payload: unknown; readonly projectKey?: string },
) => site.invoke({ module: 'project-page', functionKey, as, projectKey, payload });

const load = () => ask(insiders.member, 'load', { payload: {} });

const states: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['nothing is known', () => Promise.resolve()],
  ['a scan is under way', load],
  ['the backlog is known', () => load().then(() => site.settle())],
  [
    'there is news that nobody has read',
    async () => {
      await load();
      await site.settle();
      site.jira.editIssue('MOB-1', { labels: ['new'] }, insiders.member);
      await site.advance(2000);
    },
  ],
];

const everybody = Object.entries(strangers).flatMap(([who, as]) =>
  states.map(([when, happens]) => [who, when, { as, happens }] as const),
);

describe.each(everybody)('a %s, while %s', (_, __, { as, happens }) => {
  it('gets nothing from any key of the page, and costs no scan, no message and nothing stored', async () => {
    await happens();
    const before = JSON.stringify(everythingStored(site));
    const ran = site.backgroundRuns().length;
    site.resetUsage();
    for (const [key, payloads] of Object.entries(everyPayload['project-page']))
      for (const payload of payloads.slice(0, 3))
        expect([key, await ask(as, key, { payload })]).toEqual([key, refused]);
    expect(asTheApp(site)).toEqual([]);
    expect(JSON.stringify(everythingStored(site))).toBe(before);
    expect(site.usage().sinceReset.kvsWrites).toBe(0);
    expect(site.backgroundRuns().length).toBe(ran);
  });

  it('leaves nothing in the queue', async () => {
    await happens();
    await site.settle();
    const ran = site.backgroundRuns().length;
    for (const key of ['load', 'healthItems'])
      for (const payload of everyPayload['project-page'][key] ?? []) await ask(as, key, { payload });
    await site.settle();
    expect(site.backgroundRuns().length).toBe(ran);
  });

  it('hears the same as of a project that does not exist', async () => {
    await happens();
    for (const [key, payloads] of Object.entries(everyPayload['project-page']))
      expect([key, await ask(as, key, { payload: payloads[0] })]).toEqual([
        key,
        await ask(as, key, { payload: payloads[0], projectKey: 'NONE' }),
      ]);
  });
});

it('costs nothing in the background even if Jira gives somebody the boards of a project that they may not browse', async () => {
  await load();
  await site.settle();
  site.jira.editIssue('MOB-1', { labels: ['new'] }, insiders.member);
  await site.advance(2000);
  await site.settle();
  site.jira.editIssue('MOB-1', { labels: ['newer'] }, insiders.member);
  await site.clock.advance(20 * 60_000);
  const as = strangers['member of another project'];
  await site.settle();
  await site.clock.advance(20 * 60_000);
  const ran = site.backgroundRuns().length;
  const undo = answerAs(site, { asker: as, other: insiders.admin, endpoints: ['GET /rest/agile/1.0/board'] });
  expect(await ask(as, 'load', { payload: {} })).toEqual(refused);
  expect(await ask(as, 'healthItems', { payload: { component: 'ready' } })).toEqual(refused);
  undo();
  await site.settle();
  expect(site.backgroundRuns().length).toBe(ran);
  // The same view by somebody who may browse it is kept.
  await load();
  await site.settle();
  expect(site.backgroundRuns().length).toBeGreaterThan(ran);
});
