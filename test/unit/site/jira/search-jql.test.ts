import { aSite, anIssue, custom, people, aChange } from '../../../site/data/a-site';
import { type JiraSite, createJira } from '../../../site/jira/create-jira';
import { asker, keysIn, at, messageOf } from './ask';

const start = Date.parse('2024-03-20T12:00:00Z');

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

const siteOf = (count: number): { jira: JiraSite; wait: (ms: number) => void } => {
  let now = start;
  const data = aSite({ issues: numbers(count).map((number) => anIssue(number, { [custom.points]: number })) });
  return { jira: createJira({ data, clock: () => now }), wait: (ms) => (now += ms) };
};

/** Follows page tokens until there is none (J1); the keys of each page. */
const pagesOf = (jira: JiraSite, body: object, betweenPages: () => void = () => undefined): string[][] => {
  const pages: string[][] = [];
  let nextPageToken: unknown;
  do {
    const answer = asker(jira).search({ ...body, ...(nextPageToken === undefined ? {} : { nextPageToken }) });
    pages.push(keysIn(answer.body['issues']));
    nextPageToken = answer.body['nextPageToken'];
    expect(answer.body['isLast']).toBe(nextPageToken === undefined);
    betweenPages();
  } while (nextPageToken !== undefined);
  return pages;
};

describe('search/jql', () => {
  it('answers ids only where no fields are asked for', () => {
    const { body } = asker(siteOf(1).jira).search({ jql: 'project = MOB' });
    expect(body).toEqual({ isLast: true, issues: [{ id: '20001' }] });
  });

  it('answers the asked fields and no others, with id, key and self', () => {
    const { body, objects } = asker(siteOf(1).jira).search({
      jql: 'project = MOB',
      fields: ['summary,status', custom.points],
    });
    const [issue] = Array.isArray(body['issues']) ? (body['issues'] as unknown[]) : [];
    expect(issue).toMatchObject({ id: '20001', key: 'MOB-1', fields: { summary: 'Item 1', [custom.points]: 1 } });
    expect(Object.keys(at(issue, 'fields') ?? {}).toSorted()).toEqual([custom.points, 'status', 'summary']);
    expect(objects).toBe(1);
  });

  it('leaves a field out by its dash', () => {
    const { raw } = asker(siteOf(1).jira).search({ jql: 'project = MOB', fields: ['*all', '-summary'] });
    expect(raw).toContain('"labels"');
    expect(raw).not.toContain('"summary"');
  });

  it('pages: 100 issues at most with fields, more with keys alone, none twice and none left out (J1)', () => {
    const { jira } = siteOf(230);
    const jql = 'project = MOB ORDER BY key ASC';
    const pages = pagesOf(jira, { jql, fields: ['summary'], maxResults: 1000 });
    expect(pages.map((page) => page.length)).toEqual([100, 100, 30]);
    expect(pages.flat()).toEqual(numbers(230).map((number) => `MOB-${number}`));
    expect(pagesOf(jira, { jql, fields: ['key'], maxResults: 1000 }).map((page) => page.length)).toEqual([230]);
    expect(pagesOf(jira, { jql, fields: ['summary'] })[0]).toHaveLength(50);
  });

  it('gives a short page that is not the last where issues went after search saw them', () => {
    const { jira } = siteOf(6);
    jira.deleteIssue('MOB-1');
    jira.hideIssue('MOB-2', [people.member.accountId]);
    const pages = pagesOf(jira, { jql: 'project = MOB ORDER BY key ASC', fields: ['key'], maxResults: 2 });
    expect(pages).toEqual([[], ['MOB-3', 'MOB-4'], ['MOB-5', 'MOB-6']]);
  });

  it('goes on behind the last issue where the result changed between two pages', () => {
    const { jira, wait } = siteOf(6);
    const afterFirstPage = (): void => {
      if (jira.issue('MOB-1') !== undefined) jira.deleteIssue('MOB-1');
      wait(2000);
    };
    const body = { jql: 'project = MOB ORDER BY key ASC', fields: ['key'], maxResults: 3 };
    expect(pagesOf(jira, body, afterFirstPage).flat()).toEqual(['MOB-1', 'MOB-2', 'MOB-3', 'MOB-4', 'MOB-5', 'MOB-6']);
  });

  it('refuses a page token of another search, a wrong body, and numbers beyond its limits', () => {
    const { search, post } = asker(siteOf(3).jira);
    const first = search({ jql: 'project = MOB', maxResults: 1 });
    const other = search({ jql: 'key = MOB-1', maxResults: 1, nextPageToken: first.body['nextPageToken'] });
    expect([other.status, messageOf(other)]).toEqual([400, 'The provided next page token is invalid or expired.']);
    expect(search({ jql: 'project = MOB', nextPageToken: 'x' }).status).toBe(400);
    expect(search({ jql: 'project = MOB', startAt: 0 }).status).toBe(400);
    expect(search({ jql: 'project = MOB', maxResults: 5001 }).status).toBe(400);
    expect(search({ jql: 'project = MOB', reconcileIssues: numbers(51) }).status).toBe(400);
    expect(post('/rest/api/3/search/jql', 'jql').status).toBe(400);
  });

  it('expands the 40 newest histories, and gives no changelog where the history is unknown (V31)', () => {
    const histories = numbers(45).map((n) =>
      aChange(String(n), { at: new Date(start + n * 60_000).toISOString(), fieldId: 'status', from: '11', to: '12' }),
    );
    const data = aSite({ issues: [anIssue(1, {}, { changelog: { histories } }), anIssue(2)] });
    const jira = createJira({ data, clock: () => start });
    const { body } = asker(jira).search({
      jql: 'project = MOB ORDER BY key ASC',
      fields: ['summary'],
      expand: 'changelog',
    });
    const [known, unknown] = Array.isArray(body['issues']) ? (body['issues'] as unknown[]) : [];
    expect(at(known, 'changelog')).toMatchObject({ startAt: 0, maxResults: 40, total: 45 });
    expect(at(known, 'changelog', 'histories', '0', 'id') ?? at(known, 'changelog')).toHaveProperty(
      'histories.0.id',
      '45',
    );
    expect(unknown).not.toHaveProperty('changelog');
  });

  it('counts what it finds', () => {
    const { post } = asker(siteOf(12).jira);
    const { body, objects } = post('/rest/api/3/search/approximate-count', { jql: 'project = MOB AND cf[10103] > 2' });
    expect([body, objects]).toEqual([{ count: 10 }, 1]);
  });
});

describe('the lag of search', () => {
  const summaryBySearch = (jira: JiraSite, more: object = {}): unknown => {
    const { body } = asker(jira).search({ jql: 'key = MOB-1', fields: ['summary'], ...more });
    return at(Array.isArray(body['issues']) ? body['issues'][0] : undefined, 'fields', 'summary');
  };
  const summaryByGet = (jira: JiraSite): unknown =>
    at(asker(jira).get('/rest/api/3/issue/MOB-1').body, 'fields', 'summary');

  it('shows a write at once to GET and to a search that reconciles it, to others after a second', () => {
    const { jira, wait } = siteOf(2);
    jira.editIssue('MOB-1', { summary: 'New words' }, 'mia');
    expect([summaryByGet(jira), summaryBySearch(jira)]).toEqual(['New words', 'Item 1']);
    expect(summaryBySearch(jira, { reconcileIssues: [20_001] })).toBe('New words');
    wait(999);
    expect(summaryBySearch(jira)).toBe('Item 1');
    wait(1);
    expect(summaryBySearch(jira)).toBe('New words');
  });

  it('lets a reconciled issue in and out of what a condition on a board finds', () => {
    const { jira, wait } = siteOf(3);
    const found = (reconcileIssues: number[]): string[] => {
      const jql = 'filter = 10107 AND (labels = urgent OR id in (20002)) ORDER BY key';
      return keysIn(asker(jira).search({ jql, fields: ['key'], reconcileIssues }).body['issues']);
    };
    jira.editIssue('MOB-3', { labels: ['urgent'] }, 'mia');
    expect([found([]), found([20_003])]).toEqual([['MOB-2'], ['MOB-2', 'MOB-3']]);
    wait(1000);
    jira.editIssue('MOB-3', { labels: [] }, 'mia');
    expect([found([]), found([20_003])]).toEqual([['MOB-2', 'MOB-3'], ['MOB-2']]);
  });

  it('holds for new and deleted issues too', () => {
    const { jira, wait } = siteOf(1);
    const { key } = jira.createIssue('MOB', { summary: 'Fresh' }, 'mia');
    jira.deleteIssue('MOB-1');
    const keys = (): string[] => asker(jira).keys('project = MOB');
    expect([key, keys()]).toEqual(['MOB-2', []]);
    expect(asker(jira).get('/rest/api/3/issue/MOB-1').status).toBe(404);
    expect(asker(jira).get('/rest/api/3/issue/MOB-2').status).toBe(200);
    wait(1000);
    expect(keys()).toEqual(['MOB-2']);
  });

  it('reconciles by the query as well: what no longer matches is not found', () => {
    const { jira } = siteOf(2);
    jira.editIssue('MOB-1', { status: 'Done' }, 'mia');
    const open = (more: object): string[] =>
      keysIn(asker(jira).search({ jql: 'statusCategory != Done', fields: ['key'], ...more }).body['issues']).toSorted();
    expect(open({})).toEqual(['MOB-1', 'MOB-2']);
    expect(open({ reconcileIssues: [20_001] })).toEqual(['MOB-2']);
  });
});
