import { route } from '@forge/api';
import type { AgendaPosts } from '../../ports/write-ports';
import { type Caller, isRefusal } from '../client/request';
import { writeJira } from '../client/write-request';
import { agendaMark } from './agenda-issue';
import { createIssue } from './creation';

/** Posts as the caller, each sent once; a comment by `POST /rest/api/3/issue/{key}/comment`. */
export const jiraAgendaPosts = (caller: Caller): AgendaPosts => ({
  comment: async (issueKey, document) => {
    const answer = await writeJira({
      caller,
      route: route`/rest/api/3/issue/${issueKey}/comment`,
      method: 'POST',
      body: { body: document },
    });
    return isRefusal(answer) ? 'refused' : answer;
  },

  create: ({ projectId, typeId, summary, description }) =>
    createIssue(caller, {
      fields: { project: { id: projectId }, issuetype: { id: typeId }, summary, description },
      ...agendaMark,
    }),
});
