import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeDemoSite } from '../../site/demo';
import type { SiteData } from '../../site/data/site-data';
import { openSite } from '../../site/open-site';
import type { VelocityReport } from '../../site/report/read-velocity';
import { runReport } from '../../site/report/run-report';
import { aScrumBoard, aSprintSite } from '../../support/a-sprint-site';
import { aHistory, BEFORE, estimated, joins, moved, withoutHistory } from '../../support/a-history';
import { BLOCKED, SPRINT } from '../../support/a-sprint';
import { writeSiteFolder } from '../../site/data/write-folder';
import { goldenHistories } from '../../unit/domain/sprints/golden-sprint-site';

const now = '2026-11-02T09:00:00.000Z';

const onFolder = async <T>(data: SiteData, run: (folder: string) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'refinery-velocity-'));
  writeSiteFolder(data, folder);
  try {
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const reportOf = (data: SiteData, ...argv: string[]) =>
  onFolder(data, (folder) => runReport(['velocity', '--data', folder, ...argv], { openSite }));

const jsonOf = async (data: SiteData, ...argv: string[]): Promise<VelocityReport> => {
  const { exitCode, stdout, stderr } = await reportOf(data, '--json', ...argv);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  return JSON.parse(stdout) as VelocityReport;
};

/** MOB-1 for A, MOB-2 for B and so on: Jira's keys have a number. */
const keyOf = (letter: string): string => `MOB-${letter.charCodeAt(0) - 64}`;
const golden = goldenHistories.map((history) => ({ ...history, key: keyOf(history.key) }));

describe('report -- velocity on the golden sprint, out of change histories as Jira gives them', () => {
  let report: VelocityReport;
  beforeAll(async () => {
    report = await jsonOf(aSprintSite(golden));
  });

  it('has the sums of the rules’ table, and its keys and no other', () => {
    const { perIssue, ...sums } = report.sprints[0] ?? { perIssue: [] };
    expect(sums).toEqual({
      board: 7,
      sprint: SPRINT,
      committed: 25,
      added: 8,
      removed: 9,
      estimationChange: 8,
      completed: 21,
      notCompleted: 11,
      sayDo: 0.36,
      delivered: 21,
      unplanned: 4,
      completedOutside: [keyOf('G')],
      unmapped: [],
      unknown: [],
      unestimatedCommitted: 1,
    });
    expect(perIssue).toHaveLength(10);
    expect(report.sprints).toHaveLength(1);
    expect(report.velocity).toEqual([{ board: 7, velocity: 21 }]);
  });

  it.each`
    item   | estimateAtStart | estimateAtClose | committed | added | removed | change | completed | notCompleted | reason
    ${'A'} | ${5}            | ${5}            | ${5}      | ${0}  | ${0}    | ${0}   | ${5}      | ${0}         | ${'committed, completed'}
    ${'B'} | ${3}            | ${8}            | ${3}      | ${0}  | ${0}    | ${5}   | ${8}      | ${0}         | ${'committed, re-estimated 3 → 8 after the start, completed'}
    ${'C'} | ${8}            | ${8}            | ${8}      | ${0}  | ${0}    | ${0}   | ${0}      | ${8}         | ${'committed, not done at the close'}
    ${'D'} | ${2}            | ${2}            | ${0}      | ${2}  | ${0}    | ${0}   | ${2}      | ${0}         | ${'added on 2024-03-07, completed'}
    ${'E'} | ${5}            | ${5}            | ${5}      | ${0}  | ${5}    | ${0}   | ${0}      | ${0}         | ${'committed, removed on 2024-03-08'}
    ${'F'} | ${null}         | ${3}            | ${0}      | ${0}  | ${0}    | ${3}   | ${3}      | ${0}         | ${'committed, estimated at 3 after the start, completed'}
    ${'J'} | ${3}            | ${3}            | ${3}      | ${0}  | ${0}    | ${0}   | ${0}      | ${3}         | ${'committed, done, then reopened, not done at the close'}
    ${'K'} | ${3}            | ${3}            | ${0}      | ${3}  | ${3}    | ${0}   | ${0}      | ${0}         | ${'added on 2024-03-07, removed on 2024-03-09'}
    ${'L'} | ${1}            | ${1}            | ${1}      | ${1}  | ${1}    | ${0}   | ${1}      | ${0}         | ${'committed, removed and added again, completed'}
    ${'M'} | ${2}            | ${2}            | ${0}      | ${2}  | ${0}    | ${0}   | ${2}      | ${0}         | ${'added at the very start, completed'}
  `('counts item $item: $reason', ({ item, ...expected }: { item: string } & Record<string, unknown>) => {
    expect(report.sprints[0]?.perIssue.find(({ key }) => key === keyOf(item))).toEqual({
      key: keyOf(item),
      ...expected,
    });
  });
});

describe('report -- velocity', () => {
  it('lists items in an unmapped status by the name of the status, and those without history as unknown (V5, V31)', async () => {
    const inSprint = [estimated(BEFORE, 3), joins(BEFORE, SPRINT)];
    const { sprints } = await jsonOf(
      aSprintSite([
        aHistory({ key: 'MOB-1', moves: [...inSprint, moved(BEFORE, BLOCKED)] }),
        withoutHistory(aHistory({ key: 'MOB-2', moves: inSprint })),
      ]),
    );
    expect(sprints[0]).toMatchObject({ unmapped: ['MOB-1'], unknown: ['MOB-2'], committed: 0, perIssue: [] });
  });

  it('tells an item that never changed from one whose history is missing (J2)', async () => {
    const born = { sprints: [SPRINT], estimate: 2 };
    const { sprints } = await jsonOf(
      aSprintSite([aHistory({ key: 'MOB-1', born }), withoutHistory(aHistory({ key: 'MOB-2', born }))]),
    );
    expect(sprints[0]).toMatchObject({ committed: 2, notCompleted: 2, unknown: ['MOB-2'] });
  });

  it('finds the project of a board that lies in none', async () => {
    const { id, name, type, configuration, filterJql } = aScrumBoard();
    const board = { id, name, type, configuration, filterJql };
    const { velocity } = await jsonOf(aSprintSite(golden, { boards: [board] }));
    expect(velocity).toEqual([{ board: 7, velocity: 21 }]);
  });

  it('has null where there is no velocity, and names a deleted estimation field in words', async () => {
    const estimation = { type: 'field', field: { fieldId: 'customfield_99999' } } as const;
    const site = aSprintSite(golden, { boards: [aScrumBoard({ estimation })] });
    const { sprints, velocity } = await jsonOf(site);
    expect(velocity).toEqual([{ board: 7, velocity: null }]);
    expect(sprints[0]?.perIssue).toEqual([]);
    expect((await reportOf(site)).stdout).toContain('no velocity');
  });

  it('takes every closed sprint of the demo’s boards by board and close, and the mean of the last so many (V17)', async () => {
    const demo = makeDemoSite({ now: Date.parse(now) });
    const { sprints, velocity } = await jsonOf(demo, '--now', now);
    const closed = demo.sprints.filter(({ state }) => state === 'closed');
    expect(sprints.map(({ sprint }) => sprint).toSorted()).toEqual(closed.map(({ id }) => id).toSorted());
    expect(velocity.map(({ board }) => board)).toEqual(demo.boards.map(({ id }) => id).toSorted((a, b) => a - b));
    const ofFirst = sprints.filter(({ board }) => board === 1).map(({ completed }) => completed);
    const mean = (all: readonly number[]) => all.reduce((sum, value) => sum + value, 0) / all.length;
    expect(velocity[0]?.velocity).toBeCloseTo(mean(ofFirst.slice(-7)), 9);
    const three = await jsonOf(demo, '--now', now, '--board', '1', '--sprints', '3');
    expect(three.velocity).toEqual([{ board: 1, velocity: expect.closeTo(mean(ofFirst.slice(-3)), 9) as number }]);
    expect(three.sprints).toHaveLength(ofFirst.length);
  });

  it('walks back through more closed sprints than one call gives', async () => {
    const { sprints, velocity } = await jsonOf(aSprintSite([], { sprints: manySprints(60) }), '--sprints', '60');
    expect(sprints.map(({ sprint }) => sprint)).toEqual(Array.from({ length: 60 }, (_, index) => 100 + index));
    expect(velocity).toEqual([{ board: 7, velocity: 0 }]);
  });

  it('prints a table with the reasons for people', async () => {
    const { stdout } = await reportOf(aSprintSite(golden));
    expect(stdout).toMatch(/^Mobile board \(board 7\): velocity 21\n {2}Sprint 23: committed 25, added 8/);
    expect(stdout).toContain('delivered 21, unplanned 4, not completed 11, in points; say/do 36 %\n');
    expect(stdout).toContain('\n  say/do 36 %, mean of 1 sprint\n');
    expect(stdout).toContain('re-estimated 3 → 8 after the start');
  });

  it.each([
    ['a board that is no number', ['--board', 'Mobile'], /--board takes the id/],
    ['a board that is not there', ['--board', '4711'], /no board 4711/],
    ['a number of sprints that is none', ['--sprints', '0'], /--sprints takes a number from 1/],
    ['an option of another report', ['--all'], /--all/],
  ])('refuses %s in one line with exit code 2', async (_, argv, words) => {
    const outcome = await reportOf(aSprintSite([]), ...argv);
    expect(outcome).toMatchObject({ exitCode: 2, stdout: '' });
    expect(outcome.stderr).toMatch(words);
    expect(outcome.stderr.split('\n')).toHaveLength(1);
  });
});

/**
 * Closed sprints one after the other; where one window of 25 ends and the next begins, two close at
 * one instant.
 */
const manySprints = (count: number): SiteData['sprints'] =>
  Array.from({ length: count }, (_, index) => {
    const day = (number: number) => new Date(Date.UTC(2022, 0, number)).toISOString();
    const dates = { startDate: day(index * 7), completeDate: day((index === count - 26 ? index + 1 : index) * 7 + 7) };
    return { id: 100 + index, name: `Sprint ${index}`, state: 'closed', originBoardId: 7, ...dates };
  });

it('says of a board whose filter Jira cannot read that it was refused, and still reads the others', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const site = aSprintSite(golden);
  const board = site.boards[0] ?? aScrumBoard();
  const odd = {
    ...board,
    id: 8,
    name: 'Odd',
    filterJql: 'project = MOB AND priority was High',
    configuration: { ...board.configuration, id: 8, filter: { id: '10108' } },
  };
  const { velocity, sprints } = await jsonOf({ ...site, boards: [...site.boards, odd] });
  expect(velocity).toEqual([
    { board: 7, velocity: 21 },
    { board: 8, velocity: null },
  ]);
  expect(sprints.map((told) => told.board)).toEqual([7]);
  const table = await reportOf({ ...site, boards: [...site.boards, odd] });
  expect(table.stdout).toMatch(/Odd[^\n]*\n?[^\n]*Jira/);
});
