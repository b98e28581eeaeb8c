import { makeDemoSite } from '../../../site/demo/index';
import { addBigProject, BIG_PROJECT } from '../../../site/generate/big-project';
import { createJira } from '../../../site/jira/create-jira';
import { asList } from '../../../site/jira/json-values';
import { at } from '../jira/ask';

const now = Date.UTC(2026, 2, 9, 9);

const demo = makeDemoSite({ now });

const site = addBigProject(demo, { items: 400, now });

const big = site.issues.filter(({ key }) => key.startsWith(`${BIG_PROJECT}-`));

const board = site.boards.at(-1)?.id ?? 0;

const jira = createJira({ data: site, clock: () => now });

const ask = (method: string, path: string, body?: object): unknown =>
  JSON.parse(jira.handle({ method, path, as: { kind: 'app' }, ...(body && { body: JSON.stringify(body) }) }).body);

const countOf = (jql: string): unknown => at(ask('POST', '/rest/api/3/search/approximate-count', { jql }), 'count');

describe('a generated project', () => {
  it('leaves the items of the site as they were and gives each of its own an id and key of its own', () => {
    expect(site.issues.slice(0, demo.issues.length)).toEqual(demo.issues);
    expect(new Set(site.issues.map(({ id }) => id)).size).toBe(site.issues.length);
    expect(new Set(big.map(({ key }) => key)).size).toBe(big.length);
  });

  it('has that many open items besides its epics', () => {
    expect(countOf('project = BIG AND statusCategory != Done AND issuetype != Epic')).toBe(400);
    expect(countOf('project = BIG AND issuetype = Epic')).toBe(2);
  });

  it('is the same for the same seed and now, and another one for another seed', () => {
    expect(addBigProject(demo, { items: 400, now })).toEqual(site);
    expect(addBigProject(demo, { items: 400, now, seed: 2 })).not.toEqual(site);
  });

  it('varies as backlogs do: types, texts, estimates, parents, labels, links, and times of change', () => {
    const distinct = (of: (fields: Readonly<Record<string, unknown>>) => unknown): number =>
      new Set(big.map(({ fields }) => JSON.stringify(of(fields) ?? null))).size;
    expect(distinct(({ issuetype }) => at(issuetype, 'name'))).toBeGreaterThan(3);
    expect(distinct(({ description }) => description)).toBeGreaterThan(50);
    expect(distinct(({ updated }) => updated)).toBeGreaterThan(300);
    expect(distinct(({ labels }) => labels)).toBeGreaterThan(5);
    const share = (jql: string): number => Number(countOf(`project = BIG AND ${jql}`)) / big.length;
    expect(share('"Story Points" IS EMPTY')).toBeGreaterThan(0.1);
    expect(share('"Story Points" IS NOT EMPTY')).toBeGreaterThan(0.4);
    expect(share('parent IS NOT EMPTY')).toBeGreaterThan(0.3);
    expect(big.filter(({ fields }) => asList(fields['issuelinks']).length > 0).length).toBeGreaterThan(15);
  });

  it('has a board with closed sprints whose items were done, an active one and a future one', () => {
    const sprints = asList(at(ask('GET', `/rest/agile/1.0/board/${board}/sprint`), 'values'));
    expect(sprints.map((sprint) => at(sprint, 'state'))).toEqual([
      ...Array.from({ length: 7 }, () => 'closed'),
      'active',
      'future',
    ]);
    expect(countOf('project = BIG AND sprint in closedSprints() AND statusCategory = Done')).toBe(7 * 30);
    expect(countOf('project = BIG AND sprint in openSprints()')).toBe(25);
  });

  it('is seen by who edits another project, and not by who only reads', () => {
    const rolesOf = (name: string) => site.users.find(({ displayName }) => displayName === name)?.roles;
    expect(rolesOf('Priya Nair')).toContain('edit:BIG');
    expect(rolesOf('Grace Okafor')?.join()).not.toContain('BIG');
  });

  it('needs items to draw from', () => {
    expect(() => addBigProject({ ...demo, issues: [] }, { items: 1, now })).toThrow('this site has none');
  });
});
