import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SiteData } from '../../site/data/site-data';
import { writeSiteFolder } from '../../site/data/write-folder';
import { openSite } from '../../site/open-site';
import { runReport } from '../../site/report/run-report';
import { aHistory, finished, moved } from '../../support/a-history';
import { IN_PROGRESS } from '../../support/a-sprint';
import { aScrumBoard, aSprintSite } from '../../support/a-sprint-site';
import { march } from '../../support/clock';

const histories = [
  aHistory({ key: 'MOB-1', moves: [moved(march(1), IN_PROGRESS), finished(march(5))] }),
  aHistory({ key: 'MOB-2', moves: [moved(march(4), IN_PROGRESS), finished(march(12))] }),
  aHistory({ key: 'MOB-3', moves: [finished(march(13))] }),
  aHistory({ key: 'MOB-4', moves: [moved(march(1), IN_PROGRESS)] }),
  aHistory({ key: 'MOB-5', moves: [moved(march(15), IN_PROGRESS)] }),
  aHistory({ key: 'MOB-6' }),
];
const kanban = aSprintSite(histories, { boards: [{ ...aScrumBoard(), type: 'kanban' }] });

const report = async (data: SiteData, ...argv: string[]) => {
  const folder = mkdtempSync(join(tmpdir(), 'refinery-flow-'));
  writeSiteFolder(data, folder);
  try {
    return await runReport(['flow', '--data', folder, '--now', '2024-03-20T12:00:00Z', ...argv], { openSite });
  } finally {
    rmSync(folder, { recursive: true });
  }
};

describe('report -- flow', () => {
  it('has the figures of the screen in days, and the keys behind them', async () => {
    const { exitCode, stdout } = await report(kanban, '--board', '7', '--json');
    expect(exitCode).toBe(0);
    const { weeks, ...figures } = JSON.parse(stdout) as { readonly weeks: readonly { readonly finished: number }[] };
    expect(weeks.map((week) => week.finished).slice(-2)).toEqual([1, 2]);
    expect(figures).toEqual({
      board: 7,
      countedAt: expect.stringMatching(/^2024-03-20T12:/) as string,
      throughput: 0.3,
      cycleTime: { median: 4, line85: 8, of: 2 },
      withoutStart: ['MOB-3'],
      unknown: [],
      inProgress: [
        { key: 'MOB-4', column: 'In Progress', days: 19, daysInColumn: 19 },
        { key: 'MOB-5', column: 'In Progress', days: 5, daysInColumn: 5 },
      ],
      old: 1,
      weeksOfReadyWork: 0,
    });
  });

  it('says the same in lines for people', async () => {
    const { stdout } = await report(kanban, '--board', '7');
    expect(stdout).toContain('Cycle time: median 4 days, 85 % within 8 days, of 2 items');
    expect(stdout).toContain('Work in progress: 2 items, 1 older than that');
    expect(stdout).toMatch(/MOB-4 {2,}19 days, 19 of them in "In Progress"/);
  });

  it('is about a board with sprints too, which has no weeks of ready work', async () => {
    const { stdout } = await report(aSprintSite(histories), '--board', '7', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ cycleTime: { of: 2 }, old: 1, weeksOfReadyWork: null });
  });

  it('needs a board that is there', async () => {
    expect(await report(kanban)).toMatchObject({ exitCode: 2, stdout: '' });
    expect(await report(kanban, '--board', '99')).toMatchObject({ exitCode: 2, stdout: '' });
  });
});
