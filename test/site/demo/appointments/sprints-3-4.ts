import { h, ol, p, ul } from '../adf';
import type { Draft } from '../draft';

/** Items that entered the third and the fourth sprint. */
export const sprintsThreeAndFour: readonly Draft[] = [
  {
    ref: 'reminder-push',
    type: 'Story',
    summary: 'Be reminded the day before',
    parent: 'a-prepared',
    points: 3,
    text: [p('As a customer I want a reminder the day before, so that I do not forget the talk.')],
    criteria: [ul('At 17:00 on the day before, not on Sundays.', 'Can be switched off for each talk.')],
  },
  {
    ref: 'papers-list',
    type: 'Story',
    summary: 'What to bring, by topic',
    parent: 'a-prepared',
    points: 5,
    text: [
      p('As a customer I want to know which papers to bring, so that I need not come twice.'),
      h(3, 'Acceptance criteria'),
      ul('A list for each of the eleven topics.', 'Couples see what both have to bring.', 'Items can be ticked off.'),
    ],
  },
  {
    ref: 'no-show',
    type: 'Task',
    summary: 'Count talks to which nobody came',
    parent: 'a-prepared',
    points: 3,
    text: [p('The adviser marks it with one tap. Done when the weekly report has the share by branch.')],
  },
  {
    ref: 'calendar-zone',
    type: 'Bug',
    summary: 'Calendar entry one hour late for customers abroad',
    priority: 'High',
    points: 1,
    text: [
      h(3, 'Steps to reproduce'),
      ol('Set the phone to London.', 'Book 10:00 in Berlin.', 'Open the calendar entry.'),
      h(3, 'Expected'),
      p('9:00 in London.'),
      h(3, 'Actual'),
      p('10:00 in London: the entry has no time zone.'),
    ],
  },
  {
    ref: 'video-room',
    type: 'Story',
    summary: 'Talk to my adviser by video',
    parent: 'a-reach',
    priority: 'High',
    points: 8,
    text: [p('As a customer who lives far from a branch I want to talk by video, so that I save the way.')],
    criteria: [
      ul(
        'The room opens ten minutes before.',
        'Works in the app and in a browser without an installation.',
        'The adviser can show a page of a form.',
      ),
    ],
  },
  { ref: 'video-room-licence', type: 'Sub-task', summary: 'Order 40 room licences', parent: 'video-room' },
  { ref: 'video-room-test', type: 'Sub-task', summary: 'Try it in ten branches', parent: 'video-room' },
  {
    ref: 'branch-plan',
    type: 'Story',
    summary: 'All talks of a branch on one plan',
    parent: 'a-prepared',
    points: 3,
    text: [
      p('As the head of a branch I want to see all talks of a day, so that I can stand in for somebody who is ill.'),
      h(3, 'Acceptance criteria'),
      ul('A column for each adviser.', 'A talk can be given to another adviser of the branch.'),
    ],
  },
  {
    ref: 'privacy-note',
    type: 'Task',
    summary: 'Privacy note for video talks',
    parent: 'a-reach',
    text: [
      p('Text from the data protection officer. Done when it is shown before the first video talk and stored as read.'),
    ],
  },
  {
    ref: 'reminder-words',
    type: 'Task',
    summary: 'Friendlier words in the reminder',
    parent: 'a-prepared',
    priority: 'Low',
    points: 2,
    reporter: 'grace',
    text: [p('Three texts as agreed with customer care. Done when all three are in both languages.')],
  },
];
