import * as v from '@badrap/valita';
import { route } from '@forge/api';
import type { AgendaPosts } from '../../ports/write-ports';
import { type Caller, writeJira, isRefusal, createInJira } from '../client/request';

/** Jira's words on one field are a sentence; more is no help. */
const longestWords = 200;

/**
 * `POST /rest/api/3/issue/{key}/comment` and `POST /rest/api/3/issue`, as the caller. Each is sent
 * once.
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

  create: async ({ projectId, typeId, summary, description }) => {
    const answer = await createInJira({
      caller,
      route: route`/rest/api/3/issue`,
      answer: v.object({ key: v.string() }),
      body: { fields: { project: { id: projectId }, issuetype: { id: typeId }, summary, description } },
    });
    if (answer === 'unknown') return { outcome: 'unknown' };
    if ('refusal' in answer)
      return { outcome: 'refused', asks: answer.ofFields.map((words) => words.slice(0, longestWords)) };
    return { outcome: 'created', key: answer.key };
  },
});
