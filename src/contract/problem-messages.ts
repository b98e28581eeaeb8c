import type { Problem, NotFixed, NotPosted } from './answer';

/** The sentence a person reads: what is wrong and what to do. */
export const problemSentence = (problem: Problem): string => {
  switch (problem.code) {
    case 'not-visible':
      return `This ${problem.what} does not exist any more, or you do not have permission to see it.`;
    case 'not-allowed':
      return 'Only Jira administrators may see and change the readiness rules. Ask one of them, or sign in as one.';
    case 'not-editable':
      return 'You may see this issue but not edit it, so nothing was changed. Ask somebody who may edit it.';
    case 'not-fixed':
      return notFixedSentence[problem.because];
    case 'not-allowed-in-project':
      return 'Only the administrators of this project may see and change its readiness rules. Ask one of them, or sign in as one.';
    case 'not-held':
      return 'Only people who may edit issues of this project can keep its meetings, so nothing was kept. Copying the agenda needs no permission.';
    case 'not-posted':
      return notPostedSentence[problem.because] + asksSentence(problem.asks ?? []);
    case 'maybe-posted':
      return problem.issueKey === undefined
        ? 'The answer was lost, so the agenda may have been posted. Look at the issue, or for "Refinement agenda" among the newest issues of the project, before you post it again.'
        : `Jira’s answer was lost, so the comment may have been posted. Look at ${problem.issueKey} before you post it again.`;
    case 'not-saved-invalid':
      return 'Nothing was saved: correct the values named below and save again.';
    case 'not-saved-conflict':
      return `Nothing was saved: somebody else saved version ${problem.savedVersion} in the meantime. Your values are still here; load that version, which keeps your changes, then save again.`;
    case 'not-previewed':
      return 'There is no preview: correct the values named below and try again.';
    case 'not-imported':
      return 'Nothing was imported: correct the values named below and import again.';
    case 'bad-request':
      return `The request was not understood: ${problem.faults.map((fault) => fault.message).join(' ')}`;
    case 'jira-unavailable':
      return 'Jira did not answer. Try again in a minute.';
    case 'jira-busy':
      return problem.retryAfterSeconds === undefined
        ? 'Jira is busy and asks us to wait. Try again in a minute.'
        : `Jira is busy and asks us to wait ${problem.retryAfterSeconds} seconds. Try again then.`;
    case 'jira-refused':
      return `Jira refused to answer (status ${problem.status}). Try again; if it stays so, tell the person who administers this app.`;
    case 'being-read':
      return 'The backlog is being read as a whole just now, so its items cannot be listed yet. Try again in a minute.';
    case 'storage-unavailable':
      return 'The saved rules could not be read or written. Try again in a minute.';
    case 'unexpected':
      return 'Something went wrong on our side. Try again; if it stays so, tell the person who administers this app.';
  }
};

const notFixedSentence: Readonly<Record<NotFixed, string>> = {
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
};

const notPostedSentence: Readonly<Record<NotPosted, string>> = {
  'may-not-comment': 'You may see this issue but not comment on it, so nothing was posted. Copy the agenda instead.',
  'may-not-create': 'You may not create issues in this project, so nothing was created. Copy the agenda instead.',
  'comment-refused': 'Jira refused the comment, so nothing was posted. Copy the agenda instead.',
  'issue-refused': 'Jira refused the new issue, so nothing was created. Copy the agenda instead.',
  'no-issue-type': 'This project has no type for a plain issue, so nothing was created. Copy the agenda instead.',
  'nothing-to-post': 'There is nothing to refine, to close or to clear, so nothing was posted.',
};

/** What Jira asks for, in its own words, at most three of them. */
const asksSentence = (asks: readonly string[]): string =>
  asks.length === 0 ? '' : ` Jira says: ${asks.slice(0, 3).join(' ')}`;
