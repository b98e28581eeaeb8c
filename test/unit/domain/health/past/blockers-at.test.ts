import { blockersAt } from '../../../../../src/domain/health/past/blockers-at';
import type { LinkChange } from '../../../../../src/domain/history/past-change';
import { defaultLinks } from '../../../../../src/domain/links/default-links';

const come = (at: number, key: string, words: string): LinkChange => ({ at, came: true, key, words });
const go = (at: number, key: string, words: string): LinkChange => ({ at, came: false, key, words });
const waitsFor = (key: string) => ({ relation: 'is-blocked-by' as const, key, category: 'to-do' as const });

const keysAt = (links: Parameters<typeof blockersAt>[0]['links'], changes: readonly LinkChange[], instant: number) =>
  blockersAt({ links, changes, settings: defaultLinks }, instant).map(({ key }) => key);

describe('what blocked an item', () => {
  it('is what does now, where no history tells of links', () => {
    expect(keysAt([waitsFor('MOB-1'), { relation: 'blocks', key: 'MOB-2' }], [], 10)).toEqual(['MOB-1']);
  });

  it.each([
    'This issue is blocked by',
    'This issue depends on',
    'Dieser Vorgang wird blockiert von',
    'Ce ticket est bloqué par',
  ])('begins when a link comes and ends when it goes: "%s"', (words) => {
    const changes = [come(20, 'MOB-1', words), go(40, 'MOB-1', words)];
    expect([10, 20, 21, 40, 41].map((instant) => keysAt([], changes, instant))).toEqual([
      [],
      [],
      ['MOB-1'],
      ['MOB-1'],
      [],
    ]);
  });

  it('is not what this item blocks, relates to or duplicates', () => {
    const changes = [
      'This issue blocks',
      'This issue relates to',
      'This issue duplicates',
      'This issue does not block',
    ].map((words, index) => go(50, `MOB-${index}`, words));
    expect(keysAt([], changes, 10)).toEqual([]);
  });

  it('keeps its state of now only where it is linked still', () => {
    const changes = [go(50, 'MOB-2', 'This issue is blocked by')];
    expect(blockersAt({ links: [waitsFor('MOB-1')], changes, settings: defaultLinks }, 10)).toEqual([
      { key: 'MOB-1', categoryNow: 'to-do' },
      { key: 'MOB-2' },
    ]);
  });
});
