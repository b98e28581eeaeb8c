import { p } from '../adf';
import type { Draft } from '../draft';
import { wanted } from './texts';

/** In progress for six weeks and more: they wait for somebody else, or were forgotten. */
export const farTooOld: readonly Draft[] = [
  {
    ref: 'recall-channel',
    type: 'Story',
    summary: 'Recalls over the new channel of the partner bank',
    assignee: 'tobias',
    age: [88, 17],
    path: [[48, 'In Progress']],
    parent: 'o-checks',
    text: wanted(
      'As a clerk I want to send a recall straight to the partner bank, so that I need not wait for the clearing house.',
      ['Sent and answered in the test system of the partner bank.', 'Where the channel is down, it goes the old way.'],
    ),
  },
  {
    ref: 'address-consent',
    type: 'Story',
    summary: 'Einwilligung zur Weitergabe der Adresse bei Auslandszahlungen',
    priority: 'High',
    reporter: 'lukas',
    assignee: 'lukas',
    age: [81, 31],
    path: [
      [63, 'In Progress'],
      [52, 'Blocked'],
    ],
    flagged: true,
    parent: 'o-checks',
    text: wanted(
      'Als Bank müssen wir die Einwilligung der Kundin zur Weitergabe ihrer Adresse festhalten. Die Rechtsabteilung prüft den Wortlaut.',
      [
        'Die Einwilligung steht mit Datum und Fassung am Konto.',
        'Ohne Einwilligung wird die Zahlung angehalten und nicht abgelehnt.',
      ],
      'de',
    ),
  },
  {
    ref: 'lyon-clearing',
    type: 'Task',
    summary: 'Raccorder l’agence de Lyon à la chambre de compensation',
    priority: 'High',
    reporter: 'claire',
    assignee: 'claire',
    age: [83, 24],
    path: [
      [74, 'In Progress'],
      [60, 'Blocked'],
    ],
    flagged: true,
    parent: 'o-abroad',
    labels: ['lyon'],
    text: wanted(
      'La chambre de compensation doit ouvrir notre accès de test. Demande envoyée deux fois, toujours sans réponse.',
      [
        'Un fichier de test est envoyé et accepté.',
        'Les trois cas de rejet du cahier de recette sont traités.',
        'L’ancien accès est fermé.',
      ],
      'fr',
    ),
  },
  {
    ref: 'report-generator',
    type: 'Task',
    summary: 'Replace the old report generator',
    assignee: 'tobias',
    age: [140, 71],
    path: [[112, 'In Progress']],
    text: [p('Nine of the 14 reports are over. The rest is read by nobody we know of, but nobody dares to say so.')],
  },
  {
    ref: 'archive-amount',
    type: 'Story',
    summary: 'Search the archive by amount',
    assignee: 'hannah',
    age: [181, 103],
    path: [
      [156, 'In Progress'],
      [139, 'In Review'],
    ],
    text: [p('As an auditor I want to search by amount, so that I find a payment of which I know nothing else.')],
  },
];
