import type { SiteData } from '../data/site-data';
import { appointments } from './appointments';
import { ownIssueTypes, ownStatuses } from './appointments/workflow';
import { appointmentDrafts } from './appointments/items';
import { appointmentPlan } from './appointments/plan';
import { makeBoards } from './boards';
import { makeCalendar } from './calendar';
import { makeFields } from './fields';
import { makeIssues } from './make-issues';
import { mobile } from './mobile';
import { operations } from './operations';
import { operationsDrafts } from './operations/items';
import { business, lab, service } from './other-kinds';
import { businessDrafts, labDrafts, serviceDrafts } from './other-kinds/items';
import { partnerInterfaces } from './partners';
import { people } from './people';
import { makeProjects } from './projects';
import { sprintPlan } from './sprint-plan';
import { makeSprints } from './sprints';
import { drafts } from './texts';
import { issueTypes, priorities, statuses } from './workflow';

/**
 * The embedded demo site: "Mobile banking" (MOB) with nine closed sprints, an active and a future
 * one, the empty project "Platform" (PLAT), the team-managed "Branch appointments" (APPT) with four
 * closed sprints, and "Payment operations" (OPS), which works by kanban on two boards. Besides them
 * a service project (HELP), a business project (FAIR) and a private one (LAB) that is kept from
 * apps; and "Partner interfaces" (API) with sixteen closed sprints of work that comes again, so
 * that similar items tell its estimates. Everything is placed around `now` (epoch milliseconds);
 * the same seed and now give the same site to the byte.
 */
export const makeDemoSite = ({ seed = 1, now }: { readonly seed?: number; readonly now: number }): SiteData => {
  const calendar = makeCalendar(now);
  const partners = partnerInterfaces(seed);
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
    issueTypes: [...Object.values(issueTypes), ...ownIssueTypes],
    statuses: [...Object.values(statuses), ...ownStatuses],
    priorities: Object.values(priorities),
    users: Object.values(people),
    boards: makeBoards(),
    sprints: [mobile, appointments, partners.setup].flatMap((setup) => makeSprints(calendar, setup.sprints)),
    issues: [
      ...makeIssues(drafts, sprintPlan, { seed, calendar, baseUrl, setup: mobile }),
      ...makeIssues(appointmentDrafts, appointmentPlan, { seed, calendar, baseUrl, setup: appointments }),
      ...makeIssues(operationsDrafts, [], { seed, calendar, baseUrl, setup: operations }),
      ...makeIssues(serviceDrafts, [], { seed, calendar, baseUrl, setup: service }),
      ...makeIssues(businessDrafts, [], { seed, calendar, baseUrl, setup: business }),
      ...makeIssues(labDrafts, [], { seed, calendar, baseUrl, setup: lab }),
      ...makeIssues(partners.drafts, partners.plan, { seed, calendar, baseUrl, setup: partners.setup }),
    ],
  };
};
