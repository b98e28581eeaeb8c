import type { ReplayedSnapshot, TrendView } from '../../contract/health-view';
import { dayOf, hourMs } from '../../domain/arithmetic/day';
import { comparedWith } from '../../domain/health/health-snapshot';
import { daysToReplay } from '../../domain/health/past/days-to-replay';
import { endOfDay } from '../../domain/health/past/replay-item-past';
import { sayDoAt } from '../../domain/health/past/say-do-at';
import type { BacklogId } from '../../domain/project/board';
import type { ReplayedBoard } from '../../domain/sprints/replayed-sprint';
import type { Clock } from '../../ports/clock';
import type { SnapshotStore } from '../../ports/health-ports';
import type { PastReplay, PastStore, ReplayedPast } from '../../ports/past-ports';

export type TrendSources = {
  readonly clock: Clock;
  readonly snapshots: Pick<SnapshotStore, 'list'>;
  readonly pastStore: Pick<PastStore, 'readReplay' | 'readDays'>;
};

/** The trend without closed sprints and settings, and whether the past is still to be replayed. */
export type Trend = Omit<TrendView, 'sprintCloses' | 'settings'> & { readonly pastDue: boolean };

/** How many days back the trend is shown. */
const trendDays = 90;

/**
 * The health of the last days of a backlog: those that were saved, and before them those that
 * histories tell (H6). From storage alone. `board`: its replayed sprints, for say/do.
 * @throws SourceFailure
 */
export const readTrend = async (
  { clock, snapshots, pastStore }: TrendSources,
  backlogId: BacklogId,
): Promise<(board: ReplayedBoard | undefined) => Trend> => {
  const today = dayOf(clock());
  const [days, replay, past] = await Promise.all([
    snapshots.list(backlogId, today - trendDays, today),
    pastStore.readReplay(backlogId),
    pastStore.readDays(backlogId),
  ]);
  const [first] = days;
  const compared = comparedWith(days, today);
  return (board) => ({
    days,
    replayed:
      past === undefined ? [] : replayedDays(past, { from: today - trendDays, until: first?.day ?? today, board }),
    ...(past?.topOnly === undefined ? {} : { replayedOfTop: past.topOnly }),
    ...(replay?.state === 'reading'
      ? { replaying: { read: replay.read, about: Math.max(replay.about, replay.read) } }
      : {}),
    ...(compared === undefined ? {} : { comparedWith: compared }),
    pastDue: isPastDue(replay, { today, firstSnapshot: first?.day, now: clock() }),
  });
};

/** The replayed days that no saved day stands for. */
const replayedDays = (
  { days, rulesVersion, overridesVersion }: ReplayedPast,
  { from, until, board }: { readonly from: number; readonly until: number; readonly board: ReplayedBoard | undefined },
): readonly ReplayedSnapshot[] =>
  days
    .filter(({ day }) => day >= from && day < until)
    .map(({ day, items, ready, values, unknown }) => {
      const sayDo = sayDoAt(board?.sprints ?? [], endOfDay(day));
      return {
        day,
        items,
        ready,
        values: { ...values, ...(sayDo === undefined ? {} : { 'say-do': sayDo }) },
        score: null,
        rulesVersion,
        overridesVersion,
        replayed: { unknown },
      };
    });

/** A step waits for a slot of some minutes at most; a replay that is silent for longer is lost. */
const silentForMs = hourMs;

/** What Jira refused is asked for again a day later. */
const againAfterMs = 24 * hourMs;

const isPastDue = (
  replay: PastReplay | undefined,
  {
    today,
    firstSnapshot,
    now,
  }: { readonly today: number; readonly firstSnapshot: number | undefined; readonly now: number },
): boolean => {
  switch (replay?.state) {
    case undefined:
      return daysToReplay(today, firstSnapshot) !== undefined;
    case 'reading':
      return now > (replay.pausedUntil ?? 0) && now - replay.touchedAt > silentForMs;
    case 'refused':
      return now - replay.touchedAt > againAfterMs;
    default:
      return false;
  }
};
