import { fieldNames } from '../../../domain/fields/jira-field';
import type { PastChanges } from '../../../domain/history/past-change';
import { levelFinder } from '../../../domain/history/find-level';
import { statusFinder } from '../../../domain/history/find-status';
import { mostReplayed } from '../../../domain/health/past/past-pace';
import { type PastTerms, replayItemPast } from '../../../domain/health/past/replay-item-past';
import type { BacklogItem } from '../../../domain/items/backlog-item';
import { toCategory } from '../../../domain/items/status-category';
import type { StatusesAndTypes } from '../../../domain/project/statuses-and-types';
import type { Ledger, TrackedBacklog } from '../../../ports/backlog-ports';
import type { ItemQuery } from '../../../ports/item-ports';
import type { PastReplay } from '../../../ports/past-ports';
import { backlogScope } from '../../items/backlog-query';
import { readSiteFields } from '../../project/project-fields';
import { readStatusesAndTypes } from '../../project/read-statuses-and-types';
import type { ProjectRulesInForce } from '../../project/rules-in-force';
import type { PastSources } from './past-sources';

/** So often a page is asked for again whose histories Jira cut off (J2). */
const mostCuts = 3;

type PageRequest = { readonly replay: PastReplay; readonly ledger: Ledger; readonly inForce: ProjectRulesInForce };

/**
 * Reads one page of items with their histories, saves what they were, and gives the replay after
 * it. Where Jira keeps cutting histories off, these items are unknown. Not saved: the replay.
 * @throws SourceFailure
 */
export const readPastPage = async (
  sources: PastSources,
  { backlogId }: TrackedBacklog,
  { replay, ledger, inForce }: PageRequest,
): Promise<PastReplay> => {
  const touchedAt = sources.clock();
  const { fields } = ledger.basis;
  const page = await sources.appPastItems.readPage(pastQuery(replay, ledger), fields, replay.cursor);
  if (page === undefined) return refusedPage(replay, touchedAt);
  const changesOf = await readChanges(sources, page.items, ledger);
  if (changesOf === undefined && replay.cut + 1 < mostCuts) return { ...replay, cut: replay.cut + 1, touchedAt };
  const terms = termsOf(await readStatusesAndTypes(sources), { projectId: backlogId.projectId, inForce });
  const items = page.items.map((present) =>
    replayItemPast({ present, changes: changesOf?.(present.id) ?? 'unknown' }, replay.days, terms),
  );
  await sources.pastStore.savePart(backlogId, replay, { items, sprints: page.sprints });
  const read = replay.read + page.items.length;
  const isLast = page.next === undefined || read >= mostReplayed;
  return { ...replay, step: replay.step + 1, read, cut: 0, touchedAt, cursor: isLast ? undefined : page.next };
};

/** What was open within the days that are replayed. */
export const pastQuery = (
  { days, by }: Pick<PastReplay, 'days' | 'by'>,
  { basis }: Pick<Ledger, 'basis'>,
): ItemQuery => ({
  kind: 'open-within-days',
  ...backlogScope(basis),
  // Jira counts from this moment; until the last step a day or two may pass.
  days: days.last - days.first + daysAround,
  by,
  exceptTypes: basis.epicTypes,
});

const daysAround = 3;

/** A cursor that Jira does not know any more: all is read anew, but not for ever. */
const refusedPage = ({ cursor, ...replay }: PastReplay, touchedAt: number): PastReplay =>
  cursor === undefined || replay.restarts >= mostRestarts
    ? { ...replay, state: 'refused', touchedAt }
    : { ...replay, step: 0, read: 0, restarts: replay.restarts + 1, touchedAt };

const mostRestarts = 3;

type ChangesOf = (issueId: string) => PastChanges | undefined;

/**
 * The changes of items by id. One without changes has either none or a history that is missing,
 * which another call tells apart (V31). Undefined where Jira cut histories off.
 */
const readChanges = async (
  sources: PastSources,
  items: readonly BacklogItem[],
  { basis }: Ledger,
): Promise<ChangesOf | undefined> => {
  const names = fieldNames(await readSiteFields(sources));
  const ids = items.map(({ id }) => id);
  const changes = await sources.appPastItems.readChanges(ids, basis.fields, names);
  if (changes === undefined) return undefined;
  const unchanged = await sources.appHistories.listWithHistory(ids.filter((id) => !changes.has(id)));
  return (id) => changes.get(id) ?? (unchanged.has(id) ? noChanges : undefined);
};

const noChanges: PastChanges = { content: [], values: [], links: [] };

const termsOf = (
  { statuses, issueTypes }: StatusesAndTypes,
  { projectId, inForce }: { readonly projectId: string; readonly inForce: ProjectRulesInForce },
): PastTerms => {
  const categories = new Map(statuses.map(({ id, category }) => [id, toCategory(category)]));
  return {
    findStatus: statusFinder({ columns: [], projectId, statuses }),
    findLevel: levelFinder({ projectId, issueTypes }),
    categoryOf: (statusId) => categories.get(statusId),
    settings: inForce.rules,
  };
};
