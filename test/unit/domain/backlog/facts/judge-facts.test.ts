import fc from 'fast-check';
import { factsOf } from '../../../../../src/domain/backlog/facts/item-facts';
import { judgeFacts, sizeOfFacts, criteriaOf } from '../../../../../src/domain/backlog/facts/judge-facts';
import { allChecks } from '../../../../../src/domain/readiness/checks/all-checks';
import { demandsIn } from '../../../../../src/domain/readiness/demands';
import { scoreReadiness } from '../../../../../src/domain/readiness/score-readiness';
import { defaultRules } from '../../../../../src/domain/rules/default-rules';
import { aBacklogItem, points } from '../../../../support/a-backlog-item';
import { NOW } from '../../../../support/clock';
import { generatedItem } from '../../../../support/generated-items';
import { generatedRules, generatedTeam } from '../../../../support/generated-rules';

const context = { settings: defaultRules, hash: (text: string) => `#${text.length}`, readAt: NOW };

describe('readiness out of remembered facts', () => {
  it('is the same as out of the text, whatever the checks weigh (R2)', () => {
    fc.assert(
      fc.property(generatedItem(), generatedRules(), generatedTeam(), (item, rules, team) => {
        const unit = item.estimate.unit === 'seconds' ? 'seconds' : 'points';
        const judged = judgeFacts(factsOf(item, context), { rules, team, unit });
        const { score, band, findings } = scoreReadiness(item, rules, team);
        expect({ score: judged.score, band: judged.band }).toEqual({ score, band });
        expect(judged.failing).toEqual(demandsIn(findings).map(({ rule }) => rule));
      }),
      { seed: 21, numRuns: 1000 },
    );
  });

  it('survives the way through storage as JSON', () => {
    fc.assert(
      fc.property(generatedItem(), (item) => {
        const facts = factsOf(item, context);
        expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
      }),
      { seed: 22 },
    );
  });

  it('names required checks first among those that fail', () => {
    const item = aBacklogItem({ description: { blocks: [], links: [], attachments: 0 }, estimate: points() });
    const story = {
      ...defaultRules.ruleSets.story,
      description: { on: true, required: false, weight: 10 },
      estimate: { on: true, required: true, weight: 1 },
    };
    const rules = { ...defaultRules, ruleSets: { ...defaultRules.ruleSets, story } };
    const { failing } = judgeFacts(factsOf(item, context), { rules, team: {}, unit: 'points' });
    expect(failing.indexOf('estimate')).toBeGreaterThanOrEqual(0);
    expect(failing.indexOf('estimate')).toBeLessThan(failing.indexOf('description'));
  });

  it.each([
    [{ unit: 'points', fieldName: 'Points', value: 0 }, 0],
    [{ unit: 'seconds', fieldName: 'Time', value: 7200 }, 7200],
    [{ unit: 'points', fieldName: 'Points' }, undefined],
    [{ unit: 'choice', fieldName: 'Size', choice: 'L' }, undefined],
    [{ unit: 'none' }, 1],
    [{ unit: 'unknown', because: 'Several fields fit.' }, undefined],
  ] as const)('E3, E5, E6: takes an item estimated as %j for %j in a sum of work', (estimate, size) => {
    expect(sizeOfFacts(factsOf(aBacklogItem({ estimate }), context))).toBe(size);
  });
});

describe('what is remembered of an item', () => {
  it('holds ids, numbers, instants and hashes, and no word of the issue (J11)', () => {
    const told = {
      ...{ summary: 'Sumword', labels: ['labelword'], components: [{ id: '7', name: 'Compword' }] },
      parent: { key: 'MOB-9', id: '900', summary: 'Epicword' },
    };
    const facts = factsOf(aBacklogItem({ ...told, id: '20017', key: 'MOB-17' }), context);
    expect(JSON.stringify(facts)).not.toMatch(/word|MOB|export|Story Points/i);
    expect(facts).toMatchObject({ number: 17, epic: '900', components: ['7'], labels: ['#9'] });
  });

  it('keeps the future sprints only, and what blocks with its state', () => {
    const facts = factsOf(
      aBacklogItem({
        sprints: [
          { id: 1, state: 'closed' },
          { id: 2, state: 'future' },
        ],
        links: [
          { relation: 'is-blocked-by', key: 'MOB-2', id: '2', category: 'done' },
          { relation: 'is-blocked-by', key: 'WEB-3' },
          { relation: 'blocks', key: 'MOB-4', id: '4', category: 'to-do' },
        ],
      }),
      context,
    );
    expect(facts.sprints).toEqual([2]);
    expect(facts.blockers).toEqual([{ id: '2', category: 'done' }, { id: 'WEB-3' }]);
  });

  it('A8: remembers what the check on criteria said, which a complete bug report passes without a list', () => {
    fc.assert(
      fc.property(generatedItem(), (item) => {
        const { findings } = scoreReadiness(item, {
          ...defaultRules,
          ruleSets: {
            ...defaultRules.ruleSets,
            [item.type.kind]: Object.fromEntries(
              allChecks.map(({ id }) => [id, { on: true, required: false, weight: 1 }]),
            ) as typeof defaultRules.ruleSets.story,
          },
        });
        const result = findings.find(({ rule }) => rule === 'acceptance-criteria')?.result;
        expect(criteriaOf(factsOf(item, context))).toBe(result);
      }),
      { seed: 24 },
    );
  });
});
