import { aHistory, BEFORE, estimated, finished, joins, leaves, moved, type Move } from '../../../support/a-history';
import { BOARD, IN_PROGRESS, SPRINT } from '../../../support/a-sprint';
import { aScrumBoard, aSprintSite, goldenSprints } from '../../../support/a-sprint-site';
import { march } from '../../../support/clock';
import { aSprint, custom, people, status, types } from '../../../site/data/a-site';
import type { SiteData, SiteIssue, SiteProject, SiteUser } from '../../../site/data/site-data';

/*
 * A site on which some people see everything of a project, some not all of it and some nothing,
 * with hidden issues in each place from which a surface might tell of them. Whatever belongs to a
 * hidden issue alone says "Zerberus" or has a number that nothing else has.
 */

const person = (accountId: string, ...roles: string[]): SiteUser => ({
  accountId,
  displayName: accountId,
  active: true,
  timeZone: 'UTC',
  roles,
});

/** They see every issue that their projects have. */
export const insiders = {
  admin: people.admin.accountId,
  lead: people.lead.accountId,
  member: people.member.accountId,
  reader: people.reader.accountId,
} as const;

/** The same roles, for people from whom issues are hidden. */
export const outsiders = {
  'site administrator': 'out-admin',
  'project administrator': 'out-lead',
  editor: 'out-member',
  reader: 'out-reader',
} as const;

/** They may not browse the project: one browses another, one nothing. */
export const strangers = {
  'member of another project': people.guest.accountId,
  'person without a role': 'nobody',
} as const;

const users: readonly SiteUser[] = [
  ...Object.values(people),
  person(outsiders['site administrator'], 'admin'),
  person(outsiders['project administrator'], 'project-admin:MOB'),
  person(outsiders.editor, 'edit:MOB'),
  person(outsiders.reader, 'browse:MOB'),
  person(strangers['person without a role']),
];

export const kanban = 8;
export const futureSprint = 44;
export const app = { id: '501', name: 'App' };
export const appLabel = 'app';
/** What hidden issues alone have. */
export const hiddenType = { id: '777200001', name: 'Zerberus order', subtask: false, hierarchyLevel: 0 };
export const hiddenComponent = { id: '777100001', name: 'Zerberus crypt' };
export const appVersion = { id: '601', name: '5.0' };
export const hiddenVersion = { id: '777300001', name: 'Zerberus release' };
export const hiddenLabel = 'zerberus-label';

/** What of hidden issues must not be in an answer: ids, keys, words. */
export const secrets = /zerberus|MOB-90\d\d|777\d{6}/i;

const numberOf = (key: string): number => Number(key.slice('MOB-'.length));
const isHidden = (key: string): boolean => numberOf(key) >= 9000;

export const idOf = (key: string): string => String((isHidden(key) ? 777_000_000 - 9000 : 20_000) + numberOf(key));

const summaryOf = (key: string): string => (isHidden(key) ? `Zerberus ${key} guards` : `Item ${key}`);

type Told = {
  readonly moves?: readonly Move[];
  readonly created?: number;
  readonly fields?: Readonly<Record<string, unknown>>;
};

const open = (points: number | null, fields: Told['fields'] = {}): Told => ({
  moves: points === null ? [] : [estimated(BEFORE, points)],
  fields,
});

const inSprint = (...moves: Move[]): Told => ({ moves: [estimated(BEFORE, 3), joins(BEFORE, SPRINT), ...moves] });

const reference = (key: string) => ({ id: idOf(key), key, fields: { summary: summaryOf(key), status: status.toDo } });
const blocks = { id: '10000', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' };
const blockedBy = (key: string) => ({ issuelinks: [{ id: '1', type: blocks, inwardIssue: reference(key) }] });
const blocking = (key: string) => ({ issuelinks: [{ id: '1', type: blocks, outwardIssue: reference(key) }] });
const childOf = (key: string) => ({ parent: reference(key) });

/** The numbers of visible issues, with where they stand. */
const visible: Readonly<Record<number, Told>> = {
  1: open(3, { labels: [appLabel], components: [app], fixVersions: [appVersion] }),
  2: open(5, childOf('MOB-9003')),
  3: open(2, blockedBy('MOB-9004')),
  4: open(2, blocking('MOB-9005')),
  5: open(3, { summary: 'As a user, I want to reset my pin so that I can sleep' }),
  6: inSprint(finished(march(10))),
  7: inSprint(),
  8: open(1, { issuetype: types.epic }),
  9: open(3, childOf('MOB-8')),
  10: open(3, { [custom.sprint]: [aSprint(futureSprint)] }),
  11: { moves: [estimated(BEFORE, 2), finished(march(12))] },
};

/** The numbers of hidden issues, with where they stand. */
const hidden: Readonly<Record<number, Told>> = {
  /* The top of the order. */
  9001: open(3),
  /* Far down. */
  9002: open(3, { labels: [appLabel], components: [app] }),
  9003: open(8, { issuetype: types.epic }),
  9004: open(3, { fixVersions: [hiddenVersion] }),
  9005: open(3, { labels: ['must-have'] }),
  9006: open(2, { labels: [hiddenLabel], components: [hiddenComponent], issuetype: hiddenType }),
  9007: { ...open(2), created: Date.UTC(2023, 9, 1), moves: [estimated(Date.UTC(2023, 9, 2), 2)] },
  9008: open(40),
  9009: open(null),
  9010: open(3, { summary: 'As a user, I want to reset my pin so that Zerberus sleeps' }),
  /* In the closed sprint: completed, not completed, removed, added late and never estimated. */
  9011: inSprint(finished(march(10))),
  9012: inSprint(),
  9013: inSprint(leaves(march(8))),
  9014: { moves: [joins(march(7), SPRINT), moved(march(8), IN_PROGRESS)] },
  /* In the active one. */
  9015: { moves: [estimated(BEFORE, 5), joins(march(18, 16), SPRINT + 1)] },
  9016: open(3, { [custom.sprint]: [aSprint(futureSprint)] }),
  9017: { moves: [estimated(BEFORE, 1), finished(march(13))] },
};

export const visibleKeys = Object.keys(visible).map((number) => `MOB-${number}`);
export const hiddenKeys = Object.keys(hidden).map((number) => `MOB-${number}`);

const descriptionOf = (key: string) => ({
  type: 'doc',
  version: 1,
  content: [
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Acceptance criteria' }] },
    ...[1, 2].map((number) => ({
      type: 'paragraph',
      content: [{ type: 'text', text: `${isHidden(key) ? 'Zerberus barks' : 'It works'} ${number} times within 3 s.` }],
    })),
  ],
});

/** `filler`: so many visible stories more, between the top and what is far down. */
export const aGuardedSite = ({ filler = 0 } = {}): SiteData => {
  const fillers = Object.fromEntries(
    Array.from({ length: filler }, (_, index) => [101 + index, open(1 + (index % 5))]),
  );
  const everything: Readonly<Record<string, Told>> = { ...visible, ...fillers, ...hidden };
  const all = Object.entries(everything).map(([number, told]): readonly [string, Told] => [`MOB-${number}`, told]);
  const order = [...all].toSorted(([one], [other]) => placeOf(one) - placeOf(other)).map(([key]) => key);
  const data = aSprintSite(
    all.map(([key, { moves = [], created }]) =>
      aHistory({ key, moves, ...(created === undefined ? {} : { created }) }),
    ),
    {
      boards: [aScrumBoard(), { ...aScrumBoard({ filter: { id: '10108' } }), id: kanban, type: 'kanban' }],
      sprints: [...goldenSprints, aSprint(futureSprint)],
      users,
      issueTypes: [...Object.values(types), hiddenType],
    },
  );
  const told = new Map(all);
  const projects = data.projects.map((project): SiteProject => ({
    ...project,
    issueTypes: [...data.issueTypes],
    ...{ components: [app, hiddenComponent], versions: [appVersion, hiddenVersion] },
  }));
  const issues = data.issues.map((issue): SiteIssue => ({
    ...issue,
    id: idOf(issue.key),
    ...(isHidden(issue.key) ? { hiddenFrom: Object.values(outsiders) } : {}),
    fields: {
      ...issue.fields,
      summary: summaryOf(issue.key),
      description: descriptionOf(issue.key),
      ...(isHidden(issue.key) ? { comment: { comments: [{ id: '1', body: 'Zerberus was here' }], total: 1 } } : {}),
      [custom.rank]: `0|i${String(order.indexOf(issue.key)).padStart(5, '0')}:`,
      ...told.get(issue.key)?.fields,
    },
  }));
  return { ...data, projects, issues };
};

/**
 * One hidden issue on top, the one of the brief's far end last, the others among the visible ones.
 */
const placeOf = (key: string): number => {
  const number = numberOf(key);
  if (number === 9001) return 0;
  if (number === 9002) return 1e6;
  return number > 9000 ? number - 9000 : number;
};

export const scrum = BOARD;
