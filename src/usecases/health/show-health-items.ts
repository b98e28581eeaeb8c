import type { Answer } from '../../contract/answer';
import type { FigureSide, HealthFilter, HealthItems } from '../../contract/health-view';
import type { HealthRow } from '../../contract/item-row';
import { isFiltering } from '../../domain/backlog/backlog-filter';
import { byRankOfFacts, type ItemFacts } from '../../domain/backlog/facts/item-facts';
import { type Judging, judgeFacts } from '../../domain/backlog/facts/judge-facts';
import type { EstimateSource } from '../../domain/fields/field-ids';
import type { HealthComponentId } from '../../domain/health/components/all-components';
import { itemStanding } from '../../domain/health/item-standing';
import { chooseNextUp } from '../../domain/health/measure-backlog';
import { estimateWords } from '../../domain/items/item-size';
import { checkOf } from '../../domain/readiness/checks/all-checks';
import type { IssueSummary } from '../../ports/item-ports';
import type { BoardOfProject } from '../project/find-board';
import { hashFilter, selectForViewer, standingContext } from './filter-health';
import { type FactsSources, type OpenedFacts, openFacts, notVisible } from './open-facts';

/** Which side of which figure, what it is filtered by, and the index of the first row. */
export type ShowHealthItemsRequest = BoardOfProject & {
  readonly component: HealthComponentId;
  readonly side: FigureSide;
  readonly filter: HealthFilter;
  readonly from: number;
};

/** Jira gives so many items a call. */
const rowsAPage = 100;

/**
 * One page of the items that a figure of the health counts or lacks, by rank, read as the viewer.
 * Guard (J5): an item of the project that Jira gives to the viewer, else Jira is asked.
 * @throws SourceFailure
 */
export const showHealthItems = async (
  sources: FactsSources,
  request: ShowHealthItemsRequest,
): Promise<Answer<HealthItems>> => {
  const { from } = request;
  const opened = await openFacts(sources, request);
  if (!opened.ok) return opened;
  const { current, proveSight } = opened.value;
  const all = await factsOnSide(sources, opened.value, request);
  const page = all.slice(from, from + rowsAPage);
  const visible = await sources.summaries.read(page.map(({ id }) => id));
  if (!(await proveSight(visible))) return notVisible;
  const { estimate } = current.ledger.basis.fields;
  const rows = page.flatMap((facts) => {
    const issue = visible.get(facts.id);
    return issue === undefined ? [] : [makeHealthRow(facts, issue, { judging: current.judging, estimate })];
  });
  const next = from + rowsAPage;
  return {
    ok: true,
    value: {
      rows,
      hidden: page.length - rows.length,
      total: all.length,
      ...(next < all.length ? { next } : {}),
    },
  };
};

/** The facts of the items on a side of a figure, by rank: the same that the figure counts. */
const factsOnSide = async (
  { clock, labelHashes, summaries }: FactsSources,
  { current, facts: all }: OpenedFacts,
  { component, side, filter: typed }: ShowHealthItemsRequest,
): Promise<readonly ItemFacts[]> => {
  const next = chooseNextUp(current.ledger, current.yardstick);
  const context = standingContext(current, next, clock());
  const filter = await hashFilter(labelHashes, typed);
  const selected = isFiltering(filter) ? await selectForViewer(summaries, all, { filter, context }) : all;
  return selected.filter((facts) => itemStanding(component, facts, context) === side).toSorted(byRankOfFacts);
};

type RowBasis = { readonly judging: Judging; readonly estimate: EstimateSource };

const makeHealthRow = (facts: ItemFacts, { key, summary }: IssueSummary, basis: RowBasis): HealthRow => {
  const { score, band, failing } = judgeFacts(facts, basis.judging);
  const estimate = estimateOf(facts, basis);
  return {
    key,
    summary,
    score,
    band,
    ...(estimate === undefined ? {} : { estimate }),
    missing: failing.map((id) => checkOf(id).messages.failed),
    updated: facts.updated,
  };
};

/** As it is shown; of a choice only the field's name is known, because no text is stored (J11). */
const estimateOf = ({ estimate: value }: ItemFacts, { judging, estimate }: RowBasis): string | undefined => {
  if (typeof value === 'number') return estimateWords({ unit: judging.unit, fieldName: '', value });
  return value === 'chosen' && estimate.kind === 'field' ? estimate.name : undefined;
};
