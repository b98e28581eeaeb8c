import * as v from '@badrap/valita';

import { itemJql } from '../../../../src/jira/issues/item-jql';
import { type Check, holdsIf, notSeen } from '../check';
import { answerOf, parsed } from '../not-given';
import { searchPath } from '../site-reads';

/** So many issues are counted one by one; each costs a point. */
const mostCounted = 500;
/** How far off a count may be that decides who sees the figures of a whole project. */
const tolerated = 0.1;

export const approximateCount: Check = {
  assumed: 'approximate-count is not off by more than a tenth',
  consequence: 'A scan shows a wrong share, and repairs read what has not changed.',
  look: async ({ access, reads, project }) => {
    const count = await reads.openCount();
    if (count > mostCounted) return notSeen(`${count}, too many to count one by one`);
    const jql = itemJql({ kind: 'project', projectKey: project.key, includeDone: false });
    let counted = 0;
    let nextPageToken: string | undefined;
    do {
      const body = JSON.stringify({ jql, fields: ['id'], maxResults: mostCounted, nextPageToken });
      const page = parsed(idsSchema, await answerOf(access.ask({ method: 'POST', path: searchPath, body })));
      counted += page.issues.length;
      nextPageToken = page.nextPageToken;
    } while (nextPageToken !== undefined && counted < 2 * mostCounted);
    return holdsIf(Math.abs(count - counted) <= tolerated * counted, `${count} for ${counted} open issues`);
  },
};

const idsSchema = v.object({ issues: v.array(v.unknown()), nextPageToken: v.string().optional() });
