import type { ItemHistory } from '../../src/domain/history/item-history';
import type { Frame } from './naive-frames';

type InSprint = {
  readonly entered: number;
  readonly close: number;
  readonly done: readonly string[];
  readonly mapped: readonly string[];
  /** Of Jira's category done, wherever they stand. */
  readonly finished: readonly string[];
};

const MINUTE = 60_000;

/**
 * V31, from what Jira notes of an item beside its history: is what the history says of the item at
 * its entry or at the close, or on the way between, impossible by those notes? A minute more or
 * less is no difference.
 */
export const isDoubtful = (item: ItemHistory, frames: readonly Frame[], sprint: InSprint): boolean => {
  const moves = frames.filter((frame) => frame.statusChanged);
  const isDone = (status: string) => sprint.done.includes(status);
  const isMapped = (status: string) => sprint.mapped.includes(status);
  const statusAt = (at: number) => {
    const earlier = moves.filter((move) => move.at < at);
    return earlier[earlier.length - 1]?.after.status ?? frames[0]?.before.status ?? '';
  };
  const doneAt = (at: number) => isDone(statusAt(at));
  const told = [item.created, ...moves.map((move) => move.at)];
  const isTold = (at: number) => told.some((instant) => Math.abs(instant - at) <= MINUTE);
  const now = item.current.statusId;
  const probes = [sprint.entered, sprint.close];

  // The history breaks off before the close, and the item has got somewhere else on the board
  // since.
  const last = moves[moves.length - 1];
  if (last && last.at < sprint.close)
    if (isDone(last.after.status) !== isDone(now) || isMapped(last.after.status) !== isMapped(now)) return true;

  const resolved = item.resolved;
  if (resolved === undefined || !item.done || isTold(resolved)) return false;
  const movedBefore = moves.some((move) => move.at < resolved);
  if (movedBefore && [...sprint.done, ...sprint.finished].includes(statusAt(resolved))) return false;
  const relevant = probes.filter((at) => at > item.created && Math.abs(at - resolved) > MINUTE);
  if (!doneAt(resolved)) return relevant.some((at) => resolved < at && !doneAt(at));
  return relevant.some((at) => at <= resolved && doneAt(at));
};
