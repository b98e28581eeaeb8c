import type { Answer, NotFixed } from '../../contract/answer';
import type { IssueView } from '../../contract/issue-view';
import type { FieldSource } from '../../domain/fields/field-ids';
import type { BacklogItem } from '../../domain/items/backlog-item';
import { categoryOf, moscowLabel } from '../../domain/priority/moscow';
import type { MoscowCategory, MoscowSettings } from '../../domain/priority/moscow-settings';
import type { IssueWrites, WriteOutcome } from '../../ports/write-ports';
import { afterWrite, type WritingSources } from './after-write';
import { type IssueRef, readIssueToChange, notVisible, type ReadIssue } from './read-issue';

/**
 * Sets where an issue stands by MoSCoW (P6), and gives the issue as it is then: in the field that
 * an administrator mapped or that is named after MoSCoW, else by a label, which replaces the labels
 * of other categories.
 * @throws SourceFailure
 */
export const setMoscow = async (
  sources: WritingSources,
  issueRef: IssueRef,
  category: MoscowCategory,
): Promise<Answer<IssueView>> => {
  const issue = await readIssueToChange(sources, issueRef);
  if (issue === undefined) return notVisible;
  const settings = issue.inForce.rules.priority.moscow;
  const source = issue.fields.prioritising?.moscow;
  if (source?.kind === 'unknown') return notFixed('no-moscow-field');
  const outcome = await writeCategory(sources.writes, issueRef.issueKey, { issue, category, settings, source });
  if (outcome === undefined) return notFixed('no-moscow-option');
  const tookEffect = ({ item }: ReadIssue): boolean => hasCategory(item, category, settings);
  return afterWrite(sources, issueRef, { outcome, tookEffect });
};

/** What is written: `source` is the field, undefined where a label says it. */
type CategoryWrite = {
  readonly issue: ReadIssue;
  readonly category: MoscowCategory;
  readonly settings: MoscowSettings;
  readonly source: Extract<FieldSource, { kind: 'field' }> | undefined;
};

/** Undefined where the field has no option for the category. */
const writeCategory = async (
  writes: IssueWrites,
  issueKey: string,
  { issue, category, settings, source }: CategoryWrite,
): Promise<WriteOutcome | undefined> => {
  if (source === undefined) {
    const add = moscowLabel(category, settings);
    const remove = issue.item.labels.filter((label) => label !== add && categoryOf(label, settings) !== undefined);
    return writes.changeLabels(issueKey, { add, remove });
  }
  const option = issue.moscowOptions?.find((text) => categoryOf(text, settings) === category);
  return option === undefined ? undefined : writes.chooseOption(issueKey, source.id, option);
};

/** Whether a label or the field of the item names the category. */
const hasCategory = (
  { labels, moscowField }: BacklogItem,
  category: MoscowCategory,
  settings: MoscowSettings,
): boolean => [...labels, moscowField?.value ?? ''].some((text) => categoryOf(text, settings) === category);

const notFixed = (because: NotFixed): Answer<never> => ({ ok: false, problem: { code: 'not-fixed', because } });
