import fc from 'fast-check';
import { aBoard, anIssue, custom, people, aSite } from '../../../site/data/a-site';
import { createJira } from '../../../site/jira/create-jira';
import { asker, keysIn } from './ask';

const start = Date.parse('2024-03-20T12:00:00Z');

/** The same condition in words that no index can read, so that every issue is looked at. */
const unnarrowed = (jql: string): string => jql.replace(/^(.*?)( ORDER BY .*)?$/, 'NOT (NOT ($1))$2');

/**
 * `some`: ids of issues, each of which the site still has, as a query that names another one is
 * refused.
 */
const queriesOf = (some: string): string[] => [
  'project = MOB ORDER BY Rank ASC',
  'project = MOB AND status = "To Do" ORDER BY Rank',
  'project in (MOB, WEB) ORDER BY Rank',
  'project = MOB AND updated >= -60m ORDER BY updated DESC',
  'project = MOB AND updated > "2024-03-20 12:30" AND status != Done ORDER BY key',
  'project = MOB AND priority = High',
  'updated >= startOfDay() ORDER BY Rank',
  `id in (${some})`,
  `filter = 10107 AND id in (${some}) ORDER BY Rank`,
  `filter = 10107 AND (updated >= -10m OR id in (${some}))`,
  `filter = 10108 AND (updated >= -10m OR key in (${some}) OR priority = High)`,
  `filter in (10107, 10108) AND NOT id in (${some}) ORDER BY Rank`,
  `filter = 10109 AND (updated >= -10m OR id in (${some}))`,
  `filter = 10110 AND (status = Done AND updated >= -30m OR id in (${some})) ORDER BY updated`,
];

const boards = [
  [10107, 'project = MOB ORDER BY Rank'],
  [10108, 'filter = 10107 AND status != Done'],
  [10109, 'project in (MOB, WEB) AND priority = High'],
  [10110, 'labels is EMPTY'],
].map(([filter, filterJql]) =>
  aBoard({
    id: Number(filter),
    filterJql: String(filterJql),
    configuration: { ...aBoard().configuration, filter: { id: String(filter) } },
  }),
);

const untouched = 13;

const issues = [
  ...Array.from({ length: untouched }, (_, index) =>
    anIssue(index + 1, index % 4 === 3 ? {} : { [custom.rank]: `0|${String((index * 7) % 12)}` }),
  ),
  { ...anIssue(50, { project: { id: '10002', key: 'WEB' }, labels: ['far'] }), key: 'WEB-1' },
];

const users = [people.admin, { ...people.reader, roles: ['browse:MOB', 'browse:WEB'] }];

const write = fc.record({
  issue: fc.integer({ min: 1, max: 12 }),
  what: fc.constantFrom('rank', 'unranked', 'done', 'again', 'priority', 'new', 'delete', 'hide'),
  rank: fc.integer({ min: 0, max: 30 }),
  minutesLater: fc.integer({ min: 0, max: 25 }),
});

describe('a search that needs not look at every issue', () => {
  it('finds what a search of all finds, in the same order, whatever was written before and asked in between', () => {
    fc.assert(
      fc.property(fc.array(write, { maxLength: 25 }), (writes) => {
        let now = start;
        const jira = createJira({ data: aSite({ issues, boards, users }), clock: () => now });
        const { get, search } = asker(jira, 'reader');
        const found = (jql: string, reconcileIssues: readonly number[] = []): string[] => {
          const { status, body } = search({ jql, fields: ['key'], maxResults: 5000, reconcileIssues });
          expect([jql, status]).toEqual([jql, 200]);
          return keysIn(body['issues']);
        };
        for (const { issue, what, rank, minutesLater } of writes) {
          const key = `MOB-${issue}`;
          const ada = people.admin.accountId;
          if (what === 'new') jira.createIssue('MOB', { [custom.rank]: `0|${rank}` }, ada);
          else if (jira.issue(key) !== undefined) {
            if (what === 'delete') jira.deleteIssue(key);
            else if (what === 'hide') jira.hideIssue(key, [people.reader.accountId]);
            else jira.editIssue(key, fieldsOf(what, rank), ada);
          }
          now += minutesLater * 60_000;
          found('project = MOB ORDER BY Rank ASC');
          found('updated >= -10m');
        }
        const seen = [1, 5, 9, untouched].filter((n) => get(`/rest/api/3/issue/MOB-${n}`).status === 200);
        const ids = seen.map((number) => 20_000 + number);
        for (const jql of queriesOf(ids.join())) expect(found(jql, ids)).toEqual(found(unnarrowed(jql), ids));
        now += 1_000;
        for (const jql of queriesOf(ids.join())) expect(found(jql)).toEqual(found(unnarrowed(jql)));
      }),
      { seed: 1, numRuns: 60 },
    );
  });
});

const fieldsOf = (what: 'rank' | 'unranked' | 'done' | 'again' | 'priority', rank: number) =>
  ({
    rank: { [custom.rank]: `0|${rank}` },
    unranked: { [custom.rank]: null },
    done: { status: 'Done' },
    again: { status: 'To Do' },
    priority: { priority: 'High' },
  })[what];
