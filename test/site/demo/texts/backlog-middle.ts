import { emoji, expand, h, ol, p, panel, strong, tasks, ul } from '../adf';
import type { Draft } from '../draft';

/** The middle, in rank order: half-refined. */
export const backlogMiddle: readonly Draft[] = [
  {
    ref: 'partner-iban-check',
    type: 'Story',
    summary: 'Check foreign IBANs with the partner bank',
    parent: 'e-transfers',
    component: 'Transfers',
    points: 3,
    age: [81, 19],
    path: [[50, 'On hold']],
    text: [
      p(
        'As a customer with family in Portugal I want foreign IBANs to be checked as well, so that my transfer is not returned after three days.',
      ),
      panel('warning', p('On hold until the partner bank has signed the contract for the test system.')),
      p('Which countries first, and what if they do not answer in time?'),
    ],
  },
  {
    ref: 'logout-everywhere',
    type: 'Story',
    summary: 'Sign out on all devices',
    parent: 'e-sign-in',
    component: 'Sign-in',
    labels: ['security'],
    points: 2,
    age: [60, 16],
    text: [
      p('As a customer I want to sign out everywhere at once, so that I can sleep after losing my tablet.'),
      p('Same service as the device list.'),
    ],
  },
  {
    ref: 'sign-out-all',
    type: 'Story',
    summary: 'Log out of all devices at once',
    parent: 'e-sign-in',
    component: 'Sign-in',
    labels: ['security'],
    age: [44, 30],
    reporter: 'grace',
    text: [
      p('As a customer, I want to sign out everywhere at once so that whoever finds my tablet sees nothing.'),
      p('Three calls this month.'),
    ],
  },
  {
    ref: 'receipt-language',
    type: 'Bug',
    summary: 'Shared receipt is in German although the app is in English',
    parent: 'e-transfers',
    component: 'Transfers',
    reporter: 'priya',
    age: [24, 17],
    text: [p('Switch the app to English, make a transfer, share the receipt. The picture says "Überweisung".')],
  },
  {
    ref: 'goal-invite',
    type: 'Story',
    summary: 'Save for a goal together',
    parent: 'e-insight',
    component: 'Accounts',
    age: [55, 22],
    formerText: [p('Shared goals')],
    text: [
      p('As a couple we want to save for one goal from two accounts, so that we see together how far we are.'),
      expand(
        'Acceptance criteria',
        ol(
          'Up to five people, each from an account of ours.',
          'Each sees the sum and their own share only.',
          'Whoever leaves gets their share back within one day.',
        ),
      ),
    ],
  },
  {
    ref: 'analytics-consent',
    type: 'Task',
    summary: 'Take the analytics SDK out of the app',
    component: 'App shell',
    labels: ['compliance'],
    priority: 'High',
    age: [37, 5],
    reporter: 'anna',
    text: [
      p('It starts before the consent is read. We count what we need on our own servers already.'),
      tasks(
        'The SDK is in neither build file',
        'No request leaves to its host in a recorded session',
        'The privacy notice no longer names it',
      ),
    ],
  },
  {
    ref: 'search-typos',
    type: 'Story',
    summary: 'Find bookings in spite of typing errors',
    parent: 'e-documents',
    component: 'Documents',
    points: 5,
    age: [68, 26],
    relatesTo: ['statement-search'],
    text: [
      p('As a customer I want "Amazn" to find Amazon, so that I do not think the booking is missing.'),
      p(
        strong('Acceptance criteria'),
        ' — one letter wrong, missing or too many in words of five letters or more; exact matches come first; first 50 results within one second.',
      ),
    ],
  },
  {
    ref: 'onboarding-tax-id',
    type: 'Story',
    summary: 'Enter the tax ID later',
    parent: 'e-onboarding',
    component: 'Accounts',
    labels: ['compliance'],
    age: [93, 28],
    text: [
      p(
        'As an applicant who does not know the tax ID by heart I want to hand it in later, so that I can finish today.',
      ),
      ul(
        'Reminder after one week and after three weeks',
        'Account limited to 1,000 € until then?',
        'What does the law say if it never comes? ',
        'Ask tax team',
      ),
    ],
  },
  {
    ref: 'emoji-purpose',
    type: 'Bug',
    summary: 'Emoji in the purpose of a transfer are refused after signing',
    parent: 'e-transfers',
    component: 'Transfers',
    points: 2,
    age: [31, 20],
    votes: 2,
    text: [
      h(3, 'Steps'),
      ol(['Enter a transfer with the purpose "Happy birthday ', emoji(':tada:', '🎉'), '".'], 'Sign it.'),
      h(3, 'Expected'),
      p('The sign is refused or replaced while typing, as the SEPA character set demands.'),
      h(3, 'Actual'),
      p('The transfer is refused after signing with "FF01".'),
    ],
  },
];
