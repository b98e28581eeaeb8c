import { aBoard, anIssue, aSite, custom, people, types } from '../../site/data/a-site';
import type { SiteData, SiteField } from '../../site/data/site-data';
import { openSite, type Site } from '../../site/open-site';
import { rulesPage } from './rules-calls';
import { healthItemsOf, healthOf, panelOf, settledPage, valueOf } from './support';

/* Both of Jira's point fields, in projects whose boards say nothing of estimates (E8). */

const member = people.member.accountId;
const teamPoints = 'customfield_10016';

const teamField: SiteField = {
  id: teamPoints,
  key: teamPoints,
  name: 'Story point estimate',
  custom: true,
  schema: { type: 'number', custom: 'com.pyxis.greenhopper.jira:jsw-story-points', customId: 10016 },
};

const ready = {
  issuetype: types.story,
  summary: 'As a shop owner, I want to export the order list so that my accountant can read it',
  description: `The list of orders can be saved as a file and opened in a table.

h3. Acceptance criteria
* The file has a line for each order
* It is saved within 5 s`,
};

const style = (managed: 'company-managed' | 'team-managed') =>
  managed === 'team-managed' ? { simplified: true, style: 'next-gen' } : { simplified: false, style: 'classic' };

const aSiteOf = (managed: 'company-managed' | 'team-managed', boards: SiteData['boards']): SiteData => {
  const { fields, projects } = aSite();
  const [right, wrong] = managed === 'team-managed' ? [teamPoints, custom.points] : [custom.points, teamPoints];
  return aSite({
    boards,
    fields: [...fields, teamField],
    projects: projects.map((project) => ({ ...project, ...style(managed) })),
    issues: [anIssue(1, { ...ready, [right]: 5 }), anIssue(2, { ...ready, [wrong]: 5 })],
  });
};

const kanban = (id: number) => ({
  ...aBoard({ id }),
  type: 'kanban' as const,
  configuration: { ...aBoard({ id }).configuration, id, type: 'kanban', estimation: undefined },
});

let site: Site;
afterEach(() => site.close());

const bandOf = async (issue: string) => valueOf(await panelOf(site, { as: member, issue })).readiness;

it.each([
  ['a company-managed kanban project', 'company-managed', [kanban(7)]],
  ['another, with two boards', 'company-managed', [kanban(7), kanban(8)]],
  ['a company-managed project without a board', 'company-managed', []],
  ['a team-managed project without a board', 'team-managed', []],
] as const)(
  'E8: the items of %s are ready when they are, on the panel and on the page',
  async (_what, managed, boards) => {
    site = await openSite({ data: aSiteOf(managed, boards), now: '2024-03-20T09:00:00.000Z' });
    expect((await bandOf('MOB-1')).band).toBe('ready');
    const other = await bandOf('MOB-2');
    expect(other.findings.find(({ rule }) => rule === 'estimate')).toMatchObject({ result: 'fail' });
    const page = await settledPage(site, { as: member, project: 'MOB' });
    expect(healthOf(page)).toMatchObject({ openBacklog: 2, ready: 1 });
    const { rows } = await healthItemsOf(site, { as: member, project: 'MOB' }, { component: 'estimated' });
    expect(rows).toMatchObject([{ key: 'MOB-1', estimate: '5 points' }]);
  },
);

it('E8: the project is asked for its style once a day, where no board decides', async () => {
  site = await openSite({ data: aSiteOf('company-managed', [kanban(7)]), now: '2024-03-20T09:00:00.000Z' });
  await panelOf(site, { as: member, issue: 'MOB-1' });
  site.resetUsage();
  await panelOf(site, { as: member, issue: 'MOB-1' });
  expect(site.requests().counts.filter(({ request }) => request.includes('/project/'))).toEqual([]);
});

it('E8: administrators of the site are told which of the two is read where, and asked nothing', async () => {
  site = await openSite({ data: aSiteOf('company-managed', []), now: '2024-03-20T09:00:00.000Z' });
  const [estimate] = valueOf(await rulesPage(site, 'site').ask(people.admin.accountId, 'fields'));
  expect(estimate).toMatchObject({
    why: `Where no board decides, company-managed projects read "Story Points" (${custom.points}), team-managed ones "Story point estimate" (${teamPoints}).`,
    choice: { needed: false },
  });
});
