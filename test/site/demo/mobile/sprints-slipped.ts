import { done } from '../board-steps';
import type { Play } from '../draft';

/**
 * What slipped into a sprint because somebody asked for it, without an estimate and without
 * criteria: one in five comes out of it.
 */
export const slippedIn: readonly Play[] = [
  { sprint: 3, item: 'statement-print' },
  { sprint: 4, item: 'statement-print', steps: done(6.4, 8.9, 9.6) },
  { sprint: 3, item: 'branch-hours' },
  { sprint: 4, item: 'branch-hours' },
  { sprint: 5, item: 'branch-hours', leaves: 6.4 },
  { sprint: 4, item: 'referral-banner', steps: [[7.8, 'In Progress']] },
  { sprint: 5, item: 'referral-banner' },
  { sprint: 6, item: 'referral-banner', steps: [[3.6, 'To Do']], leaves: 3.7 },
  { sprint: 5, item: 'sign-in-hints' },
  { sprint: 6, item: 'sign-in-hints' },
  { sprint: 7, item: 'sign-in-hints', steps: done(6.6, 8.2, 9.5) },
  { sprint: 6, item: 'push-sound', leaves: 3.7 },
  { sprint: 7, item: 'statement-colours', steps: [[9.3, 'In Progress']] },
  {
    sprint: 8,
    item: 'statement-colours',
    steps: [
      [4.6, 'In Review'],
      [6.2, 'Done'],
    ],
  },
  { sprint: 7, item: 'faq-link', leaves: 5.2 },
  { sprint: 8, item: 'file-names' },
  { sprint: 9, item: 'file-names', leaves: 9.6 },
  { sprint: 8, item: 'card-nickname' },
  { sprint: 9, item: 'card-nickname', steps: done(6.7, 8.4, 9.6) },
  { sprint: 9, item: 'rating-prompt', leaves: 8.4 },
];
