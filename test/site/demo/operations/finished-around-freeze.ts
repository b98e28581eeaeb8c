import { finishedItem, type FinishedRow } from './finished-item';

const rows: readonly FinishedRow[] = [
  [
    'auditor-access',
    'Task',
    'Read access for the auditors of the year',
    'lukas',
    [133, 129, 125, 123],
    'Until the end of the month only. Done when they could open a payment and could not change one.',
  ],
  [
    'freeze-hotfix',
    'Bug',
    'Value date on a bank holiday',
    'tobias',
    [129, 128, 126, 125],
    {
      steps: ['Enter a transfer for the first of May.'],
      expected: 'The next working day is offered.',
      actual: 'It is taken and returned by the clearing house.',
    },
  ],
  [
    'half-year-report',
    'Task',
    'Payments report of the half-year',
    'hannah',
    [139, 137, 131, 130],
    'Numbers of the central bank’s form. Done when their check gives no error.',
  ],
  [
    'frozen-list',
    'Task',
    'List of what may change during the freeze',
    'lukas',
    [145, 142, 138, 137],
    'Done when the head of payments and the data centre have both signed it.',
  ],
  [
    'debit-reason',
    'Story',
    'Reason of a returned debit on the statement',
    'hannah',
    [167, 157, 145, 143],
    'As a customer I want to read why a debit came back, so that I know whom to call.',
  ],
  [
    'loose-lock',
    'Bug',
    'Booking run starts while the last one still runs',
    'lukas',
    [149, 148, 146, 145],
    {
      steps: ['Start the booking run twice within a minute in the test system.'],
      expected: 'The second waits.',
      actual: 'Both book; 14 payments twice.',
    },
  ],
  [
    'mail-signature',
    'Task',
    'Signed mails to the partner banks',
    'tobias',
    [162, 158, 152, 150],
    'Done when three partners have confirmed that the signature checks.',
  ],
  [
    'batch-split',
    'Story',
    'Split files of more than 10,000 payments',
    'tobias',
    [179, 165, 153, 151],
    'As a company I want large files taken in parts, so that one wrong payment does not stop the others.',
  ],
  [
    'printer',
    'Task',
    'No more printing of the daily journal',
    'hannah',
    [162, 159, 153, 152],
    'Kept as PDF for ten years. Done when revision has agreed in writing and the printer is gone.',
  ],
  [
    'sum-check',
    'Bug',
    'Check sum of the noon file counted in cents',
    'hannah',
    [157, 156, 154, 153],
    {
      steps: ['Compare the check sum of the noon file with the journal.'],
      expected: 'The same.',
      actual: 'A hundred times as much.',
    },
  ],
  [
    'db-upgrade',
    'Task',
    'Database of the payment archive to the next version',
    'lukas',
    [175, 166, 157, 155],
    'Done when the search of ten known payments gives the same as before and takes no longer.',
  ],
];

/** Finished nineteen to twenty-three weeks ago: in the freeze of the half-year hardly anything. */
export const finishedAroundFreeze = rows.map(finishedItem);
