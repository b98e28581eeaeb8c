import fc from 'fast-check';
import { subjectOf } from '../../../../src/domain/readiness/checked-item';
import { catalogue } from '../../../../src/domain/readiness/checks/all-checks';
import { verdictCodes, resultAt } from '../../../../src/domain/readiness/verdict-codes';
import { defaultRules } from '../../../../src/domain/rules/default-rules';
import { generatedItem } from '../../../support/generated-items';

describe('verdicts as letters', () => {
  it('say what every check of the catalogue says, in its order, switched on or not', () => {
    fc.assert(
      fc.property(generatedItem(), (item) => {
        const codes = verdictCodes(item, defaultRules);
        expect(codes).toHaveLength(catalogue.length);
        const subject = subjectOf(item, defaultRules);
        expect(catalogue.map((_, place) => resultAt(codes, place))).toEqual(
          catalogue.map(({ check }) => check(subject).result),
        );
      }),
      { seed: 31 },
    );
  });

  it('cannot tell what a letter means that is none, or where there is none', () => {
    expect(resultAt('?', 0)).toBe('unknown');
    expect(resultAt('', 0)).toBe('unknown');
    expect(resultAt('p', 5)).toBe('unknown');
  });
});
