import fc from 'fast-check';
import type { TextChange, ItemHistory } from '../../../../src/domain/history/item-history';
import type { ClosedSprint } from '../../../../src/domain/project/sprint';
import { boardTerms } from '../../../../src/domain/sprints/replay/board-terms';
import { lateRefinement } from '../../../../src/domain/sprints/replay/late-refinement';
import { estimated, BEFORE, joins, type Move, aHistory, leaves, withoutHistory } from '../../../support/a-history';
import { aSprint, SPRINT, aBoard } from '../../../support/a-sprint';
import { march } from '../../../support/clock';
import { generatedBoard } from '../../../support/generated-boards';

const { start, close } = aSprint();

const five = [estimated(BEFORE, 5), joins(BEFORE, SPRINT)] as const;

const board = { ...aBoard(), terms: boardTerms(aBoard()) };

const rewritten = (at: number, field: TextChange['field'] = 'description'): TextChange => ({ at, field });

const withTexts = (history: ItemHistory, ...texts: readonly TextChange[]): ItemHistory => ({
  ...history,
  changes: history.changes === 'unknown' ? 'unknown' : [...texts, ...history.changes],
});

const late = (moves: readonly Move[], ...texts: readonly TextChange[]) =>
  lateRefinement(aSprint(), board, withTexts(aHistory({ moves }), ...texts));

describe('late refinement (H2)', () => {
  it('H2: names what changed after the start, each by the first instant', () => {
    const texts = [
      rewritten(march(9)),
      rewritten(march(7)),
      rewritten(march(1)),
      rewritten(march(8), 'criteria'),
    ] as const;
    expect(late([...five, estimated(march(6), 8), estimated(march(10), 3)], ...texts)).toEqual([
      { what: 'estimate', at: march(6) },
      { what: 'description', at: march(7) },
      { what: 'acceptance criteria', at: march(8) },
    ]);
  });

  it('H2: a first estimate during the sprint is late, one before the start is not', () => {
    expect(late([joins(BEFORE, SPRINT), estimated(march(6), 3)])).toEqual([{ what: 'estimate', at: march(6) }]);
    expect(late(five)).toEqual([]);
  });

  it('H2, V24: a change at the very start is after it, one at the very close is not before it', () => {
    expect(late(five, rewritten(start))).toEqual([{ what: 'description', at: start }]);
    expect(late(five, rewritten(start - 1), rewritten(close))).toEqual([]);
    expect(late([...five, estimated(close, 8)])).toEqual([]);
  });

  it('H2: an added item is late only by what changed after it joined', () => {
    const added = [estimated(BEFORE, 2), joins(march(7), SPRINT)];
    expect(late(added, rewritten(march(6)), rewritten(march(7)))).toEqual([]);
    expect(late(added, rewritten(march(8), 'criteria'))).toEqual([{ what: 'acceptance criteria', at: march(8) }]);
  });

  it('H2: what changed while the item was out of the sprint is not late', () => {
    const outAndBack = [...five, leaves(march(6)), estimated(march(7), 8), joins(march(8), SPRINT)];
    expect(late(outAndBack, rewritten(march(7)))).toEqual([]);
  });

  it('H2: an item that was never in the sprint has none, nor has a sub-task', () => {
    expect(late([estimated(march(6), 8)], rewritten(march(7)))).toEqual([]);
    const subtask = { ...aHistory({ moves: five }), level: 'sub-task' as const };
    expect(lateRefinement(aSprint(), board, withTexts(subtask, rewritten(march(7))))).toEqual([]);
  });

  it('V31: is unknown, not none, without a history', () => {
    expect(lateRefinement(aSprint(), board, withoutHistory(aHistory({ moves: five })))).toBeUndefined();
  });

  it('H2: there is none where nothing of the refinement changed between start and close', () => {
    const quiet = (history: ItemHistory, sprint: ClosedSprint): ItemHistory => ({
      ...history,
      changes:
        history.changes === 'unknown'
          ? []
          : history.changes.filter(({ at, field }) => field !== 'estimate' || at < sprint.start || at >= sprint.close),
    });
    fc.assert(
      fc.property(generatedBoard(), ({ sprints, board: generated, histories }) => {
        for (const sprint of sprints)
          for (const history of histories)
            expect(
              lateRefinement(sprint, { ...generated, terms: boardTerms(generated) }, quiet(history, sprint)),
            ).toEqual([]);
      }),
      { seed: 20240304, numRuns: 300 },
    );
  });
});
