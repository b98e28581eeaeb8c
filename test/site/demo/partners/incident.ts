import { h, ol, p } from '../adf';
import { done } from '../board-steps';
import type { Draft, Play } from '../draft';
import { incidentSprint } from './schedule';

/** What came on the third day of that sprint, and stopped all else for two days. */
export const incidentDrafts: readonly Draft[] = [
  {
    ref: 'p-incident',
    type: 'Bug',
    summary: 'Payouts stand still: root certificate of Euroflux withdrawn',
    parent: 'p-run',
    priority: 'Highest',
    points: 8,
    reporter: 'jonas',
    text: [
      h(3, 'Steps to reproduce'),
      ol('Send any payout to Euroflux since 9:12.', 'Look at the gateway.'),
      h(3, 'Expected'),
      p('The payout is accepted.'),
      h(3, 'Actual'),
      p('The connection is refused: their issuer has withdrawn the root certificate. 3,100 payouts wait.'),
    ],
  },
  {
    ref: 'p-incident-resend',
    type: 'Task',
    summary: 'Send the 3,100 payouts again that waited for Euroflux',
    parent: 'p-run',
    priority: 'Highest',
    points: 3,
    text: [p('In the order in which they came. Done when each payout is booked exactly once on both sides.')],
  },
];

export const incidentPlays: readonly Play[] = [
  { sprint: incidentSprint, item: 'p-incident', born: 3.15, steps: done(3.2, 4.6, 5.1) },
  { sprint: incidentSprint, item: 'p-incident-resend', born: 3.4, steps: done(5.2, 6.1, 6.4) },
];
