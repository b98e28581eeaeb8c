import { p } from '../adf';
import type { Draft } from '../draft';
import { fault, wanted } from './texts';

/** In work for at most a month, in the team's common language. */
export const inProgressEnglish: readonly Draft[] = [
  {
    ref: 'window-opens',
    type: 'Bug',
    summary: 'Instant payments refused at the second the window opens',
    priority: 'Highest',
    assignee: 'tobias',
    age: [3, 1],
    path: [[1, 'In Progress']],
    text: fault({
      steps: ['Queue an instant payment during the maintenance window.', 'Wait until the window ends at 4:00:00.'],
      expected: 'It leaves once the window is over.',
      actual: 'It is refused with AB05 (timeout) in the first second; at 4:00:02 all goes well.',
    }),
  },
  {
    ref: 'verification-of-payee',
    type: 'Story',
    summary: 'Answer name checks of other banks',
    priority: 'Highest',
    assignee: 'tobias',
    age: [64, 1],
    path: [[11, 'In Progress']],
    parent: 'o-checks',
    text: wanted(
      'As the bank of the payee we want to answer a name check, so that our customers can be paid without a warning.',
      ['Answered within one second in 99 of 100 cases.', 'Match, close match, no match and "cannot say".'],
    ),
  },
  {
    ref: 'lost-ack',
    type: 'Bug',
    summary: 'Acknowledgement of the clearing house not read',
    priority: 'High',
    assignee: 'lukas',
    age: [6, 1],
    path: [
      [3, 'In Progress'],
      [1, 'In Review'],
    ],
    text: fault({
      steps: ['Send two files within a minute.'],
      expected: 'Two acknowledgements.',
      actual: 'The second one stays in the inbox.',
    }),
  },
  {
    ref: 'proxy-change',
    type: 'Task',
    summary: 'Partner files over the new proxy',
    assignee: 'lukas',
    age: [30, 2],
    path: [
      [8, 'In Progress'],
      [5, 'Blocked'],
    ],
    flagged: true,
    text: [p('Waits for the firewall rule of the data centre. Done when all nine partners send over it.')],
  },
  {
    ref: 'queue-wall',
    type: 'Task',
    summary: 'Depth of the payment queue on the wall screen',
    assignee: 'tobias',
    age: [21, 3],
    path: [
      [7, 'In Progress'],
      [3, 'In Review'],
    ],
    text: [
      p('Green under 500, red over 2,000, grey where nobody knows. Done when it showed the last month end right.'),
    ],
  },
  {
    ref: 'two-contacts',
    type: 'Task',
    summary: 'One list of contacts for sanction hits',
    assignee: 'hannah',
    age: [33, 5],
    path: [[10, 'In Progress']],
    parent: 'o-abroad',
    text: [p('We have one, Milan has one, both are half right.')],
  },
  {
    ref: 'alarm-abroad',
    type: 'Task',
    summary: 'Late-file alarm for the branches abroad',
    priority: 'High',
    assignee: 'lukas',
    age: [47, 6],
    path: [[14, 'In Progress']],
    parent: 'o-abroad',
    text: wanted('Lyon, Seville and Milan send at other hours, so an alarm at 18:30 is an hour late for two of them.', [
      'Each branch has its own limit for each file.',
      'A bank holiday of the branch raises no alarm.',
      'The call names the branch and whom to ring there.',
    ]),
  },
  {
    ref: 'call-plan',
    type: 'Task',
    summary: 'One on-call plan for four countries',
    assignee: 'lukas',
    age: [40, 7],
    path: [
      [24, 'In Progress'],
      [6, 'In Review'],
    ],
    parent: 'o-abroad',
    text: [p('Who is called at night, in which language. Works council has to agree.')],
  },
];
