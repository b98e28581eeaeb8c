import { aBoard, anIssue, aSite, aSprint, custom, people, priority, status, types } from '../site/data/a-site';
import type { SiteData, SiteIssue } from '../site/data/site-data';
import { chanceFor, type Chance } from '../site/demo/random';
import type { Site } from '../site/open-site';
import { withPastSprints } from './past-sprints';

const member = people.member.accountId;
const start = Date.UTC(2026, 2, 2, 9);
const board = 7;

/** Who looks at the page, and the backlog that it shows. */
export const viewer = member;
export const backlog = { projectId: '10001', boardId: board };

const [active, next] = [41, 42];

/**
 * A project of `items` open stories and bugs, drawn from a seed: texts, estimates, ranks, links,
 * sprints.
 */
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

/** The same with two to five sprints that closed as the active one began. */
export const aSprintingSite = (seed: number, items: number): SiteData =>
  withPastSprints(aBacklogSite(seed, items), { seed, board, until: start - 86_400_000, openTo: active });

const drawnIssue = (chance: Chance, number: number): SiteIssue => {
  const updated = new Date(start - chance.int(1, 150 * 86_400) * 1000).toISOString();
  const blocker = chance.int(1, 20);
  return anIssue(number, {
    issuetype: chance.pick([types.story, types.story, types.bug]),
    status: chance.pick([status.toDo, status.toDo, status.toDo, status.inProgress, status.done]),
    priority: chance.pick<SiteIssue['fields'][string]>([priority.high, priority.medium, priority.low]),
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

const texts: readonly [string | null, ...(string | null)[]] = [
  null,
  'As a reader, I want to keep my place so that I can go on later.\n\nAcceptance criteria:\n- The place is kept\n- It is shown on every device',
  'Steps: open it. Expected: it opens. Actual: it closes.',
  'Something about the thing',
  'h3. Acceptance Criteria\n* The list is sorted\n* The list is short',
];

const rankAt = (index: number): string => `0|i${String(index).padStart(5, '0')}:`;

/** What somebody opens in a look: the page, the closed sprints, or readiness against outcome. */
export type LookedAt = 'load' | 'velocity' | 'outcome';

/** How long a day is, and what happens at a look, for which nobody waits. */
export type Day = { readonly seed: number; readonly steps: number; readonly look: (at: LookedAt) => void };

/**
 * What people do in a day, drawn from a seed; the clock goes on between the steps. In the middle
 * the active sprint is closed, and soon after the next one started. Faults of the app change none
 * of it. Items that were in a sprint are not deleted: what is replayed later would be another one.
 */
export const liveThrough = async (site: Site, { seed, steps, look }: Day): Promise<void> => {
  const chance = chanceFor(seed, 'day');
  const keys = site.data.issues.map(({ key }) => key);
  const lasting = new Set(site.data.issues.filter(wasInSprint).map(({ key }) => key));
  const middle = Math.floor(steps / 2);
  for (let step = 0; step < steps; step += 1) {
    if (step === middle) site.jira.closeSprint(active, member, chance.happens(0.5) ? next : undefined);
    if (step === middle + 2) site.jira.startSprint(next, member);
    oneStep(site, { chance, keys, lasting, step });
    const looksAt = chance.happens(0.7) ? chance.pick<LookedAt>(['load', 'velocity', 'outcome', 'outcome']) : undefined;
    const minutes = chance.int(1, 60);
    if (looksAt !== undefined) look(looksAt);
    await site.advance(minutes * 60_000);
  }
};

const wasInSprint = ({ fields, changelog }: SiteIssue): boolean =>
  Array.isArray(fields[custom.sprint]) || (changelog?.histories.length ?? 0) > 0;

type Step = {
  readonly chance: Chance;
  readonly keys: string[];
  readonly lasting: ReadonlySet<string>;
  readonly step: number;
};

const oneStep = ({ jira }: Site, { chance, keys, lasting, step }: Step): void => {
  const any = (): string => keys[chance.int(0, keys.length - 1)] ?? '';
  const [key, other] = [any(), any()];
  const edit = (fields: Readonly<Record<string, unknown>>) => jira.editIssue(key, fields, member);
  switch (chance.int(1, 8)) {
    case 1:
      edit({ description: chance.pick(texts) });
      break;
    case 2:
      edit({ [custom.points]: chance.happens(0.7) ? chance.pick([1, 5, 40]) : null });
      break;
    case 3:
      edit({ status: chance.pick(['To Do', 'Done']) });
      break;
    case 4:
      edit({ [custom.rank]: rankAt(chance.int(1, 9_999)) });
      break;
    case 5:
      keys.push(
        jira.createIssue('MOB', { summary: 'Another', issuetype: 'Story', description: chance.pick(texts) }, member)
          .key,
      );
      break;
    case 6:
      if (lasting.has(key)) break;
      jira.deleteIssue(key, member);
      keys.splice(keys.indexOf(key), 1);
      break;
    case 7:
      if (key !== other)
        edit({ issuelinks: [{ ...blockedBy(1, step), inwardIssue: endOf(jira.issue(other), other) }] });
      break;
    default:
      edit({ labels: [chance.pick(['api', 'web', 'ops'])] });
  }
};

const endOf = (issue: SiteIssue | undefined, key: string) => ({ id: issue?.id ?? '', key });
