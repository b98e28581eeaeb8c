import type { SiteSprint } from '../data/site-data';
import { mobileBoard } from './boards';
import { activeSprint, closeDay, startDay, type Calendar } from './calendar';

/** The id of the n-th sprint (from 1). */
export const sprintId = (number: number): number => 30 + number;

/** One sprint as its issues know it. */
export const sprintName = (number: number): string => names[number] ?? `MOB Sprint ${number}`;

/** The instant at which the sprint was really started: Monday 10:15 in the office. */
export const startOf = (calendar: Calendar, number: number): number => calendar.at(number, startDay);

/** The instant at which the sprint was (or will be) closed: Friday of the second week, 16:00. */
export const closeOf = (calendar: Calendar, number: number): number => calendar.at(number, closeDay);

/** Nine closed sprints, the active one, and the next, which has no dates yet. */
export const makeSprints = (calendar: Calendar): readonly SiteSprint[] =>
  goals.map((goal, index) => {
    const number = index + 1;
    const sprint = { id: sprintId(number), name: sprintName(number), originBoardId: mobileBoard, goal };
    if (number > activeSprint) return { ...sprint, state: 'future' };
    const started = startOf(calendar, number);
    const dates = {
      startDate: iso(started - 15_000),
      endDate: iso(closeOf(calendar, number)),
      activatedDate: iso(started),
    };
    if (number === activeSprint) return { ...sprint, state: 'active', ...dates };
    return { ...sprint, state: 'closed', ...dates, completeDate: iso(closeOf(calendar, number)) };
  });

// A comma in a name: histories list names with commas between them, so only ids tell sprints apart (V2).
const names: Readonly<Record<number, string>> = { 6: 'MOB Sprint 6 (statements, quiet hours)' };

const goals: readonly string[] = [
  'A customer can send a first transfer in the new app.',
  'Sign in with a fingerprint, freeze a card.',
  'Saved recipients and a list of statements.',
  'Pay bills ahead of time.',
  'Customers choose what we tell them.',
  'Standing orders and statements that can be searched.',
  'Back to plan after the incident: standing orders, and nothing is booked twice.',
  'Passkeys for the pilot group; spending by category.',
  'Sign in with a passkey; everything reachable by keyboard and screen reader.',
  'Instant transfers with confirmation, virtual cards for the pilot group.',
  'Disputes in the app and a way back in for lost passkeys.',
];

const iso = (instant: number): string => new Date(instant).toISOString();
