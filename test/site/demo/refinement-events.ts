import type { AdfDoc } from './adf';
import { activeSprint, refinementDay } from './calendar';
import type { Draft, Play } from './draft';
import type { PersonName, Team } from './people';
import type { Chance } from './random';
import { comment, criteria, description, label, points, priority, release, status, summary, type Setting } from './set';
import type { TimelineEvent } from './timeline';
import type { Timing } from './timing';

/** The texts of a draft with its pointers resolved. */
export type Wording = { readonly description?: AdfDoc; readonly criteria?: AdfDoc };

/** An item as its author tells it, with what it did in its sprints, oldest first. */
export type ToldItem = { readonly draft: Draft; readonly plays: readonly Play[]; readonly wording: Wording };

/**
 * What refinement did to an item between its creation and its first sprint, or until it was last
 * touched.
 */
export const refinementEvents = (told: ToldItem, team: Team, timing: Timing): readonly TimelineEvent[] => [
  ...refining(told, team, timing),
  ...(told.draft.path ?? []).map(([daysAgo, to], index) => ({
    // Later steps later in the day: two of one weekend fall on the same Friday.
    at: timing.calendar.daysAgo(daysAgo, 0.6 + index * 0.05),
    by: told.draft.assignee ?? team.owner,
    set: status(to),
  })),
];

const refining = (
  { draft, plays, wording }: ToldItem,
  team: Team,
  { calendar, chance }: Timing,
): readonly TimelineEvent[] => {
  const late = plays.find(({ described }) => described !== undefined);
  const described =
    late?.described === undefined
      ? []
      : [{ at: calendar.at(late.sprint, late.described), by: team.owner, set: description(wording.description) }];
  const edits = editsOf({ draft, wording }, team, { describedLate: described.length > 0 });
  const first = plays[0];
  if (draft.age !== undefined)
    return [...described, ...overTime({ draft, edits, age: draft.age }, team, { calendar, chance })];
  if (first === undefined || first.born !== undefined) return described;
  const meeting = calendar.at(Math.min(first.sprint, activeSprint), refinementDay);
  return [
    ...described,
    ...edits.map((edit, index) => ({ ...edit, at: meeting + index * 90_000 + chance.int(0, 80_000) })),
  ];
};

type Edit = { readonly by: PersonName; readonly set: Setting };

const editsOf = (
  { draft, wording }: Pick<ToldItem, 'draft' | 'wording'>,
  { owner, master }: Team,
  { describedLate }: { readonly describedLate: boolean },
): readonly Edit[] => [
  ...(draft.formerSummary === undefined ? [] : [{ by: owner, set: summary(draft.summary) }]),
  ...(draft.formerText === undefined || describedLate ? [] : [{ by: owner, set: description(wording.description) }]),
  ...(wording.criteria === undefined ? [] : [{ by: owner, set: criteria(wording.criteria) }]),
  ...(draft.formerPriority === undefined ? [] : [{ by: owner, set: priority(draft.priority ?? 'Medium') }]),
  ...(draft.points === undefined ? [] : [{ by: master, set: points(draft.points) }]),
  ...(draft.needed === undefined ? [] : [{ by: owner, set: label(draft.needed) }]),
];

type AgedDraft = {
  readonly draft: Draft;
  readonly edits: readonly Edit[];
  readonly age: NonNullable<Draft['age']>;
};

/**
 * Spreads the edits over the item's life and ends with a comment on the day it was last touched.
 */
const overTime = (
  { draft, edits, age: [created, touched] }: AgedDraft,
  { owner, talkers }: Team,
  { calendar, chance }: Timing,
): readonly TimelineEvent[] => {
  if (created === touched) return [];
  const released = draft.release === undefined ? [] : [{ by: owner, set: release(draft.release) }];
  const talk = Array.from({ length: Math.max(0, (draft.comments ?? chance.int(1, 3)) - 1) }, () =>
    said(talkers, chance),
  );
  const early = [...edits, ...released, ...talk].map((edit, index, all) => ({
    ...edit,
    at: calendar.daysAgo(
      created - ((created - touched) * (index + 1)) / (all.length + 1),
      chance.int(3500, 8000) / 10_000,
    ),
  }));
  const moved = chance.happens(0.4)
    ? [
        {
          at: calendar.daysAgo(touched, chance.int(8100, 8900) / 10_000),
          by: owner,
          ranked: chance.pick(['higher', 'lower'] as const),
        },
      ]
    : [];
  return [
    ...early,
    ...moved,
    { ...said(talkers, chance), at: calendar.daysAgo(touched, chance.int(9000, 9999) / 10_000) },
  ];
};

const said = (talkers: Team['talkers'], chance: Chance): Edit => ({
  by: chance.pick(talkers),
  set: comment,
});
