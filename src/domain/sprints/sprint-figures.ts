import type { SprintReport } from './replay/sprint-report';

/**
 * The sums of one closed sprint, as in SprintReport, with the numbers of items behind them in place
 * of the items.
 */
export type SprintFigures = Omit<
  SprintReport,
  'board' | 'perIssue' | 'leftOut' | 'completedOutside' | 'unmapped' | 'unknown'
> & {
  /** How many items stand behind each figure that can be opened. */
  readonly items: Readonly<Record<SprintFigure, number>>;
  /** When this sprint was replayed. */
  readonly calculatedAt: number;
  /**
   * Not every item that changed since its start could be examined, so items that left it may be
   * missing.
   */
  readonly partly: boolean;
};

/**
 * What a person can open of a sprint; `all`: every item that was in it between its start and its
 * close. `late`: H2.
 */
export const sprintFigures = [
  'all',
  'committed',
  'added',
  'removed',
  'estimationChange',
  'completed',
  'notCompleted',
  'completedOutside',
  'unmapped',
  'unknown',
  'unestimatedCommitted',
  'late',
] as const;

export type SprintFigure = (typeof sprintFigures)[number];
