import { h, ol, p, ul } from '../adf';
import type { Draft } from '../draft';

/** Items of the running sprint and of the next one. */
export const plannedItems: readonly Draft[] = [
  {
    ref: 'waiting-list',
    type: 'Story',
    summary: 'Waiting list for full branches',
    parent: 'a-booking',
    priority: 'High',
    points: 5,
    text: [
      p('As a customer of a full branch I want to be told when a half hour becomes free, so that I need not look.'),
    ],
    criteria: [
      ul('The first on the list has 30 minutes to answer.', 'Then the next one is asked.', 'One can leave the list.'),
    ],
  },
  {
    ref: 'sign-language',
    type: 'Story',
    summary: 'Ask for an interpreter of sign language',
    parent: 'a-reach',
    points: 3,
    reporter: 'grace',
    text: [
      p('As a deaf customer I want to ask for an interpreter when I book, so that the talk works the first time.'),
      h(3, 'Acceptance criteria'),
      ul('Offered for talks at least five working days ahead.', 'The interpreter is booked with the talk.'),
    ],
  },
  {
    ref: 'slot-service',
    type: 'Task',
    summary: 'One service for free half hours instead of three copies',
    points: 5,
    reporter: 'priya',
    text: [p('App, web and call centre ask one service. Done when the two copies are switched off.')],
  },
  {
    ref: 'holiday-slots',
    type: 'Bug',
    summary: 'Half hours offered on All Saints in Bavaria',
    priority: 'High',
    points: 1,
    text: [
      h(3, 'Steps to reproduce'),
      ol('Choose a branch in Munich.', 'Look at 1 November.'),
      h(3, 'Expected'),
      p('Closed.'),
      h(3, 'Actual'),
      p('Sixteen free half hours.'),
    ],
  },
  {
    ref: 'company-talks',
    type: 'Story',
    summary: 'Talks for companies with two advisers',
    parent: 'a-booking',
    points: 5,
    text: [p('As the owner of a company I want both of my advisers at one table, so that I tell things once.')],
    criteria: [ul('Only half hours in which both are free.', 'Either of them can move the talk.')],
  },
  {
    ref: 'branch-filter',
    type: 'Story',
    summary: 'Find branches with step-free access',
    parent: 'a-reach',
    points: 3,
    text: [
      p('As a customer in a wheelchair I want to see only branches that I can enter, so that I choose the right one.'),
      h(3, 'Acceptance criteria'),
      ul('Step-free entrance and lift are shown for each branch.', 'The filter is kept.'),
    ],
  },
];
