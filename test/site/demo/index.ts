import type { SiteData } from '../data/site-data';
import { makeBoards } from './boards';
import { makeCalendar } from './calendar';
import { makeFields } from './fields';
import { makeIssues } from './make-issues';
import { people } from './people';
import { makeProjects, projects } from './projects';
import { sprintPlan } from './sprint-plan';
import { makeSprints } from './sprints';
import { drafts } from './texts';
import { issueTypes, priorities, statuses } from './workflow';

/**
 * The embedded demo site: "Mobile banking" (MOB) with nine closed sprints, an active and a future one, and the empty
 * project "Platform" (PLAT). Everything is placed around `now` (epoch milliseconds); the same seed and now give the same
 * site to the byte.
 */
export const makeDemoSite = ({ seed = 1, now }: { readonly seed?: number; readonly now: number }): SiteData => {
  const calendar = makeCalendar(now);
  const baseUrl = 'https://demo.jira.example';
  return {
    serverInfo: {
      baseUrl,
      deploymentType: 'Cloud',
      serverTitle: 'Demo bank',
      serverTime: new Date(now).toISOString().replace('Z', '+0000'),
    },
    fields: makeFields(),
    projects: makeProjects(calendar.dayFromNow),
    issueTypes: Object.values(issueTypes),
    statuses: Object.values(statuses),
    priorities: Object.values(priorities),
    users: Object.values(people),
    boards: makeBoards(),
    sprints: makeSprints(calendar),
    issues: makeIssues(drafts, sprintPlan, { seed, calendar, baseUrl, project: projects.MOB }),
  };
};
