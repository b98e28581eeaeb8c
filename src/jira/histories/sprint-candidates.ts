import * as v from '@badrap/valita';
import { route } from '@forge/api';
import type { FieldIds } from '../../domain/fields/field-ids';
import type { CandidateQuery, SprintCandidate } from '../../ports/sprint-ports';
import { parseInstant } from '../client/parse-instant';
import { type Caller, askJira, isRefusal } from '../client/request';
import { searchPage, searchPageSize } from '../client/search-page';
import { askingForMark, markSchema, withoutAgendas } from '../issues/agenda-issue';
import { parseSprintIds } from '../issues/sprint-field';
import { levelOf, typeLevelSchema } from '../project/type-level';
import { candidateJql } from './candidate-jql';

const candidateSchema = v.object({
  id: v.string(),
  key: v.string(),
  properties: markSchema,
  fields: v
    .object({
      issuetype: typeLevelSchema,
      parent: v.object({ id: v.string() }).nullable().optional(),
      status: v.object({ id: v.string(), statusCategory: v.object({ key: v.string() }) }),
      created: v.string(),
      resolutiondate: v.string().nullable().optional(),
    })
    .rest(v.unknown()),
});

const candidateFields = ['issuetype', 'parent', 'status', 'created', 'resolutiondate'];

/** Ids of the site's own fields; undefined where the site has no such field. */
type OwnFields = {
  readonly sprintField: string | undefined;
  readonly estimateField: string | undefined;
  readonly epicLinkField: string | undefined;
};

/**
 * The present state of at most `limit` items of the query, from `POST /rest/api/3/search/jql`, page
 * by page (J1); undefined where Jira refuses it. @throws SourceFailure
 */
export const readCandidates = async (
  caller: Caller,
  query: CandidateQuery,
  { fields, limit }: { readonly fields: FieldIds; readonly limit: number },
): Promise<{ candidates: SprintCandidate[]; more: boolean } | undefined> => {
  const { sprint: sprintField, estimate, epicLink: epicLinkField } = fields;
  const own = { sprintField, estimateField: estimate.kind === 'field' ? estimate.id : undefined, epicLinkField };
  const fieldsToAsk = [...candidateFields, ...Object.values(own)].filter((id) => id !== undefined);
  const candidates: SprintCandidate[] = [];
  let cursor: string | undefined;
  do {
    const page = await askJira({
      caller,
      route: route`/rest/api/3/search/jql`,
      answer: searchPage(candidateSchema),
      body: {
        jql: candidateJql(query),
        fields: fieldsToAsk,
        ...askingForMark,
        maxResults: Math.min(searchPageSize, limit - candidates.length),
        nextPageToken: cursor,
      },
    });
    if (isRefusal(page)) return undefined;
    candidates.push(...withoutAgendas(page.issues).map((issue) => toCandidate(issue, own)));
    cursor = page.nextPageToken;
  } while (cursor !== undefined && candidates.length < limit);
  return { candidates, more: cursor !== undefined };
};

const toCandidate = (
  { id, key, fields }: v.Infer<typeof candidateSchema>,
  { sprintField, estimateField, epicLinkField }: OwnFields,
): SprintCandidate => {
  const estimate = estimateField === undefined ? undefined : fields[estimateField];
  const epic = epicLinkField === undefined ? undefined : fields[epicLinkField];
  const parent = fields.parent?.id ?? (typeof epic === 'string' ? epic : undefined);
  return {
    id,
    key,
    level: levelOf(fields.issuetype),
    ...(parent === undefined ? {} : { parent }),
    created: parseInstant(fields.created),
    current: {
      sprintIds: parseSprintIds(sprintField === undefined ? undefined : fields[sprintField]),
      statusId: fields.status.id,
      ...(typeof estimate === 'number' ? { estimate } : {}),
    },
    done: fields.status.statusCategory.key === 'done',
    ...(fields.resolutiondate ? { resolved: parseInstant(fields.resolutiondate) } : {}),
  };
};
