import { dayOf, hourMs } from '../../../domain/arithmetic/day';
import { textSettingsOf } from '../../../domain/backlog/facts/judging';
import { daysToReplay } from '../../../domain/health/past/days-to-replay';
import { mostReplayed } from '../../../domain/health/past/past-pace';
import type { Ledger, TrackedBacklog } from '../../../ports/backlog-ports';
import type { PastReplay } from '../../../ports/past-ports';
import { longestDelaySeconds } from '../../../ports/queue-ports';
import { unlessRefused } from '../../../ports/source-failure';
import { type ProjectRulesInForce, readProjectRules } from '../../project/rules-in-force';
import { noteRest } from '../rest';
import { finishPast } from './finish-past';
import { pastQuery, readPastPage } from './read-past-page';
import type { PastSources } from './past-sources';

/**
 * One step of the replay of a backlog's past (H6): begins it, reads a page of items with their
 * histories where the site has points left for that, or makes the days of all that was read. Each
 * step is saved before the next is queued, so that one that was killed is done again. A past is
 * replayed once.
 * @throws SourceFailure
 */
export const replayPast = async (sources: PastSources, backlog: TrackedBacklog): Promise<void> => {
  try {
    await takeStep(sources, backlog);
  } catch (failure) {
    if ((await noteRest(sources, failure)) === undefined) throw failure;
    await pause(sources, backlog);
  }
};

/** So long nothing is read after the points of an hour were spent: people come first. */
const pauseMs = 6 * hourMs;

/** Who looks after the pause lets it go on. */
const pause = async ({ clock, pastStore }: PastSources, { backlogId }: TrackedBacklog): Promise<void> => {
  const stored = await pastStore.readReplay(backlogId);
  if (stored?.state !== 'reading') return;
  const now = clock();
  await pastStore.saveReplay(backlogId, { ...stored, touchedAt: now, pausedUntil: now + pauseMs });
};

const takeStep = async (sources: PastSources, backlog: TrackedBacklog): Promise<void> => {
  const { backlogId } = backlog;
  const { pastStore } = sources;
  const [stored, ledger] = await Promise.all([pastStore.readReplay(backlogId), sources.ledgers.read(backlogId)]);
  if (ledger === undefined || ledger.outdated || isOver(stored) || isPaused(stored, sources.clock())) return;
  const inForce = await readProjectRules(sources, backlogId.projectId);
  const underWay = stored?.state === 'reading' && stored.texts === textSettingsOf(inForce.rules) ? stored : undefined;
  if (underWay !== undefined && isRead(underWay))
    return finish(sources, backlog, { replay: underWay, ledger, inForce });
  const waitSeconds = await sources.pastAllowance.claimPage();
  if (waitSeconds > 0) return queueNext(sources, backlog, waitSeconds);
  const replay = underWay ?? (await begin(sources, backlog, { ledger, inForce }));
  if (replay?.state !== 'reading') return;
  const next = await readPastPage(sources, backlog, { replay, ledger, inForce });
  // Somebody may have deleted the trend meanwhile.
  if (isOver(await pastStore.readReplay(backlogId))) return;
  await pastStore.saveReplay(backlogId, next);
  if (next.state === 'reading') await queueNext(sources, backlog);
};

type StepRequest = { readonly replay: PastReplay; readonly ledger: Ledger; readonly inForce: ProjectRulesInForce };

const isPaused = (stored: PastReplay | undefined, now: number): boolean => (stored?.pausedUntil ?? now) > now;

const isOver = (stored: PastReplay | undefined): boolean => stored?.state === 'done' || stored?.state === 'deleted';

const isRead = ({ step, cursor }: PastReplay): boolean => step > 0 && cursor === undefined;

const queueNext = ({ queue }: PastSources, backlog: TrackedBacklog, waitSeconds = 0): Promise<void> =>
  queue.pushOnce({ ...backlog, kind: 'past' }, Math.min(longestDelaySeconds, waitSeconds));

/** A step whose reading is lost is read again from the start. */
const finish = async (sources: PastSources, backlog: TrackedBacklog, request: StepRequest): Promise<void> => {
  const { backlogId } = backlog;
  if (await finishPast(sources, backlogId, request)) return;
  const anew = { ...request.replay, cursor: undefined, step: 0, read: 0, touchedAt: sources.clock() };
  await sources.pastStore.saveReplay(backlogId, anew);
  await queueNext(sources, backlog);
};

/** Undefined where the backlog is not remembered any more, or the trend is old enough. */
const begin = async (
  sources: PastSources,
  { backlogId }: TrackedBacklog,
  { ledger, inForce }: Omit<StepRequest, 'replay'>,
): Promise<PastReplay | undefined> => {
  const { clock, pastStore } = sources;
  // Late work must not bring back a deleted project.
  if ((await sources.trackedBacklogs.read(backlogId)) === undefined) return undefined;
  await pastStore.deleteParts(backlogId);
  const today = dayOf(clock());
  const [first] = await sources.snapshots.list(backlogId, daysToReplay(today, undefined)?.first ?? today, today);
  const days = daysToReplay(today, first?.day);
  const begun: PastReplay = {
    replayId: sources.newId(),
    days: days ?? { first: today, last: today },
    texts: textSettingsOf(inForce.rules),
    by: 'creation',
    step: 0,
    read: 0,
    about: 0,
    cut: 0,
    restarts: 0,
    touchedAt: clock(),
    state: days === undefined ? 'done' : 'reading',
  };
  const replay = days === undefined ? begun : await withCount(sources, begun, ledger);
  await pastStore.saveReplay(backlogId, replay);
  return replay;
};

/** Of more items than are read the first by rank are read; else the order that does not change. */
const withCount = async ({ appItems }: PastSources, begun: PastReplay, ledger: Ledger): Promise<PastReplay> => {
  const about = await unlessRefused(appItems.count(pastQuery(begun, ledger)));
  if (about === undefined) return { ...begun, state: 'refused' };
  return { ...begun, about, by: about > mostReplayed ? 'rank' : 'creation' };
};
