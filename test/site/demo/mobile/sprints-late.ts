import { done } from '../board-steps';
import type { Play } from '../draft';

/**
 * Sprints 6 (the incident) to 11 (planned): after it the team commits to less and keeps more of it.
 */
export const lateSprints: readonly Play[] = [
  // Day 3: transfers are booked twice. Three items come in, three go out.
  { sprint: 6, item: 'incident-double-booking', born: 3.2, steps: done(3.25, 6.4, 7.6) },
  { sprint: 6, item: 'incident-send-lock', joins: 3.4, steps: done(3.5, 5.3, 5.9) },
  { sprint: 6, item: 'incident-affected-list', born: 4.1, steps: done(4.2, 6.6, 7.1), estimates: [[6.2, 1]] },
  {
    sprint: 6,
    item: 'recurring-transfer',
    steps: [
      [1.4, 'In Progress'],
      [3.6, 'To Do'],
    ],
    leaves: 3.7,
  },
  { sprint: 6, item: 'quiet-hours', leaves: 3.7 },
  { sprint: 6, item: 'contact-import', leaves: 4.3 },
  { sprint: 6, item: 'receipt-share', steps: done(1.3, 2.4, 2.9) },
  {
    sprint: 6,
    item: 'card-replace',
    steps: [
      [8.2, 'In Review'],
      [9.1, 'In Progress'],
    ],
  },
  { sprint: 6, item: 'statement-search', steps: [[9.3, 'In Progress']] },

  {
    sprint: 7,
    item: 'card-replace',
    steps: [
      [3.4, 'In Review'],
      [4.6, 'Done'],
    ],
  },
  {
    sprint: 7,
    item: 'statement-search',
    steps: [
      [3.8, 'In Review'],
      [5.1, 'Done'],
    ],
  },
  { sprint: 7, item: 'recurring-transfer', steps: done(1.5, 6.5, 8.3) },
  { sprint: 7, item: 'recurring-transfer-api', born: 1.3, steps: done(1.5, 3.1, 3.6) },
  { sprint: 7, item: 'recurring-transfer-form', born: 1.32, steps: done(2.2, 5.4, 6.1) },
  { sprint: 7, item: 'recurring-transfer-e2e', born: 1.34, steps: done(6.2, 7.5, 8.1) },
  // Accepted on day 5, reopened when a push came at 23:10, accepted again.
  { sprint: 7, item: 'quiet-hours', steps: [...done(1.6, 4.2, 5.3), [7.2, 'In Progress'], [8.6, 'Done']] },
  { sprint: 7, item: 'contact-import', steps: done(5.5, 7.3, 9.4) },
  { sprint: 7, item: 'large-font-crash', joins: 4.4, steps: done(4.6, 5.6, 6.3) },
  { sprint: 7, item: 'idempotency-key', steps: [...done(4.8, 7.7, 8.4), [9.7, 'In Progress']] },

  {
    sprint: 8,
    item: 'idempotency-key',
    steps: [
      [2.6, 'In Review'],
      [3.4, 'Done'],
    ],
  },
  { sprint: 8, item: 'spending-categories', steps: done(1.4, 5.2, 6.4) },
  { sprint: 8, item: 'spending-categories-rules', born: 1.25, steps: done(1.5, 3.3, 3.9) },
  { sprint: 8, item: 'spending-categories-icons', born: 1.27, steps: done(3.5, 4.4, 4.9) },
  { sprint: 8, item: 'passkey-register', steps: done(1.3, 7.1, 8.5), flagged: [3.3, 5.1] },
  { sprint: 8, item: 'a11y-labels', steps: done(4.1, 6.6, 7.4) },
  { sprint: 8, item: 'statement-mail', steps: done(6.5, 7.8, 8.7) },
  { sprint: 8, item: 'statement-tax', steps: done(5.4, 8.2, 9.5) },
  { sprint: 8, item: 'card-pin-view', steps: done(7.6, 8.4, 9.2), estimates: [[7.7, 1]] },
  // No longer wanted: closed in a status that has no column.
  { sprint: 8, item: 'fax-form', steps: [[4.5, 'Cancelled']] },
  // On hold before the sprint began: on the board's filter, in no column.
  { sprint: 8, item: 'partner-iban-check', leaves: 9.8 },

  { sprint: 9, item: 'passkey-sign-in', steps: done(1.3, 7.2, 8.8) },
  { sprint: 9, item: 'passkey-sign-in-ios', born: 1.22, steps: done(1.4, 4.6, 5.4) },
  { sprint: 9, item: 'passkey-sign-in-android', born: 1.24, steps: done(2.3, 6.1, 6.8) },
  { sprint: 9, item: 'passkey-sign-in-fallback', born: 4.3, steps: done(5.5, 6.9, 7.1) },
  { sprint: 9, item: 'budget-alerts', steps: done(1.5, 5.3, 6.5) },
  { sprint: 9, item: 'a11y-focus-order', steps: done(2.1, 4.2, 5.7) },
  { sprint: 9, item: 'card-travel', steps: done(5.8, 7.6, 8.5) },
  // Out for the crash, back in when the crash was fixed sooner than feared.
  { sprint: 9, item: 'push-deeplink', leaves: 3.5, returns: 5.3, steps: done(6.2, 8.3, 9.4) },
  { sprint: 9, item: 'ios-crash-launch', born: 3.3, steps: done(3.4, 4.5, 5.2) },
  { sprint: 9, item: 'joint-account-view', steps: [[9.2, 'In Progress']] },

  {
    sprint: 10,
    item: 'joint-account-view',
    steps: [
      [2.4, 'In Review'],
      [3.2, 'Done'],
    ],
  },
  {
    sprint: 10,
    item: 'instant-confirm',
    steps: [
      [1.4, 'In Progress'],
      [4.6, 'In Review'],
      [6.3, 'Done'],
    ],
  },
  { sprint: 10, item: 'instant-confirm-limits', born: 1.25, steps: done(1.6, 2.7, 3.3) },
  { sprint: 10, item: 'instant-confirm-sound', born: 1.27, steps: [[3.5, 'In Progress']] },
  { sprint: 10, item: 'instant-confirm-copy', born: 1.29 },
  {
    sprint: 10,
    item: 'card-virtual',
    steps: [
      [1.5, 'In Progress'],
      [2.6, 'Blocked'],
    ],
    flagged: [2.6, 5.4],
  },
  { sprint: 10, item: 'savings-goals', steps: [[2.3, 'In Progress']], estimates: [[3.4, 8]] },
  {
    sprint: 10,
    item: 'screenreader-charts',
    steps: [
      [3.1, 'In Progress'],
      [5.2, 'In Review'],
    ],
  },
  { sprint: 10, item: 'push-bundle' },
  { sprint: 10, item: 'fallback-copy', steps: done(1.3, 1.8, 2.4) },
  {
    sprint: 10,
    item: 'sepa-holiday',
    born: 2.2,
    steps: [
      [2.5, 'In Progress'],
      [4.4, 'In Review'],
    ],
  },

  { sprint: 11, item: 'passkey-recovery' },
  { sprint: 11, item: 'card-dispute' },
  { sprint: 11, item: 'split-bill' },
  { sprint: 11, item: 'statement-archive' },
  { sprint: 11, item: 'low-balance-alert' },
  { sprint: 11, item: 'spike-open-banking' },
];
