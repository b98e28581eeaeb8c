import type { Answer } from '../../contract/answer';
import type { HygieneView, HygieneList, HygieneRow } from '../../contract/hygiene-view';
import type { ItemFacts } from '../../domain/backlog/item-facts';
import { daysUnchanged } from '../../domain/backlog/stale';
import { type HygieneContext, findHygiene, whyNotAsked } from '../../domain/hygiene/find-hygiene';
import { firstFindings } from '../../domain/hygiene/first-findings';
import { hygieneConcerns, type HygieneConcern, type HygieneFinding } from '../../domain/hygiene/hygiene';
import { hygieneRule, hygieneReason } from '../../domain/hygiene/hygiene-messages';
import { estimateWords } from '../../domain/items/item-size';
import type { IssueSummary } from '../../ports/item-ports';
import { type FactsSources, openFacts, notVisible } from '../health/open-facts';

/**
 * So many items of a list are named, so that all can be handed to Jira's bulk change in one link;
 * of all lists so many as two calls of Jira give.
 */
const most = { rows: 50, ids: 200 };

/**
 * What of a backlog may be cleaned up, each list with its rule (G). All facts are looked at, and of
 * each list the first items are read as the viewer (J10), with what they are about. Guard (J5): an
 * item of the project that Jira gives to the viewer, else Jira is asked.
 */
export const showHygiene = async (
  sources: FactsSources,
  asked: {
    readonly project: { readonly id: string; readonly key: string };
    readonly boardId: number | undefined;
  },
): Promise<Answer<HygieneView>> => {
  const opened = await openFacts(sources, asked);
  if (!opened.ok) return opened;
  const { current, inForce, all, provenBy } = opened.value;
  const now = sources.clock();
  const { velocity, unit, estimatesUnknown } = current.yardstick;
  const hasEpics = current.ledger.basis.epicTypes.length > 0;
  const context: HygieneContext = { settings: inForce.rules, velocity, unit, estimatesUnknown, now, hasEpics };
  const found = findHygiene(all, context);
  const firsts = firstFindings(found, most);
  const named = hygieneConcerns.flatMap((concern) => firsts[concern]).flatMap(({ id, about }) => [id, ...about]);
  const visible = await sources.summaries.read([...new Set(named)]);
  if (!(await provenBy(visible))) return notVisible;
  const factsOf = new Map(all.map((facts) => [facts.id, facts]));
  const lists = hygieneConcerns.map((concern): HygieneList => {
    const first = firsts[concern];
    const cannot = whyNotAsked(concern, all, context);
    const rows = first.flatMap((finding) => {
      const [issue, facts] = [visible.get(finding.id), factsOf.get(finding.id)];
      if (issue === undefined || facts === undefined) return [];
      return rowOf(concern, finding, { issue, facts, visible, now, unit }) ?? [];
    });
    return {
      concern,
      rule: hygieneRule(concern, inForce.rules, { velocity, unit }),
      ...(cannot === undefined ? {} : { because: cannot }),
      total: found[concern].length,
      rows,
      hidden: first.length - rows.length,
    };
  });
  return { ok: true, value: { calculatedAt: now, openBacklog: all.length, lists } };
};

const rowOf = (
  concern: HygieneConcern,
  finding: HygieneFinding,
  known: {
    readonly issue: IssueSummary;
    readonly facts: ItemFacts;
    readonly visible: ReadonlyMap<string, IssueSummary>;
    readonly now: number;
    readonly unit: 'points' | 'seconds';
  },
): HygieneRow | undefined => {
  const { issue, facts, visible, now, unit } = known;
  const { estimate } = facts;
  const size = typeof estimate === 'number' ? estimateWords({ unit, fieldName: '', value: estimate }) : undefined;
  const about = hygieneReason(concern, finding, {
    keyOf: (id) => visible.get(id)?.key,
    days: daysUnchanged(facts.updated, now),
    size,
  });
  return about === undefined ? undefined : { key: issue.key, summary: issue.summary, about, updated: facts.updated };
};
