import * as v from '@badrap/valita';
import { route } from '@forge/api';
import { sprintDaysOf } from '../../domain/estimates/sprint-days';
import { parseText } from '../../domain/text/parse-text';
import { proseLines } from '../../domain/text/plain-text';
import type { DoneItems, FoundDoneItem } from '../../ports/item-ports';
import { toInstant } from '../client/parse-instant';
import { type Caller, expectAnswer } from '../client/request';
import { searchPage } from '../client/search-page';
import { issueTypeSchema } from './issue-schema';
import { doneJql } from './item-jql';
import { kindOfType } from './map-kind';
import { readSprintStarts } from './sprint-field';

const doneSchema = v.object({
  key: v.string(),
  fields: v
    .object({
      summary: v.string().nullable().optional(),
      issuetype: issueTypeSchema,
      description: v.unknown().optional(),
      resolutiondate: v.string().nullable().optional(),
      statuscategorychangedate: v.string().nullable().optional(),
    })
    .rest(v.unknown()),
});

const doneFields = ['summary', 'issuetype', 'description', 'resolutiondate', 'statuscategorychangedate'];

/**
 * Done items with their estimates from one `POST /rest/api/3/search/jql`, as the caller sees them.
 */
export const jiraDoneItems = (caller: Caller): DoneItems => ({
  readRecent: async (asked) => {
    const { estimate, sprint } = asked;
    const { issues } = await expectAnswer({
      caller,
      route: route`/rest/api/3/search/jql`,
      answer: searchPage(doneSchema),
      body: {
        jql: doneJql(asked),
        fields: [...doneFields, estimate, ...(sprint === undefined ? [] : [sprint])],
        maxResults: asked.limit,
      },
    });
    return issues.flatMap((issue) => toDoneItem(issue, estimate, sprint));
  },
});

/**
 * Nothing where the estimate is no number. Team-managed projects may have no resolution: then the
 * change of category orders them.
 */
const toDoneItem = (
  { key, fields }: v.Infer<typeof doneSchema>,
  estimateId: string,
  sprintId?: string,
): FoundDoneItem[] => {
  const estimate = fields[estimateId];
  if (typeof estimate !== 'number') return [];
  const resolved = fields.resolutiondate ? toInstant(fields.resolutiondate) : undefined;
  const changed = fields.statuscategorychangedate ? toInstant(fields.statuscategorychangedate) : undefined;
  const finished = resolved ?? changed;
  const sprintDays = sprintDaysOf(sprintId === undefined ? [] : readSprintStarts(fields[sprintId]), resolved);
  const item: FoundDoneItem = {
    key,
    kind: kindOfType(fields.issuetype),
    text: { summary: fields.summary ?? '', description: proseLines(parseText(fields.description)).join('\n') },
    estimate,
    ...(finished === undefined ? {} : { finished }),
    ...(sprintDays === undefined ? {} : { sprintDays }),
  };
  return [item];
};
