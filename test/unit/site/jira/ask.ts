import { people } from '../../../site/data/a-site';
import type { JiraSite } from '../../../site/jira/create-jira';
import { type JsonObject, isObject, asList, textMember, asObject } from '../../../site/jira/json-values';

export type Asked = {
  readonly status: number;
  readonly body: JsonObject;
  readonly objects: number;
  readonly raw: string;
};

/** Asks a site as a person of `aSite`, or as the app. */
export const asker = (jira: JiraSite, who: keyof typeof people | 'app' = 'member') => {
  const as = who === 'app' ? ({ kind: 'app' } as const) : ({ kind: 'user', accountId: people[who].accountId } as const);
  const ask = (method: string, path: string, body?: unknown): Asked => {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const answer = jira.handle({ method, path, as, ...sent });
    const parsed: unknown = answer.body === '' ? {} : JSON.parse(answer.body);
    return {
      status: answer.status,
      body: isObject(parsed) ? parsed : { list: parsed },
      objects: answer.objects,
      raw: answer.body,
    };
  };
  const search = (body: JsonObject): Asked => ask('POST', '/rest/api/3/search/jql', body);
  return {
    get: (path: string): Asked => ask('GET', path),
    post: (path: string, body: unknown): Asked => ask('POST', path, body),
    put: (path: string, body: unknown): Asked => ask('PUT', path, body),
    search,
    /** Keys that a query finds, in its order; the first refusal where it is refused. */
    keys: (jql: string): string[] => {
      const { body } = search({ jql, fields: ['key'], maxResults: 5000 });
      return 'issues' in body ? keysIn(body['issues']) : asList(body['errorMessages']).map(String);
    },
  };
};

export const keysIn = (issues: unknown): string[] => asList(issues).map((issue) => textMember(issue, 'key') ?? '?');

export const messageOf = ({ body }: Asked): string => String(asList(body['errorMessages'])[0]);

/** A member of an answer by its path. */
export const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, name) => asObject(inner)?.[name], value);
