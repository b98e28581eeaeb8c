import { h, p, strong, tasks, ul } from '../../adf';
import type { Draft } from '../../draft';

/** Further down, in rank order: thin. */
export const backlogFar: readonly Draft[] = [
  {
    ref: 'branch-appointments',
    type: 'Story',
    summary: 'Book an appointment at a branch',
    component: 'Accounts',
    age: [79, 47],
    reporter: 'grace',
    text: [
      p('As a customer I want to book an appointment, so that I do not wait at the desk.'),
      p('The branches use three calendars. Which one counts?'),
    ],
  },
  {
    ref: 'swift-transfer',
    needed: 'wont-have-now',
    type: 'Story',
    summary: 'Send money to countries outside SEPA',
    parent: 'e-transfers',
    component: 'Transfers',
    points: 13,
    age: [118, 53],
    votes: 19,
    text: [
      p('As a customer with family in Turkey I want to send money there, so that I need not go to the branch.'),
      p(
        'Fees, exchange rates, sanctions and other currencies are to be settled; see the epic: it is out of scope at present.',
      ),
    ],
  },
  {
    ref: 'qa-devices',
    type: 'Task',
    summary: 'New test devices',
    component: 'App shell',
    age: [40, 23],
    reporter: 'tobias',
    text: [p('We need a few newer ones.')],
  },
  {
    ref: 'crash-rotation',
    type: 'Bug',
    summary: 'App sometimes crashes when the tablet is turned',
    component: 'App shell',
    age: [46, 39],
    reporter: 'grace',
    text: [p('A customer reported it. Did not happen to me.')],
  },
  {
    ref: 'spike-graphql',
    type: 'Spike',
    summary: 'Look at GraphQL',
    component: 'App shell',
    age: [57, 42],
    reporter: 'priya',
    text: [p('Would be interesting for the account list.')],
  },
  {
    ref: 'limit-temporary',
    type: 'Story',
    summary: 'Raise the transfer limit for one day',
    parent: 'e-transfers',
    component: 'Transfers',
    points: 3,
    age: [50, 24],
    relatesTo: ['card-limits'],
    text: [
      p('As a buyer of a used car I want to raise my transfer limit for a day, so that I can pay on the spot.'),
      p(strong('Definition of done: '), 'reviewed, tested on both platforms, texts translated.'),
    ],
  },
  {
    ref: 'monitor-signing',
    type: 'Task',
    summary: 'Alarm when signing a transfer takes longer than usual',
    parent: 'e-transfers',
    component: 'Transfers',
    labels: ['incident'],
    points: 2,
    age: [47, 18],
    relatesTo: ['incident-double-booking'],
    text: [p('During the incident customers noticed before we did.'), p('Somebody should be woken up next time.')],
  },
  {
    ref: 'template-a',
    type: 'Story',
    summary: 'Standing orders: skip one month',
    parent: 'e-transfers',
    component: 'Transfers',
    age: [43, 43],
    text: [
      p('As a <role> I want <goal> so that <benefit>.'),
      h(2, 'Acceptance criteria'),
      ul('<criterion 1>', '<criterion 2>'),
    ],
  },
  {
    ref: 'language-switch',
    type: 'Story',
    summary: 'Switch the language without changing the phone',
    parent: 'e-access',
    component: 'App shell',
    age: [76, 35],
    text: [
      p(
        'As a customer who reads Turkish better than German I want to choose the language of the app, so that I understand what I sign.',
      ),
      tasks(
        'German and English can be chosen in the settings',
        'Messages and mails follow from the next one on',
        'Documents stay in German, and the page says so',
      ),
    ],
  },
];
