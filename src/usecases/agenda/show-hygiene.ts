import type { Answer } from '../../contract/answer';
import type { HygieneView, HygieneList, HygieneRow } from '../../contract/hygiene-view';
import type { ItemFacts } from '../../domain/backlog/facts/item-facts';
import { daysUnchanged } from '../../domain/backlog/stale';
import { type HygieneContext, findHygiene, whyNotAsked } from '../../domain/hygiene/find-hygiene';
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
  const findings = findHygiene(facts, context);
  const firsts = firstFindings(findings, most);
  const named = hygieneConcerns.flatMap((concern) => firsts[concern]).flatMap(({ id, about }) => [id, ...about]);
  const visible = await sources.summaries.read([...new Set(named)]);
  const basis: RowBasis = { context, visible, factsById: new Map(facts.map((item) => [item.id, item])) };
  const lists = hygieneConcerns.map((concern): HygieneList => {
    const because = whyNotAsked(concern, facts, context);
    const first = firsts[concern];
    const rows = first.flatMap((finding) => makeHygieneRow(concern, finding, basis) ?? []);
    return {
      concern,
      rule: hygieneRule(concern, context.settings, context),
      ...(because === undefined ? {} : { because }),
      total: findings[concern].length,
      rows,
      hidden: first.length - rows.length,
    };
  });
  return { ok: true, value: { calculatedAt: context.now, openBacklog: facts.length, lists } };
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
