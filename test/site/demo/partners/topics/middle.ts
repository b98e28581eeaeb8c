import { h, p, ul } from '../../adf';
import { callPartners } from '../names';
import { each, eachWith, type Topic, withField, withSection } from '../topic';

export const webhook: Topic = {
  name: 'webhook',
  type: 'Story',
  epic: 'p-files',
  points: 5,
  subjects: eachWith(callPartners, {
    insurer: ['claim', 'policy'],
    'payment provider': ['payout', 'refund'],
    broker: ['loan request', 'mandate'],
  }),
  summaries: [
    ({ partner, thing }) => `Webhook for the status of a ${thing} at ${partner.name}`,
    ({ partner, thing }) => `Webhook to ${partner.name} when a ${thing} changes its status`,
    ({ partner, thing }) => `Send ${partner.name} a webhook on each ${thing} status`,
  ],
  texts: [
    ({ partner: { name }, thing }) =>
      withSection(
        `As ${name} we want a webhook whenever the status of a ${thing} changes, so that we need not ask every minute.`,
        'The webhook is sent within ten seconds after the change of status.',
        'It is signed, and repeated for one day until it is answered with 200.',
        'A status is never sent twice with the same event id.',
      ),
    ({ partner: { name }, thing }) =>
      withField(
        `As a developer at ${name} I want the status of a ${thing} pushed by webhook, so that polling can be switched off.`,
        'Each change of status sends one signed event.',
        'Events that fail are sent again with growing pauses, for one day.',
      ),
  ],
  promise: (thing) => `a webhook for the status of each ${thing}`,
};

export const reconciling: Topic = {
  name: 'reconcile',
  type: 'Story',
  epic: 'p-books',
  points: 5,
  subjects: eachWith(callPartners, {
    insurer: ['premium', 'commission'],
    'payment provider': ['settlement', 'fee'],
    broker: ['commission'],
  }),
  summaries: [
    ({ partner, thing }) => `Reconcile the daily ${thing} file of ${partner.name}`,
    ({ partner, thing }) => `Reconcile daily ${thing}s of ${partner.name} with our ledger`,
    ({ partner, thing }) => `${partner.name}: reconcile ${thing} file with bookings every day`,
  ],
  texts: [
    ({ partner: { name }, thing }) =>
      withSection(
        `As an accountant I want the daily ${thing} file of ${name} reconciled with our bookings, so that differences are found the same day.`,
        'Every line of the file has one booking, or stands on the list of differences.',
        'The list is there by 7:30 and adds up to the total of the file.',
        'A file that is missing at 7:00 raises an alert.',
      ),
    ({ partner: { name }, thing }) =>
      withField(
        `As an accountant I want to see where ${thing}s of ${name} and our bookings differ, so that nobody compares the daily file by hand.`,
        'Amount, value date and reference of each line are compared with the booking.',
        'Differences of a cent are listed like all others.',
      ),
  ],
  promise: (thing) => `a daily reconciliation of ${thing}s, for the auditors`,
};

export const upgrade: Topic = {
  name: 'upgrade',
  type: 'Task',
  epic: 'p-files',
  points: 5,
  subjects: each(callPartners),
  summaries: [
    ({ partner }) => `Upgrade ${partner.name} to version 4 of the interface`,
    ({ partner }) => `Upgrade the interface of ${partner.name} from version 3 to 4`,
    ({ partner }) => `${partner.name}: upgrade to interface version 4`,
  ],
  texts: [
    ({ partner: { name } }) => ({
      text: [
        p(`${name} still calls version 3 of our interface, which is switched off at the end of the year.`),
        h(3, 'Acceptance criteria'),
        ul(
          'All calls of version 3 have their mapping in version 4, amounts with two decimals.',
          'One week of production traffic was replayed against version 4 without a difference.',
          'No call of version 3 for five days.',
        ),
      ],
    }),
    ({ partner: { name } }) => ({
      text: [
        p(`Upgrade of the interface for ${name}: new signatures, new error format, pages instead of whole lists.`),
        p('Done when a week of recorded calls passes version 4 and nobody there calls version 3 any more.'),
      ],
    }),
  ],
  promise: () => 'the upgrade to interface version 4 before the next release',
};
