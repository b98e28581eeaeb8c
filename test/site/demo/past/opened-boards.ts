import { appointmentsBoard, mobileBoard, operationsBoard, partnersBoard } from '../boards';
import { projects } from '../projects';

/** A board that its team looks at every day. */
export type OpenedBoard = {
  readonly boardId: number;
  readonly name: string;
  readonly projectId: string;
  /** The sprint of the calendar (calendar.ts) with whose first day its team began. */
  readonly since: number;
  /** Its team holds its refinement meetings with the agenda of the app. */
  readonly meets: boolean;
};

/** The boards of the demo on which the app is in use: first one team's, then others'. */
export const openedBoards: readonly OpenedBoard[] = [
  { boardId: mobileBoard, name: 'Mobile banking board', projectId: projects.MOB.id, since: -5, meets: true },
  { boardId: appointmentsBoard, name: 'APPT board', projectId: projects.APPT.id, since: 6, meets: false },
  { boardId: operationsBoard, name: 'Payment operations board', projectId: projects.OPS.id, since: 3, meets: false },
  { boardId: partnersBoard, name: 'Partner interfaces board', projectId: projects.API.id, since: 4, meets: true },
];
