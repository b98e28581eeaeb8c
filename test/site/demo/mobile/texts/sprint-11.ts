import { h, p, strong, table, tasks, ul } from '../../adf';
import type { Draft } from '../../draft';

/** Items of the planned sprint, in rank order. */
export const sprintEleven: readonly Draft[] = [
  {
    ref: 'passkey-recovery',
    needed: 'must-have',
    type: 'Story',
    summary: 'Get back in after losing the phone with the passkey',
    parent: 'e-sign-in',
    component: 'Sign-in',
    priority: 'Highest',
    points: 5,
    due: 20,
    blocks: ['passkey-all'],
    relatesTo: ['passkey-sign-in'],
    formerText: [p('What if they lose the phone?')],
    text: (to) => [
      p(
        'As a customer who lost the phone I want to get back into my account with my identity card, so that I am not locked out of my money for a week.',
      ),
      h(2, 'Acceptance criteria'),
      ul(
        'The way starts on the sign-in page and needs no passkey.',
        'Identity is checked by the online function of the identity card or by video.',
        'All old passkeys and devices are removed in the same step.',
        'For 24 hours after recovery transfers are limited to 500 €, and the page says so.',
        'A mail and a letter report the recovery.',
      ),
      p('Agreed with fraud prevention: ', to.person('grace'), ' has the minutes.'),
    ],
  },
  {
    ref: 'card-dispute',
    needed: 'should-have',
    type: 'Story',
    summary: 'Dispute a card payment in the app',
    parent: 'e-cards',
    component: 'Cards',
    priority: 'High',
    points: 8,
    votes: 14,
    formerPriority: 'Medium',
    text: [
      p(
        'As a card holder I want to dispute a payment that I did not make, so that I get my money back without a form on paper.',
      ),
      p(strong('Acceptance criteria:')),
      tasks(
        'A payment of the last 120 days can be disputed from its detail page',
        'One of four reasons has to be chosen; "I do not know it" freezes the card first',
        'Up to five pictures or PDFs can be added, 10 MB each',
        'The state of the dispute is shown on the payment until it is closed',
      ),
    ],
  },
  {
    ref: 'split-bill',
    needed: 'good-to-have',
    type: 'Story',
    summary: 'Split a restaurant bill with saved recipients',
    parent: 'e-transfers',
    component: 'Transfers',
    points: 5,
    votes: 6,
    text: [
      p(
        'As someone who paid for the table I want to ask each friend for their share, so that I need not do sums after the second glass.',
      ),
      h(3, 'Scenario: equal shares'),
      p('Given a payment of 84.00 €, when I split it among four, then each of the three others is asked for 21.00 €.'),
      h(3, 'Scenario: cents that are left'),
      p('Given a payment of 10.00 €, when I split it among three, then two are asked for 3.33 € and I keep 3.34 €.'),
      h(3, 'Scenario: friend without the app'),
      p(
        'Given a recipient without the app, when I split a payment, then they get a link that holds neither my balance nor my full name.',
      ),
    ],
  },
  {
    ref: 'statement-archive',
    needed: 'should-have',
    type: 'Story',
    summary: 'Download all statements of a year at once',
    parent: 'e-documents',
    component: 'Documents',
    text: [
      p(
        'As a self-employed customer I want all statements of a year in one file, so that my tax adviser stops asking.',
      ),
      h(2, 'Acceptance criteria'),
      table(
        ['Case', 'What happens'],
        ['Year with 12 statements', 'One ZIP, one PDF for each month'],
        ['Year that is not over', 'Statements so far; the name says until when'],
        ['Nothing there', 'The button is off and says why'],
      ),
    ],
  },
  {
    ref: 'low-balance-alert',
    needed: 'good-to-have',
    type: 'Story',
    summary: 'Tell me when the balance falls below an amount',
    parent: 'e-notify',
    component: 'Notifications',
    points: 3,
    text: [
      p(
        'As a student I want to hear when less than my own limit is left, so that I can move money before the rent is refused.',
      ),
      p('AC:'),
      p('TBD with the notification service'),
    ],
  },
  {
    ref: 'spike-open-banking',
    type: 'Spike',
    summary: 'Can we read accounts at other banks through one provider?',
    parent: 'e-insight',
    component: 'Accounts',
    points: 2,
    text: [
      p(
        strong('Question: '),
        'which of the three providers covers at least 95 % of our customers\u2019 other banks, and what does a call cost?',
      ),
      p(strong('Time-box: '), 'three working days.'),
      p(
        strong('Outcome: '),
        'a page with a recommendation, a table of coverage and price, and one account read for real.',
      ),
    ],
  },
];
