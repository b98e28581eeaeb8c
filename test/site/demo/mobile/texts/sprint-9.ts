import { br, h, mono, p, ul } from '../../adf';
import type { Draft } from '../../draft';

/** Items that entered sprint 9. */
export const sprintNine: readonly Draft[] = [
  {
    ref: 'passkey-sign-in',
    type: 'Story',
    summary: 'Sign in with my passkey',
    parent: 'e-sign-in',
    component: 'Sign-in',
    priority: 'Highest',
    points: 8,
    relatesTo: ['passkey-register'],
    text: [
      p('As a customer with a passkey I want to sign in with one look or touch, so that I am in within two seconds.'),
      h(2, 'Acceptance criteria'),
      ul(
        'No user name is asked for where the device holds one passkey.',
        'A passkey that was removed on our side is refused with a way to the password.',
        'Works on iOS 16 and Android 9 and later.',
        'Median time from tap to account list below 2 s in the pilot.',
      ),
    ],
  },
  {
    ref: 'passkey-sign-in-ios',
    type: 'Sub-task',
    summary: 'iOS: AuthenticationServices',
    parent: 'passkey-sign-in',
    points: 3,
  },
  {
    ref: 'passkey-sign-in-android',
    type: 'Sub-task',
    summary: 'Android: Credential Manager',
    parent: 'passkey-sign-in',
    points: 3,
  },
  {
    ref: 'passkey-sign-in-fallback',
    type: 'Sub-task',
    summary: 'Back to the password when the passkey is refused',
    parent: 'passkey-sign-in',
  },
  {
    ref: 'budget-alerts',
    type: 'Story',
    summary: 'Warn me before a budget is used up',
    parent: 'e-insight',
    component: 'Notifications',
    points: 5,
    text: [
      p('As someone who sets budgets I want a warning at 80 %, so that the end of the month does not surprise me.'),
      h(2, 'Acceptance criteria'),
      ul(
        'One budget for each category and month.',
        'One message at 80 % and one at 100 %, not more.',
        'A refund can take a budget below 80 % again without a message.',
      ),
    ],
  },
  {
    ref: 'a11y-focus-order',
    type: 'Bug',
    summary: 'Keyboard focus jumps to the top after closing a dialog',
    parent: 'e-access',
    component: 'App shell',
    points: 3,
    text: [
      p(
        'Steps: connect a keyboard, open the transfer page, open the date dialog, close it with Escape.',
        br(),
        'Expected: focus is on the date field.',
        br(),
        'Actual: focus is on the first element of the page.',
      ),
    ],
  },
  {
    ref: 'card-travel',
    type: 'Story',
    summary: 'Allow a card abroad for the time of a journey',
    parent: 'e-cards',
    component: 'Cards',
    points: 3,
    text: [
      p('As a traveller I want to open my card for a country and a period, so that it is not refused at the hotel.'),
      h(2, 'Acceptance criteria'),
      ul('Up to five countries, up to 90 days.', 'Ends by itself; a message says so the day before.'),
    ],
  },
  {
    ref: 'push-deeplink',
    type: 'Story',
    summary: 'A tap on a message opens the right page',
    parent: 'e-notify',
    component: 'Notifications',
    points: 3,
    text: [
      p('As a customer I want to land on the booking that a message is about, so that I need not look for it.'),
      p('Acceptance criteria'),
      ul(
        'Works from a locked phone after sign-in.',
        'A booking that is gone leads to the account list with a sentence.',
      ),
    ],
  },
  {
    ref: 'ios-crash-launch',
    type: 'Bug',
    summary: 'App closes at launch on iOS when the keychain is locked',
    component: 'App shell',
    priority: 'Highest',
    points: 2,
    reporter: 'marcus',
    environment: 'iOS 18.1, after a restart and before the first unlock',
    text: [
      p(
        'Steps to reproduce: restart the phone, do not unlock it, let a push message start the app in the background, unlock, open the app.',
      ),
      p('Expected: the sign-in page.'),
      p('Actual: crash in ', mono('SecItemCopyMatching'), ', 1,140 reports since yesterday.'),
    ],
  },
  {
    ref: 'joint-account-view',
    type: 'Story',
    summary: 'Show who booked what on a joint account',
    parent: 'e-insight',
    component: 'Accounts',
    points: 2,
    text: [
      p('As one of two holders I want to see which of us made a booking, so that we need not ask each other.'),
      h(2, 'Acceptance criteria'),
      ul('First name beside bookings made in the app.', 'Card payments name the card holder.'),
    ],
  },
];
