import { aSite, anIssue, people } from '../../../site/data/a-site';
import { createJira } from '../../../site/jira/create-jira';
import { endpointOf, scopesOf } from '../../../site/jira/endpoints';
import type { JiraAnswer } from '../../../site/jira/jira-types';
import { missingScope, scopeRefusal } from '../../../site/jira/scopes';

const jira = createJira({ data: aSite({ issues: [anIssue(1)] }), clock: () => 0 });

const ask = (method: string, path: string, body?: string): JiraAnswer =>
  jira.handle({
    method,
    path,
    as: { kind: 'user', accountId: people.member.accountId },
    ...(body === undefined ? {} : { body }),
  });

describe('what the site does not offer', () => {
  it.each([
    ['GET', '/rest/api/3/search?jql=project%20%3D%20MOB'],
    ['GET', '/rest/agile/1.0/board/7/backlog'],
    ['DELETE', '/rest/api/3/issue/MOB-1'],
    ['GET', '/rest/api/2/field'],
  ])('%s %s is a 501 that names it', (method, path) => {
    const { status, body, endpoint } = ask(method, path);
    expect([status, endpoint]).toEqual([501, 'unknown']);
    expect(body).toContain(`${method} ${path.split('?')[0] ?? ''}`);
  });
});

describe('Jira that fails', () => {
  afterEach(() => jira.fail('none'));

  it('answers every call with 503, then works again', () => {
    jira.fail('unavailable');
    expect(ask('GET', '/rest/api/3/field').status).toBe(503);
    jira.fail('none');
    expect(ask('GET', '/rest/api/3/field').status).toBe(200);
  });

  it('limits with 429 and Retry-After (J3)', () => {
    jira.fail('rate-limited');
    const { status, headers } = ask('GET', '/rest/api/3/field');
    expect([status, headers['retry-after']]).toEqual([429, '5']);
  });

  it('marks the calls that would never be answered', () => {
    jira.fail('timeout');
    expect(ask('GET', '/rest/api/3/field').delay).toBe('never-answers');
  });
});

describe('scopes', () => {
  const lacking = (template: string, granted: readonly string[]) => missingScope(scopesOf(template), granted);

  it('may be classic or granular, but must be complete', () => {
    const board = endpointOf('GET', '/rest/agile/1.0/board?projectKeyOrId=MOB');
    expect(lacking('GET /rest/api/3/field', ['read:jira-work'])).toBeUndefined();
    expect(lacking('GET /rest/api/3/mypermissions', ['read:permission:jira'])).toBeUndefined();
    expect(lacking('GET /rest/api/3/field', ['storage:app'])).toBe('read:jira-work');
    expect(lacking(board, ['read:board-scope:jira-software'])).toBe('read:project:jira');
    expect(lacking(board, ['read:jira-work'])).toBe('read:board-scope:jira-software');
    expect(lacking('unknown', [])).toBeUndefined();
  });

  it('that lack are refused as Forge refuses them', () => {
    const { status, body } = scopeRefusal('GET /rest/api/3/field');
    expect([status, body]).toEqual([401, '{"code":401,"message":"Unauthorized; scope does not match"}']);
  });
});
