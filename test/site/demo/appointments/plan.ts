import { done } from '../board-steps';
import type { Play } from '../draft';

/**
 * What the team did, in the calendar's numbers (6 is its first sprint). Points committed and
 * completed: 18 and 15, 17 and 14, 16 and 12, 18 and 18.
 */
export const appointmentPlan: readonly Play[] = [
  { sprint: 6, item: 'book-slot', steps: done(1.4, 4.2, 5.1) },
  { sprint: 6, item: 'branch-hours', steps: done(1.6, 2.8, 3.3) },
  { sprint: 6, item: 'confirm-mail', steps: done(5.3, 6.1, 6.7) },
  // Eleven topics instead of the four that were thought of.
  { sprint: 6, item: 'topic-choice', steps: done(3.5, 7.2, 8.4), estimates: [[4.3, 5]] },
  { sprint: 6, item: 'calendar-feed', steps: [[8.6, 'In Progress']] },

  {
    sprint: 7,
    item: 'calendar-feed',
    steps: [
      [2.2, 'In Review'],
      [3.4, 'Done'],
    ],
  },
  { sprint: 7, item: 'move-talk', steps: done(1.5, 6.2, 7.3) },
  { sprint: 7, item: 'cancel-talk', steps: done(4.2, 5.4, 6.1) },
  // The directory of advisers was not ready: back to the backlog.
  { sprint: 7, item: 'adviser-day', leaves: 4.6 },
  { sprint: 7, item: 'double-slot', born: 5.2, steps: done(5.3, 6.6, 7.1) },

  { sprint: 8, item: 'adviser-day', steps: done(1.4, 5.1, 6.3) },
  { sprint: 8, item: 'reminder-push', steps: done(1.6, 3.4, 4.2) },
  // Accepted, then reopened: the list left out what couples have to bring.
  { sprint: 8, item: 'papers-list', steps: [...done(2.3, 4.7, 5.5), [7.4, 'In Progress']] },
  { sprint: 8, item: 'no-show', steps: done(5.2, 7.1, 8.3) },
  { sprint: 8, item: 'calendar-zone', joins: 3.2, steps: done(3.4, 4.3, 4.8) },

  {
    sprint: 9,
    item: 'papers-list',
    steps: [
      [2.1, 'In Review'],
      [2.9, 'Done'],
    ],
  },
  { sprint: 9, item: 'video-room', steps: done(1.4, 7.6, 9.1) },
  { sprint: 9, item: 'video-room-licence', born: 1.3, steps: done(1.5, 2.2, 2.6) },
  { sprint: 9, item: 'video-room-test', born: 1.32, steps: done(7.7, 8.3, 8.8) },
  { sprint: 9, item: 'branch-plan', steps: done(3.2, 5.6, 6.5) },
  { sprint: 9, item: 'privacy-note', steps: done(4.3, 4.8, 5.2) },
  { sprint: 9, item: 'reminder-words', leaves: 3.4, returns: 6.2, steps: done(6.4, 7.2, 8.1) },

  {
    sprint: 10,
    item: 'waiting-list',
    steps: [[1.5, 'In Progress']],
  },
  {
    sprint: 10,
    item: 'sign-language',
    steps: [
      [1.6, 'In Progress'],
      [3.1, 'In Review'],
    ],
  },
  { sprint: 10, item: 'slot-service' },
  { sprint: 10, item: 'holiday-slots', steps: done(1.4, 1.9, 2.5) },

  { sprint: 11, item: 'company-talks' },
  { sprint: 11, item: 'branch-filter' },
];
