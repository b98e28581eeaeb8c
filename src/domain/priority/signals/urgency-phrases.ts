import { isUnsetPriority } from '../../readiness/unset-priority-phrases';

/**
 * How urgent a Jira priority is, from 1 (most) to 0 (least); `not-set` for names such as "None";
 * undefined for a name that is not one of these. Jira's endpoints that list a site's priorities in
 * order are deprecated, so the name tells, else the id, where it is one of the five that Jira gives
 * its default priorities.
 */
export const urgencyOf = (priority: { readonly id: string; readonly name: string }): number | 'not-set' | undefined => {
  const name = plain(priority.name);
  if (notSet.has(name) || isUnsetPriority(name)) return 'not-set';
  return named.get(name) ?? named.get(withoutPrefix(name)) ?? byLevel(name) ?? byDefaultId.get(priority.id);
};

/**
 * Whether a priority is the one that items get by themselves: the middle one. Which priority a site
 * gives new items is told only by endpoints that are deprecated or for administrators of Jira, and
 * where a team has not changed it, it is "Medium", and "Major" among Jira's older five; both have
 * the id 3 (`byDefaultId`).
 */
export const isDefaultPriority = (priority: { readonly id: string; readonly name: string }): boolean => {
  const urgency = urgencyOf(priority);
  return urgency === middle || (urgency === olderMiddle && priority.id === '3');
};

const middle = 0.5;

/** Of "Major". */
const olderMiddle = 0.6;

const urgencies: readonly (readonly [urgency: number, names: string])[] = [
  [1, 'highest, blocker, urgent, immediate, showstopper, emergency, very high, asap'],
  [0.9, 'critical'],
  [0.75, 'high'],
  [0.6, 'major, important'],
  [0.5, 'medium, normal, moderate, default, regular'],
  [0.3, 'minor'],
  [0.25, 'low'],
  [0, 'lowest, trivial, very low, nice to have'],
  // German
  [1, 'höchste, sehr hoch, am höchsten, dringend, blockierend, sofort'],
  [0.9, 'kritisch'],
  [0.75, 'hoch'],
  [0.6, 'wichtig, schwerwiegend'],
  [0.5, 'mittel, mäßig'],
  [0.3, 'geringfügig'],
  [0.25, 'niedrig, gering'],
  [0, 'niedrigste, sehr niedrig, am niedrigsten, unwesentlich'],
  // French
  [1, 'la plus élevée, le plus élevé, la plus haute, très élevée, très haute, urgent, urgente, bloquant, bloquante'],
  [0.9, 'critique'],
  [0.75, 'élevée, élevé, haute, haut'],
  [0.6, 'majeure, majeur, importante'],
  [0.5, 'moyenne, moyen, normale'],
  [0.3, 'mineure, mineur'],
  [0.25, 'faible, basse, bas'],
  [0, 'la plus faible, le plus faible, la plus basse, le plus bas, très faible, très basse, triviale, trivial'],
  // Spanish and Portuguese
  [1, 'más alta, más alto, la más alta, muy alta, mais alta, mais alto, muito alta, altíssima, urgente, bloqueante'],
  [1, 'bloqueador, bloqueadora, impeditivo'],
  [0.9, 'crítica, crítico'],
  [0.75, 'alta, alto'],
  [0.6, 'mayor, importante, grave'],
  [0.5, 'media, medio, média, médio'],
  [0.3, 'menor, secundária'],
  [0.25, 'baja, bajo, baixa, baixo'],
  [0, 'más baja, más bajo, la más baja, muy baja, mais baixa, mais baixo, muito baixa, trivial'],
  // Japanese and Chinese
  [1, '最高, 緊急, 最优先, 紧急, 緊急優先, ブロッカー, 阻塞, 最優先, 非常高'],
  [0.9, '致命的, 重大, 严重, 嚴重, 致命'],
  [0.75, '高, 高い'],
  [0.6, '重要, メジャー, 主要'],
  [0.5, '中, 普通, 中程度, 一般, 中等'],
  [0.3, '軽度, マイナー, 次要'],
  [0.25, '低, 低い'],
  [0, '最低, 些細, 轻微, 輕微, 非常低, 微不足道'],
];

const named: ReadonlyMap<string, number> = new Map(
  urgencies.flatMap(([urgency, names]) => names.split(', ').map((name) => [name, urgency] as const)),
);

const notSet: ReadonlySet<string> = new Set(
  (
    'none, not set, no priority, unset, undefined, unprioritized, unprioritised, not prioritized, tbd, to be decided, -, , ' +
    'keine, nicht gesetzt, keine priorität, aucune, aucun, non définie, ninguna, ninguno, sin definir, nenhuma, nenhum, ' +
    'não definida, なし, 未設定, 无, 無, 未设置'
  ).split(', '),
);

const byDefaultId: ReadonlyMap<string, number> = new Map([
  ['1', 1],
  ['2', 0.75],
  ['3', 0.5],
  ['4', 0.25],
  ['5', 0],
]);

/** "P0" to "P5", also with words after it such as "P1 - Urgent". */
const byLevel = (name: string): number | undefined => {
  const level = /^p([0-5])(?!\d|\.\d)/.exec(name)?.[1];
  return level === undefined ? undefined : (5 - Number(level)) / 5;
};

/**
 * Numbers, signs and emoji that teams put before a name: "1 - High", "🔥 Critical", "(2) Medium".
 */
const withoutPrefix = (name: string): string => name.replace(/^[^\p{L}]+/u, '');

const plain = (name: string): string => name.normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' ');
