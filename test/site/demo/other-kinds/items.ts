import { p, ul } from '../adf';
import type { Draft } from '../draft';

/** Requests of the service project. */
export const serviceDrafts: readonly Draft[] = [
  {
    ref: 'h-locked-out',
    type: 'Task',
    summary: 'Customer locked out after changing the phone',
    priority: 'High',
    reporter: 'grace',
    assignee: 'marcus',
    age: [6, 1],
    text: [p('The new phone asks for a code that was sent to the old one. Third call this week.')],
  },
  {
    ref: 'h-statement-post',
    type: 'Task',
    summary: 'Statements by post in spite of the mailbox',
    reporter: 'grace',
    age: [9, 5],
    text: [p('Chosen in May, letters still come in September.')],
  },
  {
    ref: 'h-wrong-name',
    type: 'Bug',
    summary: 'Name misspelt on the card',
    reporter: 'tobias',
    assignee: 'marcus',
    age: [4, 2],
    text: [p('"Krueger" in place of "Krüger" on the second card as well.')],
  },
];

/** Tasks of the business project. */
export const businessDrafts: readonly Draft[] = [
  {
    ref: 'k-brochure',
    type: 'Task',
    summary: 'Brochure for the branch talks',
    assignee: 'sofia',
    age: [20, 3],
    text: [p('Two pages.'), ul('What to bring', 'How long it takes', 'How to move a talk')],
  },
  {
    ref: 'k-fair',
    type: 'Task',
    summary: 'Stand at the spring fair',
    age: [15, 12],
    text: [p('Size and place by the end of the month.')],
  },
];

/** Ideas of the private project. */
export const labDrafts: readonly Draft[] = [
  {
    ref: 'l-voice',
    type: 'Story',
    summary: 'Transfer by voice',
    points: 5,
    assignee: 'lukas',
    age: [25, 2],
    text: [
      p('As a driver I want to send money by voice, so that I need not stop.'),
      ul('The amount is read back before it leaves.', 'Nothing leaves without the word "yes".'),
    ],
  },
  {
    ref: 'l-receipts',
    type: 'Story',
    summary: 'Receipts out of photographs',
    age: [18, 7],
    text: [p('Try three services on a hundred receipts.')],
  },
];
