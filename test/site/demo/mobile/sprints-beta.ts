import { done } from '../board-steps';
import type { Play } from '../draft';

/**
 * The seven beta sprints, -6 to 0 in the calendar: promised by feeling, refined while it was built,
 * so that a third of each rolls over; the last one is cut down to what the launch needs.
 */
export const betaSprints: readonly Play[] = [
  { sprint: -6, item: 'account-list', steps: done(1.4, 5.2, 7.3) },
  { sprint: -6, item: 'login-password', steps: done(1.6, 7.4, 9.5) },
  { sprint: -6, item: 'app-icon', steps: done(2.3, 3.6, 4.1) },
  { sprint: -6, item: 'build-pipeline', steps: done(3.2, 6.1, 8.4) },
  { sprint: -6, item: 'account-details', steps: [[7.6, 'In Progress']] },
  { sprint: -6, item: 'booking-list', steps: [[8.2, 'In Progress']] },
  { sprint: -6, item: 'card-details' },

  { sprint: -5, item: 'account-details', steps: reviewed(2.6, 3.4) },
  { sprint: -5, item: 'booking-list', steps: reviewed(4.3, 6.2) },
  { sprint: -5, item: 'card-details', steps: done(2.2, 7.1, 8.5) },
  { sprint: -5, item: 'sms-code', steps: [[6.3, 'In Progress']] },
  { sprint: -5, item: 'booking-details', steps: [[8.8, 'In Progress']] },
  { sprint: -5, item: 'tester-feedback' },
  { sprint: -5, item: 'session-timeout', steps: done(4.6, 5.5, 6.4) },
  { sprint: -5, item: 'balance-wrong-sign', born: 3.2, steps: done(3.3, 3.7, 4.4) },

  { sprint: -4, item: 'sms-code', steps: reviewed(3.5, 5.1) },
  { sprint: -4, item: 'booking-details', steps: reviewed(2.4, 3.3) },
  { sprint: -4, item: 'sign-transfer', steps: done(1.7, 7.2, 9.3) },
  { sprint: -4, item: 'crash-no-network', steps: done(5.4, 6.2, 6.8) },
  { sprint: -4, item: 'payee-list', steps: [[7.4, 'In Progress']] },
  { sprint: -4, item: 'dark-mode', steps: [[8.6, 'In Progress']] },
  // The testers write in a chat instead.
  { sprint: -4, item: 'tester-feedback', steps: [[6.4, 'Cancelled']] },

  { sprint: -3, item: 'payee-list', steps: reviewed(3.2, 4.7) },
  { sprint: -3, item: 'dark-mode', steps: reviewed(6.3, 8.1) },
  { sprint: -3, item: 'standing-list', steps: done(2.5, 5.3, 7.2) },
  { sprint: -3, item: 'locale-dates', steps: done(4.2, 4.5, 4.9) },
  { sprint: -3, item: 'push-consent', steps: done(5.6, 7.4, 8.3) },
  { sprint: -3, item: 'direct-debits', steps: [[7.3, 'In Progress']] },
  { sprint: -3, item: 'video-ident', flagged: [4.4, 9.2], steps: [[3.4, 'In Progress']] },

  { sprint: -2, item: 'direct-debits', steps: reviewed(6.5, 9.1), estimates: [[2.6, 8]] },
  { sprint: -2, item: 'video-ident' },
  { sprint: -2, item: 'terms-accept', steps: done(1.4, 3.3, 4.2) },
  { sprint: -2, item: 'consent-log', steps: done(4.4, 6.7, 8.2) },
  { sprint: -2, item: 'help-pages', steps: done(2.7, 7.6, 8.8) },
  { sprint: -2, item: 'atm-finder', steps: [[8.4, 'In Progress']] },
  { sprint: -2, item: 'slow-bookings', joins: 4.3, steps: done(4.5, 6.3, 7.1) },

  { sprint: -1, item: 'video-ident', steps: reviewed(5.2, 7.8) },
  { sprint: -1, item: 'card-activate', steps: done(1.5, 5.6, 7.4) },
  { sprint: -1, item: 'payee-confirm', steps: done(2.6, 4.4, 5.3) },
  { sprint: -1, item: 'keyboard-sign-in', steps: done(6.2, 6.6, 7.1) },
  { sprint: -1, item: 'crash-rotate-sign', joins: 3.6, steps: done(3.7, 5.4, 6.5) },
  { sprint: -1, item: 'store-texts', steps: done(7.2, 8.3, 9.2) },
  { sprint: -1, item: 'qr-transfer', steps: [[8.7, 'In Progress']] },
  { sprint: -1, item: 'tablet-layout', steps: [[6.8, 'Cancelled']] },
  { sprint: -1, item: 'atm-finder' },

  { sprint: 0, item: 'migrate-users', steps: done(1.3, 7.5, 9.2) },
  { sprint: 0, item: 'pen-test', steps: done(1.5, 6.4, 8.6) },
  { sprint: 0, item: 'error-pages', steps: done(2.4, 4.3, 5.5) },
  { sprint: 0, item: 'load-test', steps: done(4.6, 6.2, 7.3) },
  { sprint: 0, item: 'old-app-notice', steps: done(5.7, 7.1, 8.2) },
  { sprint: 0, item: 'rollback-plan', steps: done(7.4, 8.5, 9.4) },
  // Cut from the launch.
  { sprint: 0, item: 'qr-transfer', steps: [[2.2, 'Cancelled']] },
  { sprint: 0, item: 'atm-finder', steps: [[2.3, 'Cancelled']] },
  { sprint: 0, item: 'confetti', steps: [[2.4, 'Cancelled']] },
];

/** The rest of the way for what was begun in the sprint before. */
function reviewed(inReview: number, finished: number): NonNullable<Play['steps']> {
  return [
    [inReview, 'In Review'],
    [finished, 'Done'],
  ];
}
