import type { SiteData, SiteIssue } from '../../../site/data/site-data';
import { makeDemoSite } from '../../../site/demo/index';
import { singleFields, changesOfField, read, presentOf, changesOf, issueOf } from './replay';

// An ordinary Sunday; the first and the last minute at which a sprint can be the active one; a
// change of clocks.
const nows = ['2026-11-22T13:00:00Z', '2026-11-25T23:00:00Z', '2026-11-18T22:59:00Z', '2026-03-29T01:30:00Z'];

describe.each(nows)('every change history of the demo site at %s', (iso) => {
  const now = Date.parse(iso);
  const site = makeDemoSite({ now });

  it('replays to the present fields, each change going on where the last one ended', () => {
    for (const issue of site.issues) {
      for (const field of singleFields()) {
        const changes = changesOfField(issue, field);
        const starts = changes.map(({ from, fromString }) => ({ id: from, words: fromString }));
        const ends = changes.map((change) => ({ id: change.to, words: read(change, 'toString') }));
        const present = presentOf(issue, field);
        expect([issue.key, field, ...starts.slice(1), present]).toStrictEqual([
          issue.key,
          field,
          ...(ends.length === 0 ? [present] : ends),
        ]);
      }
    }
  });

  it('lies between creation and now, newest first, with ids that grow with time', () => {
    for (const issue of site.issues) {
      const entries = (issue.changelog?.histories ?? []).toReversed();
      const instants = entries.map(({ created }) => Date.parse(String(created)));
      const ids = entries.map(({ id }) => Number(id));
      expect([issue.key, instantOf(issue, 'created'), ...instants, now]).toStrictEqual([
        issue.key,
        ...[instantOf(issue, 'created'), ...instants, now].sort((one, other) => one - other),
      ]);
      expect([issue.key, ...ids]).toStrictEqual([issue.key, ...[...ids].sort((one, other) => one - other)]);
    }
  });

  it('agrees with the dates of resolution, status category and last update (V31)', () => {
    const category = (id: string | null) => site.statuses.find((status) => status.id === id)?.statusCategory.key;
    for (const issue of site.issues) {
      const moves = changesOfField(issue, 'status').filter(({ from, to }) => category(from) !== category(to));
      expect(instantOf(issue, 'statuscategorychangedate')).toBe(moves.at(-1)?.at ?? instantOf(issue, 'created'));
      const isDone = read(issue.fields, 'status', 'statusCategory', 'key') === 'done';
      const resolved = changesOfField(issue, 'resolution').at(-1)?.at;
      expect(issue.fields['resolution'] !== null).toBe(isDone);
      expect(issue.fields['resolutiondate'] === null ? undefined : instantOf(issue, 'resolutiondate')).toBe(
        isDone ? resolved : undefined,
      );
      const loud = changesOf(issue).filter(({ field }) => field !== 'Rank' && field !== 'Link');
      expect(instantOf(issue, 'updated')).toBeGreaterThanOrEqual(loud.at(-1)?.at ?? instantOf(issue, 'created'));
      expect(instantOf(issue, 'updated')).toBeLessThanOrEqual(now);
    }
  });

  it('keeps closed sprints in the Sprint field and adds the next one at the close', () => {
    const [from, to] = ['31', '31, 32'];
    expect(changesIn(site, 'Sprint').filter((change) => change.from === from && change.to === to)).toHaveLength(2);
  });

  it('writes numbers as words only, as Jira does', () => {
    const estimates = changesIn(site, 'Story Points');
    expect(estimates.length).toBeGreaterThan(50);
    expect(estimates.every(({ from, to }) => from === null && to === null)).toBe(true);
  });

  it('shows links, parents and sub-tasks at both ends, with the present state of the other', () => {
    for (const issue of site.issues) {
      for (const link of listOf(issue, 'issuelinks')) {
        const [near, far] =
          read(link, 'outwardIssue') === undefined ? ['inwardIssue', 'outwardIssue'] : ['outwardIssue', 'inwardIssue'];
        const other = expectPresent(site, read(link, near));
        const back = listOf(other, 'issuelinks').find((each) => read(each, 'id') === read(link, 'id'));
        expect(read(back, far, 'key')).toBe(issue.key);
      }
      for (const child of listOf(issue, 'subtasks')) {
        expect(read(expectPresent(site, child).fields, 'parent', 'key')).toBe(issue.key);
      }
      const parents = issue.fields['parent'] === undefined ? [] : [issue.fields['parent']];
      parents.forEach((parent) => expectPresent(site, parent));
    }
  });
});

const changesIn = (site: SiteData, field: string) => site.issues.flatMap((issue) => changesOfField(issue, field));

const instantOf = (issue: SiteIssue, field: string): number => Date.parse(String(issue.fields[field]));

const listOf = (issue: SiteIssue, field: string): readonly unknown[] => {
  const value = issue.fields[field];
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
};

/** The brief issue inside another one says what the issue itself says. */
const expectPresent = (site: SiteData, brief: unknown): SiteIssue => {
  const issue = issueOf(site, String(read(brief, 'key')));
  expect(read(brief, 'id')).toBe(issue.id);
  for (const field of ['summary', 'status', 'priority', 'issuetype']) {
    expect(read(brief, 'fields', field)).toStrictEqual(issue.fields[field]);
  }
  return issue;
};
