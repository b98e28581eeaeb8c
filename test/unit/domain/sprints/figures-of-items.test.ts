import fc from 'fast-check';
import { countItems } from '../../../../src/domain/sprints/figure-items';
import { figuresOfItems } from '../../../../src/domain/sprints/figures-of-items';
import type { ReplayedItem, ReplayedSprint } from '../../../../src/domain/sprints/replayed-sprint';
import type { SprintReport } from '../../../../src/domain/sprints/replay/sprint-report';
import { replaySprint } from '../../../../src/domain/sprints/replay/replay-sprint';
import { generatedBoard } from '../../../support/generated-boards';

/* What somebody is shown who sees only a part of a sprint's items (J10). */

const runs = { seed: 20240318, numRuns: 200 };

const nothing = { committed: 0, added: 0, removed: 0, change: 0, completed: 0, notCompleted: 0 };

const itemsOf = ({ perIssue, leftOut }: SprintReport): readonly ReplayedItem[] => [
  ...perIssue.map((item) => ({ ...item, kind: 'counts' as const, late: [] })),
  ...leftOut.map((item) => ({ ...nothing, ...item, late: [] })),
];

/** The members of a report that the figures do not have. */
const ofReportsAlone = new Set(['board', 'name', 'perIssue', 'leftOut', 'completedOutside', 'unmapped', 'unknown']);

const figuresOf = (report: SprintReport): ReplayedSprint => ({
  ...(Object.fromEntries(Object.entries(report).filter(([name]) => !ofReportsAlone.has(name))) as Omit<
    ReplayedSprint,
    'items' | 'calculatedAt' | 'partly'
  >),
  items: countItems(itemsOf(report)),
  calculatedAt: 0,
  partly: false,
});

const reports = generatedBoard().map(({ sprints, board, histories }) =>
  sprints.map((sprint) => replaySprint(sprint, board, histories)),
);

const sums = [
  'committed',
  'added',
  'removed',
  'estimationChange',
  'completed',
  'notCompleted',
  'unplanned',
  'committedDone',
  'final',
] as const;

it('of all items they are the figures of the sprint', () => {
  fc.assert(
    fc.property(reports, (all) => {
      for (const report of all) expect(figuresOfItems(figuresOf(report), itemsOf(report))).toEqual(figuresOf(report));
    }),
    runs,
  );
});

it('of two parts of the items they add up to the figures of the sprint', () => {
  fc.assert(
    fc.property(reports, fc.nat(30), (all, cut) => {
      for (const report of all) {
        const [items, whole] = [itemsOf(report), figuresOf(report)];
        const parts = [items.slice(0, cut), items.slice(cut)].map((part) => figuresOfItems(whole, part));
        for (const name of sums)
          expect(parts.reduce((total, part) => total + part[name], 0)).toBeCloseTo(whole[name], 9);
        expect(parts.reduce((total, { items: { all: count } }) => total + count, 0)).toBe(items.length);
      }
    }),
    runs,
  );
});

it('of no item they are nothing, and there is no share of a commitment that was not made', () => {
  const [report] = fc.sample(reports, { seed: 1, numRuns: 1 }).flat();
  if (report === undefined) throw new Error('A generated board has sprints.');
  const none = figuresOfItems(figuresOf(report), []);
  expect(sums.map((name) => none[name])).toEqual(sums.map(() => 0));
  expect(none).not.toHaveProperty('sayDo');
  expect(none.complete).toBe(true);
});
