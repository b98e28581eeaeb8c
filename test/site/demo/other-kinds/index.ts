import { labBoard } from '../boards';
import { customFields } from '../fields';
import type { ProjectSetup } from '../project-setup';
import { projects } from '../projects';
import { issueTypes, statuses } from '../workflow';

/*
 * What a Jira site has besides software projects that everybody sees: a service project and a
 * business project, which have no boards, and a private team-managed one, which is kept from apps.
 */

const shared = {
  statuses,
  issueTypes,
  estimate: { fieldId: customFields.storyPoints, name: 'Story Points' },
  criteriaField: customFields.acceptanceCriteria,
};

const noSprints = { boardId: 0, first: 1, idOf: (number: number) => number, nameOf: String, goals: [] };

export const service: ProjectSetup = {
  ...shared,
  project: projects.HELP,
  team: { owner: 'marcus', master: 'marcus', developers: ['marcus'], talkers: ['grace', 'marcus'] },
  sprints: noSprints,
  firstIds: { issue: 13_401, history: 41_001, link: 13_501, rank: 3000 },
};

export const business: ProjectSetup = {
  ...shared,
  project: projects.FAIR,
  team: { owner: 'sofia', master: 'sofia', developers: ['sofia'], talkers: ['sofia', 'mei'] },
  sprints: noSprints,
  firstIds: { issue: 13_601, history: 42_001, link: 13_701, rank: 3100 },
};

export const lab: ProjectSetup = {
  ...shared,
  project: projects.LAB,
  team: { owner: 'lukas', master: 'lukas', developers: ['lukas'], talkers: ['lukas', 'mei'] },
  sprints: { ...noSprints, boardId: labBoard },
  firstIds: { issue: 13_801, history: 43_001, link: 13_901, rank: 3200 },
};
