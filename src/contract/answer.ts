import type { Fault } from '../domain/rules/fault';

export type { Fault } from '../domain/rules/fault';

/** What a resolver answers: the value that was asked for, or the problem that stands in its way. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** What a person may not or cannot do, or a failure of the world. */
export type Problem =
  /** Deleted, never there, or out of the viewer's sight: Jira does not say which. */
  | { readonly code: 'not-visible'; readonly what: 'issue' | 'project' | 'board' | 'sprint' | 'week' | 'version' }
  /** Only administrators of the site may. */
  | { readonly code: 'not-allowed' }
  /** The viewer may see the issue, not edit it. */
  | { readonly code: 'not-editable' }
  /** A fix of the issue panel was not made; nothing was changed. */
  | { readonly code: 'not-fixed'; readonly because: NotFixed }
  /** Only administrators of the project may. */
  | { readonly code: 'not-allowed-in-project' }
  /** Only who may edit issues of the project may keep its meetings. */
  | { readonly code: 'not-held' }
  /** An agenda was not posted. `asks`: what Jira says of the fields that it needs. */
  | { readonly code: 'not-posted'; readonly because: NotPosted; readonly asks?: readonly string[] | undefined }
  /** Jira's answer was lost: the agenda may have been posted, on `issueKey` or as its own issue. */
  | { readonly code: 'maybe-posted'; readonly issueKey?: string | undefined }
  /** A change was sent, and cannot be seen in the issue yet. */
  | { readonly code: 'not-seen-yet' }
  /** Rules that do not hold together. */
  | { readonly code: 'not-saved-invalid'; readonly faults: readonly Fault[] }
  /** Somebody else saved `savedVersion` since. */
  | { readonly code: 'not-saved-conflict'; readonly savedVersion: number }
  | { readonly code: 'not-previewed'; readonly faults: readonly Fault[] }
  | { readonly code: 'not-imported'; readonly faults: readonly Fault[] }
  /** The payload is not what the key takes. */
  | { readonly code: 'bad-request'; readonly faults: readonly Fault[] }
  /** Jira failed or did not answer. */
  | { readonly code: 'jira-unavailable' }
  /** Jira limits the calls (429). */
  | { readonly code: 'jira-busy'; readonly retryAfterSeconds?: number | undefined }
  /** The app has spent its points of the hour (429 by quota). */
  | { readonly code: 'points-spent'; readonly retryAfterSeconds?: number | undefined }
  /** Jira understood and said no; `status` is its HTTP status. */
  | { readonly code: 'jira-refused'; readonly status: number }
  /** Jira does not let the app itself ask: a permission of the app is missing or not approved. */
  | { readonly code: 'app-not-allowed' }
  /** The backlog is being read as a whole; what was asked is known once that is done. */
  | { readonly code: 'being-read' }
  /** The sprint, or the weeks, are being replayed in the background. */
  | { readonly code: 'being-replayed' }
  | { readonly code: 'storage-unavailable' }
  | { readonly code: 'unexpected' };

/** Why a fix was not made. */
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
  | 'no-such-hint'
  | 'changed-since'
  | 'may-not-create'
  | 'split-changed';

/** Why an agenda was not posted. */
export type NotPosted =
  'may-not-comment' | 'may-not-create' | 'comment-refused' | 'issue-refused' | 'no-issue-type' | 'nothing-to-post';
