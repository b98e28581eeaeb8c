import type { RefusalReason } from './refusal-reason';

/** Refusals because of the account, the amount or the name. */
export const refusalsOfAccounts: readonly RefusalReason[] = [
  {
    code: 'AC01',
    again: false,
    button: 'Correct the IBAN',
    meaning: 'Account number is wrong or does not exist.',
    english:
      'There is no account with this IBAN. Your money is back on your account. Please compare the IBAN with the invoice or ask the recipient.',
    german:
      'Zu dieser IBAN gibt es kein Konto. Ihr Geld ist wieder auf Ihrem Konto. Bitte vergleichen Sie die IBAN mit der Rechnung oder fragen Sie den Empfänger.',
  },
  {
    code: 'AC04',
    again: false,
    button: 'Change recipient',
    meaning: 'Account was closed.',
    english:
      'The account of the recipient was closed. Your money is back on your account. Ask the recipient for the new IBAN before you send it again.',
    german:
      'Das Konto des Empfängers wurde aufgelöst. Ihr Geld ist wieder auf Ihrem Konto. Fragen Sie den Empfänger nach der neuen IBAN, bevor Sie es noch einmal senden.',
  },
  {
    code: 'AC06',
    again: false,
    button: 'none',
    meaning: 'Account is blocked.',
    english:
      'The account of the recipient cannot take money at the moment. Your money is back on your account. The recipient can ask their bank for the reason.',
    german:
      'Das Konto des Empfängers kann zurzeit kein Geld annehmen. Ihr Geld ist wieder auf Ihrem Konto. Den Grund kann der Empfänger bei seiner Bank erfragen.',
  },
  {
    code: 'AC13',
    again: false,
    button: 'Change recipient',
    meaning: 'Account is of the wrong kind for this transfer.',
    english:
      'This account takes no transfers of this kind, for example because it is a loan account. Your money is back on your account.',
    german:
      'Dieses Konto nimmt keine Überweisungen dieser Art an, zum Beispiel weil es ein Kreditkonto ist. Ihr Geld ist wieder auf Ihrem Konto.',
  },
  {
    code: 'AG01',
    again: false,
    button: 'Change recipient',
    meaning: 'Transfers to this account are forbidden.',
    english:
      'Money cannot be sent to this savings account from outside. Use the account from which the recipient saves.',
    german:
      'Auf dieses Sparkonto kann von außen kein Geld gesendet werden. Nehmen Sie das Konto, von dem der Empfänger spart.',
  },
  {
    code: 'AG02',
    again: true,
    button: 'Send again',
    meaning: 'Wrong operation code.',
    english:
      'Something went wrong on our side. Your money is back on your account. You can send the transfer again now.',
    german:
      'Bei uns ist ein Fehler passiert. Ihr Geld ist wieder auf Ihrem Konto. Sie können die Überweisung jetzt noch einmal senden.',
  },
  {
    code: 'AM02',
    again: false,
    button: 'Split the amount',
    meaning: 'Amount is above the allowed maximum.',
    english:
      'The bank of the recipient takes at most 100,000 € in one instant transfer. Send it as an ordinary transfer or in parts.',
    german:
      'Die Bank des Empfängers nimmt höchstens 100.000 € in einer Echtzeitüberweisung an. Senden Sie es als normale Überweisung oder in Teilen.',
  },
  {
    code: 'AM04',
    again: false,
    button: 'Show balance',
    meaning: 'Not enough money.',
    english:
      'There was not enough money on your account at the time of the transfer. Nothing was sent. You can send it as soon as your balance covers it.',
    german:
      'Zum Zeitpunkt der Überweisung war nicht genug Geld auf Ihrem Konto. Es wurde nichts gesendet. Sie können sie senden, sobald Ihr Kontostand reicht.',
  },
  {
    code: 'AM05',
    again: false,
    button: 'Show bookings',
    meaning: 'Duplicate.',
    english:
      'We have received the same transfer twice and carried it out once. You need not do anything. If you really meant two, send the second one with another reference.',
    german:
      'Wir haben dieselbe Überweisung zweimal erhalten und einmal ausgeführt. Sie müssen nichts tun. Wenn Sie wirklich zwei wollten, senden Sie die zweite mit anderem Verwendungszweck.',
  },
  {
    code: 'AM09',
    again: false,
    button: 'Correct the amount',
    meaning: 'Amount is not what was agreed.',
    english:
      'The recipient has sent the money back because the amount was not the one agreed. Please compare it with the invoice.',
    german:
      'Der Empfänger hat das Geld zurückgesendet, weil der Betrag nicht der vereinbarte war. Bitte vergleichen Sie ihn mit der Rechnung.',
  },
  {
    code: 'AM23',
    again: false,
    button: 'Change my limit',
    meaning: 'Amount is above the customer\u2019s limit.',
    english:
      'The amount is above your daily limit. Nothing was sent. You can raise the limit for one day and send it then.',
    german:
      'Der Betrag liegt über Ihrem Tageslimit. Es wurde nichts gesendet. Sie können das Limit für einen Tag erhöhen und dann senden.',
  },
  {
    code: 'BE01',
    again: false,
    button: 'Correct the name',
    meaning: 'Name does not fit the account.',
    english:
      'The name does not belong to this IBAN. Your money is back on your account. Be careful: this is a common sign of a forged invoice.',
    german:
      'Der Name gehört nicht zu dieser IBAN. Ihr Geld ist wieder auf Ihrem Konto. Vorsicht: Das ist ein häufiges Zeichen für eine gefälschte Rechnung.',
  },
  {
    code: 'BE04',
    again: false,
    button: 'Complete the address',
    meaning: 'Address of the recipient is missing.',
    english: 'For this country the address of the recipient is needed. Add street and town and send it again.',
    german:
      'Für dieses Land wird die Anschrift des Empfängers gebraucht. Ergänzen Sie Straße und Ort und senden Sie noch einmal.',
  },
];
