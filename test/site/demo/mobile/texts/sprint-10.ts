import { emoji, expand, h, link, lozenge, ol, p, panel, strong, table, ul } from '../../adf';
import type { Draft } from '../../draft';

/** Items of the active sprint, in rank order. */
export const sprintTen: readonly Draft[] = [
  {
    ref: 'instant-confirm',
    type: 'Story',
    summary: 'Confirm an instant transfer within ten seconds',
    parent: 'e-transfers',
    component: 'Transfers',
    priority: 'High',
    points: 5,
    text: (to) => [
      p(
        'As a buyer at a flea market I want to see within ten seconds that my money has arrived, so that I can take the bicycle with me.',
      ),
      panel(
        'info',
        p('The scheme allows ten seconds from acceptance to answer. After that the state is unknown, not failed.'),
      ),
      h(2, 'Acceptance criteria'),
      ul(
        'The state is one of: on its way, arrived, refused, being checked.',
        'After ten seconds without an answer the page says "being checked" and a message follows.',
        'A refusal names the reason in words, never a code.',
        'Going back and opening the page again shows the same state.',
      ),
      p('Questions to ', to.person('sofia'), ', pilot from ', to.day(9), '.'),
    ],
  },
  {
    ref: 'instant-confirm-limits',
    type: 'Sub-task',
    summary: 'Read the instant limit of the account',
    parent: 'instant-confirm',
    points: 1,
  },
  {
    ref: 'instant-confirm-sound',
    type: 'Sub-task',
    summary: 'Sound and vibration on arrival',
    parent: 'instant-confirm',
  },
  {
    ref: 'instant-confirm-copy',
    type: 'Sub-task',
    summary: 'Texts for the four states, both languages',
    parent: 'instant-confirm',
  },
  {
    ref: 'card-virtual',
    type: 'Story',
    summary: 'Virtual card for online shopping',
    parent: 'e-cards',
    component: 'Cards',
    priority: 'High',
    points: 8,
    text: (to) => [
      p(
        'As an online shopper I want a card number of its own for each shop, so that a stolen number is worth nothing.',
      ),
      p(
        lozenge('WAITING', 'yellow'),
        ' for test numbers of the card provider, promised for ',
        to.day(-1),
        ' ',
        emoji(':hourglass:', '⏳'),
      ),
      h(2, 'Acceptance criteria'),
      ol(
        'A number is made in under three seconds.',
        'It can be limited to one payment, one shop or one month.',
        'Deleting it refuses everything after.',
        'It cannot be used at a terminal.',
      ),
    ],
  },
  {
    ref: 'savings-goals',
    type: 'Story',
    summary: 'Save towards a goal',
    parent: 'e-insight',
    component: 'Accounts',
    points: 5,
    formerText: [p('As a saver I want goals.')],
    text: [
      p('As a saver I want to set money aside for a goal, so that I see the holiday coming nearer.'),
      expand(
        'Acceptance criteria',
        ul(
          'A goal has a name, an amount and a day.',
          'Money in a goal is left out of the available balance.',
          'A goal can be emptied at any time in one step.',
          'Up to ten goals.',
        ),
      ),
    ],
  },
  {
    ref: 'screenreader-charts',
    type: 'Story',
    summary: 'Charts of spending that can be listened to',
    parent: 'e-access',
    component: 'Accounts',
    points: 3,
    text: [
      p('As a blind customer I want the chart as a table, so that I know as much as those who see it.'),
      panel(
        'success',
        p(strong('Acceptance criteria')),
        ul('Every chart has "Show as table" beside it.', 'The table is reached before the chart by swiping.'),
      ),
    ],
  },
  {
    ref: 'push-bundle',
    type: 'Story',
    summary: 'Bundle several bookings into one message',
    parent: 'e-notify',
    component: 'Notifications',
    points: 2,
    text: [
      p('As a customer on pay day I want one message instead of nine, so that I do not switch all of them off.'),
      p(
        'Given three or more bookings within five minutes, when they are reported, then one message tells their number and sum.',
      ),
      p('Given one of them is above my limit, when they are reported, then that one has its own message.'),
    ],
  },
  {
    ref: 'fallback-copy',
    type: 'Task',
    summary: 'Say why the fingerprint is asked for again',
    parent: 'e-sign-in',
    component: 'Sign-in',
    priority: 'Low',
    points: 1,
    text: [
      p('Replace "Authentication required" by the sentence of the style guide. Done when it is in both languages.'),
    ],
  },
  {
    ref: 'sepa-holiday',
    type: 'Bug',
    summary: 'Scheduled transfers on TARGET holidays run a day late',
    parent: 'e-transfers',
    component: 'Transfers',
    priority: 'High',
    points: 3,
    reporter: 'grace',
    text: [
      h(3, 'Steps to reproduce'),
      ol('Schedule a transfer for 1 May.', 'Look at the list of scheduled transfers on 2 May.'),
      h(3, 'Expected result'),
      p(
        'Executed on the last TARGET day before, as the terms say (',
        link('terms, section 4', 'https://demo.bank.example/terms#4'),
        ').',
      ),
      h(3, 'Actual result'),
      p('Executed on the next TARGET day; four customers paid their rent late.'),
      table(
        ['Day asked for', 'Expected', 'Actual'],
        ['1 May', '30 April', '2 May'],
        ['26 December', '24 December', '27 December'],
      ),
    ],
  },
];
