import { replaySprint } from '../../../../src/domain/sprints/replay/replay-sprint';
import { reasonSentence } from '../../../../src/domain/sprints/replay/sprint-reason-messages';
import { aSprint, aBoard } from '../../../support/a-sprint';
import { goldenHistories } from './golden-sprint-site';

const report = replaySprint(aSprint(), aBoard(), goldenHistories);

describe('the golden sprint', () => {
  it.each`
    key    | committed | added | removed | change | completed | notCompleted | reason
    ${'A'} | ${5}      | ${0}  | ${0}    | ${0}   | ${5}      | ${0}         | ${'committed, completed'}
    ${'B'} | ${3}      | ${0}  | ${0}    | ${5}   | ${8}      | ${0}         | ${'committed, re-estimated 3 → 8 after the start, completed'}
    ${'C'} | ${8}      | ${0}  | ${0}    | ${0}   | ${0}      | ${8}         | ${'committed, not done at the close'}
    ${'D'} | ${0}      | ${2}  | ${0}    | ${0}   | ${2}      | ${0}         | ${'added after the start, completed'}
    ${'E'} | ${5}      | ${0}  | ${5}    | ${0}   | ${0}      | ${0}         | ${'committed, removed before the close'}
    ${'F'} | ${0}      | ${0}  | ${0}    | ${3}   | ${3}      | ${0}         | ${'committed, estimated at 3 after the start, completed'}
    ${'J'} | ${3}      | ${0}  | ${0}    | ${0}   | ${0}      | ${3}         | ${'committed, done, then reopened, not done at the close'}
    ${'K'} | ${0}      | ${3}  | ${3}    | ${0}   | ${0}      | ${0}         | ${'added after the start, removed before the close'}
    ${'L'} | ${1}      | ${1}  | ${1}    | ${0}   | ${1}      | ${0}         | ${'committed, removed and added again, completed'}
    ${'M'} | ${0}      | ${2}  | ${0}    | ${0}   | ${2}      | ${0}         | ${'added at the very start, completed'}
  `('counts item $key as the table of the rules does: $reason', (expected: Record<string, unknown>) => {
    const { reason, ...numbers } = expected;
    const issue = report.perIssue.find(({ key }) => key === expected['key']);
    expect(issue).toMatchObject(numbers);
    expect(issue && reasonSentence(issue.reason, report)).toBe(reason);
  });

  it('counts these ten items and no other: the done one is outside, the sub-task nowhere', () => {
    expect(report.perIssue.map((issue) => issue.key)).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'J', 'K', 'L', 'M']);
    expect(report.leftOut).toEqual([
      {
        id: 'id-G',
        key: 'G',
        kind: 'completed-outside',
        estimateAtStart: 5,
        estimateAtClose: 5,
        reason: { kind: 'done-on-entry', entry: 'start' },
      },
    ]);
  });

  it('adds up to 25 committed, 8 added, 9 removed, +8 re-estimated, 21 completed and 11 not completed', () => {
    expect(report).toMatchObject({
      committed: 25,
      added: 8,
      removed: 9,
      estimationChange: 8,
      completed: 21,
      notCompleted: 11,
      unplanned: 4,
      final: 32,
      committedDone: 5 + 3 + 0 + 1,
      sayDo: 0.36,
      unestimatedCommitted: 1,
      complete: true,
      completedOutside: ['G'],
      unmapped: [],
      unknown: [],
    });
  });
});
