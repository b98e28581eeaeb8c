import { aBoard, anIssue, aSite, aSprint, custom, people, status, types } from '../../../site/data/a-site';
import type { SiteData, SiteIssue } from '../../../site/data/site-data';
import type { Site } from '../../../site/open-site';
import { healthItemsOf, healthOf, pageOf, valueOf } from '../support';

export const member = people.member.accountId;
export const reader = people.reader.accountId;

/** A Wednesday; the items of the small site are of 1 March. */
export const wednesday = '2024-03-20T09:00:00.000Z';

export const [activeSprint, nextSprint] = [30, 31];

export const place = { projectId: '10001', boardId: 7 };

export const rank = (at: number): string => `0|i${String(at).padStart(5, '0')}:`;

const story =
  'As a shop owner, I want to export the order list so that my accountant can read it every month.\n\nh3. Acceptance criteria\n* The file holds all rows\n* The file is UTF-8';

/**
 * MOB-`number`, a story with all that makes it ready, at that place of the order; in the sprint
 * where one is given.
 */
const ready = (number: number, fields: Readonly<Record<string, unknown>> = {}): SiteIssue =>
  anIssue(number, {
    description: story,
    parent: { id: '20009', key: 'MOB-9' },
    [custom.points]: 3,
    [custom.rank]: rank(number * 10),
    ...fields,
  });

const linkType = { id: '1', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' };

/**
 * A link by which an issue waits for another: as it stands on the one that waits, and on the other.
 */
export const blockedBy = (number: number) => ({
  id: `5000${number}`,
  type: linkType,
  inwardIssue: { id: String(20_000 + number), key: `MOB-${number}` },
});
export const blocking = (waiting: number, number: number) => ({
  id: `5000${number}`,
  type: linkType,
  outwardIssue: { id: String(20_000 + waiting), key: `MOB-${waiting}` },
});

/**
 * MOB-1 and MOB-2 are ready, MOB-3 has no estimate, MOB-4 waits for MOB-5, which is in the active
 * sprint; MOB-6 is planned for the next sprint. MOB-9 is an epic. Board 7 leaves out what is
 * labelled "parked".
 */
export const aSmallSite = (parts: Partial<SiteData> = {}): SiteData =>
  aSite({
    boards: [aBoard({ filterJql: 'project = MOB AND (labels is EMPTY OR labels != parked) ORDER BY Rank' })],
    sprints: [aSprint(activeSprint, { state: 'active', startDate: '2024-03-18T09:00:00.000Z' }), aSprint(nextSprint)],
    issues: [
      ready(1),
      ready(2),
      ready(3, { [custom.points]: null }),
      ready(4, { issuelinks: [blockedBy(5)] }),
      ready(5, {
        [custom.sprint]: [{ id: activeSprint, name: 'Sprint 30', state: 'active' }],
        status: status.inProgress,
        issuelinks: [blocking(4, 5)],
      }),
      ready(6, { [custom.sprint]: [{ id: nextSprint, name: 'Sprint 31', state: 'future' }] }),
      anIssue(9, { issuetype: types.epic }),
    ],
    ...parts,
  });

export type Seen = { readonly open: readonly string[]; readonly ready: readonly string[] };

/**
 * What one more view shows: which items are open, which of them ready, by the figures' own items;
 * their numbers are held to the figures.
 */
export const seen = async (site: Site): Promise<Seen> => {
  const health = healthOf(valueOf(await pageOf(site, { as: member, project: 'MOB' })));
  const keysOf = async (component: 'ready' | 'estimated' | 'stale') =>
    (await healthItemsOf(site, { as: member, project: 'MOB' }, { component })).rows.map(({ key }) => key);
  const isReady = await keysOf('ready');
  const estimated = await keysOf('estimated');
  const without = health.openBacklog - estimated.length;
  if (isReady.length !== health.ready) throw new Error(`${health.ready} are ready, and ${isReady.length} are listed.`);
  return { open: [...estimated.toSorted(), ...Array.from({ length: without }, () => 'unestimated')], ready: isReady };
};

/** On the small site as it begins. */
export const atFirst: Seen = {
  open: ['MOB-1', 'MOB-2', 'MOB-4', 'MOB-6', 'unestimated'],
  ready: ['MOB-1', 'MOB-2', 'MOB-6'],
};
