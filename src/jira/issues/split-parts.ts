import * as v from '@badrap/valita';
import { route } from '@forge/api';
import type { PartWrites } from '../../ports/write-ports';
import { jqlText } from '../client/jql-text';
import { type Caller, expectAnswer } from '../client/request';
import { searchPage } from '../client/search-page';
import { createIssue } from './creation';

/*
 * Jira itself keeps of each part which item it was split off, from the call on that makes it: so a
 * part is known where Jira's answer was lost. Nothing else looks at it: a part is an item like any
 * other (H7).
 */

const mark = 'backlog-refinery-split';

/** The parts of items that are split, as the caller. */
export const jiraSplitParts = (caller: Caller): PartWrites => ({
  create: ({ of, projectId, typeId, parentKey, summary, description }) =>
    createIssue(caller, {
      fields: {
        project: { id: projectId },
        issuetype: { id: typeId },
        ...(parentKey === undefined ? {} : { parent: { key: parentKey } }),
        summary,
        description,
      },
      properties: [{ key: mark, value: { of } }],
    }),

  /** `POST /rest/api/3/search/jql` */
  listMade: async (projectKey) => {
    const { issues } = await expectAnswer({
      caller,
      route: route`/rest/api/3/search/jql`,
      answer: searchPage(madeSchema),
      body: { jql: madeJql(projectKey), fields: ['summary'], properties: [mark], maxResults: mostMade },
    });
    return issues.flatMap(({ key, fields, properties }) => {
      const made = markSchema.try(properties?.[mark], { mode: 'passthrough' });
      return made.ok ? [{ key, summary: fields.summary ?? '', of: made.value.of }] : [];
    });
  },
});

const mostMade = 50;

const madeSchema = v.object({
  key: v.string(),
  fields: v.object({ summary: v.string().nullable().optional() }),
  properties: v.record(v.unknown()).optional(),
});

const markSchema = v.object({ of: v.string() });

const madeJql = (projectKey: string): string =>
  `project = ${jqlText(projectKey)} AND creator = currentUser() AND created >= -1d ORDER BY created DESC`;
