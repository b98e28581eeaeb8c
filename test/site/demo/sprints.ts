import type { SiteSprint } from '../data/site-data';
import { activeSprint, closeDay, startDay, type Calendar } from './calendar';

/**
 * The sprints of one board. They are numbered as in the calendar, whose sprint 10 is running,
 * whatever number a board gives to its first.
 */
export type SprintSeries = {
  readonly boardId: number;
  /** Number in the calendar of the board's first sprint. */
  readonly first: number;
  readonly idOf: (number: number) => number;
  readonly nameOf: (number: number) => string;
  /** A goal for each sprint, from the first on. */
  readonly goals: readonly string[];
};

/** The instant at which the sprint was really started: Monday 10:15 in the office. */
export const startOf = (calendar: Calendar, number: number): number => calendar.at(number, startDay);

/** The instant at which the sprint was (or will be) closed: Friday of the second week, 16:00. */
export const closeOf = (calendar: Calendar, number: number): number => calendar.at(number, closeDay);

/**
 * The sprints of a board as they are at the calendar's now: closed ones, the active one, and the
 * planned one, which has no dates yet. A sprint is planned from the start of the one before it on;
 * the last that the series starts stays open until somebody closes it.
 */
export const makeSprints = (calendar: Calendar, series: SprintSeries): readonly SiteSprint[] =>
  series.goals.flatMap((goal, index): SiteSprint[] => {
    const number = series.first + index;
    const sprint = { id: series.idOf(number), name: series.nameOf(number), originBoardId: series.boardId, goal };
    if (startOf(calendar, number - 1) > calendar.now && index > 0) return [];
    if (number > activeSprint || startOf(calendar, number) > calendar.now) return [{ ...sprint, state: 'future' }];
    const started = startOf(calendar, number);
    const dates = {
      startDate: iso(started - 15_000),
      endDate: iso(closeOf(calendar, number)),
      activatedDate: iso(started),
    };
    if (number === activeSprint || closeOf(calendar, number) > calendar.now)
      return [{ ...sprint, state: 'active', ...dates }];
    return [{ ...sprint, state: 'closed', ...dates, completeDate: iso(closeOf(calendar, number)) }];
  });

const iso = (instant: number): string => new Date(instant).toISOString();
