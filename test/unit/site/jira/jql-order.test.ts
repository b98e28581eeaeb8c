import { custom, anIssue } from '../../../site/data/a-site';
import { createJira } from '../../../site/jira/create-jira';
import { asker } from './ask';
import { jira, site, now } from './jql-site';

describe('the order of results', () => {
  const ordered = (orderBy: string): string =>
    asker(jira).keys(`project = MOB ORDER BY ${orderBy}`).join(' ').replaceAll('MOB-', '');

  it.each([
    ['Rank', '3 2 1 7 6 5 4'],
    ['Rank DESC', '1 2 3 7 6 5 4'],
    ['key', '1 2 3 4 5 6 7'],
    ['priority DESC, key DESC', '1 7 6 5 4 2 3'],
    ['priority ASC, key ASC', '3 2 4 5 6 7 1'],
    ['updated DESC, key ASC', '1 4 3 5 6 7 2'],
    ['"Story Points" DESC, key ASC', '2 1 3 4 5 6 7'],
  ])('%s', (orderBy, keys) => {
    expect(ordered(orderBy)).toBe(keys);
  });

  it('is the order of the lines by rank where the site has no Rank field', () => {
    const fields = site.fields.filter((field) => field.id !== custom.rank);
    const issues = [anIssue(3), anIssue(1), anIssue(2)];
    const lines = createJira({ data: { ...site, fields, issues }, clock: () => now });
    expect(asker(lines).keys('project = MOB ORDER BY Rank')).toEqual(['MOB-3', 'MOB-1', 'MOB-2']);
  });
});
