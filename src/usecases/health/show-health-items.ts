import type { Answer } from '../../contract/answer';
import type { FigureSide, HealthFilter, HealthItems } from '../../contract/health-view';
import type { HealthRow } from '../../contract/item-row';
import { isFiltering } from '../../domain/backlog/backlog-filter';
import { byRankOfFacts, type ItemFacts } from '../../domain/backlog/item-facts';
import { type Judging, judgeFacts } from '../../domain/backlog/judge-facts';
import type { EstimateSource } from '../../domain/fields/field-ids';
import type { HealthComponentId } from '../../domain/health/components/all-components';
import { itemStanding } from '../../domain/health/item-standing';
import { estimateWords } from '../../domain/items/item-size';
import { checkOf } from '../../domain/readiness/checks/all-checks';
import type { IssueSummary } from '../../ports/item-ports';
import { chooseNextUp } from '../backlog/measure-backlog';
import { contextOf, hashedFilter, selectFor } from './filter-health';
import { type FactsSources, openFacts, notVisible } from './open-facts';

/** Jira gives so many items a call. */
const rowsAPage = 100;

/**
 * The items behind a figure of the health, by rank, a page at a time and read as the viewer: the
 * same that the figure counts. Guard (J5): an item of the project that Jira gives to the viewer,
 * else Jira is asked.
 */
export const showHealthItems = async (
  sources: FactsSources,
  asked: {
    readonly project: { readonly id: string; readonly key: string };
    readonly boardId: number | undefined;
    readonly component: HealthComponentId;
    readonly side: FigureSide;
    readonly filter: HealthFilter;
    readonly from: number;
  },
): Promise<Answer<HealthItems>> => {
  const { component, side, from } = asked;
  const opened = await openFacts(sources, asked);
  if (!opened.ok) return opened;
  const { current, all, provenBy } = opened.value;

  const next = chooseNextUp(current.ledger, current.yardstick);
  const context = contextOf(current, { next, now: sources.clock() });
  const filter = await hashedFilter(sources.labelHashes, asked.filter);
  const selected = isFiltering(filter) ? await selectFor(sources.summaries, all, { filter, context }) : all;
  const behind = selected.filter((facts) => itemStanding(component, facts, context) === side).toSorted(byRankOfFacts);
  const page = behind.slice(from, from + rowsAPage);
  const visible = await sources.summaries.read(page.map(({ id }) => id));
  if (!(await provenBy(visible))) return notVisible;
  const { estimate } = current.ledger.basis.fields;
  const rows = page.flatMap((facts) => {
    const issue = visible.get(facts.id);
    return issue === undefined ? [] : [rowOf(facts, issue, { judging: current.judging, estimate })];
  });
  const last = from + rowsAPage;
  return {
    ok: true,
    value: {
      rows,
      hidden: page.length - rows.length,
      total: behind.length,
      ...(last < behind.length ? { next: last } : {}),
    },
  };
};

const rowOf = (
  facts: ItemFacts,
  { key, summary }: IssueSummary,
  { judging, estimate }: { readonly judging: Judging; readonly estimate: EstimateSource },
): HealthRow => {
  const { score, band, failing } = judgeFacts(facts, judging);
  const words =
    typeof facts.estimate === 'number'
      ? estimateWords({ unit: judging.unit, fieldName: '', value: facts.estimate })
      : facts.estimate === 'chosen' && estimate.kind === 'field'
        ? estimate.name
        : undefined;
  return {
    key,
    summary,
    score,
    band,
    ...(words === undefined ? {} : { estimate: words }),
    missing: failing.map((id) => checkOf(id).messages.failed),
    updated: facts.updated,
  };
};
