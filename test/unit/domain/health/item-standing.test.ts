import fc from 'fast-check';
import { topOf } from '../../../../src/domain/backlog/backlog-top';
import { nextUp } from '../../../../src/domain/backlog/next-up';
import { judgeItemBy } from '../../../../src/domain/health/judge-item';
import { tallyOf } from '../../../../src/domain/backlog/count-facts';
import { type HealthComponentId, healthComponentIds } from '../../../../src/domain/health/components/all-components';
import { defaultHealth } from '../../../../src/domain/health/health-settings';
import { itemStanding } from '../../../../src/domain/health/item-standing';
import { measureHealth } from '../../../../src/domain/health/measure-health';
import { defaultRules } from '../../../../src/domain/rules/default-rules';
import { NOW } from '../../../support/clock';
import { generatedBacklog } from '../../../support/generated-facts';
import { generatedRules } from '../../../support/generated-rules';
import { byDescription, someFacts } from '../../../support/some-facts';

const about: readonly HealthComponentId[] = healthComponentIds.filter((id) => id !== 'say-do');

describe('the items behind a figure (H3)', () => {
  it('are exactly as many as the figure counts, whatever the backlog, the rules and the velocity', () => {
    fc.assert(
      fc.property(
        generatedBacklog(60),
        generatedRules(),
        fc.record({
          velocity: fc.constantFrom(undefined, 0, 3, 12),
          unit: fc.constantFrom<'points' | 'seconds'>('points', 'seconds'),
          nextSprints: fc.subarray([31, 32]),
        }),
        (items, rules, { velocity, unit, nextSprints }) => {
          const judging = { rules, team: velocity === undefined ? {} : { velocity }, unit };
          const tally = tallyOf(items, judging);
          const order = { tally, top: topOf(items, judging), nextSprints };
          const next = nextUp(order, { velocity, sprintsAhead: rules.sprintsAhead });
          const options = { now: NOW, velocity, unit, sprints: [], settings: rules };
          const components = measureHealth({ tally, next }, options, defaultHealth);
          for (const id of about) {
            const component = components.find((one) => one.id === id);
            if (component === undefined || 'because' in component) continue;
            const standings = items.map((facts) =>
              itemStanding(id, facts, { ...judgeItemBy(judging), now: NOW, velocity, settings: rules, next }),
            );
            const count = (standing: string) => standings.filter((one) => one === standing).length;
            const [counted, of] = [count('counted'), count('counted') + count('lacking')];
            expect({ id, counted, of: id === 'depth' ? component.of : of }).toEqual({
              id,
              counted: component.counted,
              of: component.of,
            });
          }
        },
      ),
      { seed: 71, numRuns: 300 },
    );
  });

  it('of say/do are none: it is about sprints', () => {
    const context = {
      ...judgeItemBy(byDescription),
      ...{ now: NOW, velocity: 5, settings: defaultRules },
      next: { items: [], oneSprint: [] },
    };
    expect(itemStanding('say-do', someFacts(1), context)).toBe('outside');
  });
});
