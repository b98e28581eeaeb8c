import { normaliseLabel } from '../description/outline/topics';

/**
 * Whether the name of a priority says that nobody has chosen one, in seven languages. A name
 * without any word, such as "-", is the empty one.
 */
export const isUnsetPriority = (name: string): boolean => unsetNames.has(normaliseLabel(name));

const unsetNames: ReadonlySet<string> = new Set(
  [
    '',
    ...['none', 'no priority', 'not prioritized', 'not prioritised', 'unprioritized', 'unprioritised', 'not set'],
    ...['unset', 'undefined', 'unknown', 'tbd', 'to be determined', 'to be decided', 'n/a', 'na', 'needs triage'],
    ...['untriaged', 'not triaged'],
    ...['keine', 'keine priorität', 'nicht priorisiert', 'offen'],
    ...['aucune', 'aucune priorité', 'non priorisé', 'non définie'],
    ...['ninguna', 'sin prioridad', 'no priorizado', 'sin definir'],
    ...['nenhuma', 'sem prioridade', 'não priorizado', 'não definida'],
    ...['なし', '未設定', '優先度なし'],
    ...['无', '未设置', '无优先级', '未定', '無', '未設置'],
  ].map(normaliseLabel),
);
