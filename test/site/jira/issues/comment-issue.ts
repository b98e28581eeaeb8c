import type { SiteIssue } from '../../data/site-data';
import { asList, asObject, type JsonObject } from '../json-values';
import { jiraTime } from './wire-history';
import { personValue, type Known } from './written-value';

export type SiteComment = { readonly id: string; readonly body: JsonObject; readonly author: JsonObject } & JsonObject;

/** An ADF document, who adds it, and when (epoch milliseconds). */
type NewComment = { readonly body: JsonObject; readonly by: string; readonly at: number; readonly id: number };

/** The issue with one comment more at the end of its comments. */
export const withComment = (
  issue: SiteIssue,
  { body, by, at, id }: NewComment,
  { data }: Known,
): { readonly issue: SiteIssue; readonly comment: SiteComment } => {
  const [author, time] = [personValue(by, data), jiraTime(at)];
  const comment = { id: String(id), author, body, updateAuthor: author, created: time, updated: time };
  const comments = [...asList(asObject(issue.fields['comment'])?.['comments']), comment];
  const thread = { comments, maxResults: comments.length, total: comments.length, startAt: 0 };
  return { issue: { ...issue, fields: { ...issue.fields, comment: thread, updated: time } }, comment };
};
