import { finishedItem, type FinishedRow } from './finished-item';

const rows: readonly FinishedRow[] = [
  [
    'iban-check',
    'Story',
    'Check an IBAN while it is typed',
    'tobias',
    [112, 97, 87, 85],
    'As a clerk I want a wrong IBAN marked at once, so that I need not find the paper again.',
  ],
  [
    'fourth-eye',
    'Bug',
    'Same person could release twice',
    'lukas',
    [92, 91, 89, 88],
    {
      steps: ['Enter a payment.', 'Have it released by a colleague.', 'Change the amount and release it yourself.'],
      expected: 'Refused: a changed amount needs two others.',
      actual: 'Released.',
    },
  ],
  [
    'backup-test',
    'Task',
    'Yearly restore of the payment database',
    'tobias',
    [104, 97, 92, 90],
    'Done when the restored copy shows the balances of the day before and took less than four hours.',
  ],
  [
    'purpose-codes',
    'Story',
    'Purpose codes in plain words',
    'hannah',
    [120, 105, 96, 94],
    'As a clerk I want “salary” instead of SALA, so that I can read a payment to the customer on the phone.',
  ],
  [
    'mandate-search',
    'Bug',
    'Mandate not found with a blank at its end',
    'hannah',
    [99, 98, 96, 95],
    {
      steps: ['Search for a mandate that was pasted out of a mail.'],
      expected: 'Found.',
      actual: 'Nothing, since the blank counts.',
    },
  ],
  [
    'monitor-proxy',
    'Task',
    'Watch the proxy to the partner banks',
    'lukas',
    [108, 103, 98, 97],
    'Done when pulling the plug in the test system calls the person on duty within two minutes.',
  ],
  [
    'fee-preview',
    'Story',
    'Show the fee before a foreign transfer is released',
    'tobias',
    [125, 110, 100, 98],
    'As a clerk I want the fee shown before I release, so that nobody calls about it afterwards.',
  ],
  [
    'cron-list',
    'Task',
    'One page with every night job',
    'hannah',
    [109, 105, 100, 99],
    'Name, time, owner, what to do when it fails. Done when two people on call have found all 31 on it.',
  ],
  [
    'rounding',
    'Bug',
    'Interest of a cent too much on 29 accounts',
    'lukas',
    [106, 105, 103, 102],
    {
      steps: ['Run the interest of the quarter for a balance of 0.50 euros.'],
      expected: '0.00 euros.',
      actual: '0.01 euros.',
    },
  ],
  [
    'standing-end',
    'Story',
    'Remind of standing orders that end',
    'hannah',
    [128, 117, 105, 104],
    'As an adviser I want a list of standing orders that end next month, so that no rent stays unpaid.',
  ],
];

/** Finished thirteen to fifteen weeks ago, the last ones before the branches abroad joined. */
export const finishedBeforeMerger = rows.map(finishedItem);
