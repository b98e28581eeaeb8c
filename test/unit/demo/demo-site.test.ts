import type { SiteData, SiteIssue } from '../../site/data/site-data';
import { makeDemoSite } from '../../site/demo';
import { customFields } from '../../site/demo/fields';
import { isSubtask, read } from './replay';

const now = Date.parse('2026-11-22T13:00:00Z');
const site = makeDemoSite({ seed: 1, now });

describe('the demo site', () => {
  it('is the same to the byte for the same seed and now', () => {
    expect(JSON.stringify(makeDemoSite({ seed: 1, now }))).toBe(JSON.stringify(site));
  });

  it('differs in its chances for another seed, not in its items', () => {
    const other = makeDemoSite({ seed: 2, now });
    expect(JSON.stringify(other)).not.toBe(JSON.stringify(site));
    expect(summaries(other)).toStrictEqual(summaries(site));
  });

  it('is plain JSON: no member is undefined', () => {
    expect(JSON.parse(JSON.stringify(site))).toStrictEqual(site);
  });

  it('holds about 150 issues of all types in one project, and none in the other', () => {
    expect(site.issues.length).toBeGreaterThanOrEqual(140);
    expect(site.issues.length).toBeLessThanOrEqual(160);
    expect(new Set(site.issues.map((issue) => read(issue.fields, 'project', 'key')))).toStrictEqual(new Set(['MOB']));
    expect(new Set(site.issues.map(typeOf))).toStrictEqual(
      new Set(['Story', 'Bug', 'Task', 'Spike', 'Epic', 'Sub-task']),
    );
    expect(site.projects.map(({ key }) => key)).toStrictEqual(['MOB', 'PLAT']);
  });

  it('has nine closed sprints in order, an active and a future one', () => {
    expect(site.sprints.map(({ state }) => state)).toStrictEqual([
      ...Array<string>(9).fill('closed'),
      'active',
      'future',
    ]);
    const instants = site.sprints
      .filter(({ state }) => state === 'closed')
      .flatMap(({ startDate, activatedDate, completeDate }) => [startDate, activatedDate, completeDate])
      .map((iso) => Date.parse(iso ?? ''));
    expect(instants).toStrictEqual([...instants].sort((one, other) => one - other));
  });

  it('has an open backlog of 60 to 70 items that are neither sub-tasks nor epics nor in the active sprint', () => {
    const open = openBacklog(site);
    expect(open.length).toBeGreaterThanOrEqual(60);
    expect(open.length).toBeLessThanOrEqual(70);
  });

  it('lets no two issues read alike', () => {
    expect(new Set(summaries(site)).size).toBe(site.issues.length);
    const texts = site.issues
      .map((issue) => JSON.stringify(issue.fields['description']))
      .filter((text) => text !== 'null');
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('gives ranks that order the issues, each its own', () => {
    expect(new Set(site.issues.map((issue) => issue.fields[customFields.rank])).size).toBe(site.issues.length);
  });

  it('hides three to five issues from one person who may browse', () => {
    const hidden = site.issues.filter(({ hiddenFrom }) => hiddenFrom !== undefined);
    expect(hidden.length).toBeGreaterThanOrEqual(3);
    expect(hidden.length).toBeLessThanOrEqual(5);
    const [person] = hidden[0]?.hiddenFrom ?? [];
    expect(site.users.find(({ accountId }) => accountId === person)?.roles).toStrictEqual(['browse:MOB']);
  });

  it('has somebody for each kind of viewer', () => {
    const roles = new Set(site.users.flatMap((user) => user.roles));
    expect(roles).toStrictEqual(new Set(['admin', 'project-admin:MOB', 'edit:MOB', 'browse:MOB', 'browse:PLAT']));
  });

  it.each([
    '2026-11-22T13:00:00Z',
    '2026-11-26T23:59:00Z',
    '2026-03-30T00:01:00Z',
    '2027-01-01T12:00:00Z',
    '2026-10-28T08:30:00Z',
  ])('runs its active sprint at %s', (iso) => {
    const instant = Date.parse(iso);
    const active = makeDemoSite({ now: instant }).sprints.find(({ state }) => state === 'active');
    expect(Date.parse(active?.activatedDate ?? '')).toBeLessThan(instant);
    expect(Date.parse(active?.endDate ?? '')).toBeGreaterThan(instant);
  });
});

const typeOf = (issue: SiteIssue): unknown => read(issue.fields, 'issuetype', 'name');
const summaries = (of: SiteData) => of.issues.map((issue) => issue.fields['summary']).sort();

const openBacklog = (of: SiteData): readonly SiteIssue[] =>
  of.issues.filter(
    (issue) =>
      read(issue.fields, 'status', 'statusCategory', 'key') !== 'done' &&
      !isSubtask(issue) &&
      typeOf(issue) !== 'Epic' &&
      !JSON.stringify(issue.fields[customFields.sprint]).includes('"active"'),
  );
