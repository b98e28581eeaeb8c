import { countedWeeks, countedWork, type CountedWork, weeksBasis } from '../../domain/flow/counted-flow';
import { statusesBetween } from '../../domain/flow/started-at';
import { throughput } from '../../domain/flow/throughput';
import { workInProgress } from '../../domain/flow/work-in-progress';
import { statusesOf } from '../../domain/project/board';
import { type BoardToReplay, replayBoard } from '../../domain/sprints/replay/replay-board';
import type { TrackedBacklog } from '../../ports/backlog-ports';
import type { FlowStore } from '../../ports/flow-ports';
import type { FoundCandidates, ReplayRefusal, SprintHistories } from '../../ports/sprint-ports';
import { readStatusesAndTypes, type StatusSources } from '../project/read-statuses-and-types';
import { readItemHistories } from '../sprints/read-item-histories';

/** Whole weeks that are shown. */
const weeksShown = 12;

/** At most this many finished items are read. */
const mostFinished = 1000;

/** At most this many items in progress are read, those with the lowest keys. */
const mostInProgress = 300;

/** The whole weeks, and the one that is not over yet. */
const daysRead = (weeksShown + 1) * 7;

export type CountFlowSources = StatusSources & {
  readonly appHistories: SprintHistories;
  readonly flowStore: Pick<FlowStore, 'save' | 'saveRefusal'>;
};

/** A board whose flow is counted, and what its health is asked about. */
export type BoardToCount = { readonly board: BoardToReplay; readonly worksBy: CountedWork['worksBy'] };

/**
 * Counts the flow of a board: what it finished in each of the last weeks with its cycle times, and
 * what is in progress (V23); read as the app. It is counted anew each time: a reopened item leaves
 * the week in which it was finished. Why that cannot be done is saved in its place; what was
 * counted before stays.
 * @throws SourceFailure
 */
export const countFlow = async (
  sources: CountFlowSources,
  { backlogId }: TrackedBacklog,
  toCount: BoardToCount,
): Promise<void> => {
  const refused = await countAndSave(sources, backlogId, toCount);
  const refusal = refused && { why: refused, at: sources.clock() };
  await sources.flowStore.saveRefusal(backlogId, refusal);
};

const countAndSave = async (
  sources: CountFlowSources,
  backlogId: TrackedBacklog['backlogId'],
  { board: toReplay, worksBy }: BoardToCount,
): Promise<ReplayRefusal | undefined> => {
  const { clock, appHistories } = sources;
  const { configuration } = toReplay;
  if (statusesOf(configuration.columns).done.size === 0) return 'no-done-status';
  const found = await listItems(appHistories, toReplay);
  if (found === undefined) return 'filter';
  const candidates = [...found.finished.candidates, ...found.inProgress.candidates];
  const members = candidates.map(({ id }) => id);
  const [site, read] = await Promise.all([
    readStatusesAndTypes(sources),
    readItemHistories(appHistories, { candidates, members, board: toReplay }),
  ]);
  if (read === undefined) return 'histories-cut';
  const now = clock();
  const board = replayBoard(toReplay, site);
  const counted = throughput(board, read, { now, weeks: weeksShown });
  if (counted === undefined) return 'no-done-status';
  await sources.flowStore.save(backlogId, {
    basis: weeksBasis(configuration),
    countedAt: now,
    weeks: countedWeeks(counted),
    unknown: counted.unknown.length,
    partly: found.finished.more,
    work: countedWork(configuration, worksBy, {
      work: workInProgress(board, read),
      unknown: counted.unknown,
      partly: found.inProgress.more,
    }),
  });
  return undefined;
};

/** Undefined where the app may not see the filter of the board. */
const listItems = async (
  appHistories: SprintHistories,
  { configuration: { filterId, columns }, fields }: BoardToReplay,
): Promise<{ readonly finished: FoundCandidates; readonly inProgress: FoundCandidates } | undefined> => {
  const done = [...statusesOf(columns).done];
  const between = statusesBetween(columns);
  const [finished, inProgress] = await Promise.all([
    appHistories.listCandidates(
      { filterId, who: 'finished', statusIds: done, changedWithinDays: daysRead },
      fields,
      mostFinished,
    ),
    between.length === 0
      ? { candidates: [], more: false }
      : appHistories.listCandidates({ filterId, who: 'in-progress', statusIds: between }, fields, mostInProgress),
  ]);
  return finished && inProgress && { finished, inProgress };
};
