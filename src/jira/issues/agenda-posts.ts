import * as v from '@badrap/valita';
import { route } from '@forge/api';
import type { AgendaPosts } from '../../ports/write-ports';
import { type Caller, isRefusal } from '../client/request';
import { createInJira, writeJira } from '../client/write-request';
import { agendaMark } from './agenda-issue';
import { creationOf } from './creation';

/**
 * Posts as the caller, each sent once: `POST /rest/api/3/issue/{key}/comment` and
 * `POST /rest/api/3/issue`.
 */
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

  create: async ({ projectId, typeId, summary, description }) =>
    creationOf(
      await createInJira({
        caller,
        route: route`/rest/api/3/issue`,
        answer: v.object({ key: v.string() }),
        body: {
          fields: { project: { id: projectId }, issuetype: { id: typeId }, summary, description },
          ...agendaMark,
        },
      }),
    ),
});
