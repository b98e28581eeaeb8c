import { asNumber, asObject } from '../../jira/json-values';
import { boardSprints } from '../access/board-sprints';
import { bulkfetchIssues } from '../access/bulkfetch-issues';
import { getBoards } from '../access/get-boards';
import { type Check, broken, holds, holdsIf, notSeen } from '../check';
import type { ExaminedSite } from '../examined-site';

/** A page may lack some issues that were deleted or hidden since search saw them. */
const nearlyAHundred = 90;
const mostIds = 100;

/** Pages may be smaller: the app follows them to the end, and pays for each. */
export const pageSizes: readonly Check[] = [
  {
    assumed: 'A page of search/jql holds 100 issues with their fields',
    consequence: 'Nothing is missed (the app follows the page tokens); reading a backlog takes that many calls more.',
    look: async ({ reads }) => {
      const { ids, more } = await reads.page();
      if (!more && ids.length < nearlyAHundred) return notSeen(`the project has ${ids.length} issues`);
      return holdsIf(ids.length >= nearlyAHundred, `${ids.length} issues${more ? ', and more follow' : ''}`);
    },
  },
  {
    assumed: 'issue/bulkfetch gives 100 issues in one call',
    consequence: 'Items that were asked for by their ids are taken for deleted.',
    look: async ({ access, reads }) => {
      const asked = (await reads.page()).ids.length;
      const call = access.calls().find(({ endpoint }) => endpoint === bulkfetchIssues.template);
      if (call === undefined || call.status !== 200) return notSeen('not given');
      if (call.objects < asked) return broken(`${call.objects} of ${asked}`);
      return asked < mostIds
        ? notSeen(`${call.objects} of ${asked}; there were no more to ask for`)
        : holds(`${asked}`);
    },
  },
  {
    assumed: 'A page of boards and one of sprints hold 50',
    consequence: 'Nothing is missed where Jira says that more follow; each page costs a call.',
    look: (site) => {
      const boards = largestPage(site, getBoards.template);
      const sprints = largestPage(site, boardSprints.template);
      const known = [boards, sprints].filter((size) => size !== undefined);
      const seen = `boards ${boards ?? 'not told'}, sprints ${sprints ?? 'not told'}`;
      return Promise.resolve(known.length === 0 ? notSeen(seen) : holdsIf(Math.min(...known) >= 50, seen));
    },
  },
  {
    assumed: 'A page of changelog/bulkfetch holds as many changes as were asked for',
    consequence: 'The app follows the page tokens; a history takes more calls, and at most 200.',
    look: async ({ reads }) => {
      const { askedOfPage, firstPage, pages } = await reads.histories();
      const seen = `${firstPage} of ${askedOfPage}`;
      return pages > 0 ? holdsIf(firstPage === askedOfPage, seen) : notSeen(seen);
    },
  },
];

/** What an answer calls its own size. */
const largestPage = ({ access }: ExaminedSite, template: string): number | undefined =>
  access
    .calls()
    .filter(({ endpoint, status }) => endpoint === template && status === 200)
    .map(({ answer }) => asNumber(asObject(answer)?.['maxResults']))
    .find((size) => size !== undefined);
