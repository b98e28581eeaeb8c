import type { BacklogItem, Estimate } from '../items/backlog-item';
import { kindOf } from '../items/item-kind';
import { parseText } from '../text/parse-text';
import { mergeSameInstant } from './merge-same-instant';

/**
 * A change of what readiness looks at, as Jira's change history words it: texts as wiki markup,
 * priorities and types by name. It holds text of an issue, so it is never stored or logged (J11).
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

/** An item with what is known of its past. */
export type ItemWithHistory = {
  /** The item as it is; undefined where it is gone or out of sight. */
  readonly present: BacklogItem | undefined;
  /** In any order. `unknown`: not read or missing, which is not the same as no change (J2). */
  readonly changes: 'unknown' | readonly ContentChange[];
  /** From the replay of its sprint, just before the instant; null: unestimated (V3). */
  readonly estimate: number | null;
};

/**
 * An item as it was just before an instant, in epoch milliseconds (V24); undefined where its
 * history cannot tell. What Jira's history does not keep is as it is now: the parent, the state of
 * linked issues.
 */
export const itemAt = ({ present, changes, estimate }: ItemWithHistory, instant: number): BacklogItem | undefined => {
  if (present === undefined || changes === 'unknown' || !(present.created < instant)) return undefined;
  if (changes.some(({ at }) => !Number.isFinite(at))) return undefined;
  const { priority: priorityNow, ...item } = present;
  const changeOf = (field: ContentField): ContentChange | undefined => firstChange(changes, field, instant);
  const [summary, description, type] = [changeOf('summary'), changeOf('description'), changeOf('type')];
  const priority = priorityBefore(changeOf('priority'), priorityNow);
  return {
    ...item,
    summary: summary === undefined ? item.summary : (summary.from ?? ''),
    description: description === undefined ? item.description : parseText(description.from),
    type: type === undefined ? item.type : typeBefore(type),
    ...(priority === undefined ? {} : { priority }),
    ...textBefore('criteriaField', present, changeOf('criteria')),
    ...textBefore('checklistField', present, changeOf('checklist')),
    estimate: estimateBefore(item.estimate, estimate),
  };
};

/** The first change of a field from an instant on; of several in one instant the one that leads. */
const firstChange = (
  changes: readonly ContentChange[],
  field: ContentField,
  instant: number,
): ContentChange | undefined => {
  const ofField = changes.filter((change) => change.field === field);
  const merged = mergeSameInstant(ofField, () => false).find(({ at }) => at >= instant);
  return merged && ofField.find(({ at, from }) => at === merged.at && from === merged.from);
};

const priorityBefore = (
  change: ContentChange | undefined,
  present: BacklogItem['priority'],
): BacklogItem['priority'] | undefined => {
  if (change === undefined) return present;
  return change.from === null || change.from === '' ? undefined : { id: change.fromId ?? '', name: change.from };
};

/** The history has the type's name, which decides its kind; not its level in the hierarchy. */
const typeBefore = ({ from, fromId }: ContentChange): BacklogItem['type'] => {
  const name = from ?? '';
  return { id: fromId ?? '', name, kind: kindOf({ name }) };
};

/** A field that is not read today was not read then. */
const textBefore = <Field extends 'criteriaField' | 'checklistField'>(
  field: Field,
  present: BacklogItem,
  change: ContentChange | undefined,
): Partial<Pick<BacklogItem, Field>> => {
  const content = present[field];
  const textThen: Partial<Pick<BacklogItem, 'criteriaField' | 'checklistField'>> =
    content === undefined || change === undefined ? {} : { [field]: { ...content, text: parseText(change.from) } };
  return textThen;
};

/** The replay knows numbers only; an estimate that is none is as it is now. */
const estimateBefore = (present: Estimate, value: number | null): Estimate =>
  present.unit === 'points' || present.unit === 'seconds'
    ? { unit: present.unit, fieldName: present.fieldName, ...(value === null ? {} : { value }) }
    : present;
