import type { Answer } from '../../contract/answer';
import type { ForecastList, ListedTarget } from '../../contract/forecast-view';
import type { EstimateUnit } from '../../domain/arithmetic/unit';
import { type FoundTarget, itemsByTarget, rankedItems } from '../../domain/forecast/forecast-target';
import { amountsByRank } from '../../domain/forecast/ranked-amount';
import { groupsWithin, type RankedGroup, rankedGroups } from '../../domain/forecast/ranked-groups';
import { smallestGroup } from '../../domain/health/small-groups';
import type { IssueSummary } from '../../ports/item-ports';
import { readKnownFacts } from '../backlog/known-facts';
import { openBacklog } from '../health/open-facts';
import type { BoardOfProject } from '../project/find-board';
import type { TargetListSources } from './list-targets';

/** So many epics and items of small groups are looked at: five calls, side by side. */
const mostLookedAt = 500;

/** `unit`: in what amounts are told. */
export type ListForecastsRequest = BoardOfProject & { readonly unit: EstimateUnit };

/**
 * How much there is to do until each epic and version with open items is done: of each what
 * `showTarget` says of it alone, from one look through remembered facts and one reading of names as
 * the viewer. An epic that the viewer may not see is none (J12); of what has fewer than five items
 * only those count as its own that the viewer sees (J10).
 * @throws SourceFailure
 */
export const listForecasts = async (
  sources: TargetListSources,
  { unit, ...request }: ListForecastsRequest,
): Promise<Answer<ForecastList>> => {
  const [project, opened] = await Promise.all([
    sources.projects.read(request.project.key),
    openBacklog(sources, request, (backlog, inForce) => readKnownFacts(sources, backlog, inForce)),
  ]);
  if (!opened.ok) return opened;
  const { facts } = opened.value.known;
  const versions = new Map((project?.versions ?? []).map(({ id, name }) => [id, name]));
  const groups = rankedGroups(facts, (version) => versions.has(version));
  const { within, ids } = groupsWithin(groups, mostLookedAt);
  const seen = await sources.summaries.read(ids);
  const named = [...within.flatMap(epicSeen(seen)), ...within.flatMap(versionNamed(versions))];
  const ownOf = itemsByTarget(facts);
  const amountOf = amountsByRank(rankedItems(facts, unit));
  const targets = named.flatMap(({ found, name }): readonly ListedTarget[] => {
    const own = ownOf(found);
    const inSight = own.length >= smallestGroup ? own : own.filter(({ id }) => seen.has(id));
    const amount = amountOf(new Set(inSight.map(({ id }) => id)));
    return inSight.length === 0 ? [] : [{ target: targetOf(found), name, openItems: inSight.length, amount }];
  });
  return { ok: true, value: { targets, more: groups.length - within.length } };
};

type Named = { readonly found: FoundTarget; readonly name: string };

/** An epic that Jira gave no id of is named by its key; one that is named both ways is one. */
const epicSeen = (seen: ReadonlyMap<string, IssueSummary>): ((group: RankedGroup) => readonly Named[]) => {
  const byKey = new Map([...seen].map(([id, { key }]) => [key, id]));
  const told = new Set<string>();
  return ({ kind, value }) => {
    const id = seen.has(value) ? value : byKey.get(value);
    const epic = id === undefined ? undefined : seen.get(id);
    if (kind !== 'epic' || id === undefined || epic === undefined || told.has(id)) return [];
    told.add(id);
    return [{ found: { kind: 'issue', id, key: epic.key }, name: epic.summary }];
  };
};

const versionNamed =
  (versions: ReadonlyMap<string, string>) =>
  ({ kind, value }: RankedGroup): readonly Named[] =>
    kind === 'version' ? [{ found: { kind, id: value }, name: versions.get(value) ?? '' }] : [];

const targetOf = (found: FoundTarget): ListedTarget['target'] =>
  found.kind === 'version' ? found : { kind: 'issue', key: found.key };
