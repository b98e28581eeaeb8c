import { p } from '../adf';
import type { Draft } from '../draft';

/** What the work is for. Nobody on this team moves an epic over the board. */
export const epics: readonly Draft[] = [
  {
    ref: 'o-checks',
    type: 'Epic',
    summary: 'New checks before money leaves the bank',
    priority: 'High',
    age: [160, 10],
    text: [p('Name check, structured addresses, recalls in time: the three duties of this year and the next.')],
  },
  {
    ref: 'o-abroad',
    type: 'Epic',
    summary: 'Lyon, Seville and Milan on our payment platform',
    priority: 'High',
    age: [92, 6],
    text: [
      p(
        'Since the merger the branches abroad are ours to run. By the end of next year no payment goes by their old systems.',
      ),
    ],
  },
];
