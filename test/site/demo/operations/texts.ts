import { h, ol, p, ul, type AdfNode } from '../adf';

/** What somebody found broken. */
export type Fault = { readonly steps: readonly string[]; readonly expected: string; readonly actual: string };

export type Language = keyof typeof titles;

/** The text of a bug, under the titles that colleagues of that language write. */
export const fault = ({ steps, expected, actual }: Fault, language: Language = 'en'): readonly AdfNode[] => [
  h(3, titles[language].steps),
  ol(...steps),
  h(3, titles[language].expected),
  p(expected),
  h(3, titles[language].actual),
  p(actual),
];

/** The text of a story or task: what is wanted, then how it is accepted. */
export const wanted = (
  sentence: string,
  criteria: readonly string[],
  language: Language = 'en',
): readonly AdfNode[] => [p(sentence), h(3, titles[language].criteria), ul(...criteria)];

const titles = {
  en: {
    criteria: 'Acceptance criteria',
    steps: 'Steps to reproduce',
    expected: 'Expected',
    actual: 'Actual',
  },
  de: {
    criteria: 'Akzeptanzkriterien',
    steps: 'Schritte zum Nachstellen',
    expected: 'Erwartet',
    actual: 'Tatsächlich',
  },
  fr: {
    criteria: 'Critères d’acceptation',
    steps: 'Étapes pour reproduire',
    expected: 'Résultat attendu',
    actual: 'Résultat obtenu',
  },
  es: {
    criteria: 'Criterios de aceptación',
    steps: 'Pasos para reproducir',
    expected: 'Resultado esperado',
    actual: 'Resultado actual',
  },
  it: {
    criteria: 'Criteri di accettazione',
    steps: 'Passi per riprodurre',
    expected: 'Risultato atteso',
    actual: 'Risultato effettivo',
  },
} as const;
