import { p } from '../adf';
import type { Draft } from '../draft';
import { fault, wanted } from './texts';

/** In work for at most a month, written in German. */
export const inProgressGerman: readonly Draft[] = [
  {
    ref: 'returns-without-reason',
    type: 'Bug',
    summary: 'Rückläufer ohne Grund bleiben im Zwischenkonto liegen',
    priority: 'High',
    reporter: 'hannah',
    assignee: 'hannah',
    age: [5, 1],
    path: [[2, 'In Progress']],
    text: fault(
      {
        steps: [
          'Im Testsystem eine Rückgabe ohne Grundcode einspielen.',
          'Den Buchungslauf um 14:00 abwarten.',
          'Das Zwischenkonto 4711 öffnen.',
        ],
        expected: 'Der Betrag wird dem Auftraggeber gutgeschrieben, der Grund lautet „nicht angegeben“.',
        actual:
          'Der Betrag steht auf dem Zwischenkonto und niemand bekommt eine Meldung. Seit Montag sind es 38 Fälle.',
      },
      'de',
    ),
  },
  {
    ref: 'release-on-call',
    type: 'Story',
    summary: 'Freigabe in der Bereitschaft vom Diensthandy',
    reporter: 'hannah',
    assignee: 'hannah',
    age: [38, 2],
    path: [
      [13, 'In Progress'],
      [2, 'In Review'],
    ],
    text: wanted(
      'Als Kollegin in der Bereitschaft möchte ich eine angehaltene Datei vom Diensthandy freigeben, damit ich nachts nicht ins Büro fahren muss.',
      [
        'Die Freigabe verlangt den zweiten Faktor.',
        'Das Vier-Augen-Prinzip gilt auch nachts: Wer angehalten hat, gibt nicht frei.',
        'Im Protokoll stehen Person, Uhrzeit und Gerät.',
        'Ohne Netz erscheint ein Hinweis und nichts wird freigegeben.',
      ],
      'de',
    ),
  },
  {
    ref: 'card-certificate',
    type: 'Task',
    summary: 'Zertifikat Kartenprozessor',
    reporter: 'tobias',
    assignee: 'tobias',
    age: [12, 4],
    path: [[6, 'In Progress']],
    text: [p('Läuft bald ab, siehe Mail von Donnerstag. Bitte nicht wie letztes Jahr!')],
  },
];
