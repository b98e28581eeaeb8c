import { h, p, panel, ul } from '../../adf';
import type { Draft } from '../../draft';

/** The eight bodies of work that the team's items belong to. */
export const epics: readonly Draft[] = [
  {
    ref: 'e-transfers',
    type: 'Epic',
    summary: 'Transfers that arrive when people expect them',
    component: 'Transfers',
    priority: 'High',
    age: [432, 6],
    path: [[140, 'In Progress']],
    text: [
      h(2, 'Why'),
      p('Four in ten calls to customer care are about a transfer: where is it, can I stop it, why was it refused.'),
      h(2, 'Outcome'),
      p('Calls about transfers fall from 41 % to under 25 % of all calls by the end of next year.'),
      h(2, 'In scope'),
      ul(
        'SEPA credit transfers, instant transfers, standing orders',
        'Saved recipients',
        'Refusal reasons in plain words',
      ),
      h(2, 'Not in scope'),
      p('Payments outside the SEPA area.'),
    ],
  },
  {
    ref: 'e-cards',
    type: 'Epic',
    summary: 'Card controls in the app',
    component: 'Cards',
    age: [430, 12],
    path: [[131, 'In Progress']],
    text: [
      p('Everything that today needs a call to the card hotline can be done in the app, at any hour.'),
      h(3, 'Measures'),
      ul(
        'Hotline calls for freeze, limit and replacement: from 5,200 to 1,500 a month',
        'Fraud loss per frozen card: down by a third',
      ),
    ],
  },
  {
    ref: 'e-sign-in',
    type: 'Epic',
    summary: 'Safer sign-in without passwords',
    component: 'Sign-in',
    priority: 'Highest',
    age: [421, 3],
    path: [[128, 'In Progress']],
    text: [
      p('Replace password and SMS code by passkeys, with fingerprint or face on the device that people already hold.'),
      panel('warning', p('The SMS contract ends in spring; after that every code costs eleven cents.')),
    ],
  },
  {
    ref: 'e-notify',
    type: 'Epic',
    summary: 'Notifications that customers choose themselves',
    component: 'Notifications',
    age: [419, 20],
    path: [[90, 'In Progress']],
    text: [
      p(
        'Today everybody gets everything. Let people say what, when and where, and keep only the security messages for all.',
      ),
    ],
  },
  {
    ref: 'e-documents',
    type: 'Epic',
    summary: 'Statements and documents on the phone',
    component: 'Documents',
    age: [415, 31],
    path: [[119, 'In Progress']],
    text: [p('All documents of the last ten years can be found, read and shared without a printer.')],
  },
  {
    ref: 'e-onboarding',
    type: 'Epic',
    summary: 'Open an account in ten minutes',
    component: 'Accounts',
    age: [428, 95],
    path: [[126, 'In Progress']],
    text: [p('From download to a usable IBAN in ten minutes. Today the median is two days, and 38 % never finish.')],
  },
  {
    ref: 'e-insight',
    type: 'Epic',
    summary: 'Understand where the money goes',
    component: 'Accounts',
    age: [410, 15],
    path: [[36, 'In Progress']],
    text: [p('Categories, budgets and goals, computed on our side and never sold to anyone.')],
  },
  {
    ref: 'e-access',
    type: 'Epic',
    summary: 'Accessible to everybody (BFSG)',
    component: 'App shell',
    priority: 'High',
    due: 60,
    age: [402, 9],
    path: [[60, 'In Progress']],
    text: [
      p('The law on accessibility (BFSG) applies to us. The audit found 61 issues against WCAG 2.2 AA; 24 are left.'),
      p('Done when the second audit finds no issue of level A and at most five of level AA.'),
    ],
  },
];
