/** What the tabs of the project page are called, there and in sentences that lead to one. */
export const tabNames = {
  overview: 'Overview',
  refine: 'Refine',
  sprints: 'Sprints',
  /** In place of `sprints` on a board that works by kanban. */
  flow: 'Flow',
  forecast: 'Forecast',
  cleanUp: 'Clean up',
} as const;
