import { mergeSameInstant } from '../../../../src/domain/history/merge-same-instant';
import { march } from '../../../support/clock';

const at = march(5);
const isNever = () => false;

describe('changes of one field in one instant', () => {
  it('end with no value where the last one takes it away, in whatever order they are listed', () => {
    const changes = [
      { at, from: '5', to: '3' },
      { at, from: '3', to: null },
    ];
    expect(mergeSameInstant(changes, isNever)).toEqual([{ at, from: '5', to: null }]);
    expect(mergeSameInstant(changes.toReversed(), isNever)).toEqual([{ at, from: '5', to: null }]);
  });

  it('begin without a value where the first one gives it', () => {
    const changes = [
      { at, from: '3', to: '5' },
      { at, from: null, to: '3' },
    ];
    expect(mergeSameInstant(changes, isNever)).toEqual([{ at, from: null, to: '5' }]);
  });

  it('in a circle stand at the value with which the next one goes on, be it none', () => {
    const circle = [
      { at, from: '3', to: null },
      { at, from: null, to: '3' },
    ];
    const later = { at: march(6), from: null, to: '8' };
    expect(mergeSameInstant([...circle, later], isNever)[0]).toEqual({ at, from: null, to: null });
  });
});
