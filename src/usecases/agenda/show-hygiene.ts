import type { Answer } from '../../contract/answer';
import type { HygieneView, HygieneList, HygieneRow } from '../../contract/hygiene-view';
import type { ItemFacts } from '../../domain/backlog/facts/item-facts';
import { daysUnchanged } from '../../domain/backlog/stale';
import { type HygieneContext, findHygiene, whyNotAsked } from '../../domain/hygiene/find-hygiene';
import { eachOnce } from '../../domain/hygiene/each-once';
import { firstFindings } from '../../domain/hygiene/first-findings';
import { hygieneConcerns, type HygieneConcern, type HygieneFinding } from '../../domain/hygiene/hygiene';
import { hygieneRule, hygieneReason } from '../../domain/hygiene/hygiene-messages';
import { estimateWords } from '../../domain/items/estimate-words';
import type { IssueSummary } from '../../ports/item-ports';
import { type FactsSources, type OpenedFacts, openFacts } from '../health/open-facts';
import type { BoardOfProject } from '../project/find-board';

export type ShowHygieneRequest = BoardOfProject;

/**
 * So many items of a list are named, so that all can be handed to Jira's bulk change in one link;
 * of all lists as many as two calls of Jira give.
 */
const most = { rows: 50, ids: 200 };

/**
 * What of a backlog may be cleaned up, each list with its rule (G). All facts are looked at; of
 * each list the first items are read as the viewer (J10), with those that they are about.
 * @throws SourceFailure
 */
export const showHygiene = async (sources: FactsSources, request: ShowHygieneRequest): Promise<Answer<HygieneView>> => {
  const opened = await openFacts(sources, request);
  if (!opened.ok) return opened;
  const { facts } = opened.value;
  const context = hygieneContext(opened.value, sources.clock());
  const { lists: findings, elsewhere } = eachOnce(findHygiene(facts, context));
  const firsts = firstFindings(findings, most);
  const named = hygieneConcerns.flatMap((concern) => firsts[concern]).flatMap(({ id, about }) => [id, ...about]);
  const visible = await sources.summaries.read([...new Set(named)]);
  const basis: RowBasis = { context, visible, factsById: new Map(facts.map((item) => [item.id, item])) };
  const lists = hygieneConcerns.map((concern) =>
    makeList(basis, facts, {
      concern,
      all: findings[concern],
      elsewhere: elsewhere[concern],
      from: 0,
      page: firsts[concern],
    }),
  );
  return { ok: true, value: { calculatedAt: context.now, openBacklog: facts.length, lists } };
};

/** `from`: the index of the first item. */
export type ShowHygieneListRequest = BoardOfProject & { readonly concern: HygieneConcern; readonly from: number };

/** One page of a list, whatever stands on the others. @throws SourceFailure */
export const showHygieneList = async (
  sources: FactsSources,
  request: ShowHygieneListRequest,
): Promise<Answer<HygieneList>> => {
  const opened = await openFacts(sources, request);
  if (!opened.ok) return opened;
  const { facts } = opened.value;
  const { concern, from } = request;
  const context = hygieneContext(opened.value, sources.clock());
  const { lists: once, elsewhere } = eachOnce(findHygiene(facts, context));
  const all = once[concern];
  const page = all.slice(from, from + most.rows);
  const visible = await sources.summaries.read([...new Set(page.flatMap(({ id, about }) => [id, ...about]))]);
  const basis: RowBasis = { context, visible, factsById: new Map(facts.map((item) => [item.id, item])) };
  return { ok: true, value: makeList(basis, facts, { concern, all, elsewhere: elsewhere[concern], from, page }) };
};

const makeList = (
  basis: RowBasis,
  facts: readonly ItemFacts[],
  list: {
    readonly concern: HygieneConcern;
    readonly all: readonly HygieneFinding[];
    readonly elsewhere: number;
    readonly from: number;
    /** Those from there on that have been read. */
    readonly page: readonly HygieneFinding[];
  },
): HygieneList => {
  const { concern, all, elsewhere, from, page } = list;
  const { context } = basis;
  const because = whyNotAsked(concern, facts, context);
  const rows = page.flatMap((finding) => makeHygieneRow(concern, finding, basis) ?? []);
  const next = from + page.length;
  return {
    concern,
    rule: hygieneRule(concern, context.settings, context),
    ...(because === undefined ? {} : { because }),
    total: all.length,
    elsewhere,
    rows,
    hidden: page.length - rows.length,
    ...(next < all.length ? { next } : {}),
  };
};

const hygieneContext = ({ current, inForce }: OpenedFacts, now: number): HygieneContext => {
  const { velocity, unit, estimatesUnknown } = current.yardstick;
  const hasEpics = current.ledger.basis.epicTypes.length > 0;
  return { settings: inForce.rules, velocity, unit, estimatesUnknown, now, hasEpics };
};

type RowBasis = {
  readonly context: HygieneContext;
  readonly visible: ReadonlyMap<string, IssueSummary>;
  readonly factsById: ReadonlyMap<string, ItemFacts>;
};

/** Undefined where the viewer does not see the item, or nothing that it is about. */
const makeHygieneRow = (
  concern: HygieneConcern,
  finding: HygieneFinding,
  { context, visible, factsById }: RowBasis,
): HygieneRow | undefined => {
  const [issue, facts] = [visible.get(finding.id), factsById.get(finding.id)];
  if (issue === undefined || facts === undefined) return undefined;
  const { unit, now } = context;
  const { estimate: value, updated } = facts;
  const about = hygieneReason(concern, finding, {
    keyOf: (id) => visible.get(id)?.key,
    days: daysUnchanged(updated, now),
    size: typeof value === 'number' ? estimateWords({ unit, fieldName: '', value }) : undefined,
  });
  return about === undefined ? undefined : { key: issue.key, summary: issue.summary, about, updated };
};
