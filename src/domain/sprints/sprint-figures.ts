import type { SprintReport } from './replay/sprint-report';

/** The sums of one closed sprint (`SprintReport`), with numbers of items in place of the items. */
export type SprintFigures = Omit<
  SprintReport,
  'board' | 'perIssue' | 'leftOut' | 'completedOutside' | 'unmapped' | 'unknown'
> & {
  /** How many items each figure opens to. */
  readonly items: Readonly<Record<SprintFigure, number>>;
  /** When this sprint was replayed. */
  readonly calculatedAt: number;
  /** Not every item that changed since its start was examined: some that left may be missing. */
  readonly partly: boolean;
};

/**
 * The figures that can be opened; `all`: every item between start and close, `late`: H2, `sayDo`:
 * the committed ones, completed or not (V19).
 */
export const sprintFigures = [
  'all',
  'committed',
  'added',
  'removed',
  'estimationChange',
  'completed',
  'unplanned',
  'notCompleted',
  'completedOutside',
  'unmapped',
  'unknown',
  'unestimatedCommitted',
  'late',
  'sayDo',
] as const;

export type SprintFigure = (typeof sprintFigures)[number];
