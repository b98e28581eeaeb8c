import { h, ol, p, strong, ul } from '../adf';
import type { Draft } from '../draft';

/** Items that entered the first two sprints. */
export const sprintsOneAndTwo: readonly Draft[] = [
  {
    ref: 'book-slot',
    type: 'Story',
    summary: 'Book a free half hour at my branch',
    parent: 'a-booking',
    priority: 'Highest',
    points: 5,
    text: [p('As a customer I want to book a free half hour at my branch, so that I need not wait on the phone.')],
    criteria: [
      ul(
        'The next ten working days are shown, full days greyed out.',
        'A half hour that somebody else took in the meantime is refused with the next free one.',
        'The booking stands in the app at once.',
      ),
    ],
  },
  {
    ref: 'branch-hours',
    type: 'Story',
    summary: 'Show when a branch is open',
    parent: 'a-booking',
    points: 3,
    text: [
      p('As a customer I want to see when my branch is open, so that I do not stand in front of a closed door.'),
      h(3, 'Acceptance criteria'),
      ul('Holidays of the federal state are shown.', 'Exceptions of one branch come before its usual hours.'),
    ],
  },
  {
    ref: 'confirm-mail',
    type: 'Task',
    summary: 'Confirmation by e-mail with a calendar entry',
    parent: 'a-booking',
    points: 2,
    text: [p('Text agreed with legal. Done when the entry opens in Outlook, Apple Calendar and Google Calendar.')],
  },
  {
    ref: 'topic-choice',
    type: 'Story',
    summary: 'Say what the talk is about',
    parent: 'a-prepared',
    points: 3,
    text: [
      p('As an adviser I want to know the topic beforehand, so that I have the right forms on the table.'),
      p(strong('Acceptance criteria')),
      ul('One of the topics of the list is chosen.', 'Up to 200 characters can be added.', 'The adviser sees both.'),
    ],
  },
  {
    ref: 'calendar-feed',
    type: 'Task',
    summary: 'Free half hours from the calendars of the advisers',
    parent: 'a-booking',
    priority: 'High',
    points: 5,
    text: [
      p('Read free and busy times every five minutes. Done when a blocked half hour is gone from the app within ten.'),
    ],
  },
  {
    ref: 'move-talk',
    type: 'Story',
    summary: 'Move a talk to another day',
    parent: 'a-booking',
    points: 5,
    formerSummary: 'Change appointment',
    text: [
      p('As a customer I want to move a talk by myself, so that I keep my adviser when something comes up.'),
      h(3, 'Acceptance criteria'),
      ul('Possible until two hours before.', 'The old half hour is free again at once.', 'Both sides get a message.'),
    ],
  },
  {
    ref: 'cancel-talk',
    type: 'Story',
    summary: 'Cancel a talk',
    parent: 'a-booking',
    points: 2,
    text: [
      p('As a customer I want to cancel a talk with two taps, so that somebody else can have the half hour.'),
      p('Given a talk tomorrow, when I cancel it and confirm, then the half hour is free and the adviser is told.'),
    ],
  },
  {
    ref: 'adviser-day',
    type: 'Story',
    summary: 'My talks of the day on one page',
    parent: 'a-prepared',
    points: 5,
    reporter: 'grace',
    text: [
      p('As an adviser I want to see my talks of the day, so that I can prepare them in the morning.'),
      h(3, 'Acceptance criteria'),
      ul('Name, topic and remarks of each talk.', 'Printable on one page.', 'Only talks of my own branch.'),
    ],
  },
  {
    ref: 'double-slot',
    type: 'Bug',
    summary: 'Two customers got the same half hour',
    priority: 'Highest',
    points: 2,
    reporter: 'grace',
    text: [
      h(3, 'Steps to reproduce'),
      ol('Open the same half hour on two phones.', 'Confirm on both within a second.'),
      h(3, 'Expected'),
      p('The second one is offered the next free half hour.'),
      h(3, 'Actual'),
      p('Both see "booked". It happened at two branches on Monday.'),
    ],
  },
];
