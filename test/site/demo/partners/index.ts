import { partnersBoard } from '../boards';
import type { Draft, Play } from '../draft';
import { customFields } from '../fields';
import type { ProjectSetup } from '../project-setup';
import { projects } from '../projects';
import { issueTypes, statuses } from '../workflow';
import { backlogDrafts } from './backlog';
import { partnerEpics } from './epics';
import { incidentDrafts } from './incident';
import { playsOf } from './plays';
import { firstSprint, sprintNumbers } from './schedule';
import { type WrittenItem, writtenItems } from './written';

/** What makes the issues of the project; `drafts` in the order of their rank. */
export type PartnerInterfaces = {
  readonly setup: ProjectSetup;
  readonly drafts: readonly Draft[];
  readonly plan: readonly Play[];
};

/**
 * Partner interfaces: company-managed, 16 closed sprints of work that comes again for one partner
 * after the other, so that its texts tell its estimates. Items, sprints and goals follow from the
 * seed. What was promised on the phone comes in unrefined and is what stays.
 */
export const partnerInterfaces = (seed: number): PartnerInterfaces => {
  const items = writtenItems(seed);
  const inSprints = items.filter(({ sprint }) => sprint !== undefined).map(({ draft }) => draft);
  return {
    setup: {
      ...partners,
      sprints: { ...partners.sprints, goals: sprintNumbers.map((sprint) => goalOf(items, sprint)) },
    },
    drafts: [...incidentDrafts, ...inSprints, ...backlogDrafts(items, seed), ...partnerEpics],
    plan: playsOf(items, seed),
  };
};

/** The largest item of a sprint is its goal. */
const goalOf = (items: readonly WrittenItem[], sprint: number): string =>
  items.find((item) => item.sprint === sprint)?.draft.summary ?? '';

const partners: ProjectSetup = {
  project: projects.API,
  team: {
    owner: 'elena',
    master: 'jonas',
    developers: ['jonas', 'amara', 'ravi', 'katrin'],
    talkers: ['elena', 'jonas', 'amara', 'sofia'],
  },
  statuses,
  issueTypes,
  estimate: { fieldId: customFields.storyPoints, name: 'Story Points' },
  criteriaField: customFields.acceptanceCriteria,
  sprints: {
    boardId: partnersBoard,
    first: firstSprint,
    idOf: (number) => 90 + number,
    nameOf: (number) => `API Sprint ${number - firstSprint + 1}`,
    goals: [],
  },
  firstIds: { issue: 60_001, history: 61_001, link: 69_001, rank: 4000 },
};
