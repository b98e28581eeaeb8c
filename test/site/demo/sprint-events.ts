import { activeSprint, type Calendar } from './calendar';
import type { Play, Step } from './draft';
import type { PersonName } from './people';
import type { ProjectSetup } from './project-setup';
import type { Chance } from './random';
import { assignee, flagged, intoSprint, outOfSprint, points, release, status, type Setting } from './set';
import { closeOf, startOf } from './sprints';
import type { TimelineEvent } from './timeline';
import type { Timing } from './timing';

/**
 * What happened to one item in its sprints (`plays`, oldest first), roll-over at the closes
 * included.
 */
export const sprintEvents = (plays: readonly Play[], setup: ProjectSetup, timing: Timing): readonly TimelineEvent[] => {
  const developer = timing.chance.pick(setup.team.developers);
  return plays.flatMap((play, index) => [
    ...joining({ play, previous: plays[index - 1] }, setup, timing),
    ...comingAndGoing(play, setup, timing),
    ...(play.steps ?? []).flatMap((step) => stepping({ play, step, developer }, setup, timing)),
    ...(play.estimates ?? []).map(([day, to]) => on(play, { day, by: developer, set: points(to) }, timing)),
    ...flagging(play, developer, timing),
  ]);
};

/** True where the item was finished in that sprint and stayed so. */
export const finishes = (play: Play): boolean => {
  const last = play.steps?.at(-1)?.[1];
  return last === 'Done' || last === 'Cancelled';
};

const joining = (
  { play, previous }: { readonly play: Play; readonly previous: Play | undefined },
  { team }: ProjectSetup,
  { calendar, chance }: Timing,
): TimelineEvent[] => {
  if (play.born !== undefined) return [];
  const set = intoSprint(play.sprint);
  if (previous?.sprint === play.sprint - 1 && previous.leaves === undefined && !finishes(previous)) {
    // Jira moves what is open a moment after it has closed the sprint.
    return [{ at: closeOf(calendar, previous.sprint) + chance.int(200, 900), by: team.master, set }];
  }
  return [{ at: joinInstant(play, calendar, chance), by: team.owner, set, ranked: 'higher' }];
};

const joinInstant = ({ sprint, joins = 'planning' }: Play, calendar: Calendar, chance: Chance): number => {
  if (joins === 'at-start') return startOf(calendar, sprint);
  if (joins !== 'planning') return calendar.at(sprint, joins) + minutes(7, chance);
  // A planned sprint fills up while the one before it runs.
  if (sprint > activeSprint) return calendar.at(sprint, -8 + chance.int(10, 80) / 100) + minutes(7, chance);
  const inPlanning = chance.happens(0.6);
  return (
    calendar.at(sprint, inPlanning ? 1 + chance.int(2, 12) / 100 : -1 + chance.int(10, 90) / 100) + minutes(5, chance)
  );
};

const comingAndGoing = (play: Play, { team }: ProjectSetup, timing: Timing): TimelineEvent[] => [
  ...(play.leaves === undefined
    ? []
    : [on(play, { day: play.leaves, by: team.owner, set: outOfSprint(play.sprint) }, timing)]),
  ...(play.returns === undefined
    ? []
    : [on(play, { day: play.returns, by: team.owner, set: intoSprint(play.sprint) }, timing)]),
];

const stepping = (
  { play, step, developer }: { readonly play: Play; readonly step: Step; readonly developer: PersonName },
  { team, releaseAfter }: ProjectSetup,
  timing: Timing,
): TimelineEvent[] => {
  const [day, to] = step;
  const move = on(play, { day, by: developer, set: status(to) }, timing);
  if (to === 'In Progress') return [{ ...move, set: (now) => status(to)(assignee(developer)(now)) }];
  if (to !== 'Done' || releaseAfter === undefined) return [move];
  const ship: Setting = (now) => (now.status === 'Done' ? release(releaseAfter(play.sprint))(now) : now);
  return [move, { at: move.at + 600_000, by: team.master, set: (now) => (now.releases.length > 0 ? now : ship(now)) }];
};

const flagging = (play: Play, developer: PersonName, timing: Timing): TimelineEvent[] =>
  play.flagged === undefined
    ? []
    : [
        on(play, { day: play.flagged[0], by: developer, set: flagged(true) }, timing),
        on(play, { day: play.flagged[1], by: developer, set: flagged(false) }, timing),
      ];

const on = (
  { sprint }: Play,
  { day, by, set }: { readonly day: number; readonly by: PersonName; readonly set: Setting },
  { calendar, chance }: Timing,
): TimelineEvent => ({ at: calendar.at(sprint, day) + minutes(7, chance), by, set });

/** Up to so many minutes, to the millisecond: nobody clicks on the hour. */
const minutes = (most: number, chance: Chance): number => chance.int(1, most * 60_000);
