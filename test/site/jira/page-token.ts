import { createHash } from 'node:crypto';
import * as v from '@badrap/valita';
import { jsonText } from '../data/schema';
import { JiraError } from './jira-error';

/**
 * Where the next page goes on: after the entry `after`, or at `offset` where that entry is gone.
 */
export type PagePlace = { readonly after: string; readonly offset: number };

const Token = jsonText.chain(v.object({ after: v.string(), offset: v.number(), of: v.string() }));

/** An opaque token that only the same search can use. */
export const pageToken = (place: PagePlace, search: string): string =>
  Buffer.from(JSON.stringify({ ...place, of: fingerprint(search) })).toString('base64url');

/** Reads a token; a 400 where it is none of ours or belongs to another search. */
export const readPageToken = (token: string, search: string): PagePlace => {
  const decoded = Token.try(Buffer.from(token, 'base64url').toString('utf8'), { mode: 'strip' });
  if (!decoded.ok || decoded.value.of !== fingerprint(search)) {
    throw new JiraError(400, ['The provided next page token is invalid or expired.']);
  }
  return decoded.value;
};

const fingerprint = (search: string): string => createHash('sha256').update(search).digest('base64url').slice(0, 16);
