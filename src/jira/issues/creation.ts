import * as v from '@badrap/valita';
import { route } from '@forge/api';
import type { Creation } from '../../ports/write-ports';
import type { Caller } from '../client/request';
import { createInJira } from '../client/write-request';

/** What Jira says of one field is a sentence; more is no help. In characters. */
const longestMessage = 200;

/**
 * Creates an issue, sent once: `POST /rest/api/3/issue`. `body`: its fields, and the properties by
 * which Jira itself keeps what it is. @throws SourceFailure where nothing was sent
 */
export const createIssue = async (
  caller: Caller,
  body: { readonly fields: object; readonly properties: readonly object[] },
): Promise<Creation> => {
  const answer = await createInJira({
    caller,
    route: route`/rest/api/3/issue`,
    answer: v.object({ key: v.string() }),
    body,
  });
  if (answer === 'unknown') return { outcome: 'unknown' };
  if ('refusal' in answer)
    return { outcome: 'refused', asks: answer.ofFields.map((message) => message.slice(0, longestMessage)) };
  return { outcome: 'created', key: answer.key };
};
