import { h, ol, p, strong, tasks, ul } from '../../adf';
import type { Draft } from '../../draft';

/** Items that entered sprints 1 and 2. */
export const sprintsOneAndTwo: readonly Draft[] = [
  {
    ref: 'iban-validation',
    type: 'Story',
    summary: 'Check the IBAN while it is being typed',
    parent: 'e-transfers',
    component: 'Transfers',
    points: 3,
    text: [
      p(
        'As a customer I want to be told at once when an IBAN cannot be right, so that I do not find out on the next page.',
      ),
      h(2, 'Acceptance criteria'),
      ul(
        'A wrong check digit is shown when the field is left, not while typing.',
        'The length is checked for the country of the first two letters.',
        'Spaces and lower case are accepted and tidied up.',
      ),
    ],
  },
  {
    ref: 'transfer-form',
    type: 'Story',
    summary: 'Send a SEPA transfer from the new app',
    parent: 'e-transfers',
    component: 'Transfers',
    priority: 'Highest',
    points: 5,
    text: [
      p('As a customer I want to send money to an IBAN in the new app, so that I do not need the old one any more.'),
      h(3, 'Acceptance criteria'),
      ol(
        'Recipient, IBAN, amount and purpose can be entered; the purpose holds 140 characters.',
        'The amount cannot exceed the available balance including the agreed overdraft.',
        'The summary page shows everything once more before the transfer is signed.',
        'After signing, the transfer stands in the account list as "on its way".',
      ),
    ],
  },
  {
    ref: 'pin-reset-copy',
    type: 'Task',
    summary: 'Plain words on the PIN reset screens',
    parent: 'e-sign-in',
    component: 'Sign-in',
    priority: 'Low',
    points: 1,
    reporter: 'grace',
    text: [
      p('Replace the five texts as agreed with customer care. Done when all five are in both languages and reviewed.'),
    ],
  },
  {
    ref: 'card-list',
    type: 'Story',
    summary: 'See all my cards with their state',
    parent: 'e-cards',
    component: 'Cards',
    points: 3,
    text: [
      p('As a customer I want to see my debit and credit cards in one list, so that I know which of them can be used.'),
      p(strong('Acceptance criteria')),
      ul('Active, frozen and expired cards can be told apart without colour.', 'Only the last four digits are shown.'),
    ],
  },
  {
    ref: 'push-token',
    type: 'Task',
    summary: 'Register the device for push messages',
    component: 'Notifications',
    points: 3,
    text: [
      p('Send the token of APNs or FCM to the notification service after sign-in and when it changes.'),
      p('Done when a test message from the service console reaches an iPhone and an Android device.'),
    ],
  },
  {
    ref: 'biometrics',
    type: 'Story',
    summary: 'Sign in with fingerprint or face',
    parent: 'e-sign-in',
    component: 'Sign-in',
    priority: 'High',
    points: 8,
    text: [
      p(
        'As a returning customer I want to sign in with my fingerprint or face, so that I need not type the PIN in public.',
      ),
      h(2, 'Acceptance criteria'),
      ul(
        'Offered after the second successful sign-in with PIN; "not now" asks again after 30 days at the earliest.',
        'Three failed attempts fall back to the PIN.',
        'A new finger or face enrolled on the device switches biometrics off until the PIN was entered.',
      ),
    ],
  },
  {
    ref: 'crash-empty-payee',
    type: 'Bug',
    summary: 'App closes when the recipient field holds only spaces',
    component: 'Transfers',
    priority: 'High',
    points: 1,
    reporter: 'priya',
    environment: 'iOS 17.4, build 4.0.0 (312)',
    text: [
      h(3, 'Steps to reproduce'),
      ol('Open a new transfer.', 'Type three spaces as the recipient.', 'Tap Next.'),
      h(3, 'Expected'),
      p('The field asks for a name.'),
      h(3, 'Actual'),
      p('The app closes. Nothing is sent.'),
    ],
  },
  {
    ref: 'card-freeze',
    type: 'Story',
    summary: 'Freeze and unfreeze a card',
    parent: 'e-cards',
    component: 'Cards',
    priority: 'High',
    points: 5,
    text: [
      p(
        'As a card holder I want to freeze a card that I cannot find, so that nobody pays with it while I keep looking.',
      ),
      p('AC:'),
      ul(
        'Freezing works within 5 seconds, offline payments of the last minute excepted.',
        'Unfreezing needs the PIN or biometrics.',
        'Standing card payments (subscriptions) go on, and the screen says so.',
      ),
    ],
  },
  {
    ref: 'otp-autofill',
    type: 'Story',
    summary: 'Fill in the SMS code by itself',
    parent: 'e-sign-in',
    component: 'Sign-in',
    points: 3,
    text: [
      p(
        'As a customer I want the code from the SMS to be filled in, so that I do not have to switch apps and remember it.',
      ),
      tasks(
        'x The code is offered above the keyboard on iOS',
        'x The code is read without a permission on Android',
        'x A code older than five minutes is not offered',
      ),
    ],
  },
  {
    ref: 'release-checklist',
    type: 'Task',
    summary: 'Release checklist for the app stores',
    component: 'App shell',
    text: [
      p(
        'One page with what has to be done, by whom, before a build goes to the stores. Done when release 4.0 has gone out with it.',
      ),
    ],
  },
  {
    ref: 'recipients-save',
    type: 'Story',
    summary: 'Save a recipient after a transfer',
    parent: 'e-transfers',
    component: 'Transfers',
    points: 5,
    text: [
      p('As someone who pays the same people every month I want to save them, so that I do not type their IBAN again.'),
      h(2, 'Acceptance criteria'),
      ul(
        'Offered on the confirmation page.',
        'Name can be changed, IBAN cannot.',
        'A recipient with the same IBAN is not saved twice.',
      ),
    ],
  },
  {
    ref: 'statement-list',
    type: 'Story',
    summary: 'List of account statements by year',
    parent: 'e-documents',
    component: 'Documents',
    points: 3,
    text: [
      p('As a customer I want to see my statements by year, so that I find the one that the tax office asks for.'),
      h(2, 'Acceptance criteria'),
      ul('The current year is open, older ones are folded.', 'Unread statements are marked.'),
    ],
  },
];
