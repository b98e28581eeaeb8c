import { p } from '../adf';
import type { Draft } from '../draft';
import { fault, wanted } from './texts';

/** In work for at most a month, written in Italian. */
export const inProgressItalian: readonly Draft[] = [
  {
    ref: 'decimal-comma',
    type: 'Bug',
    summary: 'Importo con la virgola rifiutato nei bonifici esteri',
    priority: 'High',
    reporter: 'giulia',
    assignee: 'giulia',
    age: [6, 1],
    path: [[3, 'In Progress']],
    parent: 'o-abroad',
    labels: ['milano'],
    text: fault(
      {
        steps: [
          'Aprire un bonifico estero con la lingua impostata su italiano.',
          'Inserire 1.250,50 come importo.',
          'Premere «Conferma».',
        ],
        expected: 'L’importo viene accettato e mostrato come 1.250,50 EUR.',
        actual: 'Compare «Importo non valido». Con 1250.50 invece funziona.',
      },
      'it',
    ),
  },
  {
    ref: 'rejected-today',
    type: 'Story',
    summary: 'Vedere i bonifici respinti della giornata',
    reporter: 'giulia',
    assignee: 'giulia',
    age: [36, 4],
    path: [[12, 'In Progress']],
    parent: 'o-abroad',
    labels: ['milano'],
    text: wanted(
      'Come operatrice della filiale di Milano voglio vedere in una lista i bonifici respinti della giornata, in modo da avvisare i clienti prima della chiusura.',
      [
        'La lista si aggiorna almeno ogni quindici minuti.',
        'Per ogni bonifico si vedono cliente, importo e motivo.',
        'Un bonifico già segnalato al cliente si può spuntare.',
      ],
      'it',
    ),
  },
  {
    ref: 'tax-form',
    type: 'Task',
    summary: 'F24: nuovi codici tributo',
    reporter: 'giulia',
    assignee: 'giulia',
    age: [29, 11],
    path: [[22, 'In Progress']],
    due: 9,
    labels: ['milano'],
    text: [p('Da fare entro la scadenza, la tabella è nella mail della sede.')],
  },
];
