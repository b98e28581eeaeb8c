import { p } from '../adf';
import type { Draft } from '../draft';
import { wanted } from './texts';

/** What waits, as colleagues wrote it in their own languages; some of it is ready, some a note. */
export const toDoAbroad: readonly Draft[] = [
  {
    ref: 'direct-debit-notice',
    type: 'Story',
    summary: 'Avisar al cliente cuando se devuelve un recibo',
    priority: 'High',
    reporter: 'javier',
    age: [34, 5],
    parent: 'o-abroad',
    labels: ['sevilla'],
    text: wanted(
      'Como cliente quiero recibir un aviso cuando se devuelve un recibo domiciliado, para poder pagarlo antes de que me cobren gastos.',
      [
        'El aviso llega el mismo día de la devolución.',
        'Indica el emisor, el importe y el motivo.',
        'El cliente puede desactivar los avisos.',
      ],
      'es',
    ),
  },
  {
    ref: 'value-date',
    type: 'Story',
    summary: 'Choisir la date d’exécution d’un virement au guichet',
    reporter: 'claire',
    age: [39, 8],
    parent: 'o-abroad',
    labels: ['lyon'],
    text: wanted(
      'En tant que conseillère, je veux choisir la date d’exécution d’un virement, afin que le loyer parte le jour prévu au bail.',
      [
        'La date proposée est le prochain jour ouvré.',
        'Une date passée ou fériée est refusée avec une explication.',
        'La date choisie figure sur le reçu.',
      ],
      'fr',
    ),
  },
  {
    ref: 'batch-limit',
    type: 'Story',
    summary: 'Sammelaufträge mit mehr als 500 Posten vorab prüfen',
    reporter: 'hannah',
    age: [31, 6],
    text: wanted(
      'Als Firmenkundin möchte ich vor dem Absenden sehen, welche Posten fehlerhaft sind, damit nicht der ganze Auftrag zurückkommt.',
      [
        'Jeder fehlerhafte Posten steht mit Zeile und Grund in einer Liste.',
        'Die Prüfung von 10.000 Posten dauert höchstens 30 Sekunden.',
        'Ohne Fehler geht der Auftrag sofort weiter.',
      ],
      'de',
    ),
  },
  {
    ref: 'receipt-language',
    type: 'Story',
    summary: 'Scegliere la lingua della ricevuta',
    priority: 'Low',
    reporter: 'giulia',
    age: [28, 10],
    parent: 'o-abroad',
    labels: ['milano'],
    text: wanted(
      'Come cliente voglio scegliere la lingua della ricevuta di un bonifico, in modo da poterla consegnare al mio fornitore.',
      [
        'Sono disponibili italiano, tedesco, francese, spagnolo e inglese.',
        'La scelta resta salvata per il prossimo bonifico.',
      ],
      'it',
    ),
  },
  {
    ref: 'sign-screen',
    type: 'Bug',
    summary: 'Error en la pantalla de firma',
    reporter: 'javier',
    age: [11, 9],
    labels: ['sevilla'],
    text: [p('No funciona desde ayer. A veces sí, pero la mayoría de las veces no.')],
  },
  {
    ref: 'stamp-duty',
    type: 'Task',
    summary: 'Imposta di bollo',
    reporter: 'giulia',
    age: [22, 16],
    labels: ['milano'],
    text: [p('Da chiarire con la sede chi la calcola e quando.')],
  },
  {
    ref: 'old-access',
    type: 'Task',
    summary: 'Nettoyer les anciens accès de l’agence',
    reporter: 'claire',
    age: [55, 41],
  },
  {
    ref: 'printer-linz',
    type: 'Task',
    summary: 'Drucker in Linz',
    priority: 'Low',
    reporter: 'lukas',
    age: [73, 62],
    text: [p('Druckt die Tagesliste noch immer, obwohl sie niemand mehr abholt.')],
  },
];
