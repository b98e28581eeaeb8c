import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayMs, dayOf } from '../../../src/domain/arithmetic/day';
import { makeDemoSite } from '../../site/demo';
import { openSite, type Site } from '../../site/open-site';
import { figuresOf, mobileBanking } from '../../unit/site/demo/velocity-replay';
import { shown } from '../app/agenda-support';
import { dailyAt } from '../../site/demo/past/past-snapshots';
import { ask, backlogOf, openAsOf, rulesVersions, storedOf, told, useBoard, type Stored } from './past-site';

const mob = backlogOf('MOB');
const today = dayOf(Date.parse(told));

/** Opening a demo with a past takes some seconds, of a busy machine more. */
jest.setTimeout(120_000);

/** Days before today: in the beta, at the incident, a month ago, on a Sunday, yesterday. */
const looks = [170, 55, 36, 1];

describe.each([1, 2])('the past of the demo with seed %i', (seed) => {
  let stored: Stored;
  let site: Site;
  beforeAll(async () => {
    site = await openSite({ seed, told, now: told, past: true });
    stored = await storedOf(site, mob);
  });
  afterAll(() => site.close());

  it('has a snapshot of each day since the app was installed, under the rules of that day', async () => {
    const days = stored.snapshots.map(({ day }) => day);
    const [first = 0] = days;
    expect(days).toEqual(Array.from({ length: today - first + 1 }, (_, index) => first + index));
    expect(days.length).toBeGreaterThanOrEqual(210);
    const versions = (await rulesVersions()).toSorted((a, b) => a.version - b.version);
    expect(versions).toHaveLength(3);
    const wrong = stored.snapshots.filter(({ day, rulesVersion }) => {
      const at = day === today ? Date.parse(told) : dailyAt(day);
      return rulesVersion !== versions.findLast(({ savedAt }) => savedAt <= at)?.version;
    });
    expect(wrong).toEqual([]);
  });

  it('has the sixteen sprints that a plain replay of the histories gives', () => {
    const data = makeDemoSite({ seed, now: Date.parse(told) });
    const expected = data.sprints
      .filter(({ originBoardId, state }) => originBoardId === mob.boardId && state === 'closed')
      .map((sprint) => [sprint.id, figuresOf(data, sprint, mobileBanking)] as const)
      .map(([id, { committed, completed }]) => [id, committed, completed]);
    expect(expected).toHaveLength(16);
    expect(stored.sprints.map(({ sprint, committed, completed }) => [sprint, committed, completed])).toEqual(expected);
  });

  it('has meetings of which the app tells what became ready, and knows the pace of the team', async () => {
    expect(stored.meetings.length).toBeGreaterThanOrEqual(14);
    expect(stored.meetings.slice(0, -1).every(({ became }) => became !== undefined)).toBe(true);
    const last = stored.meetings.at(-1);
    const { since, pace } = shown(await ask(site, 'MOB', { key: 'agenda' }));
    expect(since).toMatchObject({ at: last?.at, planned: last?.ids.length });
    expect(pace.from).toBe('meetings');
  });
});

describe('the past of the demo, asked again on the day itself', () => {
  let stored: Stored;
  beforeAll(async () => {
    const site = await openSite({ told, now: told, past: true });
    stored = await storedOf(site, mob);
    site.close();
  });

  it.each(looks)('has the snapshot that the app takes by itself %i days before', async (days) => {
    const site = await openAsOf(dailyAt(today - days), { seed: 1 });
    await useBoard(site, 'MOB');
    const { snapshots } = await storedOf(site, mob);
    site.close();
    expect(snapshots.at(-1)?.day).toBe(today - days);
    expect(stored.snapshots.find(({ day }) => day === today - days)).toEqual(snapshots.at(-1));
  });

  it('has the last meeting as the team would have held it, out of the meetings before', async () => {
    const last = stored.meetings.at(-1);
    if (last === undefined) throw new Error('No meeting was held.');
    const site = await openSite({ told, now: new Date(last.at - 60_000).toISOString(), past: true });
    expect((await storedOf(site, mob)).meetings).toHaveLength(stored.meetings.length - 1);
    await ask(site, 'MOB', { key: 'load' });
    await ask(site, 'MOB', { key: 'holdAgenda', more: { minutes: last.minutes } });
    const { meetings } = await storedOf(site, mob);
    site.close();
    expect(meetings.slice(0, -1)).toEqual(stored.meetings.slice(0, -1));
    expect({ ...meetings.at(-1), at: last.at }).toEqual(last);
  });
});

it('is the same demo two days later, moved on by two days', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'demo-'));
  const store = join(folder, 'store.json');
  const first = await openSite({ now: told, past: true, store });
  const before = await storedOf(first, mob);
  first.close();
  const later = new Date(Date.parse(told) + 2 * dayMs).toISOString();
  const second = await openSite({ now: later, past: true, store });
  const after = await storedOf(second, mob);
  second.close();
  rmSync(folder, { recursive: true });

  const { length } = before.snapshots;
  // Today's was of the morning and is of the evening now.
  expect(after.snapshots.slice(0, length - 1)).toEqual(before.snapshots.slice(0, -1));
  expect(after.snapshots.map(({ day }) => day).slice(-3)).toEqual([today, today + 1, today + 2]);
  expect(after.sprints).toEqual(before.sprints);
  expect(after.meetings.slice(0, before.meetings.length)).toEqual(before.meetings);
  expect(historiesUntil(second, Date.parse(told))).toEqual(historiesUntil(first, Date.parse(told)));
  expect(second.data.issues.map(({ key }) => key)).toEqual(first.data.issues.map(({ key }) => key));
});

const historiesUntil = (site: Site, instant: number) =>
  site.data.issues.map(({ key, changelog }) => {
    const happened = (changelog?.histories ?? []).filter(({ created }) => Date.parse(String(created)) <= instant);
    return [key, happened.map(({ created, items }) => [created, items])];
  });
