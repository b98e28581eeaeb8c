import * as v from '@badrap/valita';
import { route } from '@forge/api';
import type { FieldIds } from '../../domain/fields/field-ids';
import type { Items, ItemsById } from '../../ports/item-ports';
import { fetchIssues } from '../client/bulk-fetch';
import { type Caller, askJira, isRefusal, expectAnswer } from '../client/request';
import { searchPage } from '../client/search-page';
import { withoutAgendas } from './agenda-issue';
import { issueSchema } from './issue-schema';
import { itemJql } from './item-jql';
import { itemSearch } from './item-search';
import { fieldsToAsk, toItem } from './map-item';

/**
 * `editmeta` lists no field for who may not edit the issue. It comes with the issue and costs no
 * call of its own.
 */
const editableIssueSchema = issueSchema.extend({
  editmeta: v.object({ fields: v.record(v.unknown()).optional() }).optional(),
});

/** Backlog items as the caller sees them. */
export const jiraItems = (caller: Caller): Items => ({
  /** `GET /rest/api/3/issue/{key}` */
  read: async (key, fields) => {
    const answer = await askJira({
      caller,
      route: route`/rest/api/3/issue/${key}?fields=${fieldsToAsk(fields).join(',')}&expand=editmeta`,
      answer: editableIssueSchema,
    });
    if (isRefusal(answer)) return undefined;
    const editable = answer.editmeta?.fields ?? {};
    const moscowOptions = findMoscowOptions(editable, fields);
    return {
      item: toItem(answer, fields),
      mayEdit: Object.keys(editable).length > 0,
      description: answer.fields.description,
      ...(moscowOptions === undefined ? {} : { moscowOptions }),
      ...(fields.estimate.kind === 'field' && fields.estimate.unit === 'points'
        ? { mayClearEstimate: fields.estimate.id in editable }
        : {}),
    };
  },

  /** `POST /rest/api/3/search/jql` */
  readPage: async (query, fields, page = {}) => {
    const answer = await expectAnswer(itemSearch(caller, query, { fields, ...page }));
    const issues = withoutAgendas(answer.issues);
    const agendas = answer.issues.length - issues.length;
    return {
      items: issues.map((issue) => toItem(issue, fields)),
      ...(agendas === 0 ? {} : { agendas }),
      ...(answer.nextPageToken === undefined ? {} : { next: answer.nextPageToken }),
    };
  },

  /** `POST /rest/api/3/search/approximate-count` */
  count: async (query) => {
    const { count } = await expectAnswer({
      caller,
      route: route`/rest/api/3/search/approximate-count`,
      answer: v.object({ count: v.number() }),
      body: { jql: itemJql(query) },
    });
    return count;
  },

  /** `POST /rest/api/3/search/jql` without fields, which allows for longer pages. */
  readIds: async (query, limit) => {
    const { issues } = await expectAnswer({
      caller,
      route: route`/rest/api/3/search/jql`,
      answer: searchPage(v.object({ id: v.string() })),
      body: { jql: itemJql(query), maxResults: limit },
    });
    return issues.map(({ id }) => id);
  },
});

/** Backlog items by id, of those that the caller may browse: `POST /rest/api/3/issue/bulkfetch`. */
export const jiraItemsById = (caller: Caller): ItemsById => ({
  read: async (ids, fields) => {
    const issues = await fetchIssues(caller, ids, { issue: issueSchema, fields: fieldsToAsk(fields) });
    return issues.map((issue) => toItem(issue, fields));
  },
});

/**
 * A single choice in `editmeta`. Fields of apps have whatever they like there, so only the field
 * for MoSCoW is parsed.
 */
const choiceSchema = v.object({ allowedValues: v.array(v.object({ value: v.string() })) });

const findMoscowOptions = (
  editable: Readonly<Record<string, unknown>>,
  { prioritising }: FieldIds,
): readonly string[] | undefined => {
  const moscow = prioritising?.moscow;
  if (moscow?.kind !== 'field') return undefined;
  const choice = choiceSchema.try(editable[moscow.id], { mode: 'passthrough' });
  return choice.ok ? choice.value.allowedValues.map(({ value }) => value) : undefined;
};
