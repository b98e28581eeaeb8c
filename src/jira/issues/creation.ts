import type { Creation } from '../../ports/write-ports';
import type { RefusedCreation } from '../client/write-request';

/** What Jira says of one field is a sentence; more is no help. In characters. */
const longestMessage = 200;

/** What became of a new issue, by Jira's answer to its creation. */
export const creationOf = (answer: { readonly key: string } | 'unknown' | RefusedCreation): Creation => {
  if (answer === 'unknown') return { outcome: 'unknown' };
  if ('refusal' in answer)
    return { outcome: 'refused', asks: answer.ofFields.map((message) => message.slice(0, longestMessage)) };
  return { outcome: 'created', key: answer.key };
};
