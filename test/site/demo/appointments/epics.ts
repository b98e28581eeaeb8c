import { h, p, ul } from '../adf';
import type { Draft } from '../draft';

/** The three bodies of work of the branch appointments. */
export const epics: readonly Draft[] = [
  {
    ref: 'a-booking',
    type: 'Epic',
    summary: 'Book, move and cancel a talk without a call',
    priority: 'High',
    age: [190, 9],
    path: [[68, 'In Progress']],
    text: [
      h(2, 'Why'),
      p('A branch answers 40 calls a day, and 25 of them only ask for a free half hour.'),
      h(2, 'Outcome'),
      p('Seven in ten talks are booked by customers themselves.'),
    ],
  },
  {
    ref: 'a-prepared',
    type: 'Epic',
    summary: 'Everybody comes prepared',
    age: [186, 13],
    path: [[40, 'In Progress']],
    text: [
      p('One talk in five has to be repeated because a paper is missing. Half of that is the goal.'),
      ul('What to bring, by topic', 'A reminder with the list', 'Advisers see who comes and why'),
    ],
  },
  {
    ref: 'a-reach',
    type: 'Epic',
    summary: 'Talks for those who cannot come to a branch',
    age: [150, 21],
    text: [p('By video, by phone, at home; with an interpreter where one is needed.')],
  },
];
