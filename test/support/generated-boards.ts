import fc from 'fast-check';
import type { ReplayBoard } from '../../src/domain/sprints/replay/replay-board';
import type { ItemHistory } from '../../src/domain/history/item-history';
import type { ClosedSprint } from '../../src/domain/project/sprint';
import { aBoard, aSiteOfTerms, aSprint, BLOCKED, DONE, IN_PROGRESS, REJECTED, TO_DO } from './a-sprint';
import { DAY, HOUR, march } from './clock';
import { generatedHistory } from './generated-histories';

export type GeneratedBoard = {
  /**
   * Three to six, one after the other, each beginning at the close of the one before or a while
   * later.
   */
  readonly sprints: readonly ClosedSprint[];
  readonly board: ReplayBoard;
  readonly histories: readonly ItemHistory[];
};

/**
 * A board with several sprints and up to eight items that share them, whose lives press on the
 * starts and closes from both sides.
 */
export const generatedBoard = (): fc.Arbitrary<GeneratedBoard> =>
  fc
    .record({ sprints: generatedSprints(), statistic: statistic(), columns: columns(), site: site() })
    .chain(({ sprints, ...board }) =>
      fc.array(generatedHistory(sprints), { maxLength: 8, size: 'max' }).map((items) => ({
        sprints,
        board: aBoard(board),
        histories: items.map((item, index) => ({ ...item, id: `id-${index + 1}`, key: `GEN-${index + 1}` })),
      })),
    );

/** Ids that are parts of one another, and not in the order of time. */
const ids = [42, 4, 420, 43, 2, 24];

const generatedSprints = (): fc.Arbitrary<readonly ClosedSprint[]> =>
  fc
    .array(
      fc.record({
        pause: fc.constantFrom(0, 0, HOUR, 3 * DAY),
        length: fc.constantFrom(0, HOUR, 7 * DAY, 14 * DAY, 14 * DAY),
      }),
      { minLength: 3, maxLength: 6 },
    )
    .map((drawn) => {
      let at = march(4, 9);
      return drawn.map(({ pause, length }, index) => {
        const start = at + pause;
        at = start + length;
        return aSprint({ id: ids[index] ?? index, name: `Sprint ${index + 1}, early`, start, close: at });
      });
    });

const statistic = (): fc.Arbitrary<ReplayBoard['statistic']> =>
  fc.constantFrom(
    { kind: 'field', fieldId: 'f', fieldName: 'Estimate', unit: 'points' },
    { kind: 'field', fieldId: 'timeoriginalestimate', fieldName: 'Original estimate', unit: 'seconds' },
    { kind: 'issue-count' },
  );

/**
 * Usual boards, one with a last column that has no status, one whose last column lacks a status of
 * the category done.
 */
const columns = (): fc.Arbitrary<ReplayBoard['columns']> =>
  fc.constantFrom(
    aBoard().columns,
    [...aBoard().columns, { name: 'Archive', statusIds: [] }],
    [
      { name: 'To Do', statusIds: [TO_DO, BLOCKED] },
      { name: 'Doing', statusIds: [IN_PROGRESS, REJECTED] },
      { name: 'Done', statusIds: [DONE] },
    ],
  );

/**
 * A site with one status of each name, or with namesakes on the board, off it and in the project.
 */
const site = (): fc.Arbitrary<ReplayBoard['site']> =>
  fc
    .constantFrom<ReplayBoard['site']['statuses']>(
      [],
      [],
      [{ id: '10020', name: 'Done', category: 'done' }],
      [{ id: '10020', name: 'Blocked', category: 'new' }],
      [{ id: '10020', name: 'Blocked', category: 'new', projectId: '10001' }],
      [{ id: DONE, name: 'In Progress', category: 'done' }],
    )
    .map((namesakes) => ({
      ...aSiteOfTerms,
      statuses: [
        ...aSiteOfTerms.statuses.filter(({ id }) => !namesakes.some((namesake) => namesake.id === id)),
        ...namesakes,
      ],
    }));
