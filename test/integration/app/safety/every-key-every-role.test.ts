import type { JiraAnswer, JiraRequest } from '../../../site/jira/jira-types';
import { openSite, type Site } from '../../../site/open-site';
import { custom, status } from '../../../site/data/a-site';
import { askAsNobody } from './ask-as-nobody';
import { watchDefinitions } from './defined-keys';
import { everyCall, everyPayload, modules, oneCallEach } from './every-call';
import { aGuardedSite, hiddenKeys, hiddenType, insiders, outsiders, secrets, strangers } from './guarded-site';
import { hearConsole } from './console-log';
import { everythingStored } from './stored';
import { runDaily } from '../../../support/run-daily';

jest.setTimeout(60_000);

const defined = watchDefinitions();
const said = hearConsole();
const data = aGuardedSite({ filler: 120 });
let site: Site;
beforeAll(async () => {
  site = await openSite({ data, now: data.serverInfo.serverTime });
  // A new issue would have a key like those of the hidden ones.
  site.jira.requireOnCreate('MOB', [custom.points]);
});
afterAll(() => {
  site.close();
  said.restore();
});

const admin = insiders.admin;

/** Asks everything as one person; gives the calls whose answers tell of hidden issues. */
const leaksTo = async (as: string): Promise<readonly string[]> => {
  const leaks: string[] = [];
  // Who sees which issues does not depend on the role, so one person asks everything and the others
  // ask each key.
  for (const call of as === outsiders.reader ? everyCall(as) : oneCallEach(as)) {
    const answer = JSON.stringify(await site.invoke(call));
    const found = secrets.exec(answer);
    if (found !== null) {
      const around = answer.slice(Math.max(0, found.index - 60), found.index + 60);
      leaks.push(
        `${call.module}.${call.functionKey} ${JSON.stringify(call.payload)} ${call.issueKey ?? ''}: ${around}`,
      );
    }
  }
  return leaks;
};

const page = (functionKey: string, payload: unknown = {}): Promise<unknown> =>
  site.invoke({ module: 'project-page', functionKey, as: admin, projectKey: 'MOB', payload });

/**
 * Lets Jira break off in the second page of each search by the app, so that a scan stands still
 * with a part of the backlog.
 */
const stopAfterFirstPage = (): (() => void) => {
  const handle = site.jira.handle;
  const spy = jest.spyOn(site.jira, 'handle').mockImplementation((request: JiraRequest): JiraAnswer => {
    const goesOn =
      request.path.startsWith('/rest/api/3/search/jql') && request.body?.includes('nextPageToken') === true;
    if (!goesOn || request.as.kind !== 'app') return handle(request);
    return {
      status: 503,
      headers: { 'retry-after': '600' },
      body: JSON.stringify({ errorMessages: ['Service unavailable.'], errors: {} }),
      endpoint: 'POST /rest/api/3/search/jql',
      objects: 0,
    };
  });
  return () => spy.mockRestore();
};

/** What happens one after the other; after each, everybody asks everything. */
const moments: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['before anybody has looked', () => Promise.resolve()],
  ['when a scan was asked for', () => page('load')],
  [
    'when a part of the backlog is read',
    async () => {
      const goOn = stopAfterFirstPage();
      await page('load');
      await site.advance(60_000);
      goOn();
      expect(await page('load')).toMatchObject({ value: { health: { partial: true } } });
    },
  ],
  [
    'when everything is known',
    async () => {
      await site.settle();
      for (const key of ['velocity', 'forecast', 'filters']) await page(key);
      await page('velocity', { boardId: 8 });
      await page('load', { boardId: 8 });
      await site.settle();
      expect(await page('load')).toMatchObject({ value: { health: { partial: false } } });
    },
  ],
  [
    'after events that nobody has read yet',
    async () => {
      for (const key of hiddenKeys.slice(0, 8)) site.jira.editIssue(key, { labels: ['zerberus-label'] }, admin);
      site.jira.editIssue('MOB-1', { labels: ['app', 'new'] }, admin);
      site.jira.deleteIssue('MOB-9009', admin);
      await site.advance(2000);
    },
  ],
  ['after they were read', () => site.settle()],
  [
    'a day later',
    async () => {
      site.jira.editIssue('MOB-9004', { status: status.done }, admin);
      await Promise.all([runDaily(site), site.settle()]);
      await site.settle();
    },
  ],
];

it.each(modules)('asks everything that the resolver of %s defines', (module) => {
  expect(Object.keys(everyPayload[module]).toSorted()).toEqual(defined.of(module));
});

describe.each(moments)('%s', (_, happens) => {
  beforeAll(async () => {
    await happens();
  });

  it.each(Object.entries({ ...outsiders, ...strangers }))(
    'no answer to a %s tells of an issue that is hidden from them',
    async (__, as) => {
      expect(await leaksTo(as)).toEqual([]);
    },
    60_000,
  );

  it('nobody who is not signed in learns of it, or of anything in the project', async () => {
    for (const call of oneCallEach('')) {
      const answer = await askAsNobody(call);
      expect(answer).toMatchObject({ ok: false });
      expect(JSON.stringify(answer)).not.toMatch(secrets);
    }
  });

  it('nothing of it is stored but ids, and no text of it is logged', () => {
    // The names of the site's issue types are words of the site, by which histories are read.
    const stored = everythingStored(site).map((entry) => JSON.stringify(entry).replace(hiddenType.name, ''));
    expect(stored.filter((entry) => /zerberus|MOB-90\d\d/i.test(entry))).toEqual([]);
    expect(said.lines().filter((line) => /zerberus/i.test(line))).toEqual([]);
  });
});

it('would have been found out: whoever sees the issues gets keys and words of them from the same calls', async () => {
  const told = new Map<string, Set<string>>();
  for (const call of everyCall(admin)) {
    const answer = JSON.stringify(await site.invoke(call));
    if (secrets.test(answer)) told.set(call.module, (told.get(call.module) ?? new Set()).add(call.functionKey));
  }
  expect([...(told.get('project-page') ?? [])].toSorted()).toEqual([
    'agenda',
    'estimateItem',
    'filters',
    'flow',
    'flowItems',
    'forecastItems',
    'forecastList',
    'forecastTarget',
    'forecastTargets',
    'healthItems',
    'holdAgenda',
    'hygiene',
    'hygieneList',
    'item',
    'load',
    'open',
    'outcomeItems',
    'priority',
    'readiness',
    'sprintItems',
    'weekItems',
  ]);
  expect([...(told.get('issue-panel') ?? [])]).toContain('load');
  expect([...(told.get('admin-page') ?? [])]).toContain('preview');
});
