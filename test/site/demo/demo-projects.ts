import { appointments } from './appointments';
import { appointmentDrafts } from './appointments/items';
import { appointmentPlan } from './appointments/plan';
import { makeCalendar } from './calendar';
import type { Draft, Play } from './draft';
import { mobile } from './mobile';
import { operations } from './operations';
import { operationsDrafts } from './operations/items';
import { business, lab, service } from './other-kinds';
import { businessDrafts, labDrafts, serviceDrafts } from './other-kinds/items';
import { partnerInterfaces } from './partners';
import type { ProjectSetup } from './project-setup';
import { sprintPlan } from './mobile/sprint-plan';
import { type Story, tellStories } from './stories';
import { drafts } from './mobile/texts';

/** The address of the demo site in what its texts and fields point at. */
export const baseUrl = 'https://demo.jira.example';

/** A project of the demo with the whole lives of its issues. */
export type DemoProject = { readonly setup: ProjectSetup; readonly stories: readonly Story[] };

/**
 * All projects of the demo that have issues. `seed`: of all chances; `told`: when their story is
 * told, in epoch milliseconds. The story that was told last is remembered: it is looked at often.
 */
export const demoProjects = (seed: number, told: number): readonly DemoProject[] => {
  if (last?.seed !== seed || last.told !== told) last = { seed, told, projects: tell(seed, told) };
  return last.projects;
};

let last: { readonly seed: number; readonly told: number; readonly projects: readonly DemoProject[] } | undefined;

const tell = (seed: number, told: number): readonly DemoProject[] => {
  const calendar = makeCalendar({ told, now: told });
  return [...planned, partnerInterfaces(seed)].map(({ setup, drafts: items, plan }) => ({
    setup,
    stories: tellStories(items, plan, { seed, calendar, baseUrl, setup }),
  }));
};

type PlannedProject = {
  readonly setup: ProjectSetup;
  readonly drafts: readonly Draft[];
  readonly plan: readonly Play[];
};

const planned: readonly PlannedProject[] = [
  { setup: mobile, drafts, plan: sprintPlan },
  { setup: appointments, drafts: appointmentDrafts, plan: appointmentPlan },
  { setup: operations, drafts: operationsDrafts, plan: [] },
  { setup: service, drafts: serviceDrafts, plan: [] },
  { setup: business, drafts: businessDrafts, plan: [] },
  { setup: lab, drafts: labDrafts, plan: [] },
];
