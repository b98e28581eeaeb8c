import { fixture, shared } from '../../support/paths';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FigureRow } from '../../../src/contract/sprints-view';
import { custom } from '../../site/data/a-site';
import { runConvert } from '../../site/convert/run-convert';
import { loadSiteFolder } from '../../site/data/load-folder';
import type { SiteData, SiteIssue } from '../../site/data/site-data';
import { aSprintSite } from '../../support/a-sprint-site';
import { goldenHistories } from '../../unit/domain/sprints/golden-sprint-site';
import { openSite } from '../../site/open-site';
import { pageOf, panelOf, sprintItemsOf, sprintsOf, valueOf, velocityOf } from '../app/support';

const cut = fixture('captures');
const whole = shared('data/jira-rest-fixtures');
const whereWholeIs = existsSync(whole) ? describe : describe.skip;

let target: string;
beforeEach(() => {
  target = mkdtempSync(join(tmpdir(), 'refinery-convert-'));
});
afterEach(() => rmSync(target, { recursive: true }));

const convert = async (from: string): Promise<{ data: SiteData; told: string }> => {
  const { exitCode, stdout, stderr } = await runConvert(['--from', from, '--to', target]);
  expect([exitCode, stderr]).toEqual([0, '']);
  return { data: loadSiteFolder(target), told: stdout };
};

/**
 * What the app's own project page says of each sprint: the sums, and for each item its part in
 * them.
 */
const replayed = async (data: SiteData, projectKey: string): Promise<Record<string, unknown>> => {
  const site = await openSite({ data, now: data.serverInfo.serverTime });
  try {
    const view = valueOf(await velocityOf(site, { as: 'admin', project: projectKey }));
    const told: Record<string, unknown> = {};
    for (const { sprint, committed, added, removed, completed, notCompleted } of sprintsOf(view)) {
      const boardId = data.boards.find(({ location }) => location?.projectKey === projectKey)?.id;
      const { rows } = valueOf(
        await sprintItemsOf(site, { as: 'admin', project: projectKey }, { boardId, sprintId: sprint }),
      );
      const left = (as: FigureRow['kind']) => rows.filter((row) => row.kind === as).map(({ key }) => key);
      const [unmapped, unknown] = [left('unmapped'), left('unknown')];
      told[sprint] = {
        sums: [committed, added, removed, completed, notCompleted],
        ...Object.fromEntries(
          rows
            .filter(({ kind: as }) => as === 'counts')
            .map((row) => [row.key, [row.committed, row.added, row.removed, row.completed, row.notCompleted]]),
        ),
        ...(unmapped.length + unknown.length > 0 && { unmapped, unknown }),
      };
    }
    return told;
  } finally {
    site.close();
  }
};

// Read by hand from the captured histories; each list is committed, added, removed, completed, not
// completed.
const playground = {
  15: { sums: [0, 5, 0, 0, 5], 'PLAYG-1': [0, 5, 0, 0, 5] },
  16: { sums: [5, 0, 0, 0, 5], 'PLAYG-1': [5, 0, 0, 0, 5] },
  // In at the start, out 13 seconds later, in again in the night and out again (V10).
  17: { sums: [5, 5, 10, 0, 0], 'PLAYG-1': [5, 5, 10, 0, 0], 'PLAYG-5': [0, 0, 0, 0, 0] },
  20: { sums: [0, 5, 0, 0, 5], 'PLAYG-1': [0, 5, 0, 0, 5], 'PLAYG-3': [0, 0, 0, 0, 0], 'PLAYG-5': [0, 0, 0, 0, 0] },
  18: {
    sums: [5, 0, 0, 0, 5],
    'PLAYG-1': [5, 0, 0, 0, 5],
    'PLAYG-3': [0, 0, 0, 0, 0],
    'PLAYG-4': [0, 0, 0, 0, 0],
    'PLAYG-5': [0, 0, 0, 0, 0],
  },
  19: {
    sums: [5, 0, 0, 0, 5],
    'PLAYG-1': [5, 0, 0, 0, 5],
    'PLAYG-4': [0, 0, 0, 0, 0],
    'PLAYG-5': [0, 0, 0, 0, 0],
  },
};

describe('npm run convert', () => {
  it('makes a site of raw tables in another language, and its sprints replay by ids', async () => {
    const { data } = await convert(join(cut, 'devlake-merico'));
    expect(await replayed(data, 'EE')).toEqual({
      7: {
        sums: [5, 1, 2, 3, 1],
        'EE-1': [1, 0, 0, 1, 0],
        'EE-2': [1, 0, 0, 0, 1],
        'EE-17': [1, 0, 1, 0, 0],
        // Finished and taken out before the close (V28).
        'EE-19': [1, 0, 1, 0, 0],
        // Created straight into the sprint, five minutes before it began: no Sprint change stands
        // in its history (V2).
        'EE-23': [1, 0, 0, 1, 0],
        // Created straight into the running sprint.
        'EE-37': [0, 1, 0, 1, 0],
      },
      9: { sums: [1, 0, 1, 0, 0], 'EE-17': [1, 0, 1, 0, 0] },
      17: { sums: [1, 0, 0, 1, 0], 'EE-17': [1, 0, 0, 1, 0] },
    });
  });

  it('makes a site of bare objects with two fields for points, and takes the one that the items fill', async () => {
    const { data } = await convert(join(cut, 'faros-playground'));
    expect(data.boards.map(({ configuration }) => configuration.estimation?.field?.displayName)).toEqual([
      'Story Points',
    ]);
    expect(await replayed(data, 'PLAYG')).toEqual(playground);
  });

  it('tells what it filled in and what it left out', async () => {
    const { told, data } = await convert(join(cut, 'devlake-merico'));
    expect(told).toContain('7 issues');
    for (const line of [
      /status 10020 ".+", from histories: To Do/,
      /status 5 ".+", from histories: Done/,
      /status 10029 ".+", from histories: No Category/,
      /board 8 of EE: columns .*; estimates by the count of items/,
      /projects EE, from issues/,
      /customfield_10020 "Sprint"/,
      /1 objects of other sites than merico.atlassian.net/,
    ])
      expect(told).toMatch(line);
    expect(data.users.map(({ roles }) => roles)).toContainEqual(['admin']);
    expect(data.serverInfo.serverTime).toMatch(/^2021-03-28T/);
  });

  it('knows objects by their shape, whatever wraps them and whatever the file is called', async () => {
    const issue = {
      id: '1',
      key: 'ABC-1',
      self: 'https://abc.example/rest/api/3/issue/1',
      fields: {
        summary: 'One',
        created: '2024-03-01T09:00:00.000+0000',
        issuetype: { id: '1', name: 'Story', subtask: false },
        status: { id: '1', name: 'Open', statusCategory: { id: 2, key: 'new' } },
      },
      changelog: { total: 3, histories: [] },
    };
    const from = mkdtempSync(join(tmpdir(), 'refinery-captures-'));
    const record = { type: 'RECORD', record: { stream: 'whatever', data: issue } };
    writeFileSync(join(from, 'log.ndjson'), `no JSON\n${JSON.stringify(record)}\n{"type":"STATE"}\n`);
    writeFileSync(
      join(from, 'page.json'),
      JSON.stringify({ startAt: 0, issues: [{ ...issue, id: '2', key: 'ABC-2' }] }),
    );
    const { data, told } = await convert(from);
    rmSync(from, { recursive: true });
    expect(data.issues.map(({ key }) => key)).toEqual(['ABC-1', 'ABC-2']);
    // Three changes are told of and none was captured: the history is unknown, not empty (V31).
    expect(data.issues.filter((one) => 'changelog' in one)).toEqual([]);
    expect(told).toContain('the histories of ABC-1, ABC-2');
  });

  it.each([
    ['no source', ['--to', 'x'], /--from FOLDER is missing/],
    ['no target', ['--from', cut], /--to FOLDER is missing/],
    ['an unknown option', ['--form', 'x'], /Unknown option '--form'/],
    ['a source that is not there', ['--from', join(cut, 'nowhere'), '--to', 'x'], /no such folder/],
    ['a target that holds something', ['--from', cut, '--to', cut], /name a new or an empty folder/],
  ])('refuses %s with one line and exit code 2', async (_, argv, line) => {
    const { exitCode, stderr } = await runConvert(argv);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(line);
    expect(stderr).not.toContain('\n');
  });
});

describe('captures of Data Center', () => {
  const closed = 'com.atlassian.greenhopper.service.sprint.Sprint@1bf75fd';
  const golden =
    `${closed}[id=42,rapidViewId=7,state=CLOSED,name=Sprint 23, early [first],goal=A, b=c,` +
    'startDate=2024-03-04T09:00:00.000Z,endDate=2024-03-18T15:00:00.000Z,completeDate=2024-03-18T15:00:00.000Z,sequence=42]';
  const next =
    'com.atlassian.greenhopper.service.sprint.Sprint@1689feb[id=43,rapidViewId=7,state=FUTURE,name=Sprint 24,goal=,startDate=<null>,endDate=<null>,completeDate=<null>,sequence=43]';

  const asDataCenter = ({ fields, changelog, ...issue }: SiteIssue) => {
    const sprints = fields[custom.sprint];
    const texts = Array.isArray(sprints)
      ? sprints.map((sprint: { id: number }) => (sprint.id === 42 ? golden : next))
      : null;
    const histories = (changelog?.histories ?? []).map((history) => ({
      ...history,
      items: history.items.map((item) => ({ ...item, fieldId: undefined })),
    }));
    return {
      ...issue,
      self: 'https://jira.example/rest/api/2/issue/1',
      fields: { ...fields, [custom.sprint]: texts },
      changelog: { startAt: 0, total: histories.length, histories },
    };
  };

  it('replay to their numbers: sprints told as texts, changes without `fieldId`; the sprint report’s sums stand beside', async () => {
    const from = mkdtempSync(join(tmpdir(), 'refinery-captures-'));
    const { issues, fields } = aSprintSite(
      goldenHistories.map((history, index) => ({ ...history, key: `MOB-${index + 1}` })),
    );
    const contents = {
      completedIssuesEstimateSum: { value: 21, text: '21.0' },
      issuesNotCompletedEstimateSum: { value: 11, text: '11.0' },
      puntedIssuesEstimateSum: { text: 'null' },
    };
    writeFileSync(join(from, 'search.json'), JSON.stringify({ issues: issues.map(asDataCenter) }));
    writeFileSync(join(from, 'fields.json'), JSON.stringify(fields));
    writeFileSync(join(from, 'report.json'), JSON.stringify({ contents, sprint: { id: 42, name: 'Sprint 23' } }));
    const { data, told } = await convert(from);
    rmSync(from, { recursive: true });
    expect(data.sprints).toMatchObject([
      {
        id: 42,
        name: 'Sprint 23, early [first]',
        state: 'closed',
        originBoardId: 7,
        completeDate: '2024-03-18T15:00:00.000Z',
      },
      { id: 43, name: 'Sprint 24', state: 'future' },
    ]);
    expect(data.sprints[1]).not.toHaveProperty('startDate');
    expect(await replayed(data, 'MOB')).toMatchObject({ 42: { sums: [25, 8, 9, 21, 11] } });
    expect(told).toContain(
      'sprint 42 "Sprint 23, early [first]", board 7; completed 21 in Jira\'s report, 21 here; not completed 11, 11; removed 0, 9',
    );
  });
});

whereWholeIs('the whole captures (skipped where ../shared is absent)', () => {
  it('give the Chinese site with 33 complete histories, whose items replay to their numbers', async () => {
    const { data } = await convert(join(whole, 'devlake-merico'));
    expect(data.issues.filter(({ changelog }) => changelog !== undefined)).toHaveLength(33);
    // The page shows the last seven sprints and these items were in the first ones.
    const early = { ...data, sprints: data.sprints.filter(({ id }) => id <= 17) };
    const sprints = await replayed(early, 'EE');
    expect(sprints).toMatchObject({
      7: { sums: [16, 1, 2, 9, 6], 'EE-24': [1, 0, 0, 1, 0], 'EE-10': [1, 0, 0, 0, 1] },
      9: { sums: [1, 0, 1, 0, 0] },
      17: { sums: [1, 0, 0, 1, 0] },
    });
    expect(JSON.stringify(sprints)).not.toContain('unmapped');
  });

  it('give the site with 44 Sprint changes and both fields for points', async () => {
    const { data } = await convert(join(whole, 'faros-playground'));
    const changes = data.issues.flatMap(({ changelog }) => changelog?.histories ?? []).flatMap(({ items }) => items);
    expect(changes.filter(({ field }) => field === 'Sprint')).toHaveLength(44);
    expect(await replayed(data, 'PLAYG')).toEqual(playground);
  });

  it.each([
    ['devlake-merico', 'EE', 'EE-1'],
    ['faros-playground', 'PLAYG', 'PLAYG-4'],
  ])('show on every surface: %s', async (name, projectKey, issueKey) => {
    const { data } = await convert(join(whole, name));
    const site = await openSite({ data, now: data.serverInfo.serverTime });
    const answers = [
      await panelOf(site, { as: 'admin', issue: issueKey }),
      await pageOf(site, { as: 'admin', project: projectKey }),
      await site.invoke({ module: 'project-settings', functionKey: 'fields', as: 'admin', projectKey }),
      await site.invoke({ module: 'admin-page', functionKey: 'load', as: 'admin' }),
    ];
    site.close();
    expect(answers).toMatchObject(answers.map(() => ({ ok: true })));
  });
});
