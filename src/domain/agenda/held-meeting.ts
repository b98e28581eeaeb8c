/** A meeting as it is remembered: ids, an instant and numbers (J11). */
export type HeldMeeting = {
  /** Epoch milliseconds. */
  readonly at: number;
  /** Its time-box. */
  readonly minutes: number;
  /** The items that were to be talked about. */
  readonly ids: readonly string[];
  /** The items for which there might have been time. */
  readonly more: readonly string[];
  /** How many of all these were ready when the next meeting was held; absent until then. */
  readonly became?: number;
};

/** So many meetings of a board are remembered, the last ones. */
const mostMeetings = 20;

/** A meeting so soon after the last one corrects it and is no second one: 4 hours. */
const sameMeetingMs = 4 * 3_600_000;

/** Adds a meeting, oldest first. `became`: how many items of the meeting before are ready now. */
export const withMeeting = (
  meetings: readonly HeldMeeting[],
  meeting: HeldMeeting,
  became: number | undefined,
): readonly HeldMeeting[] => {
  const last = meetings.at(-1);
  const isSame = last !== undefined && meeting.at - last.at < sameMeetingMs;
  const earlier = meetings.slice(0, -1);
  const lastWithOutcome = last === undefined || isSame ? [] : [became === undefined ? last : { ...last, became }];
  return [...earlier, ...lastWithOutcome, meeting].slice(-mostMeetings);
};
