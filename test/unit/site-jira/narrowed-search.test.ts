import fc from 'fast-check';

import { anIssue, aSite, custom, people } from '../../site/data/a-site';
import { createJira } from '../../site/jira/create-jira';
import { asker } from './ask';

const start = Date.parse('2024-03-20T12:00:00Z');

/** The same condition in words that no index can read, so that every issue is looked at. */
const unnarrowed = (jql: string): string => jql.replace(/project = (\w+)/, '(project = $1 OR project = $1)');

const queries = [
  'project = MOB ORDER BY Rank ASC',
  'project = MOB AND status = "To Do" ORDER BY Rank',
  'project = MOB AND updated >= -60m ORDER BY updated DESC',
  'project = MOB AND updated > "2024-03-20 12:30" AND status != Done ORDER BY key',
  'project = MOB AND priority = High',
];

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
        const issues = Array.from({ length: 12 }, (_, index) =>
          anIssue(index + 1, index % 4 === 3 ? {} : { [custom.rank]: `0|${String((index * 7) % 12)}` }),
        );
        const jira = createJira({ data: aSite({ issues }), clock: () => now });
        const { keys } = asker(jira, 'reader');
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
          keys('project = MOB ORDER BY Rank ASC');
        }
        now += 1_000;
        for (const jql of queries) expect(keys(jql)).toEqual(keys(unnarrowed(jql)));
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
