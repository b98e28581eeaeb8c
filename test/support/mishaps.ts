import fc from 'fast-check';
import type { Change, ItemHistory } from '../../src/domain/history/item-history';
import { withoutHistory, withoutResolution } from './a-history';
import { DAY, MINUTE } from './clock';

type Mishap = (history: ItemHistory) => ItemHistory;

/** What can be amiss with what Jira tells of an item (V31, E4); most often nothing. */
export const mishap = (): fc.Arbitrary<Mishap> =>
  fc.oneof(
    { weight: 10, arbitrary: fc.constant<Mishap>((history) => history) },
    { weight: 1, arbitrary: fc.constant<Mishap>(withoutHistory) },
    { weight: 1, arbitrary: fc.constant<Mishap>(withoutResolution) },
    { weight: 2, arbitrary: fc.nat().map(losing) },
    { weight: 2, arbitrary: shift().map(shifted) },
    { weight: 2, arbitrary: fc.constantFrom(...withoutIds).map(renaming) },
    { weight: 1, arbitrary: fc.constantFrom(...deletedStatuses).map(renaming) },
    { weight: 1, arbitrary: fc.tuple(fc.nat(), fc.constantFrom('3,5', 'L', '1e3', '-2')).map(mistyped) },
  );

const shift = (): fc.Arbitrary<number> =>
  fc.oneof(
    fc.constantFrom(-15, 15, MINUTE, -MINUTE, MINUTE + 1),
    fc.integer({ min: -20, max: 20 }).map((days) => days * DAY),
  );

/** One change of status is missing. */
const losing =
  (which: number): Mishap =>
  (history) =>
    replacing(history, 'status', { which, by: () => [] });

/** The resolution was set earlier or later than the item was done. */
const shifted =
  (by: number): Mishap =>
  (history) =>
    history.resolved === undefined ? history : { ...history, resolved: history.resolved + by };

type Value = { readonly id: string | null; readonly name: string | undefined };

/** Old entries without ids, and entries of another site, of statuses and types (V33, V32). */
const withoutIds: readonly ((value: Value) => Value)[] = [
  ({ name }) => ({ id: null, name }),
  ({ name }) => ({ id: '', name }),
  ({ id, name }) => ({ id: `9${id ?? ''}`, name }),
];

/** A status that was deleted since, or imported from a site that had it. */
const deletedStatuses: readonly ((value: Value) => Value)[] = ['To Do', 'In Progress', 'Done'].map(
  (deleted) =>
    ({ id, name }: Value): Value =>
      name === deleted ? { id: '99', name: 'On the shelf' } : { id, name },
);

/** All entries of statuses and types name their values in another way. */
const renaming =
  (by: (value: Value) => Value): Mishap =>
  (history) => {
    if (history.changes === 'unknown') return history;
    const renamed = (change: Change): Change => {
      if (change.field !== 'status' && change.field !== 'type') return change;
      const [from, to] = [by({ id: change.from, name: change.fromName }), by({ id: change.to, name: change.toName })];
      return { ...change, from: from.id, fromName: from.name, to: to.id, toName: to.name };
    };
    return { ...history, changes: history.changes.map(renamed) };
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
