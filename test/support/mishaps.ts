import fc from 'fast-check';
import type { Change, ItemHistory } from '../../src/domain/history/item-history';
import { withoutCategoryDate, withoutHistory } from './a-history';
import { DAY, MINUTE } from './clock';

type Mishap = (history: ItemHistory) => ItemHistory;

/** What can be amiss with what Jira tells of an item (V31, E4); most often nothing. */
export const mishap = (): fc.Arbitrary<Mishap> =>
  fc.oneof(
    { weight: 10, arbitrary: fc.constant<Mishap>((history) => history) },
    { weight: 1, arbitrary: fc.constant<Mishap>(withoutHistory) },
    { weight: 1, arbitrary: fc.constant<Mishap>(withoutCategoryDate) },
    { weight: 1, arbitrary: fc.constant<Mishap>((history) => withoutResolution(withoutCategoryDate(history))) },
    { weight: 2, arbitrary: fc.tuple(fc.nat(), fc.boolean()).map(([which, noted]) => losing(which, noted)) },
    { weight: 2, arbitrary: fc.tuple(shift(), fc.boolean()).map(([by, noted]) => shifted(by, noted)) },
    { weight: 1, arbitrary: fc.tuple(fc.nat(), fc.constantFrom('3,5', 'L', '1e3', '-2')).map(mistyped) },
  );

const shift = (): fc.Arbitrary<number> =>
  fc.oneof(
    fc.constantFrom(-15, 15, MINUTE, -MINUTE, MINUTE + 1),
    fc.integer({ min: -20, max: 20 }).map((days) => days * DAY),
  );

const withoutResolution: Mishap = (history) => {
  const copy: { -readonly [Member in keyof ItemHistory]: ItemHistory[Member] } = { ...history };
  delete copy.resolved;
  return copy;
};

/** One change of status is missing; whether or not Jira notes changes of category. */
const losing =
  (which: number, noted: boolean): Mishap =>
  (history) =>
    replacing(noted ? history : withoutCategoryDate(history), 'status', { which, by: () => [] });

/** The resolution was set earlier or later than the item was done. */
const shifted =
  (by: number, noted: boolean): Mishap =>
  (history) => {
    const told = noted ? history : withoutCategoryDate(history);
    return told.resolved === undefined ? told : { ...told, resolved: told.resolved + by };
  };

const mistyped =
  ([which, text]: [number, string]): Mishap =>
  (history) =>
    replacing(history, 'estimate', { which, by: (change) => ['to' in change ? { ...change, to: text } : change] });

const replacing = (
  history: ItemHistory,
  field: Change['field'],
  { which, by }: { readonly which: number; readonly by: (change: Change) => readonly Change[] },
): ItemHistory => {
  if (history.changes === 'unknown') return history;
  const { changes } = history;
  const found = changes.filter((change) => change.field === field);
  // Beside several changes of one instant a gap would leave their order to chance.
  if (new Set(found.map(({ at }) => at)).size < found.length) return history;
  const chosen = found[which % Math.max(found.length, 1)];
  return { ...history, changes: changes.flatMap((change) => (change === chosen ? by(change) : [change])) };
};
