import type * as v from '@badrap/valita';
import { jsonText } from '../data/schema';
import type { Access } from './access';
import { invalidPayload } from './jira-error';
import type { JsonObject } from './json-values';
import type { JiraState } from './jira-state';
import type { EndpointScopes } from './scopes';

/** One operation of Jira's contract, as this site offers it. */
export type Endpoint = {
  /** Method and path as in the contract: `GET /rest/api/3/issue/{issueIdOrKey}`. */
  readonly template: string;
  /** A POST that changes nothing; a GET never does. */
  readonly readsByPost?: true;
  /** What a call of it needs; test/contract holds it to the contracts. */
  readonly scopes: EndpointScopes;
  /** Answers a call or throws a JiraError. */
  readonly answer: (call: EndpointCall, state: JiraState) => EndpointAnswer;
};

export type EndpointCall = {
  readonly access: Access;
  /** Decoded path parameters by their names in the template. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: string | undefined;
};

/**
 * `objects`: elements of the main array, 1 for one object. `status`: 200 where left out. A write
 * that answers nothing is a 204 without a body.
 */
export type EndpointAnswer =
  { readonly body: unknown; readonly objects: number; readonly status?: 200 | 201 } | 'no-content';

/** Answers whose content is one list, which is what Jira counts. */
export const listAnswer = (body: JsonObject, member: string, list: readonly unknown[]): EndpointAnswer => ({
  body: { ...body, [member]: list },
  objects: list.length,
});

/**
 * Reads a JSON body by its schema, no member more; anything else is the 400 that Jira gives for an
 * unreadable payload.
 */
export const readBody = <T>(body: string | undefined, schema: v.Type<T>): T => {
  const result = jsonText.chain(schema).try(body);
  if (!result.ok) throw invalidPayload();
  return result.value;
};
