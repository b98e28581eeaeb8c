import type { SiteData, SiteIssue } from '../../site/data/site-data';
import { makeDemoSite } from '../../site/demo';
import { openSite, type Site } from '../../site/open-site';
import { admin, member, monday } from './demo-site';
import { createAgendaIssue } from './agenda-support';
import { settledPage, similarOf, onProjectPage } from './support';

/*
 * H7: the issues that hold agendas are in no figure. A site on which some issues are marked as such
 * answers like a site without them.
 */

const demo = makeDemoSite({ now: Date.parse(monday) });

/** Nothing on the site leads to it. */
const standsAlone = ({ fields }: SiteIssue): boolean =>
  [fields['issuelinks'], fields['subtasks']].every((list) => !Array.isArray(list) || list.length === 0);

/** Of a project every fourth done issue and three open ones, none of which another issue names. */
const chosenIn = (project: string, { issues }: SiteData): ReadonlySet<string> => {
  const named = JSON.stringify(
    issues.map(({ fields }) => [fields['parent'], fields['issuelinks'], fields['subtasks']]),
  );
  const alone = issues.filter(
    (issue) => issue.key.startsWith(`${project}-`) && standsAlone(issue) && !named.includes(`"${issue.key}"`),
  );
  const isDone = ({ fields }: SiteIssue): boolean => JSON.stringify(fields['status']).includes('"done"');
  const done = alone.filter(isDone).filter((_, index) => index % 4 === 0);
  const open = alone.filter((issue) => !isDone(issue)).slice(0, 3);
  return new Set([...done, ...open].map(({ key }) => key));
};

const everyView = async (site: Site, project: string): Promise<Readonly<Record<string, unknown>>> => {
  const asker = { as: admin, project };
  const views: Record<string, unknown> = { page: await settledPage(site, asker) };
  const keys = ['velocity', 'forecast', 'outcome', 'agenda', 'hygiene', 'readiness', 'priority'] as const;
  for (const key of keys) views[key] = await onProjectPage(key)(site, asker);
  views['similar'] = await similarOf(site, { as: admin, issue: `${project}-65` });
  views['preview'] = await site.invoke({
    module: 'project-settings',
    functionKey: 'preview',
    as: admin,
    projectKey: project,
    payload: { rules: { 'thresholds.ready': 95 } },
  });
  return views;
};

const viewsOf = async (data: SiteData, project: string) => {
  const site = await openSite({ data, now: monday });
  return everyView(site, project).finally(() => site.close());
};

/** A mark as the app itself sets it. */
const markOfOwn = async (): Promise<SiteIssue['properties']> => {
  const site = await openSite({ data: demo, now: monday });
  const asker = { as: member, project: 'MOB' };
  await settledPage(site, asker);
  const posted = await createAgendaIssue(site, asker);
  const mark = site.jira.issue(posted.ok ? posted.value.issueKey : '')?.properties;
  site.close();
  return mark;
};

it.each(['MOB', 'OPS'])('every view of %s is as if they were not there', async (project) => {
  const properties = await markOfOwn();
  expect(Object.keys(properties ?? {})).toHaveLength(1);
  const chosen = chosenIn(project, demo);
  expect(chosen.size).toBeGreaterThan(7);
  const marked = demo.issues.map((issue) => (chosen.has(issue.key) ? { ...issue, properties } : issue));
  const without = demo.issues.filter(({ key }) => !chosen.has(key));
  const [withThem, withoutThem] = [
    await viewsOf({ ...demo, issues: marked }, project),
    await viewsOf({ ...demo, issues: without }, project),
  ];
  for (const [view, answer] of Object.entries(withThem))
    expect({ [view]: answer }).toEqual({ [view]: withoutThem[view] });
});
