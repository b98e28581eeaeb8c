import type { ItemKind } from './backlog-item';

/**
 * Whole words of alphabets, anything of Japanese and Chinese, which have no blanks. `\b` knows no
 * accents, so a word ends where no letter follows.
 */
const either = (alphabetic: readonly string[], eastAsian: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${alphabetic.join('|')})(?!\\p{L})|${eastAsian.join('|')}`, 'u');

/** The first that fits: "Bug story" is a bug, "Research task" a spike, "Story task" a story. */
export const kindPhrases: readonly (readonly [ItemKind, RegExp])[] = [
  [
    'sub-task',
    either(
      ['sub[- ]?tasks?', 'unteraufgaben?', 'teilaufgaben?', 'sous[- ]t[âa]ches?', 'subtareas?', 'subtarefas?'],
      ['サブタスク', '子任务', '子任務', '子工作'],
    ),
  ],
  ['epic', either(['epics?', 'epos', 'épica', 'épopée', 'épico'], ['エピック', '史诗', '長篇故事', '长篇故事'])],
  [
    'bug',
    either(
      [
        ...[
          'bugs?',
          'bugfix',
          'defects?',
          'faults?',
          'regressions?',
          'incidents?',
          'problems?',
          'errors?',
          'fehler',
          'mangel',
        ],
        ...['bogues?', 'anomalies?', 'défauts?', 'error', 'errores', 'defectos?', 'fallos?', 'erros?', 'defeitos?'],
      ],
      ['バグ', '不具合', '障害', '欠陥', '缺陷', '故障', '错误', '錯誤', '漏洞'],
    ),
  ],
  [
    'spike',
    either(
      [
        ...[
          'spikes?',
          'research',
          'investigations?',
          'discovery',
          'exploration',
          'proof of concept',
          'poc',
          'recherches?',
        ],
        ...['untersuchung', 'études?', 'investigación', 'pesquisa', 'investigação', 'estudo'],
      ],
      ['スパイク', '調査', '探针', '调研', '研究', '調研'],
    ),
  ],
  [
    'story',
    either(
      [
        ...[
          'story',
          'stories',
          'features?',
          'improvements?',
          'enhancements?',
          'requirements?',
          'change requests?',
          'wish',
        ],
        ...[
          'anforderung',
          'verbesserung',
          'neue funktion',
          'récits?',
          'histoires?',
          'améliorations?',
          'fonctionnalité',
        ],
        ...['historias?', 'mejora', 'funcionalidad', 'histórias?', 'melhoria', 'funcionalidade'],
      ],
      ['ストーリー', '新機能', '改善', '故事', '新功能', '改进', '改進', '需求'],
    ),
  ],
  [
    'task',
    either(
      [
        ...['tasks?', 'chores?', 'maintenance', 'tech(?:nical)? debt', 'refactor(?:ing)?', 'documentation', 'tests?'],
        ...['aufgaben?', 'wartung', 't[âa]ches?', 'tareas?', 'tarefas?', 'mantenimiento', 'manutenção'],
      ],
      ['タスク', '課題', '任务', '任務', '工作'],
    ),
  ],
];
