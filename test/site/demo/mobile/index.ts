import { mobileBoard } from '../boards';
import { customFields } from '../fields';
import type { ProjectSetup } from '../project-setup';
import { projects, releaseAfter } from '../projects';
import { issueTypes, statuses } from '../workflow';

// A comma in a name: histories list names with commas between them, so only ids tell sprints apart
// (V2).
const sprintNames: Readonly<Record<number, string>> = { 6: 'MOB Sprint 6 (statements, quiet hours)' };

/** Seven sprints of the beta, then numbered anew from the launch on. */
const firstSprint = -6;
const nameOf = (number: number): string =>
  number < 1 ? `MOB Beta ${number - firstSprint + 1}` : (sprintNames[number] ?? `MOB Sprint ${number}`);

const goals: readonly string[] = [
  'Testers see their accounts.',
  'Testers sign in with a code; bookings can be opened.',
  'A first transfer among testers.',
  'Direct debits, dark mode, identification.',
  'Everything that legal asks for.',
  'Cards; what testers report most.',
  'Ready for the launch.',
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

/** Mobile banking: company-managed, estimates in Story Points, sixteen closed sprints. */
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
    first: firstSprint,
    idOf: (number) => 30 + number,
    nameOf,
    goals,
  },
  releaseAfter,
  firstIds: { issue: 10_401, history: 11_001, link: 10_501, rank: 0 },
};
