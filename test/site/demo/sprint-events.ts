import { activeSprint, type Calendar } from './calendar';
import type { Play, Step } from './draft';
import type { PersonName } from './people';
import type { ProjectSetup } from './project-setup';
import type { Chance } from './random';
import { assignee, flagged, intoSprint, outOfSprint, points, release, status, type Setting } from './set';
import { closeOf, startOf } from './sprints';
import type { TimelineEvent } from './timeline';

/**
 * What happened to one item in its sprints (`plays`, oldest first), roll-over at the closes
 * included.
 */
export const sprintEvents = (
  plays: readonly Play[],
  setup: ProjectSetup,
  calendar: Calendar,
  chance: Chance,
): readonly TimelineEvent[] => {
  const developer = chance.pick(setup.team.developers);
  return plays.flatMap((play, index) => [
    ...joining(play, plays[index - 1], setup, calendar, chance),
    ...comingAndGoing(play, setup, calendar, chance),
    ...(play.steps ?? []).flatMap((step) => stepping(play, step, developer, setup, calendar, chance)),
    ...(play.estimates ?? []).map(([day, to]) => on(play, day, developer, points(to), calendar, chance)),
    ...flagging(play, developer, calendar, chance),
  ]);
};

/** True where the item was finished in that sprint and stayed so. */
export const finishes = (play: Play): boolean => {
  const last = play.steps?.at(-1)?.[1];
  return last === 'Done' || last === 'Cancelled';
};

const joining = (
  play: Play,
  previous: Play | undefined,
  { team }: ProjectSetup,
  calendar: Calendar,
  chance: Chance,
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

const comingAndGoing = (play: Play, { team }: ProjectSetup, calendar: Calendar, chance: Chance): TimelineEvent[] => [
  ...(play.leaves === undefined ? [] : [on(play, play.leaves, team.owner, outOfSprint(play.sprint), calendar, chance)]),
  ...(play.returns === undefined
    ? []
    : [on(play, play.returns, team.owner, intoSprint(play.sprint), calendar, chance)]),
];

const stepping = (
  play: Play,
  [day, to]: Step,
  developer: PersonName,
  { team, releaseAfter }: ProjectSetup,
  calendar: Calendar,
  chance: Chance,
): TimelineEvent[] => {
  const move = on(play, day, developer, status(to), calendar, chance);
  if (to === 'In Progress') return [{ ...move, set: (now) => status(to)(assignee(developer)(now)) }];
  if (to !== 'Done' || releaseAfter === undefined) return [move];
  const ship: Setting = (now) => (now.status === 'Done' ? release(releaseAfter(play.sprint))(now) : now);
  return [move, { at: move.at + 600_000, by: team.master, set: (now) => (now.releases.length > 0 ? now : ship(now)) }];
};

const flagging = (play: Play, developer: PersonName, calendar: Calendar, chance: Chance): TimelineEvent[] =>
  play.flagged === undefined
    ? []
    : [
        on(play, play.flagged[0], developer, flagged(true), calendar, chance),
        on(play, play.flagged[1], developer, flagged(false), calendar, chance),
      ];

const on = (
  { sprint }: Play,
  day: number,
  by: PersonName,
  set: Setting,
  calendar: Calendar,
  chance: Chance,
): TimelineEvent => ({ at: calendar.at(sprint, day) + minutes(7, chance), by, set });

/** Up to so many minutes, to the millisecond: nobody clicks on the hour. */
const minutes = (most: number, chance: Chance): number => chance.int(1, most * 60_000);
