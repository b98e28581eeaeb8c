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

/** Reads Jira as the person who looks at the page: a GET, or a POST where there is a body. */
export type ViewerReader = (
  path: string,
  body?: unknown,
) => Promise<{ readonly status: number; readonly body: unknown }>;

/** What Jira shows to one person. */
export function readerFor(read: JiraReader, accountId: string): ViewerReader {
  return (path, body) =>
    read({ method: body === undefined ? 'GET' : 'POST', path, accountId, ...(body !== undefined && { body }) });
}

/** Members that the page needs of an issue, wherever Jira answers one. */
export const named = v.object({ name: v.string() });

export const person = v.object({ displayName: v.string() }).nullable().optional();

export const statusSchema = v.object({
  id: v.string().optional(),
  name: v.string(),
  statusCategory: v.object({ key: oneOf('new', 'indeterminate', 'done', 'undefined') }),
});

/** An issue inside another one: its parent, a link's other end. */
export const otherIssue = v.object({
  key: v.string(),
  fields: v.object({ summary: v.string().optional(), status: statusSchema.optional() }).optional(),
});
