import fc from 'fast-check';
import { fits, type BacklogFilter } from '../../../../src/domain/backlog/backlog-filter';
import { judgeItemBy } from '../../../../src/domain/health/judge-item';
import type { StandingContext } from '../../../../src/domain/health/components/component';
import { itemStanding } from '../../../../src/domain/health/item-standing';
import { healthComponentIds } from '../../../../src/domain/health/components/all-components';
import { factsOf, type ItemFacts } from '../../../../src/domain/backlog/facts/item-facts';
import { sizeOfFacts } from '../../../../src/domain/backlog/facts/judge-facts';
import { barFinder, planRunway } from '../../../../src/domain/backlog/runway/runway-plan';
import { bands } from '../../../../src/domain/readiness/readiness';
import { tallyOf } from '../../../../src/domain/backlog/count-facts';
import { topOf } from '../../../../src/domain/backlog/backlog-top';
import { nextUp } from '../../../../src/domain/backlog/next-up';
import { defaultRules } from '../../../../src/domain/rules/default-rules';
import { selectForViewer } from '../../../../src/usecases/health/filter-health';
import { aBacklogItem } from '../../../support/a-backlog-item';
import { DAY, NOW } from '../../../support/clock';

/*
 * The same rule (J10) on selections of more items than are looked at one by one, and what it costs.
 */

const judging = { rules: defaultRules, team: {}, unit: 'points' } as const;

type Drawn = {
  readonly isHidden: boolean;
  readonly points: number;
  readonly old: boolean;
  readonly planned: boolean;
  readonly epic: boolean;
};

/** Most items are alike, so that few stand apart. */
const seldom = fc.integer({ min: 0, max: 24 }).map((drawn) => drawn === 0);

const drawnItem: fc.Arbitrary<Drawn> = fc.record({
  isHidden: fc.boolean(),
  points: fc.oneof({ weight: 20, arbitrary: fc.constant(3) }, { weight: 1, arbitrary: fc.constantFrom(0, 40) }),
  old: seldom,
  planned: seldom,
  epic: seldom,
});

const factsFrom = ({ points, old, planned, epic }: Drawn, index: number): ItemFacts =>
  factsOf(
    aBacklogItem({
      id: String(index + 1),
      key: `MOB-${index + 1}`,
      estimate: { unit: 'points', fieldName: 'Story Points', ...(points === 0 ? {} : { value: points }) },
      updated: NOW - (old ? 200 : 1) * DAY,
      rank: String(index).padStart(5, '0'),
      sprints: planned ? [{ id: 51, state: 'future' }] : [],
      ...(epic ? { parent: { key: 'MOB-900', id: '900' } } : {}),
    }),
    { settings: defaultRules, hash: (text) => text, readAt: NOW },
  );

const contextOf = (all: readonly ItemFacts[]): StandingContext & { readonly barOf: (facts: ItemFacts) => string } => ({
  ...judgeItemBy(judging),
  barOf: barFinder(
    planRunway(
      { tally: tallyOf(all, judging), top: topOf(all, judging), nextSprints: [51] },
      { period: 'sprint', velocity: 60, unit: 'points' },
    ),
  ),
  now: NOW,
  velocity: undefined,
  settings: defaultRules,
  next: nextUp(
    { tally: tallyOf(all, judging), top: topOf(all, judging), nextSprints: [51] },
    { velocity: undefined, sprintsAhead: 2 },
  ),
});

const drawnBacklog = fc.array(drawnItem, { minLength: 1, maxLength: 260, size: 'max' });
/** Each with five groups: four bands, and what is not estimated. */
const barsOfRunway = ['sprint 51', ...[0, 1, 2, 3, 4].map((cut) => `cut ${cut}`), 'later'];

const filters: readonly BacklogFilter[] = [{ typeId: aBacklogItem().type.id }, { epic: '900' }];

it('of a group of fewer than five items only those count that the viewer sees, and no figure looks at many', async () => {
  await fc.assert(
    fc.asyncProperty(drawnBacklog, fc.constantFrom(...filters), async (drawn, filter) => {
      const all = drawn.map(factsFrom);
      const context = contextOf(all);
      const sees = (id: string): boolean => id === '900' || drawn[Number(id) - 1]?.isHidden === false;
      const asked: string[][] = [];
      const summaries = {
        read: (ids: readonly string[]) => {
          asked.push([...ids]);
          const seen = ids.filter(sees).map((id) => [id, { key: `MOB-${id}`, summary: '', projectId: '1' }] as const);
          return Promise.resolve(new Map(seen));
        },
      };
      const selected = await selectForViewer(summaries, all, { filter, context });
      const fitting = all.filter((facts) => fits(facts, filter));
      const groupsOf = (items: readonly ItemFacts[]) => [
        items.map(({ id }) => id),
        ...healthComponentIds.flatMap((component) =>
          (['counted', 'lacking'] as const).map((side) =>
            items.filter((facts) => itemStanding(component, facts, context) === side).map(({ id }) => id),
          ),
        ),
        ...barsOfRunway.flatMap((bar) => {
          const inBar = items.filter((facts) => context.barOf(facts) === bar);
          const unestimated = inBar.filter((facts) => sizeOfFacts(facts) === undefined);
          const byBand = bands.map((band) => inBar.filter((facts) => context.bandOf(facts) === band));
          return [unestimated, ...byBand].map((group) => group.map(({ id }) => id));
        }),
      ];
      const everybodys = groupsOf(fitting);
      const mine = groupsOf(fitting.filter(({ id }) => sees(id)));
      const shown = groupsOf(selected);
      // What is small for everybody, or shown as small, is the viewer's own; nothing that they see
      // is missing anywhere.
      const own = shown.flatMap((ids, index) =>
        fitting.length <= 100 || ids.length < 5 || (everybodys[index] ?? []).length < 5 ? [index] : [],
      );
      expect(own.map((index) => shown[index])).toEqual(own.map((index) => mine[index]));
      const missing = shown.map((ids, index) => (mine[index] ?? []).filter((id) => !ids.includes(id)));
      expect(missing.flat()).toEqual([]);
      expect(asked.flat().length).toBeLessThanOrEqual(
        1 + 100 + (fitting.length > 100 ? 4 * (18 + 5 * barsOfRunway.length) : 0),
      );
    }),
    { numRuns: 120, seed: 5 },
  );
}, 60_000);
