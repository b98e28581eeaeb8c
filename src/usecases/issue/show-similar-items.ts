import type { Answer } from '../../contract/answer';
import type { EstimateView } from '../../contract/estimate-view';
import { type EstimateAdvice, adviseEstimate } from '../../domain/estimates/advise-estimate';
import { comparableItems } from '../../domain/estimates/comparable-items';
import { type NumberField, fieldToSuggest } from '../../domain/estimates/field-to-suggest';
import { tooLarge } from '../../domain/readiness/too-large';
import { proseLines } from '../../domain/text/plain-text';
import type { DoneItems, FoundDoneItem } from '../../ports/item-ports';
import { type ComparedItem, makeEstimateView } from './make-estimate-view';
import { type IssueSources, type IssueRef, notVisible, type ReadIssue, readIssue } from './read-issue';

/** `doneItems`: as the viewer. */
export type SimilarItemsSources = IssueSources & { readonly doneItems: DoneItems };

/**
 * What similar done items of the project say of an issue's estimate (E7). Read as the viewer, who
 * learns of no item that they may not see; compared in memory and never stored. Two calls, the
 * issue and 100 done items; a third where another 100 are needed.
 * @throws SourceFailure
 */
export const showSimilarItems = async (
  sources: SimilarItemsSources,
  issueRef: IssueRef,
): Promise<Answer<EstimateView>> => {
  const issue = await readIssue(sources, issueRef);
  if (issue === undefined) return notVisible;
  const field = fieldToSuggest(issue.item.type.kind, issue.fields.estimate);
  if ('because' in field) return { ok: true, value: { kind: 'none', because: field.because } };
  const { advice, compared } = await readAdvice(sources, { issue, field, projectKey: issueRef.project.key });
  return { ok: true, value: makeEstimateView(advice, compared) };
};

type Asked = { readonly issue: ReadIssue; readonly field: NumberField; readonly projectKey: string };
type Advised = { readonly advice: EstimateAdvice; readonly compared: ComparedItem };

/**
 * One hundred items name similar ones; whether these tell the estimate takes two hundred. The
 * second hundred is left unread where nothing can come of it: under too large (E9), and where no
 * item of the first could be tried.
 */
const readAdvice = async ({ clock, doneItems }: SimilarItemsSources, asked: Asked): Promise<Advised> => {
  const { issue, field, projectKey } = asked;
  const query = {
    projectKey,
    estimate: field.id,
    sprint: issue.fields.sprint,
    subtasks: issue.item.type.kind === 'sub-task',
  };
  const now = clock();
  const { items, next } = await doneItems.readRecent(query);
  const first = adviseBy(asked, items, now);
  if (next === undefined || first.advice.lookBack === undefined) return first;
  const more = await doneItems.readRecent(query, next);
  return adviseBy(asked, [...items, ...more.items], now);
};

const adviseBy = ({ issue, field }: Asked, items: readonly FoundDoneItem[], now: number): Advised => {
  const { item, inForce, readiness } = issue;
  const inSeconds = field.unit === 'seconds';
  const done = comparableItems(items, { key: item.key, zeroIsMissing: inForce.rules.zeroIsMissing, inSeconds });
  const text = { summary: item.summary, description: proseLines(item.description).join('\n') };
  const advice = adviseEstimate(text, done, { now, tooLarge: tooLarge(readiness.findings) });
  return { advice, compared: { item, done, unit: inSeconds ? 'minutes' : 'points' } };
};
