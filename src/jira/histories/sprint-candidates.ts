import * as v from '@badrap/valita';
import { route } from '@forge/api';
import type { FieldIds } from '../../domain/fields/field-ids';
import type { CandidateQuery, SprintCandidate } from '../../ports/sprint-ports';
import { toInstant } from '../client/parse-instant';
import { type Caller, askJira, isRefusal } from '../client/request';
import { searchPage, searchPageSize } from '../client/search-page';
import { readSprintIds } from '../issues/sprint-field';
import { candidateJql } from './candidate-jql';

const candidateSchema = v.object({
  id: v.string(),
  key: v.string(),
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

/**
 * The present state of at most `limit` items of the query, from `POST /rest/api/3/search/jql`;
 * undefined where Jira refuses it.
 */
export const readCandidates = async (
  caller: Caller,
  query: CandidateQuery,
  fields: FieldIds,
  limit: number,
): Promise<{ candidates: SprintCandidate[]; more: boolean } | undefined> => {
  const estimateId = fields.estimate.kind === 'field' ? fields.estimate.id : undefined;
  const asked = [...candidateFields, fields.sprint, estimateId].filter((id) => id !== undefined);
  const candidates: SprintCandidate[] = [];
  let cursor: string | undefined;
  do {
    const page = await askJira({
      caller,
      route: route`/rest/api/3/search/jql`,
      answer: searchPage(candidateSchema),
      body: {
        jql: candidateJql(query),
        fields: asked,
        maxResults: Math.min(searchPageSize, limit - candidates.length),
        ...(cursor === undefined ? {} : { nextPageToken: cursor }),
      },
    });
    if (isRefusal(page)) return undefined;
    candidates.push(...page.issues.map((issue) => toCandidate(issue, fields.sprint, estimateId)));
    cursor = page.nextPageToken;
  } while (cursor !== undefined && candidates.length < limit);
  return { candidates, more: cursor !== undefined };
};

const toCandidate = (
  { id, key, fields }: v.Infer<typeof candidateSchema>,
  sprintId: string | undefined,
  estimateId: string | undefined,
): SprintCandidate => {
  const estimate = estimateId === undefined ? undefined : fields[estimateId];
  return {
    id,
    key,
    isSubtask: fields.issuetype.subtask,
    created: toInstant(fields.created),
    current: {
      sprintIds: readSprintIds(sprintId === undefined ? undefined : fields[sprintId]),
      statusId: fields.status.id,
      ...(typeof estimate === 'number' ? { estimate } : {}),
    },
    done: fields.status.statusCategory.key === 'done',
    ...(fields.resolutiondate ? { resolved: toInstant(fields.resolutiondate) } : {}),
    ...(fields.statuscategorychangedate ? { statusCategoryChanged: toInstant(fields.statuscategorychangedate) } : {}),
  };
};
