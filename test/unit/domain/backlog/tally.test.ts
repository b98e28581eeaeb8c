import fc from 'fast-check';
import { dayOf } from '../../../../src/domain/arithmetic/day';
import type { ItemFacts } from '../../../../src/domain/backlog/facts/item-facts';
import type { Judging } from '../../../../src/domain/backlog/facts/judge-facts';
import { tallyOf, updateTally } from '../../../../src/domain/backlog/count-facts';
import { numbersOf, countOf, addTallies } from '../../../../src/domain/backlog/tally';
import { NOW } from '../../../support/clock';
import { generatedFacts, generatedBacklog } from '../../../support/generated-facts';
import { generatedRules, generatedTeam } from '../../../support/generated-rules';
import { someFacts, byDescription } from '../../../support/some-facts';

const judging: fc.Arbitrary<Judging> = fc.record({
  rules: generatedRules(),
  team: generatedTeam(),
  unit: fc.constantFrom<Judging['unit']>('points', 'seconds'),
});

describe('the tally of a backlog', () => {
  it('counts each item for what it is', () => {
    const items = [
      someFacts(1, { estimate: 5, sprints: [31] }),
      someFacts(2, { estimate: 'open', ready: false, criteria: 'f' }),
      someFacts(3, { estimate: 'off', ready: null }),
    ];
    expect(tallyOf(items, byDescription)).toEqual({
      ...{ items: 3, scored: 2, ready: 1, 'criteria:pass': 2, 'criteria:fail': 1 },
      ...{ 'estimate:number': 1, 'estimate:open': 1, 'estimate:off': 1 },
      ...{ 'number:5': 1, 'size:5': 1, 'ready-size:5': 1, 'size:1': 1 },
      ...{ 'not-scored-size:1': 1, 'planned:31:ready:5': 1 },
      ...{ 'sprint:31': 1, 'sprint-scored:31': 1, 'sprint-ready:31': 1 },
      [`day:${dayOf(NOW) - 1}`]: 3,
    });
  });

  it('tells the numbers of a family apart, parts of a point included', () => {
    const tally = tallyOf([someFacts(1, { estimate: 0.5 }), someFacts(2, { estimate: 0.5 })], byDescription);
    expect(numbersOf(tally, 'size')).toEqual([{ value: 0.5, count: 2 }]);
    expect(countOf(tally, 'number:8')).toBe(0);
  });

  it('kept up change by change is the same as counted anew, whatever changes', () => {
    const change = fc.tuple(fc.nat(), fc.option(generatedFacts(), { nil: undefined, freq: 3 }));
    fc.assert(
      fc.property(generatedBacklog(), fc.array(change, { maxLength: 30 }), judging, (first, changes, by) => {
        const items = new Map(first.map((facts) => [facts.id, facts]));
        let tally = tallyOf(first, by);
        for (const [drawn, after] of changes) {
          const ids = [...items.keys()];
          const id = after?.id ?? ids[drawn % Math.max(1, ids.length)];
          const before: ItemFacts | undefined = id === undefined ? undefined : items.get(id);
          if (after !== undefined) items.set(after.id, after);
          else if (id !== undefined) items.delete(id);
          tally = updateTally(tally, [{ before, after }], by);
          expect(tally).toEqual(tallyOf(items.values(), by));
        }
      }),
      { seed: 51 },
    );
  });

  it('of two parts is the sum of theirs', () => {
    fc.assert(
      fc.property(generatedBacklog(), fc.nat({ max: 40 }), judging, (items, at, by) => {
        const [one, other] = [items.slice(0, at), items.slice(at)];
        expect(addTallies(tallyOf(one, by), tallyOf(other, by))).toEqual(tallyOf(items, by));
      }),
      { seed: 52 },
    );
  });
});
