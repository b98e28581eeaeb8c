import type { Answer } from '../../contract/answer';
import type { IssueView } from '../../contract/issue-view';
import { fieldIds } from '../../domain/fields/choose-field-ids';
import type { FieldSource } from '../../domain/fields/field-ids';
import { categoryOf, moscowLabel } from '../../domain/priority/moscow';
import type { MoscowCategory, MoscowSettings } from '../../domain/priority/moscow-settings';
import type { IssueWrites, WriteOutcome } from '../../ports/write-ports';
import { fieldsOfProject } from '../project/project-fields';
import { afterWrite } from './after-write';
import { type IssueSources, type IssueRef, readIssue, notVisible, type ReadIssue } from './read-issue';

type Sources = IssueSources & { readonly writes: IssueWrites };

/**
 * Says where an issue stands by MoSCoW (P6), and gives the issue as it is then: in the field that
 * an administrator mapped or that is named after MoSCoW, else by a label, which takes the place of
 * the labels that name another category.
 */
export const setMoscow = async (
  sources: Sources,
  issue: IssueRef,
  category: MoscowCategory,
): Promise<Answer<IssueView>> => {
  const [known, read] = await Promise.all([fieldsOfProject(sources, issue.project), readIssue(sources, issue)]);
  if (read === undefined) return notVisible;
  const { rules } = read.inForce;
  const { moscow } = rules.priority;
  const source = fieldIds(known, rules.fields).prioritising?.moscow;
  if (source?.kind === 'unknown') return { ok: false, problem: { code: 'not-fixed', because: 'no-moscow-field' } };
  const outcome = await write(sources.writes, issue, {
    read,
    category,
    settings: moscow,
    source,
  });
  if (outcome === undefined) return { ok: false, problem: { code: 'not-fixed', because: 'no-moscow-option' } };
  return afterWrite(sources, issue, outcome, ({ item: { labels, moscowField } }) =>
    [...labels, moscowField?.value ?? ''].some((text) => categoryOf(text, moscow) === category),
  );
};

/** Undefined where the mapped field cannot say it. */
const write = async (
  writes: IssueWrites,
  { issueKey }: IssueRef,
  asked: {
    readonly read: ReadIssue;
    readonly category: MoscowCategory;
    readonly settings: MoscowSettings;
    readonly source: Extract<FieldSource, { kind: 'field' }> | undefined;
  },
): Promise<WriteOutcome | undefined> => {
  const { read, category, settings, source } = asked;
  if (source === undefined) {
    const add = moscowLabel(category, settings);
    const remove = read.item.labels.filter((label) => label !== add && categoryOf(label, settings) !== undefined);
    return writes.changeLabels(issueKey, { add, remove });
  }
  const option = read.moscowOptions?.find((one) => categoryOf(one, settings) === category);
  return option !== undefined ? writes.chooseOption(issueKey, source.id, option) : undefined;
};
