import { operationsBoard } from '../boards';
import { customFields } from '../fields';
import type { ProjectSetup } from '../project-setup';
import { projects } from '../projects';
import { issueTypes, statuses } from '../workflow';

/** Payment operations: company-managed, works by kanban and estimates nothing. */
export const operations: ProjectSetup = {
  project: projects.OPS,
  team: {
    owner: 'marcus',
    master: 'lukas',
    developers: ['tobias', 'lukas', 'hannah', 'claire', 'javier', 'giulia'],
    talkers: ['marcus', 'tobias', 'lukas', 'hannah', 'claire', 'javier', 'giulia'],
  },
  statuses,
  issueTypes,
  estimate: { fieldId: customFields.storyPoints, name: 'Story Points' },
  criteriaField: customFields.acceptanceCriteria,
  sprints: {
    boardId: operationsBoard,
    first: 1,
    idOf: (number) => number,
    nameOf: (number) => `OPS Sprint ${number}`,
    goals: [],
  },
  firstIds: { issue: 12_401, history: 31_001, link: 12_501, rank: 2000 },
};
