/** A meeting as it is remembered: ids, an instant and numbers (J11). */
export type HeldMeeting = {
  /** Epoch milliseconds. */
  readonly at: number;
  /** Its time-box. */
  readonly minutes: number;
  /** The items that were to be talked about, and those for which there might have been time. */
  readonly ids: readonly string[];
  readonly more: readonly string[];
  /** How many of all these were ready when the next meeting was held; absent until then. */
  readonly became?: number;
};

/** So many meetings of a board are remembered, the last ones. */
const mostHeld = 20;

/** Who holds an agenda again so soon corrects the meeting; it is no second one. */
const sameMeetingMs = 4 * 3_600_000;

/**
 * The meetings with one more, oldest first. `became`: how many items of the meeting before are
 * ready now.
 */
export const withMeeting = (
  held: readonly HeldMeeting[],
  meeting: HeldMeeting,
  became: number | undefined,
): readonly HeldMeeting[] => {
  const last = held.at(-1);
  const again = last !== undefined && meeting.at - last.at < sameMeetingMs;
  const before = again ? held.slice(0, -1) : held.map((one) => (one === last ? withOutcome(one, became) : one));
  return [...before, meeting].slice(-mostHeld);
};

const withOutcome = (one: HeldMeeting, became: number | undefined): HeldMeeting =>
  became === undefined ? one : { ...one, became };
