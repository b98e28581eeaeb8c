import * as v from '@badrap/valita';
import { route } from '@forge/api';
import { sprintDaysOf } from '../../domain/estimates/sprint-days';
import { parseText } from '../../domain/text/parse-text';
import { proseLines } from '../../domain/text/plain-text';
import type { DoneItems, DoneQuery, FoundDoneItem } from '../../ports/item-ports';
import { parseInstant } from '../client/parse-instant';
import { type Caller, expectAnswer } from '../client/request';
import { searchPage, searchPageSize } from '../client/search-page';
import { askingForMark, markSchema, withoutAgendas } from './agenda-issue';
import { issueTypeSchema } from './issue-schema';
import { doneJql } from './item-jql';
import { kindOfType } from './map-kind';
import { parseSprintStarts } from './sprint-field';

const doneSchema = v.object({
  key: v.string(),
  properties: markSchema,
  fields: v
    .object({
      summary: v.string().nullable().optional(),
      issuetype: issueTypeSchema,
      description: v.unknown().optional(),
      created: v.string().nullable().optional(),
      resolutiondate: v.string().nullable().optional(),
      statuscategorychangedate: v.string().nullable().optional(),
    })
    .rest(v.unknown()),
});

const doneFields = ['summary', 'issuetype', 'description', 'created', 'resolutiondate', 'statuscategorychangedate'];

/** Done items with their estimates, a page of `POST /rest/api/3/search/jql` each, as the caller. */
export const jiraDoneItems = (caller: Caller): DoneItems => ({
  readRecent: async (query, cursor) => {
    const { estimate, sprint } = query;
    const { issues, nextPageToken: next } = await expectAnswer({
      caller,
      route: route`/rest/api/3/search/jql`,
      answer: searchPage(doneSchema),
      body: {
        jql: doneJql(query),
        fields: [...doneFields, estimate, ...(sprint === undefined ? [] : [sprint])],
        ...askingForMark,
        maxResults: searchPageSize,
        ...(cursor === undefined ? {} : { nextPageToken: cursor }),
      },
    });
    const items = withoutAgendas(issues)
      .map((issue) => toDoneItem(issue, query))
      .filter((item) => item !== undefined);
    return { items, next };
  },
});

/**
 * Undefined where the estimate is no number. Items of team-managed projects may have no resolution:
 * then the change of category orders them.
 */
const toDoneItem = (
  { key, fields }: v.Infer<typeof doneSchema>,
  query: Pick<DoneQuery, 'estimate' | 'sprint'>,
): FoundDoneItem | undefined => {
  const estimate = fields[query.estimate];
  if (typeof estimate !== 'number') return undefined;
  const created = instantIn(fields.created);
  const resolved = instantIn(fields.resolutiondate);
  const finished = resolved ?? instantIn(fields.statuscategorychangedate);
  const sprintStarts = query.sprint === undefined ? [] : parseSprintStarts(fields[query.sprint]);
  const sprintDays = sprintDaysOf(sprintStarts, resolved);
  return {
    key,
    kind: kindOfType(fields.issuetype),
    text: { summary: fields.summary ?? '', description: proseLines(parseText(fields.description)).join('\n') },
    estimate,
    ...(created === undefined ? {} : { created }),
    ...(finished === undefined ? {} : { finished }),
    ...(sprintDays === undefined ? {} : { sprintDays }),
  };
};

/** Undefined where there is none, or where it is no instant. */
const instantIn = (text: string | null | undefined): number | undefined => {
  const instant = text ? parseInstant(text) : NaN;
  return Number.isNaN(instant) ? undefined : instant;
};
