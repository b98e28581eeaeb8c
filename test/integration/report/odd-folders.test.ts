import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SiteData } from '../../site/data/site-data';
import { writeSiteFolder } from '../../site/data/write-folder';
import { openSite } from '../../site/open-site';
import type { ReportSprint, VelocityReport } from '../../site/report/read-velocity';
import { runReport } from '../../site/report/run-report';
import { aHistory, BEFORE, estimated, finished, joins } from '../../support/a-history';
import { SPRINT } from '../../support/a-sprint';
import { aScrumBoard, aSprintSite } from '../../support/a-sprint-site';
import { march } from '../../support/clock';
import { custom, people } from '../../site/data/a-site';

const done = (key: string) =>
  aHistory({ key, moves: [estimated(BEFORE, 5), joins(BEFORE, SPRINT), finished(march(10))] });

/** A file of a folder that is changed by hand: `rewrite` takes its text. */
type ChangeByHand = { readonly file: string; readonly rewrite: (text: string) => string };

/** What the report says of a folder that was written for a site and then changed by hand. */
const reportOf = async (data: SiteData, argv: readonly string[], change?: ChangeByHand) => {
  const folder = mkdtempSync(join(tmpdir(), 'refinery-odd-'));
  try {
    writeSiteFolder(data, folder);
    if (change !== undefined) {
      const path = join(folder, change.file);
      writeFileSync(path, change.rewrite(readFileSync(path, 'utf8')));
    }
    const { stdout, stderr } = await runReport(['velocity', '--data', folder, ...argv], { openSite });
    expect(stderr).toBe('');
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const sprintOf = async (data: SiteData, change?: ChangeByHand) => {
  const report = JSON.parse(await reportOf(data, ['--json'], change)) as VelocityReport;
  return report.sprints[0] as ReportSprint;
};

describe('report -- velocity on folders as other exporters write them', () => {
  it('takes a null in a sprint for what is not there (V1)', async () => {
    const sprint = await sprintOf(aSprintSite([done('MOB-1')]), {
      file: 'sprints.ndjson',
      rewrite: (text) => text.replaceAll(/"activatedDate":"[^"]*"/g, '"activatedDate":null,"goal":null'),
    });
    expect(sprint).toMatchObject({ sprint: SPRINT, committed: 5, completed: 5 });
  });

  it('does not know an item whose history is cut off (V31, J2)', async () => {
    const sprint = await sprintOf(aSprintSite([done('MOB-1'), done('MOB-2')]), {
      file: 'issues.ndjson',
      rewrite: (text) => text.replace('"changelog":{', '"changelog":{"startAt":0,"maxResults":3,"total":7,'),
    });
    expect(sprint).toMatchObject({ committed: 5, completed: 5, unknown: ['MOB-1'] });
  });

  it('reads a number whose change has an empty text for an id (E4)', async () => {
    const sprint = await sprintOf(aSprintSite([done('MOB-1')]), {
      file: 'issues.ndjson',
      rewrite: (text) =>
        text.replaceAll(/"from":null,"fromString":(null|"\d*"),"to":null,"toString":"5"/g, (entry) =>
          entry.replace('"from":null', '"from":""').replace('"to":null', '"to":""'),
        ),
    });
    expect(sprint.perIssue).toMatchObject([{ key: 'MOB-1', estimateAtStart: 5, estimateAtClose: 5 }]);
  });

  it('knows the sprints of an item by their ids alone (V2)', async () => {
    const never = aHistory({ key: 'MOB-1', born: { sprints: [SPRINT], estimate: 3 } });
    const site = aSprintSite([never]);
    const issues = site.issues.map((issue) => ({
      ...issue,
      fields: { ...issue.fields, [custom.sprint]: [{ id: SPRINT, name: 'Sprint 23' }] },
    }));
    expect(await sprintOf({ ...site, issues })).toMatchObject({ committed: 3, notCompleted: 3 });
  });

  it('finds the board of a person by the project that its filter names', async () => {
    const sprint = await sprintOf(aSprintSite([done('MOB-1')]), {
      file: 'boards.json',
      rewrite: (text) => text.replace(/"location":\{[^}]*\}/, '"location":{"userId":3,"displayName":"Ada"}'),
    });
    expect(sprint).toMatchObject({ board: 7, completed: 5 });
  });
});

describe('report -- velocity for people', () => {
  it('says why a board has no velocity: kanban, or a field that is gone (V23, E1)', async () => {
    const kanban = { ...aScrumBoard(), type: 'kanban' as const };
    const gone = aScrumBoard({ estimation: { type: 'field', field: { fieldId: 'customfield_1' } } });
    expect(await reportOf(aSprintSite([], { boards: [kanban] }), [])).toContain(
      'no velocity. A kanban board has no sprints.',
    );
    expect(await reportOf(aSprintSite([done('MOB-1')], { boards: [gone] }), [])).toContain(
      'no velocity. The board estimates by a field that is gone or out of sight (customfield_1).',
    );
  });

  it('names the closed sprints that cannot be replayed (V30), and counts the items that its reader may not see (J10)', async () => {
    const site = aSprintSite([done('MOB-1'), done('MOB-2')], {
      issueParts: { 'MOB-2': { hiddenFrom: [people.admin.accountId] } },
    });
    const undated = { id: 99, name: 'Undated', state: 'closed' as const, originBoardId: 7 };
    const table = await reportOf({ ...site, sprints: [...site.sprints, undated] }, []);
    expect(table).toContain('"Undated" is left out. Jira gives no date of its completion.');
    expect(table).toContain('delivered 10');
    expect(table).toContain('1 more, hidden from who reads this');
  });
});
