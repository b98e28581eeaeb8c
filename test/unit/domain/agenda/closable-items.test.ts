import {
  closeFindings,
  namedFindings,
  closableOf,
  blockersOf,
  blockersToClear,
} from '../../../../src/domain/agenda/closable-items';
import type { TopItem } from '../../../../src/domain/backlog/backlog-top';
import { scoreItem } from '../../../../src/domain/backlog/scored-item';
import type { BacklogItem } from '../../../../src/domain/items/backlog-item';
import { defaultRules } from '../../../../src/domain/rules/default-rules';
import { aBacklogItem, done } from '../../../support/a-backlog-item';
import { NOW, DAY } from '../../../support/clock';

const top = (number: number, told: Partial<TopItem> = {}): TopItem => ({
  id: String(number),
  number,
  rank: `0|i${String(number).padStart(5, '0')}`,
  updated: NOW,
  likeness: [],
  duplicates: [],
  blockers: [],
  readiness: 'not-ready',
  ...told,
});

const seen = (number: number, told: Partial<BacklogItem> = {}) =>
  scoreItem(
    aBacklogItem({ id: String(number), key: `MOB-${number}`, ...told }),
    { rules: defaultRules, team: {} },
    NOW,
  );

const known = (...items: readonly ReturnType<typeof seen>[]) => new Map(items.map((one) => [one.item.id, one]));

const when = { staleAfterDays: 90, now: NOW };

const old = (days: number) => ({ updated: NOW - days * DAY });

describe('what may be closed', () => {
  it('is duplicates first, by rank, then what is stale, the oldest first, each item once', () => {
    const items = [
      top(1, old(100)),
      top(2, { likeness: ['wa'] }),
      top(3, { likeness: ['wa'], ...old(200) }),
      top(4, old(300)),
      top(5, old(10)),
    ];
    expect(closeFindings(items, when).map(({ id, concern }) => `${concern} ${id}`)).toEqual([
      'duplicate 3',
      'stale 4',
      'stale 1',
    ]);
  });

  it('names all of the next sprints’ worth, then the others up to 20', () => {
    const items = Array.from({ length: 40 }, (_, index) => top(index + 1, old(100 + index)));
    const findings = closeFindings(items, when);
    const named = namedFindings(findings, [seen(1), seen(2), seen(99)]).map(({ id }) => id);
    expect(named).toHaveLength(20);
    expect(named.slice(0, 3)).toEqual(['2', '1', '40']);
    const everything = items.map(({ number }) => seen(number));
    expect(namedFindings(findings, everything)).toHaveLength(40);
  });

  it('says why, to who sees the item and what it is about, and nothing of what is hidden, done or gone (J10)', () => {
    const items = [top(1, { likeness: ['wa'] }), top(2, { likeness: ['wa'] }), top(3, old(120)), top(4, old(130))];
    const findings = closeFindings(items, when);
    const all = known(seen(1), seen(2), seen(3, old(120)), seen(4, { ...old(130), status: done }));
    expect(closableOf(findings, all, NOW).map(({ key, because }) => `${key} ${because}`)).toEqual([
      'MOB-2 Has the same words as MOB-1, which ranks before it.',
      'MOB-3 Untouched for 3 months.',
    ]);
    const withoutFirst = known(seen(2), seen(3, old(120)));
    expect(closableOf(findings, withoutFirst, NOW).map(({ key }) => key)).toEqual(['MOB-3']);
  });
});

describe('what is to be cleared', () => {
  const blockedBy = (id: string, category?: 'to-do' | 'done') =>
    ({ relation: 'is-blocked-by', id, key: `MOB-${id}`, ...(category === undefined ? {} : { category }) }) as const;

  it('is what items of the worth wait for and what is not done, with who waits, as far as the viewer sees it', () => {
    const worth = [
      seen(1, { links: [blockedBy('7', 'to-do'), blockedBy('8', 'done'), blockedBy('6')] }),
      seen(2, { links: [blockedBy('9', 'to-do'), blockedBy('7', 'to-do')] }),
    ];
    const waiting = blockersOf(worth);
    expect([...waiting]).toEqual([
      ['7', ['MOB-1', 'MOB-2']],
      ['9', ['MOB-2']],
    ]);
    expect(blockersToClear(waiting, known(...worth, seen(7)))).toEqual([
      { key: 'MOB-7', summary: seen(7).item.summary, waiting: ['MOB-1', 'MOB-2'] },
    ]);
  });
});
