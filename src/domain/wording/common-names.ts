/**
 * The one name of what several screens, CSV and the command line show. Names of an enumeration
 * stand beside it; all of them are listed in `src/names.md`.
 */
export const commonNames = {
  item: 'Item',
  items: 'Items',
  summary: 'Summary',
  type: 'Type',
  estimate: 'Estimate',
  unestimated: 'Unestimated',
  readiness: 'Readiness',
  missing: 'Missing',
  rank: 'Rank',
  priority: 'Priority',
  jiraPriority: 'Jira priority',
  moscow: 'MoSCoW',
  updated: 'Last updated',
  reason: 'Why',
  sprint: 'Sprint',
  healthScore: 'Health score',
  openItems: 'Open items',
  readyItems: 'Ready items',
  target: 'Target',
  weight: 'Weight',
  required: 'Required',
  velocity: 'Velocity',
  throughput: 'Throughput',
  cycleTime: 'Cycle time',
  workInProgress: 'Work in progress',
  finishedItems: 'Finished items',
  sure: 'How sure',
} as const;
