import { code, em, expand, h, mono, ol, p, panel, quote, rule, strong, table, ul, type AdfNode } from '../../adf';
import { refusalsOfAccounts } from './refusals-of-accounts';
import { refusalsOfBanks } from './refusals-of-banks';

/**
 * A specification pasted into a description: several thousand words, with its criteria far down.
 */
export const refusalSpecification: readonly AdfNode[] = [
  panel('note', p('Copied from the specification "Refusal reasons 2.3". This issue is the master from now on.')),
  h(1, 'Plain words for refused transfers'),
  p(
    'When a transfer is refused, the receiving bank, the clearing house or our own checks send a reason code of ISO 20022. Today the app shows the code. Customers call; care looks the code up on a list from 2014, reads a sentence written for programmers aloud and advises to "try again later", which is wrong for 19 of the 26 codes.',
  ),
  p(
    'This item replaces codes by sentences, and each sentence by the one thing that the customer can do next. It covers SEPA credit transfers, instant transfers and standing orders. Direct debits follow in an item of their own, because there the person who can mend it is the creditor.',
  ),
  h(2, 'How a refusal reaches us'),
  ol(
    ['Before acceptance: our own checks (limits, sanctions, closed accounts). The answer comes in the same call.'],
    [
      'After acceptance, instant:',
      ul(
        'the answer comes within ten seconds,',
        'or the state is unknown, and the clearing house is asked again after 20, 40 and 80 seconds.',
      ),
    ],
    [
      'After acceptance, ordinary:',
      ul('a return comes up to three TARGET days later,', [
        'and carries',
        ul('a reason code,', 'the party that refused,', 'sometimes 105 characters of free text, which we never show.'),
      ]),
    ],
  ),
  p('A message of the clearing house looks like this:'),
  code(
    'xml',
    '<TxInfAndSts>',
    '  <OrgnlEndToEndId>NOTPROVIDED</OrgnlEndToEndId>',
    '  <TxSts>RJCT</TxSts>',
    '  <StsRsnInf><Rsn><Cd>AC04</Cd></Rsn></StsRsnInf>',
    '</TxInfAndSts>',
  ),
  h(2, 'Principles of the wording'),
  ul(
    'Say what happened to the money first: "Your 250.00 € are back on your account."',
    'Then say why, in words that a fifteen-year-old understands.',
    'Then say what to do, as one action with a button where there is one.',
    'Never name a code, a scheme or a department. Care sees the code on the same page in their own tool.',
    'Never blame: neither the customer nor the other bank.',
    'Where the law forbids us to give the reason (sanctions, suspicion), say that we may not say more, and give the telephone number.',
  ),
  quote(
    'I do not need to know what AC04 means. I need to know whether my landlord has his money. ',
    em('Interview 7, tenant, 34'),
  ),
  h(2, 'The reasons'),
  p(
    'Both languages are final: legal and customer care have signed them off. "Again" says whether the same transfer may be sent again without a change.',
  ),
  table(
    ['Code', 'What it means', 'Text in English', 'Text in German', 'Again', 'Button'],
    ...[...refusalsOfAccounts, ...refusalsOfBanks].map(({ code: id, meaning, english, german, again, button }) => [
      [mono(id)],
      meaning,
      english,
      german,
      again ? 'yes' : 'no',
      button,
    ]),
  ),
  panel(
    'warning',
    p(
      'RR04 and all codes that begin with FR: no detail in any text, message, mail or log that leaves the core system.',
    ),
  ),
  h(2, 'Where the texts appear'),
  ol(
    'On the page of the transfer, at the top, above amount and recipient.',
    'In the list of bookings, as a line of at most 60 characters below the name.',
    'In the push message, without amount and name, because the lock screen can be read by others.',
    'In the mail, where the customer has no push; the subject is always "About one of your transfers".',
    'In the export for the screen reader: the same words, the state first.',
  ),
  expand(
    'Edge cases from the workshops',
    p(
      'Collected in two workshops with customer care and the clearing team. Each was decided; open ones are at the end.',
    ),
    ul(
      [
        'Two refusals for one transfer.',
        ul('The first counts; the second is logged and compared.', 'If they differ, care gets a task.'),
      ],
      [
        'A refusal after the customer was told "arrived".',
        ul('Cannot happen with instant transfers.', 'With ordinary ones we never say "arrived", only "sent".'),
      ],
      [
        'A return without a code.',
        ul('Treated as MS03.', 'Counted, because a bank that does this often is written to.'),
      ],
      [
        'A part of a collective order is refused.',
        ul('The order shows how many of how many; each item shows its own reason.'),
      ],
      [
        'A standing order is refused.',
        ul('It stays. After three refusals in a row it is paused and the customer is asked.'),
      ],
      [
        'The customer has died (MD07).',
        ul('No push, no mail.', 'Heirs get a letter that a person has read before it goes out.'),
      ],
      ['The account is a savings account with a booking ban.', ul('The text of AG01 names the kind of account.')],
      ['The customer reads neither German nor English.', ul('English, until there is a third language.')],
    ),
  ),
  h(2, 'What we measure'),
  p(
    'Calls with the reason "refused transfer", by week and code; the share of customers who press the button within a day; the share who send the same transfer again although the table says no. The last one must fall from 31 % to under 5 %, because each of these is refused again and costs 40 cents. Figures are shown on the team\u2019s page without names, account numbers or amounts.',
  ),
  h(2, 'Migration'),
  p(
    'Old refusals keep what was shown then: a page must not say something else on Tuesday than it said on Monday. The new texts apply to refusals from the day of the release. The list of 2014 is withdrawn from the intranet on the same day, and the printed copies at the desks of customer care are collected. Care practises with twenty recorded calls in the week before.',
  ),
  p(
    'The table is delivered by the configuration service, so that a text can be corrected without a release. A correction needs two people, one of them from legal, and is kept with its date: what a customer read can be looked up for ten years.',
  ),
  code(
    'json',
    '{',
    '  "AC04": {',
    '    "en": "The account was closed. Your money is back.",',
    '    "de": "Das Konto wurde aufgelöst. Ihr Geld ist zurück.",',
    '    "again": false,',
    '    "button": "edit-recipient"',
    '  }',
    '}',
  ),
  rule(),
  h(2, 'Acceptance criteria'),
  ol(
    'Each of the codes of the table shows its text in the language of the app; the table in the app equals the one above.',
    'A code that is not in the table shows the text of MS03 and raises a technical event with the code.',
    'The button is shown where the table names one and leads to the page with the transfer filled in.',
    'Where "Again" is no, the page offers no repetition of the unchanged transfer.',
    'No text contains a code, an account number in full or the free text of the other bank.',
    'A text corrected in the configuration service is shown within one hour without a release.',
    'The screen reader announces the state before the reason.',
  ),
  h(2, 'Not part of this'),
  ul('Direct debits and card payments', 'Transfers outside the SEPA area', 'The letters to heirs'),
  p(strong('Open: '), 'none. The two questions of the workshop on 14 March were decided by the product board.'),
];
