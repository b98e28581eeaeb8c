import fc from 'fast-check';
import { replaySprint } from '../../../../src/domain/sprints/replay/replay-sprint';
import { reasonSentence } from '../../../../src/domain/sprints/replay/sprint-reason-messages';
import type { SprintReport, IssueReport } from '../../../../src/domain/sprints/replay/sprint-report';
import { generatedBoard } from '../../../support/generated-boards';
import { naiveReplay } from '../../../support/naive-replay';

jest.setTimeout(60_000);

/** Seeded, so that a red run is red again. */
const runs = { seed: 20240304, numRuns: 2000 };

const sums = [
  'committed',
  'added',
  'removed',
  'estimationChange',
  'completed',
  'unplanned',
  'committedDone',
  'final',
] as const;

const lists = ['completedOutside', 'unmapped', 'unknown', 'unestimatedCommitted'] as const;

const parts = ['committed', 'added', 'removed', 'change', 'completed'] as const;

type Told = Pick<SprintReport, (typeof sums)[number] | (typeof lists)[number]>;

type Row = Pick<IssueReport, 'key' | (typeof parts)[number]>;

/**
 * Everything that both replays tell of a sprint, free of binary noise; one comparison a board,
 * since each costs time.
 */
const figures = (told: Told, rows: readonly (Row & { estimates: readonly (number | null)[] })[]) => [
  sums.map((sum) => rounded(told[sum])),
  lists.map((list) => told[list]),
  rows.map((row) => [row.key, row.estimates, parts.map((part) => rounded(row[part]))]),
];

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6 + 0;

describe('the replay and a naive one that walks instant by instant', () => {
  it('agree on 2,000 generated boards, sprint by sprint, item by item and sum by sum', () => {
    fc.assert(
      fc.property(generatedBoard(), ({ sprints, board, histories }) => {
        const ours = sprints.map((sprint) => {
          const report = replaySprint(sprint, board, histories);
          const rows = report.perIssue.map((row) => ({
            ...row,
            estimates: [row.estimateAtStart, row.estimateAtClose],
          }));
          return figures(report, rows);
        });
        const theirs = sprints.map((sprint) => {
          const naive = naiveReplay(sprint, board, histories);
          const rows = naive.rows.map((row) => ({ ...row, estimates: [row.atStart, row.atClose] }));
          return figures(naive, rows);
        });
        expect(ours).toEqual(theirs);
      }),
      runs,
    );
  });

  it('meet every kind of item on the generated boards', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(generatedBoard(), ({ sprints, board, histories }) => {
        for (const report of sprints.map((sprint) => replaySprint(sprint, board, histories))) {
          for (const { kind: as, reason } of report.leftOut) met.add(`${as}: ${reasonSentence(reason, report)}`);
          for (const { reason, ...issue } of report.perIssue) {
            met.add(`${reason.entry}, ${reason.exit}`);
            for (const part of ['committed', 'added', 'removed', 'change', 'completed', 'notCompleted'] as const)
              if (issue[part] !== 0) met.add(part);
          }
        }
      }),
      runs,
    );
    expect([...met].toSorted()).toEqual([
      ...['added', 'added, completed', 'added, not-done', 'added, removed', 'added, removed-done', 'added, reopened'],
      ...['added-at-start, completed', 'added-at-start, not-done', 'added-at-start, removed'],
      ...['added-at-start, removed-done', 'added-at-start, reopened', 'change', 'committed', 'committed, completed'],
      ...['committed, not-done', 'committed, removed', 'committed, removed-done', 'committed, reopened', 'completed'],
      'completed-outside: done before it was added, left out',
      'completed-outside: done before the start, left out',
      'notCompleted',
      'removed',
      'sub-task: a sub-task on entering the sprint, left out',
      'unknown: unknown: its change history is missing',
      'unknown: unknown: its history does not agree with the date on which it was resolved',
      'unknown: unknown: its history does not lead to the status that it has now',
      'unknown: unknown: its history holds an estimate that is no number',
      'unknown: unknown: its history names a status that the site does not have any more',
      'unmapped: its status on entering the sprint is not on the board, counts 0',
    ]);
  });
});
