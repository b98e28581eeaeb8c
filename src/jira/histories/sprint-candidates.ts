import * as v from '@badrap/valita';
import { route } from '@forge/api';
import type { FieldIds } from '../../domain/fields/field-ids';
import type { CandidateQuery, SprintCandidate } from '../../ports/sprint-ports';
import { parseInstant } from '../client/parse-instant';
import { type Caller, askJira, isRefusal } from '../client/request';
import { searchPage, searchPageSize } from '../client/search-page';
import { askingForMark, markSchema, withoutAgendas } from '../issues/agenda-issue';
import { parseSprintIds } from '../issues/sprint-field';
import { candidateJql } from './candidate-jql';

const candidateSchema = v.object({
  id: v.string(),
  key: v.string(),
  properties: markSchema,
  fields: v
    .object({
      issuetype: v.object({ subtask: v.boolean() }),
      status: v.object({ id: v.string(), statusCategory: v.object({ key: v.string() }) }),
      created: v.string(),
      resolutiondate: v.string().nullable().optional(),
      statuscategorychangedate: v.string().nullable().optional(),
    })
    .rest(v.unknown()),
});

const candidateFields = ['issuetype', 'status', 'created', 'resolutiondate', 'statuscategorychangedate'];

/** Ids of the site's own fields; undefined where the site has no such field. */
type OwnFields = { readonly sprintField: string | undefined; readonly estimateField: string | undefined };

/**
 * The present state of at most `limit` items of the query, from `POST /rest/api/3/search/jql`, page
 * by page (J1); undefined where Jira refuses it. @throws SourceFailure
 */
export const readCandidates = async (
  caller: Caller,
  query: CandidateQuery,
  { fields, limit }: { readonly fields: FieldIds; readonly limit: number },
): Promise<{ candidates: SprintCandidate[]; more: boolean } | undefined> => {
  const { sprint: sprintField, estimate } = fields;
  const own = { sprintField, estimateField: estimate.kind === 'field' ? estimate.id : undefined };
  const fieldsToAsk = [...candidateFields, own.sprintField, own.estimateField].filter((id) => id !== undefined);
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
  { sprintField, estimateField }: OwnFields,
): SprintCandidate => {
  const estimate = estimateField === undefined ? undefined : fields[estimateField];
  return {
    id,
    key,
    isSubtask: fields.issuetype.subtask,
    created: parseInstant(fields.created),
    current: {
      sprintIds: parseSprintIds(sprintField === undefined ? undefined : fields[sprintField]),
      statusId: fields.status.id,
      ...(typeof estimate === 'number' ? { estimate } : {}),
    },
    done: fields.status.statusCategory.key === 'done',
    ...(fields.resolutiondate ? { resolved: parseInstant(fields.resolutiondate) } : {}),
    ...(fields.statuscategorychangedate
      ? { statusCategoryChanged: parseInstant(fields.statuscategorychangedate) }
      : {}),
  };
};
