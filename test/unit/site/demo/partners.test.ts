import type { SiteData, SiteIssue } from '../../../site/data/site-data';
import { partnersBoard } from '../../../site/demo/boards';
import { customFields } from '../../../site/demo/fields';
import { makeDemoSite } from '../../../site/demo/index';
import { changesOfField, read } from './replay';
import { figuresOf, mobileBanking } from './velocity-replay';

const now = Date.parse('2026-11-02T09:00:00Z');

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

const issuesOf = (site: SiteData): readonly SiteIssue[] =>
  site.issues.filter((issue) => read(issue.fields, 'project', 'key') === 'API');

const sprintsOf = (site: SiteData) => site.sprints.filter(({ originBoardId }) => originBoardId === partnersBoard);

const completedOf = (site: SiteData): readonly number[] =>
  sprintsOf(site)
    .filter(({ state }) => state === 'closed')
    .map((sprint) => figuresOf(site, sprint, mobileBanking).completed);

describe.each([1, 2])('the partner interfaces with seed %i', (seed) => {
  const site = makeDemoSite({ seed, now });
  const issues = issuesOf(site);

  it('have sixteen closed sprints, a running and a planned one, each with the goal of its largest item', () => {
    const sprints = sprintsOf(site);
    expect(sprints.map(({ state }) => state)).toStrictEqual([...Array<string>(16).fill('closed'), 'active', 'future']);
    expect([sprints[0]?.name, sprints.at(-1)?.name]).toStrictEqual(['API Sprint 1', 'API Sprint 18']);
    const summaries = new Set(issues.map(({ fields }) => fields['summary']));
    expect(sprints.filter(({ goal }) => !summaries.has(goal))).toStrictEqual([]);
  });

  it('finish about forty points a sprint, never the same and never nothing', () => {
    const completed = completedOf(site);
    expect(mean(completed)).toBeGreaterThan(36);
    expect(mean(completed)).toBeLessThan(45);
    expect(Math.min(...completed)).toBeGreaterThan(10);
    expect(new Set(completed).size).toBeGreaterThan(6);
  });

  it('have finished some 190 items, all with an estimate, and hold two dozen in the open backlog, half of them without', () => {
    const done = issues.filter(({ fields }) => fields['resolution'] !== null);
    expect(done.length).toBeGreaterThanOrEqual(175);
    expect(done.length).toBeLessThanOrEqual(200);
    expect(done.every(({ fields }) => typeof fields[customFields.storyPoints] === 'number')).toBe(true);
    const waiting = issues.filter(
      ({ fields }) =>
        fields['resolution'] === null && fields[customFields.sprint] === null && fields['parent'] !== undefined,
    );
    expect(waiting).toHaveLength(26);
    const bare = waiting.filter(({ fields }) => fields[customFields.storyPoints] === null);
    expect(bare.length).toBeGreaterThanOrEqual(13);
  });

  it('say nothing twice', () => {
    const texts = site.issues
      .map(({ fields }) => JSON.stringify(fields['description']))
      .filter((text) => text !== 'null');
    expect(new Set(texts).size).toBe(texts.length);
    expect(new Set(site.issues.map(({ fields }) => fields['summary'])).size).toBe(site.issues.length);
  });

  it('carry an item over by one change at the close, and never into a sprint after it was done', () => {
    const closes = new Map(sprintsOf(site).map(({ id, completeDate }) => [String(id), Date.parse(completeDate ?? '')]));
    const carried = issues.flatMap((issue) =>
      changesOfField(issue, 'Sprint').filter((change) => change.from !== '' && change.to !== ''),
    );
    expect(carried.length).toBeGreaterThan(30);
    const early = carried.filter(({ from, at }) => !((closes.get(from?.split(', ').at(-1) ?? '') ?? NaN) < at));
    expect(early).toStrictEqual([]);
    const joinedDone = issues.filter((issue) => {
      const resolved = issue.fields['resolutiondate'];
      const joined = changesOfField(issue, 'Sprint').at(-1)?.at ?? 0;
      return typeof resolved === 'string' && Date.parse(resolved) <= joined;
    });
    expect(joinedDone).toStrictEqual([]);
  });
});
