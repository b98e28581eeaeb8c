import type { Answer } from '../../contract/answer';
import type { IssueView, Undo } from '../../contract/issue-view';
import type { BacklogItem } from '../../domain/items/backlog-item';
import { categoryOf, moscowLabel, setMoscow as moscowSetOf } from '../../domain/priority/moscow';
import type { MoscowCategory, MoscowSettings } from '../../domain/priority/moscow-settings';
import type { ChoiceWrite } from '../../ports/write-ports';
import { afterWrite, changedSince, type WritingSources } from './after-write';
import { notFixed } from './not-fixed';
import { type IssueRef, readIssueToChange, notVisible, type ReadIssue } from './read-issue';

/**
 * Sets where an issue stands by MoSCoW (P6), and gives the issue as it is then: in the field that
 * an administrator mapped or that is named after MoSCoW, else by a label, which replaces the labels
 * of other categories. Null clears all that says it.
 * @throws SourceFailure
 */
export const setMoscow = async (
  sources: WritingSources,
  issueRef: IssueRef,
  category: MoscowCategory | null,
): Promise<Answer<IssueView>> => {
  const issue = await readIssueToChange(sources, issueRef);
  if (issue === undefined) return notVisible;
  const { source } = moscowIn(issue);
  if (source?.kind === 'unknown') return notFixed('no-moscow-field');
  const choice = choiceOf(issue, category);
  if (choice === undefined) return notFixed('no-moscow-option');
  return afterWrite(sources, issueRef, {
    outcome: await sources.writes.setChoice(issueRef.issueKey, choice),
    tookEffect: (written) => isSetTo(written, category),
    undo: () => undoOf(issue, category),
  });
};

/**
 * Brings back what said the category before, where it is still the one that was set.
 * @throws SourceFailure
 */
export const undoMoscow = async (
  sources: WritingSources,
  issueRef: IssueRef,
  { from, option, labels }: Extract<Undo, { of: 'moscow' }>,
): Promise<Answer<IssueView>> => {
  const issue = await readIssueToChange(sources, issueRef);
  if (issue === undefined) return notVisible;
  const { settings, source } = moscowIn(issue);
  const { moscowOptions = [] } = issue;
  const category = moscowSetOf({ ...issue.item, ...said({ option, labels }) }, settings)?.category ?? null;
  if (!isSetTo(issue, from)) return changedSince;
  if (source?.kind === 'unknown' || (source === undefined) !== (option === undefined))
    return notFixed('no-moscow-field');
  if (typeof option === 'string' && !moscowOptions.includes(option)) return notFixed('no-moscow-option');
  const before = labels.filter((label) => categoryOf(label, settings) !== undefined);
  const outcome = await sources.writes.setChoice(issueRef.issueKey, {
    ...(source === undefined || option === undefined ? {} : { field: { id: source.id, option } }),
    addLabels: before,
    removeLabels: moscowLabels(issue.item, settings).filter((label) => !before.includes(label)),
  });
  return afterWrite(sources, issueRef, { outcome, tookEffect: (written) => isSetTo(written, category) });
};

const moscowIn = ({ inForce, fields }: Pick<ReadIssue, 'inForce' | 'fields'>) => ({
  settings: inForce.rules.priority.moscow,
  source: fields.prioritising?.moscow,
});

/** Undefined where the field has no option for the category. */
const choiceOf = (issue: ReadIssue, category: MoscowCategory | null): ChoiceWrite | undefined => {
  const { settings, source } = moscowIn(issue);
  const labels = moscowLabels(issue.item, settings);
  if (source?.kind !== 'field') {
    const label = category === null ? undefined : moscowLabel(category, settings);
    return {
      addLabels: label === undefined ? [] : [label],
      removeLabels: labels.filter((other) => other !== label),
    };
  }
  if (category === null) return { field: { id: source.id, option: null }, addLabels: [], removeLabels: labels };
  const option = issue.moscowOptions?.find((text) => categoryOf(text, settings) === category);
  return option === undefined ? undefined : { field: { id: source.id, option }, addLabels: [], removeLabels: [] };
};

/** None where nothing says it otherwise than before. */
const undoOf = (issue: ReadIssue, from: MoscowCategory | null): Undo | undefined => {
  const { settings, source } = moscowIn(issue);
  if (isSetTo(issue, from)) return undefined;
  const { item } = issue;
  const option = source === undefined ? {} : { option: item.moscowField?.value ?? null };
  return { of: 'moscow', from, ...option, labels: moscowLabels(item, settings) };
};

const said = ({ option, labels }: Pick<Extract<Undo, { of: 'moscow' }>, 'option' | 'labels'>) => ({
  labels,
  moscowField: typeof option === 'string' ? { fieldName: '', value: option } : undefined,
});

const isSetTo = (issue: ReadIssue, category: MoscowCategory | null): boolean =>
  (moscowSetOf(issue.item, moscowIn(issue).settings)?.category ?? null) === category;

const moscowLabels = ({ labels }: Pick<BacklogItem, 'labels'>, settings: MoscowSettings): readonly string[] =>
  labels.filter((label) => categoryOf(label, settings) !== undefined);
