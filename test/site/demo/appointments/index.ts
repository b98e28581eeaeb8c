import { appointmentsBoard } from '../boards';
import { customFields } from '../fields';
import type { ProjectSetup } from '../project-setup';
import { projects } from '../projects';
import { appointmentStatuses, appointmentTypes } from './workflow';

const goals: readonly string[] = [
  'A customer can book a talk at a branch without a call.',
  'Advisers see their day; customers move a talk by themselves.',
  'Nobody forgets a talk, and nobody comes without papers.',
  'Talks by video, and the branch plan on one page.',
  'Waiting list for full branches, talks in sign language.',
  'Talks for companies.',
];

/** Branch appointments: team-managed, estimates in "Story point estimate", four closed sprints. */
export const appointments: ProjectSetup = {
  project: projects.APPT,
  team: {
    owner: 'mei',
    master: 'lukas',
    developers: ['lukas', 'priya'],
    talkers: ['mei', 'lukas', 'priya', 'grace'],
  },
  statuses: appointmentStatuses,
  issueTypes: appointmentTypes,
  estimate: { fieldId: customFields.storyPointEstimate, name: 'Story point estimate' },
  criteriaField: customFields.ownCriteria,
  sprints: {
    boardId: appointmentsBoard,
    first: 6,
    idOf: (number) => 55 + number,
    nameOf: (number) => `APPT Sprint ${number - 5}`,
    goals,
  },
  firstIds: { issue: 11_401, history: 21_001, link: 11_501, rank: 1000 },
};
