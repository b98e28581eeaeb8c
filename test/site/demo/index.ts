import type { SiteData } from '../data/site-data';
import { ownIssueTypes, ownStatuses } from './appointments/workflow';
import { makeBoards } from './boards';
import { makeCalendar } from './calendar';
import { baseUrl, demoProjects } from './demo-projects';
import { makeFields } from './fields';
import { makeIssues } from './make-issues';
import { people } from './people';
import { makeProjects } from './projects';
import { makeSprints } from './sprints';
import { issueTypes, priorities, statuses } from './workflow';

/**
 * `seed`: of all chances. `told`: the instant around which the story is told; `now`: the one at
 * which it is looked at, the same where left out. Epoch milliseconds.
 */
export type DemoRequest = {
  readonly seed?: number | undefined;
  readonly now: number;
  readonly told?: number | undefined;
};

/**
 * The embedded demo site; README.md tells its story. Everything is placed around the instant at
 * which it is told; the same request gives the same site to the byte.
 */
export const makeDemoSite = ({ seed = 1, now, told = now }: DemoRequest): SiteData => {
  const calendar = makeCalendar({ told, now });
  const projects = demoProjects(seed, told);
  return {
    serverInfo: {
      baseUrl,
      deploymentType: 'Cloud',
      serverTitle: 'Demo bank',
      serverTime: new Date(now).toISOString().replace('Z', '+0000'),
    },
    fields: makeFields(),
    projects: makeProjects(calendar),
    issueTypes: [...Object.values(issueTypes), ...ownIssueTypes],
    statuses: [...Object.values(statuses), ...ownStatuses],
    priorities: Object.values(priorities),
    users: Object.values(people),
    boards: makeBoards(),
    sprints: projects.flatMap(({ setup }) => makeSprints(calendar, setup.sprints)),
    issues: projects.flatMap(({ setup, stories }) => makeIssues(stories, { calendar, baseUrl, setup })),
  };
};
