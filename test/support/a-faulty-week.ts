import { aBoard, anIssue, aSite, aSprint, custom, people, priority, status, types } from '../site/data/a-site';
import type { SiteData, SiteIssue } from '../site/data/site-data';
import { chanceFor, type Chance } from '../site/demo/chance';
import type { Site } from '../site/open-site';

const member = people.member.accountId;
const start = Date.UTC(2026, 2, 2, 9);
const board = 7;
const [active, next] = [41, 42];

/** A project of `items` open stories and bugs, drawn from a seed: texts, estimates, ranks, links, sprints. */
export const aBacklogSite = (seed: number, items: number): SiteData => {
  const chance = chanceFor(seed, 'site');
  return aSite({
    serverInfo: {
      baseUrl: 'https://small.jira.example',
      deploymentType: 'Cloud',
      serverTitle: 'Small',
      serverTime: new Date(start).toISOString(),
    },
    boards: [aBoard({ id: board })],
    sprints: [
      aSprint(active, { state: 'active', originBoardId: board, startDate: new Date(start - 86_400_000).toISOString() }),
      aSprint(next, { state: 'future', originBoardId: board }),
    ],
    issues: Array.from({ length: items }, (_, at) => drawnIssue(chance, at + 1)),
  });
};

const drawnIssue = (chance: Chance, number: number): SiteIssue => {
  const updated = new Date(start - chance.int(1, 150 * 86_400) * 1000).toISOString();
  const blocker = chance.int(1, 20);
  return anIssue(number, {
    issuetype: chance.pick([types.story, types.story, types.bug]),
    status: chance.pick([status.toDo, status.toDo, status.toDo, status.inProgress, status.done]),
    priority: chance.pick([priority.high, priority.medium, priority.low]),
    description: chance.pick(texts),
    labels: chance.happens(0.3) ? [chance.pick(['api', 'web'])] : [],
    [custom.points]: chance.happens(0.6) ? chance.pick([1, 2, 3, 5, 8, 13]) : null,
    [custom.rank]: rankAt(chance.int(1, 9_999)) + String(number).padStart(3, '0'),
    [custom.sprint]: chance.happens(0.2) ? [{ id: chance.pick([active, next]) }] : null,
    ...(chance.happens(0.15) && blocker !== number ? { issuelinks: [blockedBy(blocker, number)] } : {}),
    created: updated,
    updated,
  });
};

const blockedBy = (blocker: number, number: number) => ({
  id: String(50_000 + number),
  type: { id: '1', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
  inwardIssue: { id: String(20_000 + blocker), key: `MOB-${blocker}` },
});

const texts = [
  null,
  'As a reader, I want to keep my place so that I can go on later.\n\nAcceptance criteria:\n- The place is kept\n- It is shown on every device',
  'Steps: open it. Expected: it opens. Actual: it closes.',
  'Something about the thing',
  'h3. Acceptance Criteria\n* The list is sorted\n* The list is short',
];

const rankAt = (place: number): string => `0|i${String(place).padStart(5, '0')}:`;

/** What people do in a week, drawn from a seed; the clock goes on between the steps. Faults do not change it. */
export const liveThrough = async (site: Site, seed: number, look: () => Promise<unknown>): Promise<void> => {
  const chance = chanceFor(seed, 'week');
  const { jira } = site;
  const keys = (): string[] => [...jira.keys()];
  let started = false;
  for (let step = 0; step < 14; step += 1) {
    const key = chance.pick(keys());
    const other = chance.pick(keys());
    switch (chance.int(1, 9)) {
      case 1:
        jira.editIssue(key, { description: chance.pick(texts) }, member);
        break;
      case 2:
        jira.editIssue(key, { [custom.points]: chance.happens(0.7) ? chance.pick([1, 5, 40]) : null }, member);
        break;
      case 3:
        jira.editIssue(key, { status: chance.pick([status.toDo, status.done]) }, member);
        break;
      case 4:
        jira.editIssue(key, { [custom.rank]: rankAt(chance.int(1, 9_999)) }, member);
        break;
      case 5:
        jira.createIssue('MOB', { summary: 'Another', issuetype: types.story, description: chance.pick(texts) }, member);
        break;
      case 6:
        if (keys().length > 5) jira.deleteIssue(key, member);
        break;
      case 7:
        if (key !== other)
          jira.editIssue(
            key,
            { issuelinks: [{ ...blockedBy(1, step), inwardIssue: { id: jira.issue(other)?.id, key: other } }] },
            member,
          );
        break;
      case 8:
        if (!started) jira.closeSprint(active, member, chance.happens(0.5) ? next : undefined);
        else break;
        jira.startSprint(next, member);
        started = true;
        break;
      default:
        jira.editIssue(key, { labels: [chance.pick(['api', 'web', 'ops'])] }, member);
    }
    const looks = chance.int(0, 2);
    const minutes = chance.int(1, 300);
    await Promise.all(Array.from({ length: looks }, look));
    await site.advance(minutes * 60_000);
  }
};
