import type { Fault } from '../domain/rules/fault';

export type { Fault } from '../domain/rules/fault';

/** What a resolver answers: the value that was asked for, or the problem that stands in its way. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export type Problem =
  /**
   * Deleted, never there, or out of the person's sight: Jira does not tell which, and neither do
   * we.
   */
  | { readonly code: 'not-visible'; readonly what: 'issue' | 'project' | 'board' | 'sprint' | 'week' | 'version' }
  | { readonly code: 'not-allowed' }
  | { readonly code: 'not-editable' }
  /** A fix of the issue panel that was not made, and left everything as it was. */
  | { readonly code: 'not-fixed'; readonly because: NotFixed }
  | { readonly code: 'not-allowed-in-project' }
  /** The meeting is kept for the team, by those who may edit its issues. */
  | { readonly code: 'not-held' }
  /**
   * An agenda that was not posted, and left everything as it was. `asks`: what Jira says it needs.
   */
  | { readonly code: 'not-posted'; readonly because: NotPosted; readonly asks?: readonly string[] }
  /**
   * Jira's answer was lost: the agenda may have been posted. `issueKey`: where, absent for an issue
   * of its own.
   */
  | { readonly code: 'maybe-posted'; readonly issueKey?: string }
  | { readonly code: 'not-saved-invalid'; readonly faults: readonly Fault[] }
  | { readonly code: 'not-saved-conflict'; readonly savedVersion: number }
  | { readonly code: 'not-previewed'; readonly faults: readonly Fault[] }
  | { readonly code: 'not-imported'; readonly faults: readonly Fault[] }
  | { readonly code: 'bad-request'; readonly faults: readonly Fault[] }
  | { readonly code: 'jira-unavailable' }
  | { readonly code: 'jira-busy'; readonly retryAfterSeconds?: number }
  /** Jira understood and said no; `status` is its HTTP status. */
  | { readonly code: 'jira-refused'; readonly status: number }
  /**
   * A backlog is being read as a whole, in the background: what was asked about its items is known
   * once that is done.
   */
  | { readonly code: 'being-read' }
  | { readonly code: 'storage-unavailable' }
  | { readonly code: 'unexpected' };

export type NotFixed =
  | 'criteria-there'
  | 'section-there'
  | 'description-unreadable'
  | 'no-board'
  | 'no-estimate-field'
  | 'whole-minutes'
  | 'no-moscow-option'
  | 'no-moscow-field'
  | 'write-refused'
  | 'no-such-hint';

export type NotPosted =
  'may-not-comment' | 'may-not-create' | 'comment-refused' | 'issue-refused' | 'no-issue-type' | 'nothing-to-post';
