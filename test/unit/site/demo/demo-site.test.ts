import type { SiteIssue, SiteData } from '../../../site/data/site-data';
import { customFields } from '../../../site/demo/fields';
import { makeDemoSite } from '../../../site/demo/index';
import { createJira } from '../../../site/jira/create-jira';
import { asList } from '../../../site/jira/json-values';
import { asker } from '../jira/ask';
import { read, isSubtask } from './replay';

const now = Date.parse('2026-11-22T13:00:00Z');

const site = makeDemoSite({ seed: 1, now });

/** Keys that a query finds for the app, which sees all. */
const found = (jql: string): string[] => asker(createJira({ data: site, clock: () => now }), 'app').keys(jql);

describe('the demo site', () => {
  it('is the same to the byte for the same seed and now', () => {
    expect(JSON.stringify(makeDemoSite({ seed: 1, now }))).toBe(JSON.stringify(site));
  });

  it('differs in its chances for another seed, not in what is written by hand', () => {
    const other = makeDemoSite({ seed: 2, now });
    const byHand = ({ issues }: SiteData) =>
      summaries(issues.filter((issue) => read(issue.fields, 'project', 'key') !== 'API'));
    expect(JSON.stringify(other)).not.toBe(JSON.stringify(site));
    expect(byHand(other)).toStrictEqual(byHand(site));
  });

  it('is plain JSON: no member is undefined', () => {
    expect(JSON.parse(JSON.stringify(site))).toStrictEqual(site);
  });

  it('holds about 200 issues of all types in its first project, some forty in the team-managed one, none in the empty one', () => {
    const counts = site.projects.map(({ key }) => [key, inProject(site, key).length] as const);
    expect(counts.map(([key]) => key)).toStrictEqual(['MOB', 'PLAT', 'APPT', 'OPS', 'HELP', 'FAIR', 'LAB', 'API']);
    const [mob, plat, appt] = counts.map(([, count]) => count);
    expect(mob).toBeGreaterThanOrEqual(190);
    expect(mob).toBeLessThanOrEqual(210);
    expect(plat).toBe(0);
    expect(appt).toBeGreaterThanOrEqual(36);
    expect(appt).toBeLessThanOrEqual(44);
    expect(new Set(inProject(site, 'MOB').map(typeOf))).toStrictEqual(
      new Set(['Story', 'Bug', 'Task', 'Spike', 'Epic', 'Sub-task']),
    );
    expect(new Set(inProject(site, 'APPT').map(typeOf))).toStrictEqual(
      new Set(['Story', 'Bug', 'Task', 'Epic', 'Subtask']),
    );
  });

  it('gives the team-managed project statuses, types and an estimation field of its own, and shares the Sprint field', () => {
    const own = inProject(site, 'APPT');
    const others = inProject(site, 'MOB');
    const ids = (issues: readonly SiteIssue[], field: string) =>
      new Set(issues.map((issue) => read(issue.fields, field, 'id')));
    for (const field of ['status', 'issuetype'])
      expect([...ids(own, field)].filter((id) => ids(others, field).has(id))).toStrictEqual([]);
    expect(site.projects.find(({ key }) => key === 'APPT')).toMatchObject({ style: 'next-gen', simplified: true });
    expect(site.boards.map(({ type }) => type)).toStrictEqual([
      'scrum',
      'scrum',
      'simple',
      'kanban',
      'kanban',
      'simple',
      'scrum',
    ]);
    expect(own.some((issue) => typeof issue.fields[customFields.storyPointEstimate] === 'number')).toBe(true);
    expect(own.some((issue) => customFields.storyPoints in issue.fields)).toBe(false);
    expect(own.some((issue) => Array.isArray(issue.fields[customFields.sprint]))).toBe(true);
  });

  it('has two boards for the kanban project, the second of its bugs alone, and one for each other project', () => {
    const keys = site.boards.map(({ location }) => location?.projectKey);
    expect(keys).toStrictEqual(['MOB', 'PLAT', 'APPT', 'OPS', 'OPS', 'LAB', 'API']);
    const [all, incidents] = site.boards
      .slice(3, 5)
      .map(({ configuration }) => found(`filter = ${configuration.filter.id}`));
    const ofProject = inProject(site, 'OPS');
    const bugs = ofProject.filter((issue) => typeOf(issue) === 'Bug');
    expect(all?.toSorted()).toStrictEqual(ofProject.map(({ key }) => key).toSorted());
    expect(incidents?.toSorted()).toStrictEqual(bugs.map(({ key }) => key).toSorted());
    expect(bugs.filter(({ fields }) => fields['resolution'] === null).length).toBeGreaterThanOrEqual(2);
  });

  it('lets items of the open backlog be told apart by labels, each used more than once', () => {
    const open = inProject(site, 'MOB').filter(({ fields }) => fields['resolution'] === null);
    const labels = open.flatMap(({ fields }) => asList(fields['labels']).map(String));
    const counts = new Map(labels.map((label) => [label, labels.filter((other) => other === label).length]));
    for (const label of ['security', 'compliance', 'accessibility', 'mobile-web'])
      expect(counts.get(label)).toBeGreaterThanOrEqual(2);
  });

  it('has ids that are the only ones of their kind', () => {
    const historyIds = site.issues.flatMap((issue) => (issue.changelog?.histories ?? []).map(({ id }) => id));
    expect(new Set(historyIds).size).toBe(historyIds.length);
    expect(new Set(site.issues.map(({ id }) => id)).size).toBe(site.issues.length);
    expect(new Set(site.sprints.map(({ id }) => id)).size).toBe(site.sprints.length);
  });

  it('has sixteen closed sprints in order, an active and a future one', () => {
    const sprints = site.sprints.filter(({ originBoardId }) => originBoardId === 1);
    expect(sprints.map(({ state }) => state)).toStrictEqual([...Array<string>(16).fill('closed'), 'active', 'future']);
    const instants = sprints
      .filter(({ state }) => state === 'closed')
      .flatMap(({ startDate, activatedDate, completeDate }) => [startDate, activatedDate, completeDate])
      .map((iso) => Date.parse(iso ?? ''));
    expect(instants).toStrictEqual([...instants].sort((one, other) => one - other));
  });

  it('has an open backlog of 60 to 70 items that are neither sub-tasks nor epics nor in the active sprint', () => {
    const open = openBacklog(inProject(site, 'MOB'));
    expect(open.length).toBeGreaterThanOrEqual(60);
    expect(open.length).toBeLessThanOrEqual(70);
  });

  it('lets no two issues read alike', () => {
    expect(new Set(summaries(site.issues)).size).toBe(site.issues.length);
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
    expect(roles).toStrictEqual(
      new Set([
        'admin',
        ...['project-admin:MOB', 'edit:MOB', 'browse:MOB', 'browse:PLAT'],
        ...['project-admin:APPT', 'edit:APPT', 'browse:APPT', 'project-admin:OPS', 'edit:OPS', 'browse:OPS'],
        ...['project-admin:HELP', 'browse:HELP', 'edit:FAIR', 'browse:FAIR', 'project-admin:LAB', 'browse:LAB'],
        ...['project-admin:API', 'edit:API', 'browse:API', 'reported:MOB', 'reported:HELP'],
      ]),
    );
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

const summaries = (issues: readonly SiteIssue[]) => issues.map((issue) => issue.fields['summary']).sort();

const inProject = (of: SiteData, key: string): readonly SiteIssue[] =>
  of.issues.filter((issue) => read(issue.fields, 'project', 'key') === key);

const openBacklog = (issues: readonly SiteIssue[]): readonly SiteIssue[] =>
  issues.filter(
    (issue) =>
      read(issue.fields, 'status', 'statusCategory', 'key') !== 'done' &&
      !isSubtask(issue) &&
      typeOf(issue) !== 'Epic' &&
      !JSON.stringify(issue.fields[customFields.sprint]).includes('"active"'),
  );
