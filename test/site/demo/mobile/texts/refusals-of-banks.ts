import type { RefusalReason } from './refusal-reason';

/** Refusals by the banks, the clearing house, the recipient or the law. */
export const refusalsOfBanks: readonly RefusalReason[] = [
  {
    code: 'CNOR',
    again: true,
    button: 'Send as ordinary transfer',
    meaning: 'Receiving bank is not reachable by instant transfer.',
    english:
      'The bank of the recipient takes no instant transfers. Your money is back on your account. As an ordinary transfer it arrives on the next working day.',
    german:
      'Die Bank des Empfängers nimmt keine Echtzeitüberweisungen an. Ihr Geld ist wieder auf Ihrem Konto. Als normale Überweisung ist es am nächsten Arbeitstag da.',
  },
  {
    code: 'CUST',
    again: false,
    button: 'none',
    meaning: 'The sender asked for the return.',
    english: 'You have called this transfer back. Your money is back on your account.',
    german: 'Sie haben diese Überweisung zurückgerufen. Ihr Geld ist wieder auf Ihrem Konto.',
  },
  {
    code: 'DT01',
    again: false,
    button: 'Change the day',
    meaning: 'The day is not allowed.',
    english: 'The day lies in the past or more than a year ahead. Choose another one.',
    german: 'Der Tag liegt in der Vergangenheit oder mehr als ein Jahr voraus. Wählen Sie einen anderen.',
  },
  {
    code: 'ED05',
    again: true,
    button: 'Send again',
    meaning: 'Settlement failed.',
    english:
      'The transfer between the two banks did not work. Your money is back on your account. You can send it again now.',
    german:
      'Die Überweisung zwischen den beiden Banken hat nicht geklappt. Ihr Geld ist wieder auf Ihrem Konto. Sie können sie jetzt noch einmal senden.',
  },
  {
    code: 'FOCR',
    again: false,
    button: 'none',
    meaning: 'Return after a recall.',
    english: 'The recipient has agreed to send the money back. It is on your account again.',
    german: 'Der Empfänger hat der Rückgabe zugestimmt. Das Geld ist wieder auf Ihrem Konto.',
  },
  {
    code: 'FR01',
    again: false,
    button: 'Call us',
    meaning: 'Suspicion of fraud.',
    english:
      'We could not carry out this transfer. We may not say more here. Please call us; the number is on the back of your card.',
    german:
      'Wir konnten diese Überweisung nicht ausführen. Mehr dürfen wir hier nicht sagen. Bitte rufen Sie uns an; die Nummer steht auf der Rückseite Ihrer Karte.',
  },
  {
    code: 'MD07',
    again: false,
    button: 'none',
    meaning: 'The holder has died.',
    english: 'The account of the recipient cannot take money. Your money is back on your account.',
    german: 'Das Konto des Empfängers kann kein Geld annehmen. Ihr Geld ist wieder auf Ihrem Konto.',
  },
  {
    code: 'MS02',
    again: false,
    button: 'Change recipient',
    meaning: 'Refused by the recipient, no reason given.',
    english:
      'The recipient did not accept the money and gave no reason. It is back on your account. Only the recipient can tell you why.',
    german:
      'Der Empfänger hat das Geld nicht angenommen und keinen Grund genannt. Es ist wieder auf Ihrem Konto. Nur der Empfänger kann Ihnen sagen, warum.',
  },
  {
    code: 'MS03',
    again: true,
    button: 'Send again',
    meaning: 'Refused by the bank, no reason given.',
    english:
      'The bank of the recipient did not accept the transfer and gave no reason. Your money is back on your account. You can try once more; if it comes back again, ask the recipient for another account.',
    german:
      'Die Bank des Empfängers hat die Überweisung nicht angenommen und keinen Grund genannt. Ihr Geld ist wieder auf Ihrem Konto. Sie können es noch einmal versuchen; kommt sie wieder zurück, fragen Sie den Empfänger nach einem anderen Konto.',
  },
  {
    code: 'RC01',
    again: false,
    button: 'Correct the IBAN',
    meaning: 'Bank identifier is wrong.',
    english: 'This IBAN belongs to no bank. Nothing was sent. Please compare it with the invoice, letter by letter.',
    german:
      'Diese IBAN gehört zu keiner Bank. Es wurde nichts gesendet. Bitte vergleichen Sie sie Zeichen für Zeichen mit der Rechnung.',
  },
  {
    code: 'RR04',
    again: false,
    button: 'Call us',
    meaning: 'Regulatory reason.',
    english:
      'We could not carry out this transfer. We may not say more here. Please call us; the number is on the back of your card.',
    german:
      'Wir konnten diese Überweisung nicht ausführen. Mehr dürfen wir hier nicht sagen. Bitte rufen Sie uns an; die Nummer steht auf der Rückseite Ihrer Karte.',
  },
  {
    code: 'TM01',
    again: true,
    button: 'Send again',
    meaning: 'Came after the cut-off time.',
    english:
      'The transfer came too late for today. Your money is back on your account. Send it again and it leaves on the next working day.',
    german:
      'Die Überweisung kam zu spät für heute. Ihr Geld ist wieder auf Ihrem Konto. Senden Sie sie noch einmal, dann geht sie am nächsten Arbeitstag heraus.',
  },
  {
    code: 'AB05',
    again: true,
    button: 'Send again',
    meaning: 'No answer of the receiving bank in time.',
    english:
      'The bank of the recipient did not answer in time. Your money is back on your account. You can send it again now or as an ordinary transfer.',
    german:
      'Die Bank des Empfängers hat nicht rechtzeitig geantwortet. Ihr Geld ist wieder auf Ihrem Konto. Sie können es jetzt noch einmal oder als normale Überweisung senden.',
  },
];
