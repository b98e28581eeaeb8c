import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { byClose } from '../../../src/domain/sprints/closed-sprints';
import { openSite } from '../../site/open-site';
import { runReport } from '../../site/report/run-report';
import { BOARD } from '../../support/a-sprint';
import { siteOfBoard } from '../../support/board-site';
import { generatedBoard } from '../../support/generated-boards';
import { naiveReplay } from '../../support/naive-replay';
import { writeSiteFolder } from '../../site/data/write-folder';

jest.setTimeout(120_000);

const parts = ['committed', 'added', 'removed', 'estimationChange', 'completed', 'unplanned'] as const;
const ofItem = ['committed', 'added', 'removed', 'change', 'completed'] as const;

type Report = {
  readonly sprints: readonly (Record<(typeof parts)[number] | 'board' | 'sprint' | 'unestimatedCommitted', number> & {
    readonly perIssue: readonly (Record<(typeof ofItem)[number], number> & {
      readonly key: string;
      readonly estimateAtStart: number | null;
      readonly estimateAtClose: number | null;
    })[];
    readonly completedOutside: readonly string[];
    readonly unmapped: readonly string[];
    readonly unknown: readonly string[];
  })[];
  readonly velocity: readonly { readonly board: number; readonly velocity: number | null }[];
};

const reportOf = async (folder: string): Promise<Report> => {
  const { exitCode, stdout, stderr } = await runReport(['velocity', '--data', folder, '--json'], { openSite });
  expect([exitCode, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as Report;
};

describe('the velocity report of a site folder', () => {
  it('agrees with the naive replay, sprint by sprint and item by item, through all of Jira in between', async () => {
    await fc.assert(
      fc.asyncProperty(generatedBoard(), async ({ board, sprints, histories }) => {
        const folder = mkdtempSync(join(tmpdir(), 'velocity-'));
        try {
          const named = histories.map((history, index) => ({ ...history, key: `MOB-${index + 1}` }));
          writeSiteFolder(siteOfBoard(board, sprints, named), folder);
          const report = await reportOf(folder);
          expect(report.sprints.map((told) => [told.board, told.sprint])).toEqual(
            sprints.toSorted(byClose).map(({ id }) => [BOARD, id]),
          );
          for (const told of report.sprints) {
            const sprint = sprints.find(({ id }) => id === told.sprint);
            if (sprint === undefined) throw new Error(`Sprint ${told.sprint} was not generated.`);
            const naive = naiveReplay(sprint, board, named);
            const byKey = new Map(told.perIssue.map((issue) => [issue.key, issue]));
            expect([...byKey.keys()].toSorted()).toEqual(naive.rows.map(({ key }) => key).toSorted());
            for (const row of naive.rows) {
              const issue = byKey.get(row.key);
              expect([issue?.estimateAtStart, issue?.estimateAtClose]).toEqual([row.atStart, row.atClose]);
              for (const part of ofItem) expect(issue?.[part]).toBeCloseTo(row[part], 6);
            }
            for (const part of parts) expect(told[part]).toBeCloseTo(naive[part], 6);
            expect(told.unestimatedCommitted).toBe(naive.unestimatedCommitted);
            for (const list of ['completedOutside', 'unmapped', 'unknown'] as const)
              expect(told[list].toSorted()).toEqual(naive[list].toSorted());
          }
        } finally {
          rmSync(folder, { recursive: true });
        }
      }),
      { seed: 20240304, numRuns: 60 },
    );
  });
});
