import { h, p, table, ul } from '../../adf';
import type { Draft } from '../../draft';

/** Items that entered sprints 4 and 5. */
export const sprintsFourAndFive: readonly Draft[] = [
  {
    ref: 'statement-pdf',
    type: 'Story',
    summary: 'Open and share a statement as PDF',
    parent: 'e-documents',
    component: 'Documents',
    points: 5,
    text: [
      p('As a customer I want to open a statement and pass it on, so that I can answer my landlord from the sofa.'),
      h(2, 'Acceptance criteria'),
      ul(
        'Opens within three seconds on 4G.',
        'The share sheet warns that the file leaves the app.',
        'Joint accounts show both names.',
      ),
    ],
  },
  {
    ref: 'card-limits',
    type: 'Story',
    summary: 'Change the daily limit of a card',
    parent: 'e-cards',
    component: 'Cards',
    points: 3,
    text: [
      p('As a card holder I want to raise my limit for one day, so that I can pay the new bicycle without calling.'),
      h(2, 'Acceptance criteria'),
      ul(
        'From 0 to 5,000 € in steps of 50 €.',
        'A raise ends at midnight unless it is made permanent.',
        'Lowering needs no PIN, raising does.',
      ),
    ],
  },
  {
    ref: 'legal-footer',
    type: 'Task',
    summary: 'New deposit protection notice in the footer',
    component: 'App shell',
    priority: 'High',
    points: 1,
    reporter: 'grace',
    text: [
      p(
        'Legal wants the new wording on every account page by the first of the month. Done when the text of the ticket stands in both languages.',
      ),
    ],
  },
  {
    ref: 'scheduled-transfer',
    type: 'Story',
    summary: 'Schedule a transfer for a later day',
    parent: 'e-transfers',
    component: 'Transfers',
    points: 8,
    text: [
      p(
        'As a customer I want to enter a bill today and have it paid on its due day, so that I do not forget it and keep the money until then.',
      ),
      h(2, 'Acceptance criteria'),
      ul(
        'Any bank working day up to one year ahead.',
        'Can be changed and cancelled until 18:00 of the day before.',
        'If the balance does not cover it on the day, the customer is told by 08:00 and it is tried again at 14:00.',
      ),
    ],
  },
  {
    ref: 'notification-prefs',
    type: 'Story',
    summary: 'Choose which messages I get',
    parent: 'e-notify',
    component: 'Notifications',
    points: 5,
    formerText: [p('Settings page for notifications, see design.')],
    text: [
      p('As a customer I want to switch each kind of message on and off, so that the important ones are not lost.'),
      h(2, 'Acceptance criteria'),
      table(
        ['Kind', 'Default', 'Can be switched off'],
        ['Money in', 'on', 'yes'],
        ['Money out above a limit', 'on, 100 €', 'yes'],
        ['New document', 'off', 'yes'],
        ['Security', 'on', 'no'],
      ),
    ],
  },
  {
    ref: 'ident-retry',
    type: 'Story',
    summary: 'Try the video identification again without starting over',
    parent: 'e-onboarding',
    component: 'Accounts',
    points: 3,
    text: [
      p('As an applicant whose call broke off I want to dial in again, so that I need not enter everything twice.'),
      p(
        'Acceptance criteria: the second call opens within 24 hours with all data kept; after three broken calls the branch finder is offered.',
      ),
    ],
  },
  {
    ref: 'dark-contrast',
    type: 'Bug',
    summary: 'Booked amounts are unreadable in dark mode',
    parent: 'e-access',
    component: 'App shell',
    points: 2,
    reporter: 'grace',
    attachments: ['dark-mode-list.png'],
    text: [
      p('Steps to reproduce: switch the phone to dark mode, open any account.'),
      p('Expected: debits and credits are readable (contrast at least 4.5 : 1).'),
      p('Actual: debits are dark red on black, 2.1 : 1.'),
    ],
  },
  {
    ref: 'imprint-typo',
    type: 'Task',
    summary: 'Correct the street number in the imprint',
    component: 'App shell',
    priority: 'Lowest',
    points: 0,
    text: [p('It is number 14, not 41. Done when it is right in both languages.')],
  },
  {
    ref: 'sdk-upgrade',
    type: 'Task',
    summary: 'Move to the new major version of the card provider SDK',
    component: 'Cards',
    points: 3,
    text: [p('Version 5 ends support in six weeks. Done when the regression suite for cards is green on version 6.')],
  },
  {
    ref: 'card-replace',
    type: 'Story',
    summary: 'Order a replacement for a damaged card',
    parent: 'e-cards',
    component: 'Cards',
    points: 5,
    text: [
      p(
        'As a card holder with a broken chip I want to order a new card, so that I need not explain it to three people.',
      ),
      h(2, 'Acceptance criteria'),
      ul(
        'Same number and PIN for damage, new ones for loss.',
        'The old card works until the new one is used for the first time.',
        'The delivery date is shown; express costs 25 €.',
      ),
    ],
  },
];
