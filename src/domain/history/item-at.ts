import type { BacklogItem, Estimate } from '../items/backlog-item';
import { kindOf } from '../items/item-kind';
import { parseText } from '../text/parse-text';
import { turnsOf } from './same-instant';

/**
 * A change of what readiness looks at, as Jira's change history words it: texts as wiki markup, the
 * names of priorities and types. It holds text of an issue, so it is read, judged and dropped,
 * never stored or logged (J11).
 */
export type ContentChange = {
  readonly at: number;
  readonly field: ContentField;
  readonly from: string | null;
  readonly to: string | null;
  /** The id that `from` names; absent for texts. */
  readonly fromId?: string;
};

export type ContentField = 'summary' | 'description' | 'criteria' | 'checklist' | 'priority' | 'type';

/**
 * What is known of an item from elsewhere: whether it has a change history at all, and its past in
 * the sprint.
 */
export type KnownItem = {
  /** The item as it is; undefined where it is gone or out of sight. */
  readonly present: BacklogItem | undefined;
  /** In any order. `unknown`: not read or missing, which is not the same as no change (J2). */
  readonly changes: 'unknown' | readonly ContentChange[];
  /** As the replay of the sprint found it just before the instant; null: unestimated (V3). */
  readonly estimate: number | null;
};

/**
 * An item as it was just before an instant, epoch milliseconds: what changed at that very instant
 * does not count yet (V24). Each content had the value that its first change from then on took
 * away, or has the present one where nothing changed since. Undefined where the history cannot
 * tell. What Jira's history does not keep or does not word is as it is now: the parent, the state
 * at the other end of links.
 */
export const itemAt = ({ present, changes, estimate }: KnownItem, instant: number): BacklogItem | undefined => {
  if (present === undefined || changes === 'unknown' || !(present.created < instant)) return undefined;
  if (changes.some(({ at }) => !Number.isFinite(at))) return undefined;
  const { priority: priorityNow, ...item } = present;
  const taken = (field: ContentField): ContentChange | undefined => firstFrom(instant, changes, field);
  const [summary, description, type] = [taken('summary'), taken('description'), taken('type')];
  const priority = priorityBefore(taken('priority'), priorityNow);
  return {
    ...item,
    ...(summary === undefined ? {} : { summary: summary.from ?? '' }),
    ...(description === undefined ? {} : { description: parseText(description.from) }),
    ...(type === undefined ? {} : { type: typeBefore(type) }),
    ...(priority === undefined ? {} : { priority }),
    ...textBefore('criteriaField', present, taken('criteria')),
    ...textBefore('checklistField', present, taken('checklist')),
    estimate: estimateThen(item.estimate, estimate),
  };
};

/**
 * The first change of a field at or after an instant; of several in one instant the one that the
 * others follow.
 */
const firstFrom = (
  instant: number,
  changes: readonly ContentChange[],
  field: ContentField,
): ContentChange | undefined => {
  const own = changes.filter((change) => change.field === field);
  const turn = turnsOf(own, () => false).find(({ at }) => at >= instant);
  return turn && own.find(({ at, from }) => at === turn.at && from === turn.from);
};

const priorityBefore = (
  taken: ContentChange | undefined,
  present: BacklogItem['priority'],
): BacklogItem['priority'] | undefined => {
  if (taken === undefined) return present;
  return taken.from === null || taken.from === '' ? undefined : { id: taken.fromId ?? '', name: taken.from };
};

/** The history has the type's name, which decides its kind; not its level in the hierarchy. */
const typeBefore = ({ from, fromId }: ContentChange): BacklogItem['type'] => {
  const name = from ?? '';
  return { id: fromId ?? '', name, kind: kindOf(name, undefined, undefined) };
};

/** A field that is not read today was not read then. */
const textBefore = <Field extends 'criteriaField' | 'checklistField'>(
  field: Field,
  present: BacklogItem,
  taken: ContentChange | undefined,
): Partial<Pick<BacklogItem, Field>> => {
  const now = present[field];
  const then: Partial<Pick<BacklogItem, 'criteriaField' | 'checklistField'>> =
    now === undefined || taken === undefined ? {} : { [field]: { ...now, text: parseText(taken.from) } };
  return then;
};

/** A board counts by its number or not at all; what it does not sum is as it is now. */
const estimateThen = (present: Estimate, value: number | null): Estimate =>
  present.unit === 'points' || present.unit === 'seconds'
    ? { unit: present.unit, fieldName: present.fieldName, ...(value === null ? {} : { value }) }
    : present;
