import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { aSite, anIssue, people, aChange, aBoard } from '../../../site/data/a-site';
import { loadSiteFolder } from '../../../site/data/load-folder';
import { SiteFolderError } from '../../../site/data/site-folder-error';

const site = aSite();

let folder: string;

const write = (name: string, content: string | Buffer): void => writeFileSync(join(folder, name), content);

const array = (values: readonly unknown[]): string => JSON.stringify(values, null, 1);

const lines = (values: readonly unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join('');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  write('fields.json', array(site.fields));
  write('projects.json', array(site.projects));
  write('issuetypes.json', array(site.issueTypes));
  write('statuses.json', array(site.statuses));
  write('priorities.json', array(site.priorities));
  write('issues.ndjson', lines([anIssue(1), anIssue(2)]));
});

afterEach(() => rmSync(folder, { recursive: true }));

const faultOf = (): string => {
  try {
    loadSiteFolder(folder);
  } catch (error) {
    if (error instanceof SiteFolderError) return error.message;
    throw error;
  }
  return 'no fault';
};

describe('a site folder', () => {
  it('loads with only the needed files and makes one administrator', () => {
    const { issues, users, boards, sprints, serverInfo } = loadSiteFolder(folder);
    expect(issues.map((issue) => issue.key)).toEqual(['MOB-1', 'MOB-2']);
    expect(users).toEqual([expect.objectContaining({ accountId: 'admin', roles: ['admin'] })]);
    expect([boards, sprints]).toEqual([[], []]);
    expect(serverInfo.deploymentType).toBe('Cloud');
  });

  it('may have any file gzipped', () => {
    rmSync(join(folder, 'issues.ndjson'));
    write('issues.ndjson.gz', gzipSync(lines([anIssue(3)])));
    write('users.json.gz', gzipSync(array([people.reader])));
    const { issues, users } = loadSiteFolder(folder);
    expect([issues[0]?.key, users[0]?.accountId]).toEqual(['MOB-3', 'rob']);
  });

  it('takes the last change for the time of the last update where an export states an earlier one or none', () => {
    const late = aChange('1', { at: '2024-04-02T10:00:00.000+0200', fieldId: 'status', from: '11', to: '12' });
    const unstated = anIssue(2, { updated: undefined }, { changelog: { histories: [late] } });
    write('issues.ndjson', lines([anIssue(1, {}, { changelog: { histories: [late] } }), unstated, anIssue(3)]));
    expect(loadSiteFolder(folder).issues.map((issue) => issue.fields['updated'])).toEqual([
      '2024-04-02T08:00:00.000+0000',
      '2024-04-02T08:00:00.000+0000',
      '2024-03-01T09:00:00.000+0000',
    ]);
  });

  it('keeps members beyond those that it checks, and an unknown history unknown (V31)', () => {
    write('projects.json', array([{ ...site.projects[0], lead: { accountId: 'ada' } }]));
    const { projects, issues } = loadSiteFolder(folder);
    expect(projects[0]).toHaveProperty('lead');
    expect(issues[0]).not.toHaveProperty('changelog');
  });

  it('gives a change without sides null sides', () => {
    const change = { field: 'status', fieldId: 'status', toString: 'Done' };
    const changelog = { histories: [{ id: '1', created: 1709251200000, items: [change] }] };
    write('issues.ndjson', lines([{ ...anIssue(1), changelog }]));
    const [item] = loadSiteFolder(folder).issues[0]?.changelog?.histories[0]?.items ?? [];
    expect(item).toMatchObject({ from: null, fromString: null, to: null, toString: 'Done' });
  });

  it('fills in the project of an issue from its key', () => {
    write('issues.ndjson', lines([{ id: '1', key: 'WEB-1', fields: { summary: 'x' } }]));
    expect(loadSiteFolder(folder).issues[0]?.fields['project']).toMatchObject({ key: 'WEB', id: '10002' });
  });
});

describe('a broken site folder is refused with one line that names file and line', () => {
  it('for a folder that is not there', () => {
    expect(() => loadSiteFolder(join(folder, 'nowhere'))).toThrow(SiteFolderError);
  });

  it('for a needed file that is missing', () => {
    rmSync(join(folder, 'statuses.json'));
    expect(faultOf()).toMatch(/^statuses\.json: This file is needed/);
  });

  it('for JSON that ends too early, and for a comma too many', () => {
    write('fields.json', '[\n {"id": "summary"},\n {"id"');
    expect(faultOf()).toBe('fields.json, line 3: This is not JSON: the file ends too early.');
    write('fields.json', '[\n 1,\n 2,\n]');
    expect(faultOf()).toBe('fields.json, line 4: This is not JSON: it cannot go on with ].');
  });

  it('for a broken line of an ndjson file, blank lines counted', () => {
    write('issues.ndjson', `${JSON.stringify(anIssue(1))}\n\n{"id": "2", oops\n`);
    expect(faultOf()).toBe('issues.ndjson, line 3: This is not a JSON object on one line: it cannot go on with oops.');
  });

  it('for a record that lacks a member, by the line that the record begins on', () => {
    write('priorities.json', '[\n {"id": "1", "name": "High"},\n {\n  "id": "2"\n }\n]');
    expect(faultOf()).toBe('priorities.json, line 3: "name" is missing.');
  });

  it('for a board without configuration and for one of an unknown project', () => {
    write('boards.json', array([{ ...aBoard(), configuration: undefined }]));
    expect(faultOf()).toBe('boards.json, line 2: "configuration" is missing.');
    write('boards.json', array([aBoard({ location: { projectId: 9, projectKey: 'NONE' } })]));
    expect(faultOf()).toMatch(/^boards\.json, line 2: Board 7 belongs to project NONE/);
  });

  it('for a board whose filter is no JQL', () => {
    write('boards.json', array([aBoard(), aBoard({ id: 8, filterJql: 'project in (MOB' })]));
    expect(faultOf()).toMatch(/^boards\.json, line \d+: The filter of board 8 is no JQL\. Error in the JQL Query/);
  });

  it.each(['administrator', 'edit', 'edit:', 'browse:NONE'])('for the role "%s"', (role) => {
    write('users.json', array([{ ...people.reader, roles: [role] }]));
    expect(faultOf()).toMatch(/^users\.json, line 2: The role/);
  });

  it('for keys that stand twice, naming both lines', () => {
    write('issues.ndjson', lines([anIssue(1), anIssue(2), { ...anIssue(1), id: '9' }]));
    expect(faultOf()).toBe('issues.ndjson, line 3: The issue key "MOB-1" stands on line 1 already.');
  });

  it('for an issue of an unknown project and for one whose key and project differ', () => {
    write('issues.ndjson', lines([anIssue(1), { ...anIssue(2), key: 'OLD-2' }]));
    expect(faultOf()).toBe('issues.ndjson, line 2: OLD-2 belongs to project OLD, which projects.json lacks.');
    write('issues.ndjson', lines([{ ...anIssue(2), key: 'WEB-2' }]));
    expect(faultOf()).toBe('issues.ndjson, line 1: The project of WEB-2 is given as MOB.');
  });

  it('for a file that is no gzip although it is called so', () => {
    write('boards.json.gz', 'plain');
    expect(faultOf()).toMatch(/^boards\.json\.gz: The file cannot be read/);
  });
});
