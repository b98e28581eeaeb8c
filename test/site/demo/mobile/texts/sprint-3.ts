import { code, h, p, strong, ul } from '../../adf';
import type { Draft } from '../../draft';

/** Items that entered sprint 3. */
export const sprintThree: readonly Draft[] = [
  {
    ref: 'recipient-search',
    type: 'Story',
    summary: 'Find a saved recipient by name or part of the IBAN',
    parent: 'e-transfers',
    component: 'Transfers',
    points: 3,
    text: [
      p('As a customer with many recipients I want to search them, so that I need not scroll.'),
      p(strong('Acceptance criteria:')),
      ul(
        'Finds umlauts by their base letters: "muller" finds Müller.',
        'Part of the IBAN is enough, from four characters on.',
      ),
    ],
  },
  {
    ref: 'freeze-push',
    type: 'Story',
    summary: 'Tell me when one of my cards was frozen',
    parent: 'e-cards',
    component: 'Notifications',
    points: 2,
    text: [
      p('As a card holder I want a message when a card is frozen, so that I notice if it was not me.'),
      p('Given an active card, when it is frozen on any channel, then a push message arrives within one minute.'),
    ],
  },
  {
    ref: 'onboarding-progress',
    type: 'Story',
    summary: 'Show how far the account opening is',
    parent: 'e-onboarding',
    component: 'Accounts',
    points: 3,
    text: [
      p('As an applicant I want to see which steps are left, so that I can decide to go on now or later.'),
      h(2, 'Acceptance criteria'),
      ul('Five steps with the time each takes.', 'Leaving and coming back within 30 days continues at the same step.'),
    ],
  },
  {
    ref: 'device-list',
    type: 'Story',
    summary: 'See and remove the devices that can sign in',
    parent: 'e-sign-in',
    component: 'Sign-in',
    points: 5,
    hidden: true,
    text: [
      p('As a customer I want to see on which devices I am signed in, so that I can throw out a phone that I sold.'),
      h(2, 'Acceptance criteria'),
      ul(
        'Model, last sign-in and place (country only) are shown.',
        'Removing a device ends its session within a minute.',
        'The device in my hand cannot be removed here.',
      ),
    ],
  },
  {
    ref: 'currency-format',
    type: 'Bug',
    summary: 'Amounts lose their thousands separator on Android 9',
    component: 'Accounts',
    points: 2,
    reporter: 'marcus',
    environment: 'Android 9, Samsung S8, German locale',
    text: [
      p(strong('Steps: '), 'Open the account list with a balance above 999.99 on Android 9.'),
      p(strong('Expected: '), '1.234,56 €'),
      p(strong('Actual: '), '1234,56 €'),
      code('kotlin', 'NumberFormat.getCurrencyInstance(Locale("de", "DE")).format(1234.56) // grouping is off here'),
    ],
  },
];
