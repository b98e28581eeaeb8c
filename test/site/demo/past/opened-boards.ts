import { appointmentsBoard, mobileBoard, operationsBoard, partnersBoard } from '../boards';

/** A board that its team looks at every day. */
export type OpenedBoard = {
  readonly boardId: number;
  /** The sprint of the calendar (calendar.ts) with whose first day its team began. */
  readonly since: number;
  /** Its team holds its refinement meetings with the agenda of the app. */
  readonly meets: boolean;
};

/** The boards of the demo on which the app is in use: first one team's, then others'. */
export const openedBoards: readonly OpenedBoard[] = [
  { boardId: mobileBoard, since: -5, meets: true },
  { boardId: appointmentsBoard, since: 6, meets: false },
  { boardId: operationsBoard, since: 3, meets: false },
  { boardId: partnersBoard, since: 4, meets: true },
];
