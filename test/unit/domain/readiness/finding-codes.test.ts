import fc from 'fast-check';
import { checkedItem } from '../../../../src/domain/readiness/checked-item';
import { allChecks } from '../../../../src/domain/readiness/checks/all-checks';
import { findingCodes, resultAt } from '../../../../src/domain/readiness/finding-codes';
import { defaultRules } from '../../../../src/domain/rules/default-rules';
import { generatedItem } from '../../../support/generated-items';

describe('verdicts as letters', () => {
  it('say what every check of the catalogue says, in its order, switched on or not', () => {
    fc.assert(
      fc.property(generatedItem(), (item) => {
        const codes = findingCodes(item, defaultRules);
        expect(codes).toHaveLength(allChecks.length);
        const subject = checkedItem(item, defaultRules);
        expect(allChecks.map((_, index) => resultAt(codes, index))).toEqual(
          allChecks.map(({ judge: check }) => check(subject).result),
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
