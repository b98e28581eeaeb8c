import { p } from '../adf';
import type { Draft } from '../draft';
import { fault, wanted } from './texts';

/** In work for at most a month, written in French. */
export const inProgressFrench: readonly Draft[] = [
  {
    ref: 'lyon-twice',
    type: 'Bug',
    summary: 'Le fichier de virements de Lyon est intégré deux fois',
    priority: 'High',
    reporter: 'claire',
    assignee: 'claire',
    age: [7, 1],
    path: [[4, 'In Progress']],
    parent: 'o-abroad',
    labels: ['lyon'],
    text: fault(
      {
        steps: [
          'Déposer le fichier de 11 h dans le répertoire de réception.',
          'Couper la connexion avant l’accusé de réception.',
          'Rétablir la connexion : l’agence renvoie le fichier sous un autre nom.',
        ],
        expected: 'Le second fichier est reconnu comme doublon et mis en attente.',
        actual: 'Les deux fichiers sont comptabilisés. Mardi, 214 clients ont été débités deux fois.',
      },
      'fr',
    ),
  },
  {
    ref: 'rejection-at-counter',
    type: 'Story',
    summary: 'Afficher le motif de rejet SEPA au guichet',
    reporter: 'claire',
    assignee: 'claire',
    age: [44, 3],
    path: [
      [15, 'In Progress'],
      [4, 'In Review'],
    ],
    parent: 'o-abroad',
    labels: ['lyon'],
    text: wanted(
      'En tant que conseillère au guichet, je veux voir le motif de rejet d’un virement en clair, afin de répondre au client sans appeler le siège.',
      [
        'Le motif est affiché en français, avec le code SEPA entre parenthèses.',
        'Un motif inconnu affiche le code seul.',
        'Le motif est visible au plus tard dix minutes après le rejet.',
      ],
      'fr',
    ),
  },
  {
    ref: 'mandates-lyon',
    type: 'Task',
    summary: 'Reprise des mandats',
    reporter: 'claire',
    assignee: 'claire',
    age: [50, 9],
    path: [[29, 'In Progress']],
    parent: 'o-abroad',
    labels: ['lyon'],
    text: [p('Environ 8 000 mandats à reprendre de l’ancien système. À voir avec Javier, il a le même sujet.')],
  },
];
