import { h, p, ul } from '../../adf';
import { callPartners, connectedPartners } from '../names';
import { each, type Topic, withField, withSection } from '../topic';

export const returnCodes: Topic = {
  name: 'codes',
  type: 'Task',
  epic: 'p-books',
  points: 3,
  subjects: each(connectedPartners),
  summaries: [
    ({ partner }) => `Map the return codes of ${partner.name}`,
    ({ partner }) => `Map return codes of ${partner.name} to our own`,
    ({ partner }) => `${partner.name}: map unknown return codes`,
  ],
  texts: [
    ({ partner: { name } }) => ({
      text: [
        p(`Return codes of ${name} reach the customer as "technical error". Map each of them to one of our reasons.`),
        h(3, 'Acceptance criteria'),
        ul(
          'Each return code of their list has a reason of ours.',
          'A code that is not on the list is logged and shown as "declined by partner".',
        ),
      ],
    }),
    ({ partner: { name } }) => ({
      text: [
        p(`One in twelve answers of ${name} has a return code that we do not map, so support has to look it up.`),
        p('Done when every return code of the last three months has a text that support can read out.'),
      ],
    }),
  ],
  promise: () => 'readable reasons instead of bare return codes',
};

export const sandbox: Topic = {
  name: 'sandbox',
  type: 'Task',
  epic: 'p-new',
  points: 3,
  subjects: each(connectedPartners),
  summaries: [
    ({ partner }) => `Sandbox data for ${partner.name}`,
    ({ partner }) => `Test customers for ${partner.name} in the sandbox`,
    ({ partner }) => `Fill the sandbox of ${partner.name} with test data`,
  ],
  texts: [
    ({ partner: { name } }) => ({
      text: [
        p(
          `Developers at ${name} cannot try refusals in the sandbox: there are only customers with whom all goes well.`,
        ),
        h(3, 'Acceptance criteria'),
        ul(
          'Ten test customers, of whom three are refused, each for another reason.',
          'The sandbox is set back every night.',
          'Names and numbers of the test customers are on the page for partners.',
        ),
      ],
    }),
    ({ partner: { name } }) => ({
      text: [
        p(`Test data for ${name}: customers, accounts and mandates in the sandbox that cover each answer of the API.`),
        p('Done when their test run is green on the sandbox twice in a row, with a reset of the data in between.'),
      ],
    }),
  ],
  promise: () => 'test data in the sandbox for a workshop',
};

export const silence: Topic = {
  name: 'silence',
  type: 'Story',
  epic: 'p-run',
  points: 3,
  subjects: each(callPartners),
  summaries: [
    ({ partner }) => `Alert when ${partner.name} falls silent`,
    ({ partner }) => `Alert on missing messages of ${partner.name}`,
    ({ partner }) => `${partner.name}: alert when no message comes for an hour`,
  ],
  texts: [
    ({ partner: { name } }) =>
      withSection(
        `As an operator I want an alert when no message of ${name} comes in, so that I call them before their customers call us.`,
        'The alert is raised after an hour of silence on working days, after six at night.',
        'It names the last message and the contact of the partner.',
        'It ends by itself with the next message.',
      ),
    ({ partner: { name } }) =>
      withField(
        `As an operator I want to know when ${name} falls silent, so that missing messages are not found by accountants.`,
        'No message within 60 minutes between 8:00 and 20:00 raises one alert.',
        'Announced maintenance raises none.',
      ),
  ],
  promise: () => 'an alert to both sides when no messages come',
};
