import type { HeldMeeting } from './held-meeting';

/** What became of an item of a meeting, as the viewer sees it now. */
export type ItemNow = { readonly id: string; readonly key: string; readonly ready: boolean; readonly done: boolean };

/** What became of a meeting's items: keys of those that can be seen. */
export type SinceMeeting = {
  readonly at: number;
  readonly planned: number;
  readonly ready: readonly string[];
  readonly notYet: readonly string[];
  /** How many are done without being ready, were deleted or are out of sight, unnamed. */
  readonly gone: number;
};

/** What became ready of the items that a meeting was to be about, in its order. */
export const sinceMeeting = ({ at, ids }: HeldMeeting, now: ReadonlyMap<string, ItemNow>): SinceMeeting => {
  const visible = ids.flatMap((id) => now.get(id) ?? []);
  const ready = visible.filter((item) => item.ready);
  const notYet = visible.filter((item) => !item.ready && !item.done);
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
 * Undefined where one of them is gone or out of the viewer's sight: the number is stored for all.
 */
export const becameReady = ({ ids, more }: HeldMeeting, now: ReadonlyMap<string, ItemNow>): number | undefined => {
  const items = [...ids, ...more].map((id) => now.get(id));
  return items.includes(undefined) ? undefined : items.filter((item) => item?.ready === true).length;
};
