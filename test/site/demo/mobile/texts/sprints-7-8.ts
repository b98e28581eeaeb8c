import { code, h, ol, p, strong, tasks, ul } from '../../adf';
import type { Draft } from '../../draft';

/** Items that entered sprints 7 and 8. */
export const sprintsSevenAndEight: readonly Draft[] = [
  {
    ref: 'large-font-crash',
    type: 'Bug',
    summary: 'Account list is cut off with the largest font size',
    parent: 'e-access',
    component: 'App shell',
    points: 2,
    reporter: 'grace',
    text: [
      p(strong('Steps to reproduce')),
      ol('Set the font size of the phone to the largest step.', 'Open the account list.'),
      p(strong('Expected result')),
      p('Names wrap, amounts stay on one line.'),
      p(strong('Actual result')),
      p('Names and amounts overlap; the last account cannot be reached.'),
    ],
  },
  {
    ref: 'idempotency-key',
    type: 'Task',
    summary: 'Give every transfer a key of its own so that it can be sent again safely',
    parent: 'e-transfers',
    component: 'Transfers',
    priority: 'Highest',
    labels: ['incident'],
    points: 3,
    relatesTo: ['incident-double-booking'],
    text: [
      p(
        'The app makes a key when the form is opened and sends it with each attempt; the service answers a known key with the first result.',
      ),
      code('http', 'POST /transfers', 'Idempotency-Key: 6f1c2b3e-8a55-4f0e-9a53-0d6a3d1b7f20'),
      p('Done when the test of the incident sends twenty times and one booking is found.'),
    ],
  },
  {
    ref: 'spending-categories',
    type: 'Story',
    summary: 'Sort my spending into categories',
    parent: 'e-insight',
    component: 'Accounts',
    points: 5,
    text: [
      p(
        'As a customer I want my bookings to be sorted by themselves, so that I see what living costs me without a spreadsheet.',
      ),
      h(2, 'Acceptance criteria'),
      ul(
        'Twelve categories; at least 85 % of the bookings of the test set are right.',
        'I can move a booking; the next one of the same shop follows.',
        'Nothing of it leaves our data centre.',
      ),
    ],
  },
  {
    ref: 'spending-categories-rules',
    type: 'Sub-task',
    summary: 'Rules by merchant code, then by words of the purpose',
    parent: 'spending-categories',
    points: 3,
  },
  {
    ref: 'spending-categories-icons',
    type: 'Sub-task',
    summary: 'Icons and names of the twelve categories',
    parent: 'spending-categories',
  },
  {
    ref: 'passkey-register',
    type: 'Story',
    summary: 'Create a passkey on my phone',
    parent: 'e-sign-in',
    component: 'Sign-in',
    priority: 'High',
    points: 5,
    text: [
      p('As a customer of the pilot group I want to create a passkey, so that I can sign in without password and SMS.'),
      h(2, 'Acceptance criteria'),
      ul(
        'Needs a full sign-in in the same session.',
        'Named after the device; the name can be changed.',
        'At most ten passkeys for each customer.',
      ),
    ],
  },
  {
    ref: 'a11y-labels',
    type: 'Story',
    summary: 'Screen readers say what every button does',
    parent: 'e-access',
    component: 'App shell',
    points: 3,
    text: [
      p('As a blind customer I want each control to have a name, so that I do not hear "button, button, button".'),
      tasks(
        'x All icon buttons of the five main pages are named',
        'x Amounts are read as money, with sign',
        'x State (frozen, selected, expanded) is announced',
      ),
    ],
  },
  {
    ref: 'statement-mail',
    type: 'Story',
    summary: 'Mail when a new statement is there',
    parent: 'e-documents',
    component: 'Documents',
    points: 2,
    text: [
      p(
        'As a customer without the habit of opening the app I want a mail for each new statement, so that I meet the six weeks for objections.',
      ),
      p('AC: the mail holds no figures and no name of the bank in the subject; it can be switched off.'),
    ],
  },
  {
    ref: 'statement-tax',
    type: 'Story',
    summary: 'Yearly tax certificate in the app',
    parent: 'e-documents',
    component: 'Documents',
    points: 3,
    text: [
      p('As a saver I want the certificate for my tax return, so that I need not wait for the letter.'),
      h(2, 'Acceptance criteria'),
      ul('There from 15 February on for the year before.', 'PDF/A, signed.'),
    ],
  },
  {
    ref: 'card-pin-view',
    type: 'Story',
    summary: 'Look up the PIN of a card',
    parent: 'e-cards',
    component: 'Cards',
    points: 2,
    hidden: true,
    text: [
      p('As a card holder who forgot the PIN I want to see it, so that I need not order a new card.'),
      p(
        'Given I confirmed with biometrics, when I hold the button, then the PIN is shown for as long as I hold it, ten seconds at most.',
      ),
    ],
  },
  {
    ref: 'fax-form',
    type: 'Task',
    summary: 'Print view of the fax form for limit changes',
    component: 'Cards',
    priority: 'Lowest',
    points: 1,
    reporter: 'grace',
    text: [p('A branch in Husum asked for it. Update: they bought a scanner.')],
  },
];
