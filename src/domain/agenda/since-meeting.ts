import type { HeldMeeting } from './held-meeting';

/** What became of an item of a meeting, as the asker sees it now. */
export type ItemNow = { readonly id: string; readonly key: string; readonly ready: boolean; readonly done: boolean };

/**
 * Keys of what can be seen; `gone`: how many are done without being ready, were deleted or are out
 * of sight, with no word on which.
 */
export type SinceMeeting = {
  readonly at: number;
  readonly planned: number;
  readonly ready: readonly string[];
  readonly notYet: readonly string[];
  readonly gone: number;
};

/** What became ready of the items that a meeting was to be about, in its order. */
export const sinceMeeting = ({ at, ids }: HeldMeeting, now: ReadonlyMap<string, ItemNow>): SinceMeeting => {
  const seen = ids.flatMap((id) => now.get(id) ?? []);
  const ready = seen.filter((item) => item.ready);
  const notYet = seen.filter((item) => !item.ready && !item.done);
  return {
    at,
    planned: ids.length,
    ready: ready.map(({ key }) => key),
    notYet: notYet.map(({ key }) => key),
    gone: ids.length - ready.length - notYet.length,
  };
};

/**
 * How many items of a meeting are ready, those for which there might have been time among them.
 * Undefined where one of them is out of the asker's sight or gone: what somebody does not see is
 * unknown, and the number is kept for everybody.
 */
export const becameReady = ({ ids, more }: HeldMeeting, now: ReadonlyMap<string, ItemNow>): number | undefined => {
  const items = [...ids, ...more].map((id) => now.get(id));
  return items.includes(undefined) ? undefined : items.filter((item) => item?.ready === true).length;
};
