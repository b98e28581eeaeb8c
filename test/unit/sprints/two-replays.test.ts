import fc from 'fast-check';
import { reasonInWords } from '../../../src/domain/sprints/reason-in-words';
import { replaySprint } from '../../../src/domain/sprints/replay-sprint';
import { generatedBoard } from '../../support/generated-boards';
import { naiveReplay } from '../../support/naive-replay';

jest.setTimeout(60_000);

/** Seeded, so that a red run is red again; more boards with BOARDS=2000. */
const runs = { seed: 20240304, numRuns: Number(process.env['BOARDS'] ?? 600) };

describe('the replay and a naive one that walks instant by instant', () => {
  it('agree on every generated board, item by item and sum by sum', () => {
    fc.assert(
      fc.property(generatedBoard(), ({ sprint, board, histories }) => {
        const report = replaySprint(sprint, board, histories);
        const naive = naiveReplay(sprint, board, histories);
        expect(report.perIssue.map((issue) => issue.key)).toEqual(naive.rows.map((row) => row.key));
        expect([report.completedOutside, report.unmapped, report.unknown]).toEqual([
          naive.completedOutside,
          naive.unmapped,
          naive.unknown,
        ]);
        expect(report.unestimatedCommitted).toBe(naive.unestimatedCommitted);
        for (const sum of ['committed', 'added', 'removed', 'estimationChange', 'completed', 'final'] as const)
          expect(report[sum]).toBeCloseTo(naive[sum], 6);
        expect(report.completedAdded).toBeCloseTo(naive.completedAdded, 6);
        for (const [index, row] of naive.rows.entries()) {
          const issue = report.perIssue[index];
          expect([issue?.estimateAtStart, issue?.estimateAtClose]).toEqual([row.atStart, row.atClose]);
          for (const part of ['committed', 'added', 'removed', 'change', 'completed'] as const)
            expect(issue?.[part]).toBeCloseTo(row[part], 6);
        }
      }),
      runs,
    );
  });

  it('meet every kind of item on the generated boards', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(generatedBoard(), ({ sprint, board, histories }) => {
        const report = replaySprint(sprint, board, histories);
        for (const { as, reason } of report.leftOut) met.add(`${as}: ${reasonInWords(reason, report)}`);
        for (const issue of report.perIssue)
          for (const part of ['committed', 'added', 'removed', 'change', 'completed', 'notCompleted'] as const)
            if (issue[part] !== 0) met.add(part);
      }),
      runs,
    );
    expect([...met].toSorted()).toEqual([
      'added',
      'change',
      'committed',
      'completed',
      'completed-outside: done before it was added, left out',
      'completed-outside: done before the start, left out',
      'notCompleted',
      'removed',
      'unknown: unknown: its change history is missing',
      'unknown: unknown: its history does not agree with the date on which it was resolved',
      'unknown: unknown: its history does not lead to the status that it has now',
      'unknown: unknown: its history lacks the last change of status category that Jira notes',
      'unmapped: its status on entering the sprint is not on the board, counts 0',
    ]);
  });
});

describe('whatever happened to the items', () => {
  it('V14: final is committed + added + estimation change − removed, for every item and in sum', () => {
    fc.assert(
      fc.property(generatedBoard(), ({ sprint, board, histories }) => {
        const report = replaySprint(sprint, board, histories);
        expect(report.committed + report.added + report.estimationChange - report.removed).toBeCloseTo(report.final, 6);
        for (const issue of report.perIssue)
          expect(issue.committed + issue.added + issue.change - issue.removed).toBeCloseTo(
            issue.completed + issue.notCompleted,
            6,
          );
      }),
      runs,
    );
  });

  it('V15: not completed is final − completed, and never less than nothing', () => {
    fc.assert(
      fc.property(generatedBoard(), ({ sprint, board, histories }) => {
        const report = replaySprint(sprint, board, histories);
        expect(report.notCompleted).toBeCloseTo(report.final - report.completed, 6);
        expect(report.notCompleted).toBeGreaterThanOrEqual(0);
      }),
      runs,
    );
  });

  it('the order in which Jira lists the changes and the items does not matter', () => {
    fc.assert(
      fc.property(generatedBoard(), ({ sprint, board, histories }) => {
        const reversed = histories
          .map((item) => (item.changes === 'unknown' ? item : { ...item, changes: item.changes.toReversed() }))
          .toReversed();
        const [report, again] = [replaySprint(sprint, board, histories), replaySprint(sprint, board, reversed)];
        expect(again.perIssue.toReversed()).toEqual(report.perIssue);
        expect(again.unknown.toReversed()).toEqual(report.unknown);
      }),
      runs,
    );
  });
});
