import { refusalOf } from '../../../site/live/allowed-calls';

const reads = [
  ['GET', '/rest/api/3/myself'],
  ['GET', '/rest/api/3/field'],
  ['GET', '/rest/api/3/issueLinkType'],
  ['GET', '/rest/api/3/issue/MOB-1?fields=summary'],
  ['GET', '/rest/api/3/issue/10001'],
  ['GET', '/rest/api/3/project/MOB'],
  ['GET', '/rest/api/3/project/MOB/components'],
  ['GET', '/rest/api/3/mypermissions?permissions=ADMINISTER'],
  ['POST', '/rest/api/3/search/jql'],
  ['POST', '/rest/api/3/search/approximate-count'],
  ['POST', '/rest/api/3/changelog/bulkfetch'],
  ['POST', '/rest/api/3/issue/bulkfetch'],
  ['POST', '/rest/api/3/permissions/project'],
  ['GET', '/rest/api/3/issuetype'],
  ['GET', '/rest/agile/1.0/board?projectKeyOrId=MOB'],
  ['GET', '/rest/agile/1.0/board?maxResults=50&startAt=0'],
  ['GET', '/rest/agile/1.0/board/7/configuration'],
  ['GET', '/rest/agile/1.0/board/7/sprint?state=closed'],
] as const;

const edits = [
  ['PUT', '/rest/api/3/issue/MOB-1'],
  ['PUT', '/rest/agile/1.0/issue/MOB-1/estimation?boardId=7'],
  ['POST', '/rest/api/3/issue'],
  ['POST', '/rest/api/3/issue/MOB-1/comment'],
] as const;

describe('a call to a real site', () => {
  it.each(reads)('that only reads may leave: %s %s', (method, path) => {
    expect(refusalOf(method, path, false)).toBeUndefined();
  });

  it.each(edits)('that the app writes by leaves with --write only: %s %s', (method, path) => {
    expect(refusalOf(method, path, false)).toContain('read only. Start with --write');
    expect(refusalOf(method, path, true)).toBeUndefined();
  });

  it.each([
    ['DELETE', '/rest/api/3/issue/MOB-1'],
    ['POST', '/rest/api/3/issue/bulk'],
    ['PUT', '/rest/api/3/issue/MOB-1/comment/7'],
    ['PUT', '/rest/api/3/issue/archive'],
    ['POST', '/rest/api/3/issue/MOB-1/transitions'],
    ['POST', '/rest/agile/1.0/sprint/7'],
    ['PATCH', '/rest/api/3/myself'],
    ['GET', '/rest/api/3/user/search?query=a'],
    ['GET', '/rest/api/2/issue/MOB-1'],
  ])('that is not on the list does not leave, even with --write: %s %s', (method, path) => {
    expect(refusalOf(method, path, true)).toContain('not among the calls that the app needs');
  });

  it.each([
    '/rest/api/3/../../secret',
    '/rest/api/3/issue/..%2f..%2fsecret',
    '/rest/api/3/issue/%2e%2e/MOB-1',
    '//other.example/rest/api/3/myself',
    '@other.example/rest/api/3/myself',
    '/rest/api/3/project/a%2Fb',
    '/rest/api/3/project/%E0%A4%A',
    '/rest\\api/3/myself',
    '/rest/api/3/myself#x',
  ])('whose path hides another one does not leave: %s', (path) => {
    expect(refusalOf('GET', path, true)).toContain('was not sent');
  });
});
