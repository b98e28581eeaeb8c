import type { Site } from '../../../site/open-site';
import { admin, openDemo } from '../demo-site';
import { settledPage } from '../support';
import { runDaily } from '../../../support/run-daily';

let site: Site;
beforeEach(async () => {
  site = await openDemo();
});
afterEach(() => site.close());

const keysAbout = (projectId: string): readonly string[] =>
  site.kvs.keys().filter((key) => key.split(':').includes(projectId));

describe('what is remembered of projects', () => {
  it('goes with the project that is deleted, and what is remembered of another one stays', async () => {
    for (const project of ['MOB', 'APPT']) await settledPage(site, { as: admin, project });
    const [gone = '', kept = ''] = ['MOB', 'APPT'].map(
      (key) => site.data.projects.find((project) => project.key === key)?.id ?? '',
    );
    const others = keysAbout(kept);
    expect(keysAbout(gone).length).toBeGreaterThan(5);
    expect(others.length).toBeGreaterThan(5);

    site.jira.deleteProject('MOB');
    await site.settle();
    expect(keysAbout(gone)).toEqual([]);
    expect(keysAbout(kept)).toEqual(others);
    const daily = runDaily(site);
    await site.settle();
    await daily;
    expect(keysAbout(gone)).toEqual([]);
  });

  it('goes in the end even where storage fails on the way', async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    await settledPage(site, { as: admin, project: 'MOB' });
    const id = site.data.projects.find(({ key }) => key === 'MOB')?.id ?? '';
    site.setFaults({ calls: 0.2, seed: 3 });
    site.jira.deleteProject('MOB');
    await site.settle();
    expect(keysAbout(id)).toEqual([]);
  });

  it('goes when the app is uninstalled', async () => {
    await settledPage(site, { as: admin, project: 'MOB' });
    expect(site.kvs.keys().some((key) => key.startsWith('backlog:'))).toBe(true);
    await site.uninstall();
    expect(site.backgroundRuns().at(-1)).toMatchObject({ by: 'uninstall', outcome: 'done' });
    expect(site.kvs.keys()).toEqual([]);
  });
});
