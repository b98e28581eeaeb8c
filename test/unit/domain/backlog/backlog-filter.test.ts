import { isFiltering, fits } from '../../../../src/domain/backlog/backlog-filter';
import { someFacts } from '../../../support/some-facts';

const item = someFacts(1, { typeId: '1', epic: '900', components: ['c1', 'c2'], labels: ['hash1'] });

describe('a filter of a backlog', () => {
  it('filters as soon as one part of it is there', () => {
    expect(isFiltering({})).toBe(false);
    expect(isFiltering({ typeId: undefined, label: undefined })).toBe(false);
    expect(isFiltering({ label: 'hash1' })).toBe(true);
  });

  it.each([
    [{}, true],
    [{ typeId: '1' }, true],
    [{ typeId: '2' }, false],
    [{ epic: '900' }, true],
    [{ epic: '901' }, false],
    [{ component: 'c2' }, true],
    [{ component: 'c3' }, false],
    [{ label: 'hash1' }, true],
    [{ label: 'hash2' }, false],
    [{ typeId: '1', epic: '900', component: 'c1', label: 'hash1' }, true],
    [{ typeId: '1', epic: '900', component: 'c1', label: 'hash2' }, false],
  ] as const)('by %j: %s', (filter, fit) => {
    expect(fits(item, filter)).toBe(fit);
  });

  it('by an epic leaves out what has none', () => {
    expect(fits(someFacts(2), { epic: '900' })).toBe(false);
  });
});
