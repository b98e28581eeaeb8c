import { h, p, ul } from '../adf';
import type { Draft } from '../draft';

/** The bodies of work that the items of the partner interfaces belong to. */
export const partnerEpics: readonly Draft[] = [
  {
    ref: 'p-new',
    type: 'Epic',
    summary: 'A new partner is connected within a month',
    priority: 'High',
    age: [340, 5],
    path: [[302, 'In Progress']],
    text: [
      p('Sales signs two partners a month; connecting one takes us eleven weeks. Four of them are waiting for data.'),
      h(3, 'Acceptance criteria'),
      ul('From the signed contract to the first message in production: 30 days at most.'),
    ],
  },
  {
    ref: 'p-files',
    type: 'Epic',
    summary: 'Calls and events instead of files',
    age: [338, 9],
    path: [[301, 'In Progress']],
    text: [
      p('Nine partners send files by night. A file that breaks off stops the orders of a whole day.'),
      h(3, 'Acceptance criteria'),
      ul('No order waits for a file.', 'Version 3 of the interface is switched off.'),
    ],
  },
  {
    ref: 'p-books',
    type: 'Epic',
    summary: 'Books of bank and partners agree every morning',
    age: [336, 12],
    path: [[300, 'In Progress']],
    text: [
      p('Accounting compares the files of eleven partners by hand, and support looks up return codes in a table.'),
      h(3, 'Acceptance criteria'),
      ul('Differences are known by 7:30 of the next day.', 'No return code is shown to a customer.'),
    ],
  },
  {
    ref: 'p-run',
    type: 'Epic',
    summary: 'Interfaces that nobody has to watch',
    age: [335, 7],
    path: [[299, 'In Progress']],
    text: [
      p('Certificates, limits, timeouts: each of them has woken somebody up this year.'),
      h(3, 'Acceptance criteria'),
      ul('Not more than one call at night in a quarter.', 'No certificate expires unseen.'),
    ],
  },
];
