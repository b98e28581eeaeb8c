import { type EndpointAnswer, listAnswer } from './endpoint';
import { JiraError } from './jira-error';

/** Jira Software's pages hold at most 50 entries, whatever is asked. */
const mostOnPage = 50;

/** The page that `startAt` and `maxResults` ask for, with Jira Software's members around it. */
export const pageOf = <T>(all: readonly T[], query: URLSearchParams, wire: (one: T) => unknown): EndpointAnswer => {
  const startAt = wholeNumber(query, 'startAt', 0);
  const maxResults = Math.min(wholeNumber(query, 'maxResults', mostOnPage), mostOnPage);
  const values = all.slice(startAt, startAt + maxResults).map(wire);
  const isLast = startAt + maxResults >= all.length;
  return listAnswer({ maxResults, startAt, total: all.length, isLast }, 'values', values);
};

const wholeNumber = (query: URLSearchParams, name: string, otherwise: number): number => {
  const written = query.get(name);
  if (written === null) return otherwise;
  if (!/^\d{1,9}$/.test(written)) throw new JiraError(400, [`The parameter '${name}' must be a whole number.`]);
  return Number(written);
};
