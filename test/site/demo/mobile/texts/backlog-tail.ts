import { h, p, quote } from '../../adf';
import type { Draft } from '../../draft';

/** The tail, in rank order: old and thin, most not touched for more than 90 days. */
export const backlogTail: readonly Draft[] = [
  {
    ref: 'notif-grouping',
    type: 'Story',
    summary: 'Group notifications by account',
    parent: 'e-notify',
    component: 'Notifications',
    points: 3,
    age: [203, 128],
    text: [
      p('As a customer with five accounts I want messages grouped, so that I find the one of my business account.'),
    ],
  },
  { ref: 'blik', type: 'Story', summary: 'BLIK?', component: 'Transfers', age: [310, 266], reporter: 'marcus' },
  {
    ref: 'template-b',
    type: 'Story',
    summary: 'Card: contactless on/off',
    parent: 'e-cards',
    component: 'Cards',
    age: [188, 150],
    text: [
      h(2, 'User story'),
      p('As a <role> I want <goal>'),
      h(2, 'Acceptance criteria'),
      p('TBD'),
      h(2, 'Notes'),
      p('[add notes here]'),
    ],
  },
  {
    ref: 'budget-alert-dup',
    type: 'Story',
    summary: 'Warning when a budget is nearly used up',
    parent: 'e-insight',
    component: 'Notifications',
    age: [175, 121],
    reporter: 'nora',
    duplicates: ['budget-alerts'],
    text: [
      p(
        'As someone who sets budgets I want to be warned before one is used up, so that the end of the month holds no surprise.',
      ),
    ],
  },
  {
    ref: 'ios-widget-old',
    type: 'Story',
    summary: 'Widget for iOS showing the balance',
    component: 'Accounts',
    age: [222, 170],
    votes: 8,
    text: [p('As someone who looks often I want the balance in a widget, so that I need not sign in.')],
  },
  {
    ref: 'keyboard-covers',
    type: 'Bug',
    summary: 'Keyboard covers the amount field on small phones',
    component: 'Transfers',
    labels: ['accessibility'],
    age: [162, 117],
    reporter: 'nora',
    text: [p('Steps: iPhone SE, new transfer, tap the amount.'), p('Actual: the field is hidden behind the keyboard.')],
  },
  {
    ref: 'chat-bot',
    needed: 'wont-have-now',
    type: 'Story',
    summary: 'Chat with customer care',
    component: 'App shell',
    points: 13,
    age: [274, 156],
    votes: 11,
    reporter: 'grace',
    text: [
      p('As a customer with a short question I want to write to a person, so that I need not hold the line.'),
      quote('Please no bot. '),
      p('Care has four people for it from 08:00 to 20:00.'),
    ],
  },
  {
    ref: 'spike-flutter',
    type: 'Spike',
    summary: 'Cross-platform framework',
    component: 'App shell',
    age: [330, 301],
    reporter: 'tobias',
  },
];
