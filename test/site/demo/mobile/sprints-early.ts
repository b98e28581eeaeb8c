import { done } from '../board-steps';
import type { Play } from '../draft';

/** Sprints 1 to 5: over-committed from habit; large items roll over at the close. */
export const earlySprints: readonly Play[] = [
  { sprint: 1, item: 'iban-validation', steps: done(1.3, 2.6, 3.4) },
  { sprint: 1, item: 'transfer-form', steps: done(1.4, 7.2, 9.1) },
  { sprint: 1, item: 'pin-reset-copy', steps: done(4.1, 4.8, 5.2) },
  { sprint: 1, item: 'card-list', steps: done(3.7, 5.5, 6.6) },
  { sprint: 1, item: 'push-token', steps: done(2.2, 6.1, 8.3) },
  { sprint: 1, item: 'biometrics', steps: [[5.6, 'In Progress']] },
  { sprint: 1, item: 'crash-empty-payee' },

  {
    sprint: 2,
    item: 'biometrics',
    steps: [
      [6.2, 'In Review'],
      [8.7, 'Done'],
    ],
  },
  { sprint: 2, item: 'crash-empty-payee', steps: done(1.5, 2.1, 2.6) },
  { sprint: 2, item: 'card-freeze', steps: done(1.3, 5.4, 7.1) },
  { sprint: 2, item: 'otp-autofill', steps: done(7.3, 8.8, 9.7) },
  { sprint: 2, item: 'release-checklist', steps: done(2.8, 3.3, 4.2) },
  {
    sprint: 2,
    item: 'recipients-save',
    steps: [
      [4.5, 'In Progress'],
      [9.6, 'In Review'],
    ],
  },
  { sprint: 2, item: 'statement-list', steps: [[8.9, 'In Progress']] },

  { sprint: 3, item: 'recipients-save', steps: [[2.3, 'Done']] },
  {
    sprint: 3,
    item: 'statement-list',
    steps: [
      [3.6, 'In Review'],
      [4.4, 'Done'],
    ],
  },
  { sprint: 3, item: 'recipient-search', steps: done(2.5, 5.3, 6.5) },
  { sprint: 3, item: 'freeze-push', steps: done(1.6, 3.2, 3.9) },
  { sprint: 3, item: 'onboarding-progress', steps: done(4.7, 7.6, 9.2) },
  { sprint: 3, item: 'device-list', steps: [[6.8, 'In Progress']] },
  { sprint: 3, item: 'currency-format' },

  {
    sprint: 4,
    item: 'device-list',
    steps: [
      [3.1, 'In Review'],
      [4.5, 'Done'],
    ],
  },
  { sprint: 4, item: 'currency-format', steps: done(1.4, 2.2, 2.9) },
  // Opened up during the sprint: statements of joint accounts have two addressees.
  { sprint: 4, item: 'statement-pdf', steps: done(1.5, 7.4, 9.3), estimates: [[4.6, 8]] },
  { sprint: 4, item: 'card-limits', steps: done(5.2, 7.7, 8.6) },
  { sprint: 4, item: 'legal-footer', joins: 'at-start', steps: done(6.3, 6.7, 7.3) },
  { sprint: 4, item: 'scheduled-transfer', steps: [[3.3, 'In Progress']], flagged: [5.5, 8.2] },

  {
    sprint: 5,
    item: 'scheduled-transfer',
    steps: [
      [5.6, 'In Review'],
      [7.2, 'Done'],
    ],
  },
  { sprint: 5, item: 'notification-prefs', steps: done(1.6, 5.8, 8.4), described: 2.4 },
  { sprint: 5, item: 'ident-retry', steps: done(2.4, 4.3, 5.6) },
  { sprint: 5, item: 'dark-contrast', steps: done(6.4, 7.5, 8.2) },
  { sprint: 5, item: 'imprint-typo', steps: done(3.2, 3.3, 3.4) },
  // Finished in the week before and pulled in all the same, "so that it shows somewhere".
  { sprint: 5, item: 'sdk-upgrade', steps: done(-5.6, -3.4, -2.2), joins: 1.02 },
  { sprint: 5, item: 'card-replace', steps: [[8.5, 'In Progress']] },
];
