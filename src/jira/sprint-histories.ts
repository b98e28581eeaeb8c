import type { SprintHistories } from '../usecases/ports';
import { readCandidates } from './sprint-candidates';
import { readChanges } from './change-histories';
import type { Caller } from './request';

/** What the replay of sprints needs, as the caller sees it. */
export const jiraSprintHistories = (caller: Caller): SprintHistories => ({
  candidates: (query, fields, limit) => readCandidates(caller, query, fields, limit),
  changes: (issueIds, fields) => readChanges(caller, issueIds, fields),
});
