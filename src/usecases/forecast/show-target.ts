import type { Answer } from '../../contract/answer';
import type { ForecastTarget, TargetAnswer } from '../../contract/forecast-view';
import type { EstimateUnit } from '../../domain/arithmetic/unit';
import type { ItemFacts } from '../../domain/backlog/facts/item-facts';
import { type FoundTarget, itemsOfTarget, rankedItems } from '../../domain/forecast/forecast-target';
import { rankedAmount } from '../../domain/forecast/ranked-amount';
import { smallestGroup } from '../../domain/health/small-groups';
import type { IssueSummaries, IssueSummary } from '../../ports/item-ports';
import { readKnownFacts } from '../backlog/known-facts';
import { type FactsSources, openBacklog } from '../health/open-facts';
import type { BoardOfProject } from '../project/find-board';

const messages = {
  notOpen: {
    issue: 'Neither this issue nor an item that belongs to it is in the open backlog.',
    version: 'No item of this version is in the open backlog.',
  },
};

/** `unit`: in what amounts are told. */
export type ShowTargetRequest = BoardOfProject & { readonly unit: EstimateUnit; readonly target: ForecastTarget };

/**
 * How much there is to do until an item, an epic or a version is done, from all facts by rank. An
 * issue that the viewer may not see answers as one that does not exist (J12). Of a target of fewer
 * than five items only those count as its own that the viewer sees (J10).
 * @throws SourceFailure
 */
export const showTarget = async (sources: FactsSources, request: ShowTargetRequest): Promise<Answer<TargetAnswer>> => {
  const { target, unit } = request;
  const [opened, asked] = await Promise.all([
    openBacklog(sources, request, (backlog, inForce) => readKnownFacts(sources, backlog, inForce)),
    sources.summaries.read(target.kind === 'issue' ? [target.key] : []),
  ]);
  if (!opened.ok) return opened;
  const { known } = opened.value;
  const found = findTarget(target, asked);
  const own = found === undefined ? [] : itemsOfTarget(known.facts, found);
  const inSight = await itemsInSight(sources.summaries, own, asked);
  if (found === undefined) return { ok: false, problem: { code: 'not-visible', what: 'issue' } };
  const ids = new Set(inSight.map(({ id }) => id));
  const amount =
    ids.size === 0 ? { because: messages.notOpen[found.kind] } : rankedAmount(rankedItems(known.facts, unit), ids);
  const issue = asked.get(found.id);
  return { ok: true, value: { amount, ...(issue && { issue: { key: issue.key, summary: issue.summary } }) } };
};

type Seen = ReadonlyMap<string, IssueSummary>;

/** The target as facts name it. An issue that was moved has another key than the one asked for. */
const findTarget = (target: ForecastTarget, asked: Seen): FoundTarget | undefined => {
  if (target.kind === 'version') return target;
  const [issue] = asked;
  return issue && { kind: 'issue', id: issue[0], key: issue[1].key };
};

/** All items of a target, or of a small one those that the viewer sees. */
const itemsInSight = async (
  summaries: IssueSummaries,
  own: readonly ItemFacts[],
  asked: Seen,
): Promise<readonly ItemFacts[]> => {
  if (own.length >= smallestGroup) return own;
  const seen = await summaries.read(own.map(({ id }) => id).filter((id) => !asked.has(id)));
  return own.filter(({ id }) => asked.has(id) || seen.has(id));
};
