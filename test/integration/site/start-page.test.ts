import { anIssue, aSite, aSprint, custom, people, status } from '../../site/data/a-site';
import type { SiteData } from '../../site/data/site-data';
import { openSite } from '../../site/open-site';
import { makePage } from '../../site/server/page';
import type { PageContent } from '../../site/server/page-types';
import { defaultViewer } from '../../site/server/people';

/** The roads of a site, as its first person finds them. */
async function roadsOf(data: SiteData) {
  const site = await openSite({ data, now: '2026-03-09T09:00:00Z' });
  try {
    const { page } = await makePage(site, '/', defaultViewer(data));
    return roadsIn(page);
  } finally {
    site.close();
  }
}

function roadsIn(page: PageContent) {
  if (page.kind !== 'start') throw new Error(`This is the page "${page.kind}".`);
  return page.roads;
}

describe('the roads of the start page', () => {
  it('end where a site has no items and nobody who administers it', async () => {
    const { member } = people;
    expect(await roadsOf(aSite({ users: [member] }))).toEqual({});
  });

  it('lead the only person there is to what is there', async () => {
    const issues = [anIssue(1, { status: status.done }), anIssue(2)];
    expect(await roadsOf(aSite({ users: [people.reader], issues }))).toEqual({
      issue: { href: '/browse/MOB-2?as=rob', person: 'Rob', place: 'MOB-2' },
      project: { href: '/projects/MOB?as=rob', person: 'Rob', place: 'Mobile' },
    });
  });

  it('lead into no project that is not for software, however much is open in it', async () => {
    const { projects, ...others } = aSite({ issues: [anIssue(1), anIssue(2)] });
    const service = projects.map((project) => ({ ...project, projectTypeKey: 'service_desk' }));
    const roads = await roadsOf({ ...others, projects: service });
    expect(roads).toEqual({ administration: { href: '/admin?as=ada', person: 'Ada', place: 'Small' } });
  });

  it('lead into the project with the most open items, but first into one whose sprint runs', async () => {
    const web = (number: number) =>
      anIssue(
        number,
        { project: { id: '10002', key: 'WEB', name: 'Web shop' } },
        { id: `9${number}`, key: `WEB-${number}` },
      );
    const others = [web(1), web(2)];
    expect((await roadsOf(aSite({ issues: [anIssue(1), ...others] }))).project?.place).toBe('Web shop');
    const running = anIssue(1, { [custom.sprint]: [{ id: 31, name: 'Sprint 31', state: 'active' }] });
    const withSprint = aSite({ issues: [running, ...others], sprints: [aSprint(31, { state: 'active' })] });
    expect(await roadsOf(withSprint)).toMatchObject({ project: { place: 'Mobile' }, issue: { place: 'MOB-1' } });
  });
});
