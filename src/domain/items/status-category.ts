import type { StatusCategory } from './backlog-item';

/**
 * The status category of Jira's key, which is the same in every language. `undefined`, Jira's key
 * of a status without one, counts as not started.
 */
export const toCategory = (key: string): StatusCategory =>
  key === 'done' ? 'done' : key === 'indeterminate' ? 'in-progress' : 'to-do';
