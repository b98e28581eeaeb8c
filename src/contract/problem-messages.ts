import type { Problem, NotFixed, NotPosted } from './answer';

/** Every problem as a person reads it. */
const messages = {
  titles: {
    'not-visible': 'Nothing to show here',
    'not-allowed': 'For Jira administrators',
    'not-editable': 'Nothing changed',
    'not-fixed': 'Nothing changed',
    'not-allowed-in-project': 'For project administrators',
    'not-held': 'Not kept',
    'not-posted': 'Not posted',
    'maybe-posted': 'Posted or not?',
    'not-seen-yet': 'Sent, not yet seen',
    'not-saved-invalid': 'Not saved',
    'not-saved-conflict': 'Not saved',
    'not-previewed': 'No preview',
    'not-imported': 'Not imported',
    'bad-request': 'Not understood',
    'jira-unavailable': 'Jira does not answer',
    'jira-busy': 'Jira is busy',
    'points-spent': 'Jira makes the app wait',
    'jira-refused': 'Jira refused',
    'app-not-allowed': 'The app is not allowed',
    'being-read': 'Being read',
    'being-replayed': 'Being replayed',
    'storage-unavailable': 'Storage does not answer',
    unexpected: 'Something went wrong',
  } satisfies Record<Problem['code'], string>,

  notVisible: (what: string) => `This ${what} does not exist any more, or you do not have permission to see it.`,
  notAllowed: 'Only Jira administrators may see and change the readiness rules. Ask one of them, or sign in as one.',
  notEditable: 'You may see this issue but not edit it, so nothing was changed. Ask somebody who may edit it.',
  notAllowedInProject:
    'Only the administrators of this project may see and change its readiness rules. Ask one of them, or sign in as one.',
  notHeld:
    'Only people who may edit issues of this project can keep its meetings, so nothing was kept. Copying the agenda needs no permission.',
  maybePosted:
    'The answer was lost, so the agenda may have been posted. Look at the issue, or for "Refinement agenda" among the newest issues of the project, before you post it again.',
  maybeCommented: (issueKey: string) =>
    `Jira’s answer was lost, so the comment may have been posted. Look at ${issueKey} before you post it again.`,
  notSeenYet:
    'The change was sent, and is not seen in the issue yet: the answer was lost or is late. Nothing is sent again by itself. Look again before you make it once more.',
  notSavedInvalid: 'Nothing was saved: correct the values named below and save again.',
  notSavedConflict: (savedVersion: number) =>
    `Nothing was saved: somebody else saved version ${savedVersion} in the meantime. Your values are still here; load that version, which keeps your changes, then save again.`,
  notPreviewed: 'There is no preview: correct the values named below and try again.',
  notImported: 'Nothing was imported: correct the values named below and import again.',
  badRequest: (faults: string) => `The request was not understood: ${faults}`,
  jiraUnavailable: 'Jira did not answer. Try again in a minute.',
  jiraBusy: 'Jira is busy and asks us to wait. Try again in a minute.',
  jiraBusyFor: (seconds: number) => `Jira is busy and asks us to wait ${seconds} seconds. Try again then.`,
  pointsSpent: 'The app has asked Jira as much as it may in an hour. It goes on when the hour is over.',
  pointsSpentFor: (minutes: number) =>
    `The app has asked Jira as much as it may in an hour. It goes on in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`,
  jiraRefused: (status: number) =>
    `Jira refused to answer (status ${status}). Try again; if it stays so, tell the person who administers this app.`,
  appNotAllowed:
    'Jira does not let this app ask for that: a permission of the app is missing or not approved yet. Trying again does not help; a Jira administrator can approve the permissions where apps are managed.',
  beingRead: 'The backlog is being read as a whole just now, so its items cannot be listed yet. Try again in a minute.',
  beingReplayed: 'What happened then is being replayed from the change histories. Try again in a minute.',
  storageUnavailable: 'The saved rules could not be read or written. Try again in a minute.',
  unexpected: 'Something went wrong on our side. Try again; if it stays so, tell the person who administers this app.',

  notFixed: {
    'criteria-there': 'The issue has acceptance criteria already, so nothing was inserted. Refresh to see them.',
    'section-there':
      'The description has a section for acceptance criteria already, so nothing was inserted. Replace its placeholders with criteria.',
    'description-unreadable':
      'The description is in a form that this app does not know, so nothing was inserted. Add the criteria in the issue itself.',
    'no-board': 'This project has no board with sprints to estimate on. Set the estimate in the issue itself.',
    'no-estimate-field':
      'The board does not estimate in numbers or time, so nothing was set. Set the estimate in the issue itself.',
    'whole-minutes': 'A time estimate is a whole number of minutes. Nothing was set; change the number and try again.',
    'no-moscow-option':
      'The field for MoSCoW has no option of that name, or is not on the edit screen, so nothing was set. Set it in the issue itself, or tell an administrator: the names are in the rules.',
    'no-moscow-field':
      'Which field holds MoSCoW cannot be told: several may, or the chosen one is gone. Nothing was set; an administrator can choose it in the rules.',
    'write-refused':
      'Jira refused the change, so nothing was changed. The field may not be on the edit screen, or the issue not on the board; make the change in the issue itself.',
    'no-such-hint': 'This hint is no longer there: the issue has changed. Refresh to see what it says now.',
    'changed-since': 'Somebody has changed it since, so nothing was taken back. Refresh to see how it is now.',
    'may-not-create': 'You may not create issues in this project, so nothing was created. Copy the drafts instead.',
    'split-changed':
      'The issue has changed, and its parts are not those that were shown any more. Nothing was created; refresh to see how it may be split now.',
  } satisfies Record<NotFixed, string>,

  notPosted: {
    'may-not-comment': 'You may see this issue but not comment on it, so nothing was posted. Copy the agenda instead.',
    'may-not-create': 'You may not create issues in this project, so nothing was created. Copy the agenda instead.',
    'comment-refused': 'Jira refused the comment, so nothing was posted. Copy the agenda instead.',
    'issue-refused': 'Jira refused the new issue, so nothing was created. Copy the agenda instead.',
    'no-issue-type': 'This project has no type for a plain issue, so nothing was created. Copy the agenda instead.',
    'nothing-to-post': 'There is nothing to refine, to close or to clear, so nothing was posted.',
  } satisfies Record<NotPosted, string>,
  jiraSays: (asks: string) => ` Jira says: ${asks}`,
};

/** The title of a problem, above its sentence. */
export const problemTitle = ({ code }: Problem): string => messages.titles[code];

/** The sentence of a problem: what is wrong and what to do. */
export const problemSentence = (problem: Problem): string => {
  switch (problem.code) {
    case 'not-visible':
      return messages.notVisible(problem.what);
    case 'not-allowed':
      return messages.notAllowed;
    case 'not-editable':
      return messages.notEditable;
    case 'not-fixed':
      return messages.notFixed[problem.because];
    case 'not-allowed-in-project':
      return messages.notAllowedInProject;
    case 'not-held':
      return messages.notHeld;
    case 'not-posted':
      return messages.notPosted[problem.because] + jiraSaysSentence(problem.asks ?? []);
    case 'maybe-posted':
      return problem.issueKey === undefined ? messages.maybePosted : messages.maybeCommented(problem.issueKey);
    case 'not-seen-yet':
      return messages.notSeenYet;
    case 'not-saved-invalid':
      return messages.notSavedInvalid;
    case 'not-saved-conflict':
      return messages.notSavedConflict(problem.savedVersion);
    case 'not-previewed':
      return messages.notPreviewed;
    case 'not-imported':
      return messages.notImported;
    case 'bad-request':
      return messages.badRequest(problem.faults.map((fault) => fault.message).join(' '));
    case 'jira-unavailable':
      return messages.jiraUnavailable;
    case 'jira-busy':
      return problem.retryAfterSeconds === undefined
        ? messages.jiraBusy
        : messages.jiraBusyFor(problem.retryAfterSeconds);
    case 'points-spent':
      return problem.retryAfterSeconds === undefined
        ? messages.pointsSpent
        : messages.pointsSpentFor(Math.max(1, Math.ceil(problem.retryAfterSeconds / 60)));
    case 'jira-refused':
      return messages.jiraRefused(problem.status);
    case 'app-not-allowed':
      return messages.appNotAllowed;
    case 'being-read':
      return messages.beingRead;
    case 'being-replayed':
      return messages.beingReplayed;
    case 'storage-unavailable':
      return messages.storageUnavailable;
    case 'unexpected':
      return messages.unexpected;
  }
};

/** What Jira says of at most three fields, in its own words. */
const jiraSaysSentence = (asks: readonly string[]): string =>
  asks.length === 0 ? '' : messages.jiraSays(asks.slice(0, 3).join(' '));

/** Whether trying again cannot help, because the answer is that the person or the app may not. */
export const isFinal = ({ code }: Problem): boolean => final.has(code);

const final: ReadonlySet<Problem['code']> = new Set([
  'not-visible',
  'not-allowed',
  'not-allowed-in-project',
  'app-not-allowed',
]);
