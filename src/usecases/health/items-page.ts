import type { Answer } from '../../contract/answer';
import type { HealthItems } from '../../contract/health-view';
import type { HealthRow } from '../../contract/item-row';
import { byRankOfFacts, type ItemFacts } from '../../domain/backlog/facts/item-facts';
import { type Judging, judgeFacts } from '../../domain/backlog/facts/judge-facts';
import type { EstimateSource } from '../../domain/fields/field-ids';
import { estimateWords } from '../../domain/items/estimate-words';
import { checkOf } from '../../domain/readiness/checks/all-checks';
import type { Ledger } from '../../ports/backlog-ports';
import type { IssueSummaries, IssueSummary } from '../../ports/item-ports';

/** Jira gives so many items a call. */
const rowsAPage = 100;

/** By what the items of a backlog are shown. */
type JudgedBacklog = { readonly judging: Judging; readonly ledger: Pick<Ledger, 'basis'> };

/** The facts of all items of a list, in any order, and the index of the first row. */
type ItemsPage = { readonly facts: readonly ItemFacts[]; readonly from: number };

/**
 * One page of the items that stand behind a number, by rank, read as the viewer.
 * @throws SourceFailure
 */
export const showItemsPage = async (
  summaries: IssueSummaries,
  known: JudgedBacklog,
  { facts, from }: ItemsPage,
): Promise<Answer<HealthItems>> => {
  const page = facts.toSorted(byRankOfFacts).slice(from, from + rowsAPage);
  const visible = await summaries.read(page.map(({ id }) => id));
  const { estimate } = known.ledger.basis.fields;
  const rows = page.flatMap((item) => {
    const issue = visible.get(item.id);
    return issue === undefined ? [] : [makeRow(item, issue, { judging: known.judging, estimate })];
  });
  const next = from + rowsAPage;
  return {
    ok: true,
    value: {
      rows,
      hidden: page.length - rows.length,
      total: facts.length,
      ...(next < facts.length ? { next } : {}),
    },
  };
};

type RowBasis = { readonly judging: Judging; readonly estimate: EstimateSource };

const makeRow = (facts: ItemFacts, { key, summary }: IssueSummary, basis: RowBasis): HealthRow => {
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
