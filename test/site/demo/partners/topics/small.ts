import { h, ol, p, ul } from '../../adf';
import { callPartners, connectedPartners } from '../names';
import { each, eachWith, type Topic } from '../topic';

export const rateLimit: Topic = {
  name: 'limit',
  type: 'Task',
  epic: 'p-run',
  points: 2,
  subjects: each(callPartners),
  summaries: [
    ({ partner }) => `Rate limit for ${partner.name}`,
    ({ partner }) => `Rate limit on calls of ${partner.name}`,
    ({ partner }) => `Set a rate limit for ${partner.name}`,
  ],
  texts: [
    ({ partner: { name } }) => ({
      text: [
        p(
          `Calls of ${name} come in bursts that slow down everybody. A rate limit of 50 calls a second is in the contract.`,
        ),
        h(3, 'Acceptance criteria'),
        ul('Call 51 within a second is answered with 429 and a Retry-After.', 'The limit is shown on the dashboard.'),
      ],
    }),
    ({ partner: { name } }) => ({
      text: [
        p(`${name} has no rate limit yet: their nightly job took half of our capacity last month.`),
        p('Done when calls above the agreed rate get 429 in production and the partner has confirmed that they wait.'),
      ],
    }),
  ],
  promise: () => 'another rate limit for their campaign',
};

export const timeout: Topic = {
  name: 'timeout',
  type: 'Bug',
  epic: 'p-run',
  priority: 'High',
  points: 2,
  subjects: eachWith(callPartners, {
    insurer: ['quote', 'claim'],
    'payment provider': ['payment', 'refund'],
    broker: ['loan check', 'mandate'],
    ledger: ['statement request', 'balance request'],
  }),
  summaries: [
    ({ partner, thing }) => `Fix timeout towards ${partner.name} on a ${thing}`,
    ({ partner, thing }) => `Timeout towards ${partner.name} during a ${thing}`,
    ({ partner, thing }) => `${partner.name}: a ${thing} runs into a timeout`,
  ],
  texts: [
    ({ partner: { name }, thing }) => ({
      text: [
        h(3, 'Steps to reproduce'),
        ol(`Send a ${thing} to ${name} in the sandbox.`, 'Let their answer take 12 seconds.'),
        h(3, 'Expected'),
        p('After ten seconds the customer reads that we will come back to it, and the call is repeated.'),
        h(3, 'Actual'),
        p('A timeout after 60 seconds and an empty page.'),
      ],
    }),
    ({ partner: { name }, thing }) => ({
      text: [
        p(`Since Monday about forty calls a day towards ${name} end in a timeout, all of them a ${thing}.`),
        h(3, 'Steps to reproduce'),
        ol(`Send a ${thing} in the sandbox at a full hour.`, 'Look at the log of the gateway.'),
        h(3, 'Expected'),
        p('An answer within three seconds.'),
        h(3, 'Actual'),
        p('The connection pool is empty: timeout.'),
      ],
    }),
  ],
  promise: (thing) => `a ${thing} without a timeout`,
};

export const exportField: Topic = {
  name: 'field',
  type: 'Task',
  epic: 'p-books',
  points: 1,
  subjects: eachWith(connectedPartners, {
    ledger: ['value date', 'tax code', 'cost centre', 'order number', 'exchange rate', 'creditor id'],
    insurer: ['policy number'],
    'payment provider': ['batch id'],
  }),
  summaries: [
    ({ partner, thing }) => `Add field "${thing}" to the export for ${partner.name}`,
    ({ partner, thing }) => `Export for ${partner.name}: add the field "${thing}"`,
    ({ partner, thing }) => `Add the ${thing} to the ${partner.name} export`,
  ],
  texts: [
    ({ partner: { name }, thing }) => ({
      text: [
        p(`The export for ${name} lacks the field "${thing}", which their import has had since this year.`),
        p(`Done when the field stands in the export as the last column, empty where there is no ${thing}.`),
      ],
    }),
    ({ partner: { name }, thing }) => ({
      text: [
        p(`Add the ${thing} as a field to the export that ${name} fetches every night.`),
        h(3, 'Acceptance criteria'),
        ul(`The column "${thing}" comes last.`, 'Existing columns stay where they are.'),
      ],
    }),
  ],
  promise: (thing) => `the ${thing} in their export by the next close of the books`,
};

export const certificate: Topic = {
  name: 'certificate',
  type: 'Task',
  epic: 'p-run',
  priority: 'High',
  points: 1,
  subjects: eachWith(callPartners, {
    insurer: ['client', 'signing'],
    'payment provider': ['client', 'signing'],
    broker: ['client'],
    ledger: ['client'],
  }),
  summaries: [
    ({ partner, thing }) => `Renew the ${thing} certificate of ${partner.name}`,
    ({ partner, thing }) => `Renew ${partner.name}’s ${thing} certificate`,
    ({ partner, thing }) =>
      `${thing === 'client' ? 'Client' : 'Signing'} certificate of ${partner.name} expires: renew`,
  ],
  texts: [
    ({ partner: { name }, thing }) => ({
      text: [
        p(`The ${thing} certificate of ${name} expires within eight weeks. Renew it in sandbox and production.`),
        p('Done when a call with the new certificate has passed and the old one is revoked.'),
      ],
    }),
    ({ partner: { name }, thing }) => ({
      text: [
        p(`Exchange the ${thing} certificate with ${name} before it expires, by the usual check list.`),
        h(3, 'Acceptance criteria'),
        ul('The new certificate is in the vault.', 'The calendar has its last day.', 'The old one is revoked.'),
      ],
    }),
  ],
  promise: (thing) => `another ${thing} certificate, because they change the issuer`,
};
