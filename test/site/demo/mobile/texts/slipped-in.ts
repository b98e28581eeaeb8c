import { p } from '../../adf';
import type { Draft } from '../../draft';

/**
 * Items that went into a sprint before anybody had refined them. What was taken out again was
 * dropped later.
 */
export const slippedInTexts: readonly Draft[] = [
  {
    ref: 'statement-print',
    type: 'Story',
    summary: 'Print a statement',
    parent: 'e-documents',
    component: 'Documents',
    reporter: 'grace',
    text: [p('Customers ask for it at the counter.')],
  },
  {
    ref: 'branch-hours',
    type: 'Story',
    summary: 'Opening hours of the branches',
    component: 'App shell',
    reporter: 'grace',
    text: [p('Should be somewhere in the app.')],
    path: [[52, 'Cancelled']],
  },
  {
    ref: 'referral-banner',
    type: 'Story',
    summary: 'Banner: bring a friend',
    component: 'App shell',
    reporter: 'anna',
    text: [p('For the autumn campaign, see the mail of marketing.')],
    path: [[38, 'Cancelled']],
  },
  {
    ref: 'sign-in-hints',
    type: 'Story',
    summary: 'Better hints when signing in fails',
    parent: 'e-sign-in',
    component: 'Sign-in',
    text: [p('Today it only says "failed".')],
  },
  {
    ref: 'push-sound',
    type: 'Story',
    summary: 'A sound of our own for messages',
    parent: 'e-notify',
    component: 'Notifications',
    reporter: 'anna',
    path: [[36, 'Cancelled']],
  },
  {
    ref: 'statement-colours',
    type: 'Task',
    summary: 'New colours on the statement',
    parent: 'e-documents',
    component: 'Documents',
    text: [p('As in the new brand book.')],
  },
  { ref: 'faq-link', type: 'Task', summary: 'Link to the FAQ', component: 'App shell', path: [[24, 'Cancelled']] },
  {
    ref: 'file-names',
    type: 'Story',
    summary: 'Better names for downloaded files',
    parent: 'e-documents',
    component: 'Documents',
    reporter: 'grace',
    text: [p('Nobody finds "document(7).pdf" again.')],
    path: [[2, 'Cancelled']],
  },
  {
    ref: 'card-nickname',
    type: 'Story',
    summary: 'Give a card a name',
    parent: 'e-cards',
    component: 'Cards',
    text: [p('Like "groceries" or "kids".')],
  },
  {
    ref: 'rating-prompt',
    type: 'Story',
    summary: 'Ask for a rating in the store',
    component: 'App shell',
    reporter: 'anna',
    text: [p('We need more stars.')],
    path: [[2, 'Cancelled']],
  },
];
