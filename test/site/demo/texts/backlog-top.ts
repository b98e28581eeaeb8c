import { h, ol, p, tasks, ul } from '../adf';
import type { Draft } from '../draft';
import { refusalSpecification } from './very-long';

/** The top of the backlog, in rank order: refined, ready to be planned. */
export const backlogTop: readonly Draft[] = [
  {
    ref: 'passkey-all',
    type: 'Story',
    summary: 'Offer passkeys to all customers, not only the pilot group',
    parent: 'e-sign-in',
    component: 'Sign-in',
    priority: 'Highest',
    points: 5,
    due: 34,
    release: '5.0',
    age: [52, 4],
    votes: 3,
    text: (to) => [
      p('As a customer outside the pilot I want to be offered a passkey, so that I can stop waiting for SMS codes.'),
      h(2, 'Acceptance criteria'),
      ul(
        'Switched on by share of customers: 1, 10, 50 and 100 %.',
        'Offered once after sign-in, then in the settings only.',
        'Can be switched off within five minutes without a release.',
        'Customers with a device that cannot hold a passkey see no offer.',
      ),
      p('Needs the way back in first: ', to.item('passkey-recovery')),
    ],
  },
  {
    ref: 'refusal-words',
    type: 'Story',
    summary: 'Plain words for refused transfers instead of codes',
    parent: 'e-transfers',
    component: 'Transfers',
    priority: 'High',
    age: [88, 5],
    votes: 22,
    watchers: 9,
    comments: 7,
    reporter: 'grace',
    text: refusalSpecification,
  },
  {
    ref: 'freeze-all',
    type: 'Story',
    summary: 'Freeze all my cards with one tap',
    parent: 'e-cards',
    component: 'Cards',
    priority: 'High',
    points: 3,
    age: [41, 6],
    votes: 5,
    text: [
      p(
        'As someone whose wallet is gone I want to freeze every card at once, so that I do not have to think in that moment.',
      ),
      p(
        'Given I have three active cards, when I hold "Freeze all" for two seconds, then all three are frozen within five seconds.',
      ),
      p('Given one of them cannot be frozen, when the others are, then it is named and the hotline is one tap away.'),
    ],
  },
  {
    ref: 'a11y-timeouts',
    type: 'Story',
    summary: 'Ask before signing people out who need more time',
    parent: 'e-access',
    component: 'App shell',
    priority: 'High',
    points: 3,
    due: 45,
    age: [63, 9],
    text: [
      p(
        'As a customer who reads slowly I want to be asked before I am signed out, so that a half-filled transfer is not lost. Audit finding 14, WCAG 2.2.1.',
      ),
    ],
    criteria: [
      ul(
        'The question comes 60 seconds before the end of the session.',
        'One tap of any kind extends it by five minutes.',
        'It can be extended ten times; the bank\u2019s rule of 30 minutes without any touch stays.',
        'A screen reader reads the question at once.',
      ),
    ],
  },
  {
    ref: 'double-push',
    type: 'Bug',
    summary: 'Message about money in arrives twice on devices with two profiles',
    parent: 'e-notify',
    component: 'Notifications',
    points: 2,
    reporter: 'grace',
    age: [27, 3],
    environment: 'Android 14 with work profile, app 4.3.1',
    attachments: ['two-messages.png'],
    text: [
      h(3, 'Steps to reproduce'),
      ol(
        'Install the app in the personal and in the work profile.',
        'Sign in to both.',
        'Send one euro to the account.',
      ),
      h(3, 'Actual result'),
      p('Both profiles show it, a second apart. Six customers so far.'),
    ],
  },
  {
    ref: 'standing-order-edit',
    type: 'Story',
    summary: 'Change the amount of a standing order',
    parent: 'e-transfers',
    component: 'Transfers',
    age: [70, 12],
    relatesTo: ['recurring-transfer'],
    text: [
      p(
        'As a tenant whose rent has gone up I want to change the amount, so that I need not delete the order and start again.',
      ),
      h(2, 'Akzeptanzkriterien'),
      ul(
        'Der neue Betrag gilt ab der nächsten Ausführung; das Datum wird angezeigt.',
        'Eine Änderung am Tag der Ausführung gilt erst für die folgende.',
        'Der alte Betrag bleibt im Verlauf sichtbar.',
      ),
    ],
  },
  {
    ref: 'tls-pins',
    type: 'Task',
    summary: 'Renew the certificate pins before the old ones expire',
    component: 'App shell',
    priority: 'Highest',
    points: 2,
    due: 18,
    hidden: true,
    age: [35, 2],
    reporter: 'anna',
    text: (to) => [
      p(
        'The pinned certificate of the gateway expires on ',
        to.day(41),
        '. Versions without the new pin cannot connect after that day.',
      ),
      tasks('Add the new pin next to the old one', 'Ship 4.4 at least three weeks before', 'Remove the old pin in 5.0'),
      p('Done when 95 % of the active devices run a version with both pins.'),
    ],
  },
];
