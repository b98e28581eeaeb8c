import { p } from '../adf';
import type { Draft } from '../draft';
import { wanted } from './texts';

/** What waits, in rank order; some of it is ready to be pulled. */
export const toDo: readonly Draft[] = [
  {
    ref: 'recall-deadline',
    type: 'Story',
    summary: 'Deadline of a recall in the list',
    age: [41, 4],
    parent: 'o-checks',
    text: wanted('As a clerk I want to see by when a recall has to be answered, so that none runs out.', [
      'Working days are counted.',
      'Red from the last day on.',
    ]),
  },
  {
    ref: 'certificate-list',
    type: 'Task',
    summary: 'One list of all certificates with their end',
    priority: 'High',
    age: [25, 5],
    due: 18,
    text: [p('Two ran out this year without a warning. Done when each has an owner and a mail four weeks before.')],
  },
  {
    ref: 'test-clearing',
    type: 'Task',
    summary: 'Yearly test with the clearing house',
    age: [20, 7],
    due: 40,
    text: [p('Done when all 24 cases of their catalogue were sent and answered.')],
  },
  {
    ref: 'slow-search',
    type: 'Bug',
    summary: 'Search for a payment takes half a minute',
    age: [17, 8],
    text: [p('Slow since the archive was moved.')],
  },
  {
    ref: 'iso-address',
    type: 'Story',
    summary: 'Structured addresses in foreign transfers',
    age: [75, 14],
    parent: 'o-checks',
    text: [p('As the sending bank we must give town and country apart from November on.')],
  },
  {
    ref: 'limits-abroad',
    type: 'Story',
    summary: 'Limits of the branches abroad in one place',
    age: [37, 9],
    parent: 'o-abroad',
    text: wanted(
      'As the head of payments I want the limits of all branches on one page, so that I see which one is about to be used up.',
      [
        'In euros, whatever the branch counts in.',
        'A limit used to 90 % is marked.',
        'Who changed a limit last, and when.',
      ],
    ),
  },
  {
    ref: 'four-eyes-abroad',
    type: 'Spike',
    summary: 'May Milan release what Vienna has entered?',
    age: [24, 13],
    parent: 'o-abroad',
    text: [p('Question: does the four-eyes rule allow two countries? Time-box: one day with legal, both sides.')],
  },
  { ref: 'fax', type: 'Task', summary: 'Switch off the fax', age: [120, 99] },
  { ref: 'dashboards', type: 'Story', summary: 'Dashboard for the head of payments', age: [110, 58] },
  {
    ref: 'cost-per-file',
    type: 'Spike',
    summary: 'What does a file cost us?',
    age: [48, 26],
    text: [p('Question: what do we pay for each file, by partner? Time-box: two days.')],
  },
];
