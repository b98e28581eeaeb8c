import type { VelocityView } from '../../contract/sprints-view';
import { statusesOf } from '../../domain/project/board';
import type { BoardToReplay } from '../../domain/sprints/replay/replay-board';
import type { FinishedWeeks } from '../../domain/sprints/replayed-sprint';
import { type Throughput, throughput } from '../../domain/sprints/throughput';
import type { Clock } from '../../ports/clock';
import type { SprintHistories, WeekStore } from '../../ports/sprint-ports';
import { readItemHistories } from './read-item-histories';
import { velocityMessages } from './velocity-messages';

/** Whole weeks that are shown. */
const weeksShown = 12;

/** At most this many finished items are read. */
const mostFinished = 1000;

/** The whole weeks, and the one that is not over yet. */
const daysRead = (weeksShown + 1) * 7;

export type ThroughputSources = {
  readonly clock: Clock;
  readonly appHistories: SprintHistories;
  readonly weekStore: WeekStore;
};

/** The weeks as they are shown, with their items. `passing`: in a minute there may be some. */
export type ReadThroughput = {
  readonly view: VelocityView;
  readonly weeks: FinishedWeeks;
  readonly passing?: true | undefined;
};

/**
 * What a board without sprints finished in each of the last weeks (V23), read as the app and saved
 * for whoever opens a week. Weeks are counted anew each time: a reopened item leaves the week in
 * which it was finished.
 * @throws SourceFailure
 */
export const readThroughput = async (
  { clock, appHistories, weekStore }: ThroughputSources,
  { project, board, configuration, fields }: BoardToReplay,
): Promise<ReadThroughput> => {
  const statusIds = [...statusesOf(configuration.columns).done];
  if (statusIds.length === 0) return none(velocityMessages.noDoneStatus);
  const { filterId } = configuration;
  const query = { filterId, who: 'finished', statusIds, changedWithinDays: daysRead } as const;
  const finished = await appHistories.listCandidates(query, fields, mostFinished);
  if (finished === undefined) return none(velocityMessages.weekFilterRefused(board.name));
  const { candidates, more } = finished;
  const members = candidates.map(({ id }) => id);
  const read = await readItemHistories(appHistories, { candidates, members, fields });
  if (read === undefined) return { ...none(velocityMessages.historiesCut), passing: true };
  const counted = throughput(configuration, read.histories, { now: clock(), weeks: weeksShown });
  if (counted === undefined) return none(velocityMessages.noWeek);
  const weeks = itemsByWeek(counted);
  await weekStore.save({ projectId: project.id, boardId: board.id }, weeks);
  return { view: makeThroughputView(counted, more), weeks };
};

const none = (because: string): ReadThroughput => ({ view: { kind: 'none', because }, weeks: [] });

const itemsByWeek = ({ weeks }: Throughput): FinishedWeeks =>
  weeks.map(({ from, finished }) => ({ from, items: finished.map(({ id, at }) => ({ id, at })) }));

const makeThroughputView = ({ weeks, mean, unknown }: Throughput, partly: boolean): VelocityView => ({
  kind: 'throughput',
  weeks: weeks.map(({ from, to, finished }) => ({ from, to, finished: finished.length })),
  mean,
  unknown: unknown.length,
  partly,
});
