import { br, card, code, em, emoji, h, lozenge, mono, p, panel, strong, table, ul } from '../../adf';
import type { Draft } from '../../draft';

/** Next in rank: mostly refined. */
export const backlogNext: readonly Draft[] = [
  {
    ref: 'photo-invoice',
    type: 'Story',
    summary: 'Fill in a transfer from a photo of the invoice',
    parent: 'e-transfers',
    component: 'Transfers',
    age: [96, 8],
    votes: 31,
    watchers: 7,
    formerSummary: 'OCR',
    text: [
      p('As a customer with a paper invoice I want to photograph it, so that I do not type 22 digits.'),
      p(strong('Acceptance criteria')),
      table(
        ['What is on the paper', 'What is filled in'],
        ['A payment QR code', 'Everything, without reading text'],
        ['IBAN and amount in print', 'IBAN, amount, name; each can be corrected'],
        ['Two IBANs', 'Nothing is chosen; both are offered'],
        ['Handwriting', 'Nothing; the page says why'],
      ),
      p('The picture is deleted as soon as the fields are filled ', emoji(':lock:', '🔒')),
    ],
  },
  {
    ref: 'spike-atm',
    type: 'Spike',
    summary: 'Cash without a card at our machines: what would it take?',
    parent: 'e-cards',
    component: 'Cards',
    points: 3,
    age: [33, 10],
    text: [
      h(3, 'Question'),
      p('Can our 410 machines give cash on a QR code without new hardware, and which supplier has to change what?'),
      h(3, 'What we want to know at the end'),
      ul('A sequence from tap to cash, with who trusts whom', 'Cost of the change by supplier', 'Go or no-go'),
    ],
  },
  {
    ref: 'export-csv',
    needed: 'good-to-have',
    type: 'Story',
    summary: 'Export bookings as CSV',
    parent: 'e-documents',
    component: 'Documents',
    age: [58, 14],
    votes: 9,
    text: [
      p(
        'As a treasurer of a club I want the bookings of a period as CSV, so that I can put them into the club\u2019s books.',
      ),
      h(4, '✅ Acceptance Criteria'),
      ul(
        'Columns: day, value day, name, IBAN, purpose, amount, currency.',
        'UTF-8 with BOM, semicolons, decimal comma in German.',
        'At most 10,000 bookings; more are refused with a sentence.',
      ),
      code('csv', 'Buchungstag;Name;Betrag;Währung', '02.11.2026;Stadtwerke;-84,20;EUR'),
    ],
  },
  {
    ref: 'login-slow',
    needed: 'should-have',
    type: 'Bug',
    summary: 'Sign-in takes more than eight seconds after an app update',
    parent: 'e-sign-in',
    component: 'Sign-in',
    priority: 'High',
    reporter: 'marcus',
    age: [19, 4],
    relatesTo: ['passkey-sign-in'],
    text: (to) => [
      p(lozenge('REPRODUCED', 'green'), ' by ', to.person('marcus'), ' on ', to.day(-15)),
      p(
        strong('Steps to reproduce:'),
        br(),
        '1. Install 4.2, sign in.',
        br(),
        '2. Update to 4.3.',
        br(),
        '3. Open the app and sign in with the passkey.',
      ),
      p(strong('Expected:'), ' account list in under two seconds, as after a fresh install.'),
      p(
        strong('Actual:'),
        ' 8 to 11 seconds, once for each update. The trace shows ',
        mono('migrateBookingCache'),
        ' on the main thread.',
      ),
    ],
  },
  {
    ref: 'address-change',
    type: 'Story',
    summary: 'Change my postal address',
    parent: 'e-onboarding',
    component: 'Accounts',
    age: [77, 13],
    reporter: 'grace',
    votes: 4,
    text: [
      p(
        'As a customer who has moved I want to change my address in the app, so that the next card does not go to the old flat.',
      ),
      panel(
        'info',
        h(3, 'Acceptance criteria'),
        ul(
          'Street, number, postcode, town; the town follows from the postcode.',
          'Confirmed by passkey or PIN.',
          'A letter goes to the old address.',
          'For two weeks no card is sent to the new one.',
        ),
      ),
      p(em('Legal has agreed to the letter.'), ' ', card('https://wiki.demo.bank.example/display/LEGAL/address')),
    ],
  },
  {
    ref: 'quick-balance',
    needed: 'good-to-have',
    type: 'Story',
    summary: 'Balance on the home screen of the phone',
    parent: 'e-insight',
    component: 'Accounts',
    age: [66, 15],
    votes: 17,
    text: [
      p('As someone who looks ten times a day I want the balance in a widget, so that I need not sign in for it.'),
      p(
        'AC: off until the customer switches it on; amount hidden while the phone is locked; the time of the figure is shown; refreshed at most every 15 minutes.',
      ),
    ],
  },
];
