import { bodyWithin, queryWithin } from '../../../site/jira/smaller-pages';

describe('pages of at most 20 entries', () => {
  it.each([
    ['startAt=5', 'startAt=5&maxResults=20'],
    ['maxResults=50', 'maxResults=20'],
    ['maxResults=7', 'maxResults=7'],
    ['maxResults=x', 'maxResults=x'],
  ])('a query of %s', (asked, within) => {
    expect(queryWithin(new URLSearchParams(asked), 20).toString()).toBe(within);
    expect(queryWithin(new URLSearchParams(asked), undefined).toString()).toBe(asked);
  });

  it.each([
    ['{"maxResults":100}', '{"maxResults":20}'],
    ['{"maxResults":5}', '{"maxResults":5}'],
    ['{"issueIdsOrKeys":["1"]}', '{"issueIdsOrKeys":["1"]}'],
  ])('a body of %s', (asked, within) => {
    expect(bodyWithin(asked, 20)).toBe(within);
    expect(bodyWithin(asked, undefined)).toBe(asked);
  });
});
