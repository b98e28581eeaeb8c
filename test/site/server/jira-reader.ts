import * as v from '@badrap/valita';
import { oneOf } from '../data/schema';

/**
 * Reads Jira as one person for the page around the app: not metered, and not touched by the switch
 * that fails Jira.
 */
export type JiraReader = (request: {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: unknown;
  readonly accountId: string;
}) => Promise<{ readonly status: number; readonly body: unknown }>;

/** Members that the page needs of an issue, wherever Jira answers one. */
export const named = v.object({ name: v.string() });

export const statusSchema = v.object({
  name: v.string(),
  statusCategory: v.object({ key: oneOf('new', 'indeterminate', 'done', 'undefined') }),
});
