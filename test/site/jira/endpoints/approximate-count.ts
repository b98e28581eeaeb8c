import { readsJira, searches } from '../scopes';
import * as v from '@badrap/valita';
import { readBody, type Endpoint } from '../endpoint';
import { worldOf } from '../jira-state';
import { findIssues } from '../jql/find-issues';

const CountRequest = v.object({ jql: v.string().optional(() => '') });

/** How many issues that the caller sees match a query; here it is exact as far as search knows. */
export const approximateCount: Endpoint = {
  template: 'POST /rest/api/3/search/approximate-count',
  readsByPost: true,
  scopes: { classic: readsJira, granular: searches },
  answer: ({ access, body }, state) => {
    const { jql } = readBody(body, CountRequest);
    const found = findIssues(jql, { issues: state.issues, reconciled: new Set() }, worldOf(state, access));
    return { body: { count: [...found].length }, objects: 1 };
  },
};
