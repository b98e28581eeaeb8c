import fc from 'fast-check';
import type { ItemHistory } from '../../../../src/domain/history/item-history';
import { statusesOf } from '../../../../src/domain/project/board';
import { replaySprint } from '../../../../src/domain/sprints/replay/replay-sprint';
import { type GeneratedBoard, generatedBoard } from '../../../support/generated-boards';

jest.setTimeout(60_000);

/** Seeded, so that a red run is red again. */
const runs = { seed: 20240318, numRuns: 500 };

const reportsOf = ({ sprints, board, histories }: GeneratedBoard) =>
  sprints.map((sprint) => replaySprint(sprint, board, histories));

const REOPENED = '10020';

/** Equal but for binary noise. */
const equal = (one: number, other: number): boolean => Math.abs(one - other) < 1e-6;

describe('whatever happened to the items', () => {
  it('V14: final is committed + added + estimation change − removed, for every item and in sum', () => {
    fc.assert(
      fc.property(generatedBoard(), (generated) => {
        const wrong = reportsOf(generated).flatMap((report) => [
          ...(equal(report.committed + report.added + report.estimationChange - report.removed, report.final)
            ? []
            : [report]),
          ...report.perIssue.filter(
            ({ committed, added, change, removed, completed, notCompleted }) =>
              !equal(committed + added + change - removed, completed + notCompleted),
          ),
        ]);
        expect(wrong).toEqual([]);
      }),
      runs,
    );
  });

  it('V15: not completed is final − completed, for every item and in sum', () => {
    fc.assert(
      fc.property(generatedBoard(), (generated) => {
        const wrong = reportsOf(generated).filter(
          ({ notCompleted, final, completed, perIssue }) =>
            !equal(notCompleted, final - completed) ||
            !equal(
              notCompleted,
              perIssue.reduce((total, issue) => total + issue.notCompleted, 0),
            ),
        );
        expect(wrong).toEqual([]);
      }),
      runs,
    );
  });

  it('V16: completed of the initial scope and of the added add up to completed', () => {
    fc.assert(
      fc.property(generatedBoard(), (generated) => {
        for (const { completed, unplanned, perIssue } of reportsOf(generated)) {
          const initial = perIssue.filter(({ reason }) => reason.entry === 'committed');
          const ofInitial = initial.reduce((total, issue) => total + issue.completed, 0);
          expect(equal(completed - unplanned, ofInitial)).toBe(true);
        }
      }),
      runs,
    );
  });

  it('V19: say/do never passes 100 %, is of the items that were completed, and is none without a commitment', () => {
    fc.assert(
      fc.property(generatedBoard(), (generated) => {
        for (const { committed, committedDone, sayDo, complete, perIssue } of reportsOf(generated)) {
          const done = perIssue.filter(({ reason }) => reason.entry === 'committed' && reason.exit === 'completed');
          const atStart = done.reduce((total, { estimateAtStart }) => total + (estimateAtStart ?? 0), 0);
          expect(equal(committedDone, atStart)).toBe(true);
          expect(sayDo === undefined).toBe(committed <= 0 || !complete);
          expect((sayDo ?? 0) >= 0 && (sayDo ?? 0) <= 1).toBe(true);
        }
      }),
      runs,
    );
  });

  it('V19: unplanned is a part of what was delivered, but for negative estimates', () => {
    fc.assert(
      fc.property(generatedBoard(), (generated) => {
        const usual = reportsOf(generated).filter(({ perIssue }) => perIssue.every(({ completed }) => completed >= 0));
        expect(usual.filter(({ unplanned, completed }) => unplanned < 0 || unplanned > completed)).toEqual([]);
      }),
      runs,
    );
  });

  it('V7: an item is completed in two sprints only where it was reopened between their closes', () => {
    fc.assert(
      fc.property(generatedBoard(), (generated) => {
        const { done } = statusesOf(generated.board.columns);
        const finishings = reportsOf(generated).flatMap(({ perIssue, close }) =>
          perIssue.filter(({ reason }) => reason.exit === 'completed').map(({ key }) => ({ key, close })),
        );
        const twiceWithoutReopening = finishings.filter(({ key, close }) => {
          const next = finishings.find((other) => other.key === key && other.close > close);
          const { changes } = generated.histories.find((item) => item.key === key) ?? {};
          if (next === undefined || changes === undefined || changes === 'unknown') return false;
          const reopenings = changes.filter(
            (change) =>
              'to' in change &&
              change.field === 'status' &&
              !done.has(change.to ?? '') &&
              change.at >= close &&
              change.at < next.close,
          );
          return reopenings.length === 0;
        });
        expect(twiceWithoutReopening).toEqual([]);
      }),
      runs,
    );
  });

  it('V12: a change of everything at the close or after it alters no figure and no reason', () => {
    fc.assert(
      fc.property(generatedBoard(), ({ sprints, board, histories }) => {
        for (const sprint of sprints) {
          const { perIssue } = replaySprint(sprint, board, histories);
          const later = histories.map((history) => changedAfter(history, sprint.close));
          const again = replaySprint(sprint, board, later).perIssue;
          expect(again.filter(({ key }) => perIssue.some((issue) => issue.key === key))).toEqual(perIssue);
        }
      }),
      runs,
    );
  });

  it('the order in which Jira lists the changes and the items does not matter', () => {
    fc.assert(
      fc.property(generatedBoard(), ({ sprints, board, histories }) => {
        const reversed = histories
          .map((item) => (item.changes === 'unknown' ? item : { ...item, changes: item.changes.toReversed() }))
          .toReversed();
        const reports = reportsOf({ sprints, board, histories });
        const again = reportsOf({ sprints, board, histories: reversed });
        expect(again.map(({ perIssue, leftOut }) => [perIssue.toReversed(), leftOut.toReversed()])).toEqual(
          reports.map(({ perIssue, leftOut }) => [perIssue, leftOut]),
        );
      }),
      runs,
    );
  });
});

/** The item after one more change of each field, as soon after its last one as the close allows. */
const changedAfter = (history: ItemHistory, close: number): ItemHistory => {
  const { changes, current, created } = history;
  if (changes === 'unknown') return history;
  const at = Math.max(close, created + 1, ...changes.map((change) => change.at + 1));
  const estimate = current.estimate === undefined ? '' : String(current.estimate);
  return {
    ...history,
    changes: [
      ...changes,
      { at, field: 'sprint', from: current.sprintIds.join(', '), to: '99' },
      { at, field: 'estimate', from: estimate, to: '99' },
      { at, field: 'status', from: current.statusId, to: REOPENED },
    ],
    current: { sprintIds: [99], estimate: 99, statusId: REOPENED },
    done: false,
  };
};
