import { isObject } from './json-values';

/** The query of a call on a site whose pages hold at most `most` entries, whatever is asked. */
export const queryWithin = (query: URLSearchParams, most: number | undefined): URLSearchParams => {
  if (most === undefined) return query;
  const within = new URLSearchParams(query);
  const asked = query.get('maxResults');
  // What is no number is left to the endpoint to refuse.
  if (asked === null || Number(asked) > most) within.set('maxResults', String(most));
  return within;
};

/** The body of such a call; one that names no size is left as it is. */
export const bodyWithin = (body: string | undefined, most: number | undefined): string | undefined => {
  if (most === undefined || body === undefined) return body;
  const asked: unknown = JSON.parse(body);
  if (!isObject(asked) || typeof asked['maxResults'] !== 'number') return body;
  return JSON.stringify({ ...asked, maxResults: Math.min(asked['maxResults'], most) });
};
