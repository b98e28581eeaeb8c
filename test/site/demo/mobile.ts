import { mobileBoard } from './boards';
import { customFields } from './fields';
import type { ProjectSetup } from './project-setup';
import { projects, releaseAfter } from './projects';
import { issueTypes, statuses } from './workflow';

// A comma in a name: histories list names with commas between them, so only ids tell sprints apart
// (V2).
const sprintNames: Readonly<Record<number, string>> = { 6: 'MOB Sprint 6 (statements, quiet hours)' };

const goals: readonly string[] = [
  'A customer can send a first transfer in the new app.',
  'Sign in with a fingerprint, freeze a card.',
  'Saved recipients and a list of statements.',
  'Pay bills ahead of time.',
  'Customers choose what we tell them.',
  'Standing orders and statements that can be searched.',
  'Back to plan after the incident: standing orders, and nothing is booked twice.',
  'Passkeys for the pilot group; spending by category.',
  'Sign in with a passkey; everything reachable by keyboard and screen reader.',
  'Instant transfers with confirmation, virtual cards for the pilot group.',
  'Disputes in the app and a way back in for lost passkeys.',
];

/** Mobile banking: company-managed, estimates in Story Points, nine closed sprints. */
export const mobile: ProjectSetup = {
  project: projects.MOB,
  team: {
    owner: 'sofia',
    master: 'tobias',
    developers: ['tobias', 'priya', 'marcus'],
    talkers: ['sofia', 'grace', 'tobias', 'priya'],
  },
  statuses,
  issueTypes,
  estimate: { fieldId: customFields.storyPoints, name: 'Story Points' },
  criteriaField: customFields.acceptanceCriteria,
  sprints: {
    boardId: mobileBoard,
    first: 1,
    idOf: (number) => 30 + number,
    nameOf: (number) => sprintNames[number] ?? `MOB Sprint ${number}`,
    goals,
  },
  releaseAfter,
  firstIds: { issue: 10_401, history: 11_001, link: 10_501, rank: 0 },
};
