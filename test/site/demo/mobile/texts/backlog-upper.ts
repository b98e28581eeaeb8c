import { h, ol, p, ul } from '../../adf';
import type { Draft } from '../../draft';

/** The upper middle, in rank order: something is known of each, something is missing in most. */
export const backlogUpper: readonly Draft[] = [
  {
    ref: 'scheduled-list',
    type: 'Story',
    summary: 'One list of everything that will leave my account',
    parent: 'e-transfers',
    component: 'Transfers',
    points: 5,
    age: [84, 21],
    text: [
      p(
        'As a customer I want to see scheduled transfers, standing orders and expected direct debits in one list, so that I know what is left at the end of the month.',
      ),
      p(
        'The list covers the next 31 days. Direct debits are guessed from the last three months; a guess looks different from a fact.',
      ),
    ],
  },
  {
    ref: 'card-order-design',
    type: 'Story',
    summary: 'Choose the picture on my card',
    parent: 'e-cards',
    component: 'Cards',
    priority: 'Low',
    age: [112, 33],
    text: [
      p('As a young customer I want to choose one of six pictures, so that my card looks like mine.'),
      h(2, 'Acceptance criteria'),
      ul('It should be fast and easy to use.', 'The pictures look good.'),
    ],
  },
  {
    ref: 'consent-center',
    needed: 'must-have',
    type: 'Story',
    summary: 'See and withdraw what I have agreed to',
    parent: 'e-onboarding',
    component: 'Accounts',
    labels: ['compliance'],
    priority: 'High',
    age: [49, 11],
    due: 52,
    reporter: 'anna',
    text: [
      p(
        'As a customer I want to see every consent that I gave, with its day, so that I can take it back as easily as I gave it.',
      ),
      h(2, 'Acceptance criteria'),
      ul(
        'Each consent shows its text as it was agreed to, with day and channel.',
        'Withdrawing takes two taps and is confirmed by mail.',
        'What ends with it is said before.',
        'Consents given on paper are included.',
      ),
    ],
  },
  {
    ref: 'push-provider',
    type: 'Task',
    summary: 'Move push messages to the new gateway',
    parent: 'e-notify',
    component: 'Notifications',
    points: 5,
    age: [74, 18],
    blocks: ['push-silent', 'rich-push'],
    text: [
      p(
        'The old gateway is switched off at the end of next year. The new one needs another token format and has receipts.',
      ),
    ],
  },
  {
    ref: 'push-silent',
    type: 'Story',
    summary: 'Update the balance silently in the background',
    parent: 'e-notify',
    component: 'Notifications',
    points: 3,
    age: [73, 25],
    blocks: ['balance-watch'],
    text: [
      p('As a customer I want the figures to be fresh when I open the app, so that I do not watch a spinner.'),
      h(2, 'Acceptance criteria'),
      ul(
        'At most four silent updates an hour.',
        'None below 20 % battery.',
        'Works without the app having been opened since the restart.',
      ),
    ],
  },
  {
    ref: 'balance-watch',
    type: 'Story',
    summary: 'Balance on the watch',
    parent: 'e-insight',
    component: 'Accounts',
    priority: 'Low',
    points: 5,
    age: [72, 40],
    text: [
      p('As a runner I want to see my balance on the watch, so that I know whether I can stop for an ice cream.'),
      p('AC: balance of one chosen account; hidden when the watch is off the wrist; the time of the figure is shown.'),
    ],
  },
  {
    ref: 'dispute-states',
    type: 'Story',
    summary: 'Follow the state of a dispute',
    parent: 'e-cards',
    component: 'Cards',
    points: 3,
    age: [38, 7],
    text: [
      p('As a customer with a dispute I want to see where it stands, so that I need not call every week.'),
      p('Depends on the dispute form. States come from the card provider; the list is attached to their contract.'),
    ],
  },
  {
    ref: 'name-check',
    needed: 'must-have',
    type: 'Story',
    summary: 'Verification of payee before a transfer is signed',
    parent: 'e-transfers',
    component: 'Transfers',
    labels: ['security', 'compliance'],
    priority: 'Highest',
    points: 21,
    due: 70,
    release: '5.0',
    age: [101, 8],
    watchers: 8,
    text: [
      p(
        'As a customer I want to be told whether name and IBAN belong together, so that I do not send 4,000 € to a forged invoice. Required by the instant payments regulation.',
      ),
      h(2, 'What the regulation asks for'),
      ol(
        'Match: nothing is shown but a tick.',
        'Close match: the right name is shown and can be taken over.',
        'No match: the customer has to say "send all the same" and is told that the bank is not liable.',
        'No answer in three seconds: the customer is told that the check was not possible.',
        'The check can be switched off for collective orders by companies only.',
        'Every answer is kept for 13 months.',
        'Standing orders are checked when they are set up and when the recipient changes.',
        'Saved recipients are checked once in the background after the release.',
      ),
    ],
  },
];
