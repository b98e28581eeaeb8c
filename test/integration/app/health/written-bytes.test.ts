import { BIG_PROJECT } from '../../../site/generate/big-project';
import { chanceFor, type Chance } from '../../../site/demo/random';
import { makeDemoSite } from '../../../site/demo';
import { openSite, type Site } from '../../../site/open-site';
import { storedFacts } from '../../../support/stored-facts';
import { admin, member, monday } from '../demo-site';
import { pageOf, settledPage } from '../support';

/*
 * Forge bills what is written to its store: an edit of one item writes little, however large the
 * backlog is. Bytes of values and of what is queued, until everything has settled.
 */

const edits = 200;
const items = 2_000;
const kilobyte = 1024;

let site: Site;
beforeAll(async () => {
  site = await openSite({ data: makeDemoSite({ now: Date.parse(monday) }), now: monday, generate: items });
  await settledPage(site, { as: member, project: BIG_PROJECT });
  // The schedule's first run is none of an edit's cost.
  await site.advance(10 * 60_000);
  await settledPage(site, { as: member, project: BIG_PROJECT });
}, 120_000);
afterAll(() => site.close());

const fieldOf = (name: string): string => site.data.fields.find((field) => field.name === name)?.id ?? '';

const keysOfBacklog = (): readonly [string, ...string[]] => {
  const projectId = site.data.projects.find(({ key }) => key === BIG_PROJECT)?.id ?? '';
  const boardId = site.data.boards.find(({ location }) => location?.projectKey === BIG_PROJECT)?.id ?? 0;
  const numbers = Object.values(storedFacts(site, { projectId, boardId })).map(({ number }) => number);
  const [first, ...others] = numbers.map((number) => `${BIG_PROJECT}-${number}`);
  if (first === undefined) throw new Error('The backlog is empty.');
  return [first, ...others];
};

/** Something that people do to an item of a backlog, each time in another way. */
const anEdit = (chance: Chance, { time, other }: { time: number; other: string }): Readonly<Record<string, unknown>> =>
  chance.pick([
    { description: `h3. Acceptance criteria\n* The list holds ${time} rows\n* It is sorted` },
    { [fieldOf('Story point estimate')]: chance.pick([null, 1, 2, 3, 5, 8, 13]) },
    { labels: [`label-${time}`] },
    { status: chance.pick(['In Progress', 'Done']) },
    { [fieldOf('Rank')]: `${String(site.jira.issue(other)?.fields[fieldOf('Rank')])}i` },
  ]);

it('an edit of one of 2,000 items writes 8 KB on the mean, and 40 KB at the most', async () => {
  const chance = chanceFor(12, 'edits');
  const keys = keysOfBacklog();
  const written: number[] = [];
  for (let time = 0; time < edits; time += 1) {
    const edit = anEdit(chance, { time, other: chance.pick(keys) });
    site.resetUsage();
    site.jira.editIssue(chance.pick(keys), edit, admin);
    // An edit is read by whoever looks next.
    await pageOf(site, { as: admin, project: BIG_PROJECT });
    await site.settle();
    written.push(site.usage().sinceReset.writtenBytes);
  }
  const mean = written.reduce((sum, bytes) => sum + bytes, 0) / edits;
  expect(keys.length).toBeGreaterThan(0.9 * items);
  expect(written.filter((bytes) => bytes > kilobyte).length).toBeGreaterThan(0.9 * edits);
  expect(mean).toBeLessThanOrEqual(8 * kilobyte);
  expect(Math.max(...written)).toBeLessThanOrEqual(40 * kilobyte);
}, 120_000);
